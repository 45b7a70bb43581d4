import type { Outcome, WorkbookChange, WorkbookProblem } from "../usecases/ports";
import { problemFrom } from "./officeProblem";
import { runExcel, success } from "./runExcel";

type Answer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

/**
 * Tells of changes until stopped. Handlers live as long as the pane. Excel does not say of which cells: an edit of
 * several comes without details (office-js #5347), a calculation without address in some builds (#955). It tells
 * nothing of merging cells (#4069) and, before 2026, of Text to Columns (#3729). All of it is in ExcelApi 1.10;
 * onNameChanged is not before 1.17, so a renamed sheet keeps its old name in the report until the next check.
 */
export function watchWorkbook(onChange: (change: WorkbookChange) => void): Answer<() => Promise<void>> {
  return runExcel(async (context): Answer<() => Promise<void>> => {
    const { worksheets } = context.workbook;
    const tell =
      (kind: WorkbookChange["kind"]) =>
      ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
        onChange({ kind, sheetId: worksheetId });
        return Promise.resolve();
      };
    const handlers = [
      worksheets.onChanged.add(tell("edited")),
      worksheets.onRowSorted.add(tell("edited")),
      worksheets.onColumnSorted.add(tell("edited")),
      worksheets.onCalculated.add(tell("recalculated")),
      worksheets.onActivated.add(tell("activated")),
      worksheets.onAdded.add(tell("added")),
      worksheets.onDeleted.add(tell("deleted")),
    ];
    await context.sync();
    return success(() => stopWatching(handlers));
  });
}

type Handler = { readonly context: OfficeExtension.ClientRequestContext; remove(): void };

async function stopWatching(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  for (const handler of handlers) handler.remove();
  try {
    await first.context.sync();
  } catch (thrown) {
    // The workbook may be gone already; then its handlers are gone with it.
    if (problemFrom(thrown).code === "unknown") throw thrown;
  }
}
