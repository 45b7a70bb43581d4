import { isTableSheet } from "../recognition/formMark";
import { readOwnForm } from "../recognition/ownForm";
import type { CheckAnswer } from "./app";
import type { Outcome, WorkbookPort, WorkbookProblem } from "./ports";

/** The sheet in front is none of our forms: which sheets are. */
export async function formsElsewhere(
  workbook: WorkbookPort,
  sheetName: string,
): Promise<Outcome<CheckAnswer, WorkbookProblem>> {
  const all = await workbook.readAllSheets();
  if (!all.ok) return all;
  const forms = all.value
    .filter(({ grid }) => isTableSheet(grid) || readOwnForm(grid).kind !== "notOurs")
    .map((sheet) => ({ sheetId: sheet.sheetId, sheetName: sheet.sheetName }));
  return { ok: true, value: { kind: "notAForm", sheetName, forms } };
}
