import type { FormProblem, Written } from "./app";
import type { Outcome, SheetEdit, WorkbookPort, WorkbookProblem } from "./ports";
import { writtenBy } from "./writtenBy";

/** Takes an edit back; the answer holds the way forward again. */
export async function undo(
  workbook: WorkbookPort,
  inverse: SheetEdit,
): Promise<Outcome<Written, FormProblem | WorkbookProblem>> {
  return writtenBy(await workbook.editSheet(inverse));
}
