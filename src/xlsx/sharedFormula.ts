import { columnLetters, parseCellAddress, type CellPosition } from "../grid/address";

/** Texts, names of sheets in quotes, cells, other words: only cells move. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\w.(!À-ỹ])|[\w.\\À-ỹ]+/g;
const LAST: CellPosition = { row: 1_048_575, column: 16_383 };

/**
 * A formula that a file writes once for many cells (`t="shared"`, ECMA-376-1, 18.3.1.40), for a cell so many rows
 * and columns further. Whole rows and columns (A:A) stay as written: nobody calculates what is read here.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PIECES,
    (piece: string, columnLock?: string, letters?: string, rowLock?: string, digits?: string) => {
      const cell = letters === undefined || digits === undefined ? null : parseCellAddress(letters + digits);
      if (cell === null || cell.column > LAST.column || cell.row > LAST.row) return piece;
      const row = rowLock === "$" ? cell.row : cell.row + rows;
      const column = columnLock === "$" ? cell.column : cell.column + columns;
      if (row < 0 || column < 0 || row > LAST.row || column > LAST.column) return "#REF!";
      return `${columnLock ?? ""}${columnLetters(column)}${rowLock ?? ""}${row + 1}`;
    },
  );
}
