import type { CriteriaList } from "../criteria/criteriaList";
import type { SheetPlan } from "../forms/sheetPlan";
import type { InsertedSheet, InsertPhase, Outcome, WorkbookPort, WorkbookProblem } from "./ports";

/** Inserts a form of criteria; together with its sets where they are people's own. */
export async function insertPlan(
  workbook: WorkbookPort,
  plan: SheetPlan,
  list: CriteriaList | null,
  onPhase: (phase: InsertPhase) => void,
): Promise<Outcome<InsertedSheet, WorkbookProblem>> {
  const own = (list?.sets ?? []).flatMap(({ set }) => (set.edition === null ? [] : [set]));
  if (own.length === 0) return workbook.insertSheet(plan, onPhase);
  const { insertWithSets } = await import(/* webpackChunkName: "carried-sets" */ "./sets/insertWithSets");
  return insertWithSets(workbook, plan, own, onPhase);
}
