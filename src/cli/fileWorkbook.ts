import type {
  InsertedSheet,
  Outcome,
  ReadAnswer,
  SheetReading,
  WorkbookPort,
  WorkbookProblem,
} from "../usecases/ports";
import type { FileSheet } from "../xlsx/readWorkbookFile";

/** A file as a workbook that can only be looked at: what the pane's checks read of Excel, they read of it. */
export function fileWorkbook(sheets: readonly FileSheet[]): WorkbookPort {
  const visible = sheets.filter(({ hidden }) => !hidden).map(readingOf);
  const [front] = visible;
  const find = (sheetId: string): SheetReading | undefined => visible.find((reading) => reading.sheetId === sheetId);
  const readSheet = (sheetId: string): ReadAnswer<SheetReading> => answered(find(sheetId));
  return {
    readActiveSheet: () => answered(front),
    readSheet,
    readSheetWithLook: (sheetId) => (sheetId === null ? answered(front) : readSheet(sheetId)),
    listSheets: () => given(visible.map(({ sheetId, sheetName }): InsertedSheet => ({ sheetId, sheetName }))),
    readSheets: (sheetIds) => given(sheetIds.flatMap((sheetId) => find(sheetId) ?? [])),
    readAllSheets: () => given(visible),
    readNote: () => given(null),
    select: () => given("selected"),
    showSheet: () => given(null),
    watch: () => given(() => Promise.resolve()),
    insertSheet: refused,
    insertSheets: refused,
    insertFromSheets: refused,
    editSheet: refused,
    writeNote: refused,
    colours: () => Promise.resolve({ colourSheet: refused, uncolourSheet: refused }),
    protection: () => Promise.resolve({ readLock: refused, lockSheet: refused, unlockSheet: refused }),
  };
}

/** Names are unique in a file. */
function readingOf({ name, grid }: FileSheet): SheetReading {
  return { sheetId: name, sheetName: name, grid, activeCell: null };
}

function answered(reading: SheetReading | undefined): ReadAnswer<SheetReading> {
  return reading === undefined ? Promise.resolve({ ok: false, problem: { code: "sheetGone" } }) : given(reading);
}

function given<Value>(value: Value): Promise<Outcome<Value, WorkbookProblem>> {
  return Promise.resolve({ ok: true, value });
}

function refused(): Promise<Outcome<never, WorkbookProblem>> {
  return Promise.resolve({ ok: false, problem: { code: "readOnly" } });
}
