import { exampleForms } from "../forms/examples/exampleForms";
import { loadPlanNinetyFive } from "../forms/examples/loadExample";
import type { InsertPhase, InsertedSheet, ListSource, Outcome, WorkbookPort, WorkbookProblem } from "./ports";

/** Sets of plan 95: the commune's two in one list, and the village's. */
const LISTS = { commune: "xa-ntm-va-nang-cao-2021-2025", village: "kdc-kieu-mau-lang-son" } as const;

const PLAN_YEAR = { inForceOn: "2023-12-31" } as const;

/** Xem ví dụ (KH 95): four new sheets, all or none, each saying that it is an example. */
export async function insertExample(
  workbook: WorkbookPort,
  lists: ListSource,
  onPhase: (phase: InsertPhase) => void,
): Promise<Outcome<readonly InsertedSheet[], WorkbookProblem>> {
  const [example, commune, village] = await Promise.all([
    loadPlanNinetyFive(),
    lists.load(LISTS.commune, PLAN_YEAR),
    lists.load(LISTS.village, PLAN_YEAR),
  ]);
  if (commune === null || village === null) return { ok: false, problem: { code: "unknown", reference: "example" } };
  return workbook.insertSheets(exampleForms(example, { commune, village }), onPhase);
}
