import { parseThreshold } from "../../criteria/notation/parseThreshold";
import { headingRoles, type ColumnRole } from "./headingRoles";
import { isColumnNumbers, isTitle } from "./rowKinds";
import { isWide, type SeenCell, type SheetView } from "./sheetView";

/** The rows that head a table, those with the numbers of the columns apart. */
export type HeaderBlock = {
  readonly rows: readonly number[];
  readonly numberRows: readonly number[];
  /** The cells of the row by which the header was found. */
  readonly anchor: readonly SeenCell[];
};

const MOST_ROWS = 4;
/** Columns whose heading stands over the whole height of the header. */
const STUB: readonly ColumnRole[] = ["number", "code", "criterion", "content"];

/** The header that begins at a row; null where none does. */
export function headerBlockAt(view: SheetView, row: number): HeaderBlock | null {
  return isHeading(view.ownCells(row)) ? headerBlockAround(view, row) : null;
}

/** The header whose first columns are named in this row, whatever the names are. */
export function headerBlockAround(view: SheetView, row: number): HeaderBlock {
  const anchor = view.ownCells(row);
  const stubs = stubCells(anchor);
  const rows = [...rowsAbove(view, row, stubs), row];
  const place = view.placeOf(row);
  const below = view.rows.slice(place + 1, place + 1 + MOST_ROWS);
  const end = below.findIndex((other, index) => rows.length + index >= MOST_ROWS || !headsToo(view, other, stubs));
  rows.push(...(end < 0 ? below : below.slice(0, end)));
  const next = view.rows[view.placeOf(Math.max(...rows)) + 1];
  const numberRows = next !== undefined && isColumnNumbers(view, next) ? [next] : [];
  return { rows, numberRows, anchor };
}

/** Two columns at least say what they hold, one of them what is asked. */
function isHeading(cells: readonly SeenCell[]): boolean {
  if (cells.length < 2) return false;
  const roles = cells.map(({ text }) => headingRoles(text)).filter((found) => found.length > 0);
  const isAsked = roles.some((found) => found.includes("content") || found.includes("criterion"));
  const kinds = new Set(roles.map((found) => found.join()));
  const isNumbered = roles.some((found) => found.includes("number")) && cells.every(({ text }) => isLabel(text));
  // Areas have names of their own: seven of them outnumber "TT" and "Nội dung".
  return isAsked && kinds.size >= 2 && (isNumbered || roles.length * 3 >= cells.length);
}

function stubCells(cells: readonly SeenCell[]): readonly SeenCell[] {
  const stubs = cells.filter(({ text }) => {
    const roles = headingRoles(text);
    return roles.some((role) => STUB.includes(role)) && !roles.includes("requirement");
  });
  return stubs.length > 0 ? stubs : cells.slice(0, 1);
}

/** Merged cells say how high the header is; without them a row heads too where nothing stands under the stubs. */
function headsToo(view: SheetView, row: number, stubs: readonly SeenCell[]): boolean {
  if (stubs.some(({ area }) => area.bottom >= row)) return true;
  const cells = view.ownCells(row);
  const underStub = stubs.some(({ area }) => {
    return cells.some(({ at }) => at.column >= area.left && at.column <= area.right);
  });
  const left = Math.min(...stubs.map(({ area }) => area.left));
  return !underStub && cells.every(({ text, at }) => at.column > left && (isLabel(text) || isPeriod(text)));
}

/** The headings of groups of columns may stand alone above the row that names the first columns. */
function rowsAbove(view: SheetView, row: number, stubs: readonly SeenCell[]): readonly number[] {
  const right = Math.max(...stubs.map(({ area }) => area.right));
  const heads = (other: number): boolean => {
    const cells = view.ownCells(other);
    const isApart = cells.every(({ text, at }) => at.column > right && !isTitle(text));
    const known = cells.filter(({ text }) => headingRoles(text).length > 0).length;
    // Periods and places have names of their own: "Thực hiện năm 2023" beside "Hiện trạng".
    return (
      cells.length > 0 &&
      isApart &&
      (known === cells.length || cells.every((cell) => isGroupLabel(cell) && (cells.length > 1 || isWide(cell))))
    );
  };
  if (!heads(row - 1)) return [];
  return heads(row - 2) ? [row - 2, row - 1] : [row - 1];
}

function isGroupLabel({ text }: SeenCell): boolean {
  return isLabel(text) && !text.endsWith(":");
}

/** "6 tháng" and "2023" are figures anywhere but among headings. */
function isPeriod(text: string): boolean {
  return /^((3|6|9|12)\s*tháng|(năm\s*)?20\d\d$)/iu.test(text);
}

/** No figure and no requirement. */
export function isLabel(text: string): boolean {
  return text.length <= 60 && /\p{L}/u.test(text) && parseThreshold(text).kind === "unreadable";
}
