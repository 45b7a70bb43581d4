import { headingRoles, type ColumnRole } from "./headingRoles";
import type { SeenCell, SheetView } from "./sheetView";

export type TableColumn = {
  readonly column: number;
  /** From the header's top row to its last, as far as they stand over this column: "Chỉ tiêu theo vùng", "Tây Nguyên". */
  readonly headings: readonly SeenCell[];
};

/** The columns of a header of several rows, each with all that stands over it. */
export function columnsOf(view: SheetView, headerRows: readonly number[]): readonly TableColumn[] {
  const cells = headerRows.flatMap((row) => view.ownCells(row));
  const left = Math.min(...cells.map(({ area }) => area.left));
  const right = Math.max(...cells.map(({ area }) => area.right));
  return Array.from({ length: right - left + 1 }, (_, index) => left + index).map((column) => {
    return { column, headings: headingsOver(view, headerRows, column) };
  });
}

/** What the deepest heading says that says anything; a heading above it only where the lower ones are no known words. */
export function rolesOfColumn({ headings }: TableColumn): readonly ColumnRole[] {
  for (const { text } of [...headings].reverse()) {
    const roles = headingRoles(text);
    if (roles.length > 0) return roles;
  }
  return [];
}

function headingsOver(view: SheetView, headerRows: readonly number[], column: number): readonly SeenCell[] {
  const over = headerRows.flatMap((row, index) => {
    const below = headerRows.slice(index + 1);
    return view.seen(row, column) ?? groupHeading(view, row, below, column) ?? [];
  });
  return [...new Set(over)];
}

/**
 * A merge over a group of columns that was lost in pasting leaves its text in the first of them: the next columns
 * belong to it while they, and it, have headings of their own below.
 */
function groupHeading(view: SheetView, row: number, below: readonly number[], column: number): SeenCell | null {
  const hasBelow = (at: number): boolean => below.some((other) => view.own(other, at) !== null);
  for (let at = column; at >= 0 && hasBelow(at); at -= 1) {
    const seen = view.seen(row, at);
    if (seen !== null) return at === column || !isClosed(seen, column) ? seen : null;
  }
  return null;
}

/** A merged heading ends where its area ends. */
function isClosed({ area }: SeenCell, column: number): boolean {
  return area.right > area.left && area.right < column;
}
