import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { columnLetters, columnNumber, quotedSheetName } from "../model/addressText";

/** One end of a reference; a missing row makes it a column reference, a missing column a row reference. */
export type Corner = {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
};

/** "A1", "$A$1:B2", "A:C", "3:4", with a sheet name before "!" or without. */
export type Reference = {
  readonly sheetName: string | null;
  readonly start: Corner;
  readonly end: Corner | null;
};

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** Reads the text of a reference without its sheet; null when it is none ("TRUE", "LOG10", "ABCD1"). */
export function parseReference(local: string, sheetName: string | null): Reference | null {
  const [first = "", second, ...more] = local.split(":");
  if (more.length > 0) return null;
  const start = parseCorner(first);
  if (start === null) return null;
  const isCell = start.row !== null && start.column !== null;
  if (second === undefined) return isCell ? { sheetName, start, end: null } : null;
  const end = parseCorner(second);
  if (end === null) return null;
  const sameKind = (start.row === null) === (end.row === null) && (start.column === null) === (end.column === null);
  return sameKind ? { sheetName, start, end } : null;
}

function parseCorner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell !== null) {
    const column = columnNumber(cell[2] ?? "");
    const row = Number(cell[4]) - 1;
    if (column === null || row >= MAX_ROWS) return null;
    return { row, column, rowFixed: cell[3] === "$", columnFixed: cell[1] === "$" };
  }
  const letters = COLUMN.exec(text);
  if (letters !== null) {
    const column = columnNumber(letters[2] ?? "");
    return column === null ? null : { row: null, column, rowFixed: false, columnFixed: letters[1] === "$" };
  }
  const digits = ROW.exec(text);
  if (digits === null) return null;
  const row = Number(digits[2]) - 1;
  return row >= MAX_ROWS ? null : { row, column: null, rowFixed: digits[1] === "$", columnFixed: false };
}

export function referenceText(reference: Reference): string {
  const prefix = reference.sheetName === null ? "" : `${quotedSheetName(reference.sheetName)}!`;
  const end = reference.end === null ? "" : `:${cornerText(reference.end)}`;
  return `${prefix}${cornerText(reference.start)}${end}`;
}

function cornerText(corner: Corner): string {
  const column = corner.column === null ? "" : `${corner.columnFixed ? "$" : ""}${columnLetters(corner.column)}`;
  const row = corner.row === null ? "" : `${corner.rowFixed ? "$" : ""}${corner.row + 1}`;
  return `${column}${row}`;
}

/** Moves the relative parts, as copying a formula does; null when a part leaves the sheet (#REF!). */
export function moveReference(reference: Reference, rows: number, columns: number): Reference | null {
  const start = moveCorner(reference.start, rows, columns);
  const end = reference.end === null ? null : moveCorner(reference.end, rows, columns);
  if (start === null || (reference.end !== null && end === null)) return null;
  return { ...reference, start, end };
}

function moveCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  if (row !== null && (row < 0 || row >= MAX_ROWS)) return null;
  if (column !== null && (column < 0 || column >= MAX_COLUMNS)) return null;
  return { ...corner, row, column };
}
