import type { Area } from "./address";
import { MAX_COLUMNS, MAX_ROWS, isEntireColumns, isEntireRows } from "./address";

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for "A"; null when there is no such column. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMNS ? column - 1 : null;
}

/** "C5", "A1:B2", "3:4" for entire rows, "B:B" for entire columns. */
export function areaText(area: Area): string {
  if (isEntireRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The same with dollar signs, as Excel writes names, print areas and list sources. */
export function absoluteAreaText(area: Area): string {
  return areaText(area)
    .replace(/[A-Z]+/g, (letters) => `$${letters}`)
    .replace(/\d+/g, (digits) => `$${digits}`);
}

/** A sheet name as it stands before "!", quoted where Excel quotes it. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr]\d*[Cc]\d*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export type ParsedAddress = { readonly sheetName: string | null; readonly area: Area };

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** Reads "B2", "$A$1:B2", "A:C", "4:4", each with or without a sheet; null when it is no rectangle. */
export function parseAddress(text: string): ParsedAddress | null {
  const { sheetName, local } = splitSheet(text.trim());
  const [first, second, ...more] = local.split(":");
  if (first === undefined || more.length > 0) return null;
  const start = parseCorner(first);
  const end = second === undefined ? start : parseCorner(second);
  if (start === null || end === null) return null;
  if (second === undefined && (start.row === null || start.column === null)) return null;
  if ((start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null)) return null;
  const rows = [start.row ?? 0, end.row ?? MAX_ROWS - 1];
  const columns = [start.column ?? 0, end.column ?? MAX_COLUMNS - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.bottom < MAX_ROWS ? { sheetName, area } : null;
}

type Corner = { readonly row: number | null; readonly column: number | null };

function parseCorner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell !== null) {
    const column = columnNumber(cell[1] ?? "");
    return column === null ? null : { row: Number(cell[2]) - 1, column };
  }
  const letters = COLUMN.exec(text);
  if (letters !== null) {
    const column = columnNumber(letters[1] ?? "");
    return column === null ? null : { row: null, column };
  }
  const digits = ROW.exec(text);
  return digits === null ? null : { row: Number(digits[1]) - 1, column: null };
}

function splitSheet(text: string): { sheetName: string | null; local: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheetName: null, local: text };
  const before = text.slice(0, bang);
  const quoted = before.startsWith("'") && before.endsWith("'") && before.length > 2;
  return { sheetName: quoted ? before.slice(1, -1).replaceAll("''", "'") : before, local: text.slice(bang + 1) };
}
