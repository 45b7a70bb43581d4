/** A cell by zero-based row and column; every value keeps one from reading to finding. */
export type CellPosition = { readonly row: number; readonly column: number };

/** A rectangle of cells, zero-based, both corners inside. */
export type CellArea = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** "A" for 0, "AA" for 26: the letters Excel writes for a zero-based column. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "D14" for row 13, column 3. */
export function cellAddress(position: CellPosition): string {
  return `${columnLetters(position.column)}${position.row + 1}`;
}

/** "A5:N60"; a single cell stays "A5". */
export function areaAddress(area: CellArea): string {
  const first = cellAddress({ row: area.top, column: area.left });
  const last = cellAddress({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

const A1_CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** Reads "D14" or "$D$14"; null when the text is no single cell. */
export function parseCellAddress(text: string): CellPosition | null {
  const match = A1_CELL.exec(text.trim());
  const [, letters, digits] = match ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Reads "A5:N60", "Sheet!A5:N60" or "'Biểu 01'!A5"; null when it is no rectangle of cells. */
export function parseAreaAddress(text: string): CellArea | null {
  const local = text.slice(text.lastIndexOf("!") + 1);
  const [first, second, ...rest] = local.split(":");
  if (first === undefined || rest.length > 0) return null;
  const start = parseCellAddress(first);
  const end = second === undefined ? start : parseCellAddress(second);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** "$P$2:$R$2". */
export function absoluteAddress(area: CellArea): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
