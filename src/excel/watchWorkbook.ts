import type { Outcome, WorkbookProblem } from "../usecases/ports";
import { problemFrom } from "./officeProblem";
import { runExcel, success } from "./runExcel";

type Answer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

/**
 * Tells of edits, sheet switches and deletions until stopped. Handlers live as long as the pane; an
 * edit of several cells comes without details (office-js #5347), so the sheet is named and no more.
 */
export function watchWorkbook(onChange: (sheetId: string) => void): Answer<() => Promise<void>> {
  return runExcel(async (context): Answer<() => Promise<void>> => {
    const { worksheets } = context.workbook;
    const tell = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
      onChange(worksheetId);
      return Promise.resolve();
    };
    const handlers = [worksheets.onChanged.add(tell), worksheets.onActivated.add(tell), worksheets.onDeleted.add(tell)];
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
