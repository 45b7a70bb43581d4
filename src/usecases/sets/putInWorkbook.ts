import type { CriterionSet } from "../../criteria/criterionSet";
import { setReference } from "../../criteria/setReference";
import { setSheetPlan } from "../../forms/boTieuChi/setSheetPlan";
import { readSetSheet } from "../../recognition/setSheet";
import type { InsertedSheet, InsertPhase, Outcome, SheetReading, WorkbookPort, WorkbookProblem } from "../ports";

/** The set as a sheet of the workbook; where it lies there already that sheet is shown, and nothing is written. */
export async function putInWorkbook(
  workbook: WorkbookPort,
  set: CriterionSet,
  onPhase: (phase: InsertPhase) => void,
): Promise<Outcome<InsertedSheet, WorkbookProblem>> {
  onPhase("preparing");
  const sheets = await workbook.readAllSheets();
  if (!sheets.ok) return sheets;
  const found = sheets.value.find(({ grid }) => carriedReference(grid) === setReference(set));
  if (found === undefined) return workbook.insertSheet(setSheetPlan(set), onPhase);
  const { sheetId, sheetName } = found;
  const shown = await workbook.showSheet(sheetId);
  return shown.ok ? { ok: true, value: { sheetId, sheetName } } : shown;
}

/** Those of the sets that do not lie in the workbook yet. */
export function notCarried(sheets: readonly SheetReading[], sets: readonly CriterionSet[]): readonly CriterionSet[] {
  const carried = new Set(sheets.map(({ grid }) => carriedReference(grid)));
  return sets.filter((set) => !carried.has(setReference(set)));
}

function carriedReference(grid: SheetReading["grid"]): string | null {
  const reading = readSetSheet(grid);
  return reading.kind === "set" ? setReference(reading.set) : null;
}
