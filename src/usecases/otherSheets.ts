import type { Outcome, SheetReading, WorkbookPort, WorkbookProblem } from "./ports";

/** The other visible sheets of the workbook. One sync where the reading says which there are. */
export async function otherSheets(
  workbook: WorkbookPort,
  { sheetId, others }: SheetReading,
): Promise<Outcome<readonly SheetReading[], WorkbookProblem>> {
  if (others !== undefined) return others.length === 0 ? { ok: true, value: [] } : workbook.readSheets(others);
  const all = await workbook.readAllSheets();
  return all.ok ? { ok: true, value: all.value.filter((other) => other.sheetId !== sheetId) } : all;
}
