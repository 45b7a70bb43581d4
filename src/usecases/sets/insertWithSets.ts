import type { CriterionSet } from "../../criteria/criterionSet";
import { setSheetPlan } from "../../forms/boTieuChi/setSheetPlan";
import type { SheetPlan } from "../../forms/sheetPlan";
import type { InsertedSheet, InsertPhase, Outcome, WorkbookPort, WorkbookProblem } from "../ports";
import { notCarried } from "./putInWorkbook";

/**
 * Inserts a form and, behind it, the sets it was made from that did not ship and do not lie in the workbook yet: where
 * it is sent to, nobody else has them.
 */
export async function insertWithSets(
  workbook: WorkbookPort,
  plan: SheetPlan,
  sets: readonly CriterionSet[],
  onPhase: (phase: InsertPhase) => void,
): Promise<Outcome<InsertedSheet, WorkbookProblem>> {
  onPhase("preparing");
  const sheets = await workbook.readAllSheets();
  if (!sheets.ok) return sheets;
  const missing = notCarried(sheets.value, sets);
  const inserted = await workbook.insertSheets([plan, ...missing.map(setSheetPlan)], onPhase);
  if (!inserted.ok) return inserted;
  const [form, ...besides] = inserted.value;
  if (form === undefined) return { ok: false, problem: { code: "unknown", reference: "no sheet" } };
  return { ok: true, value: { ...form, withSets: besides.map(({ sheetName }) => sheetName) } };
}
