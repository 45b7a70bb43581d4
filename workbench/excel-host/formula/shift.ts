import type { Area } from "../model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import type { Corner, Reference } from "./reference";
import { mapReferences } from "./rewrite";

/** Entire rows or columns put in or taken out. */
export type LineShift = {
  readonly axis: "row" | "column";
  readonly at: number;
  /** Positive: lines put in before `at`. Negative: lines taken out from `at` on. */
  readonly count: number;
};

export function lineLimit(axis: "row" | "column"): number {
  return axis === "row" ? MAX_ROWS : MAX_COLUMNS;
}

type Span = { readonly first: number; readonly last: number };

/** Excel's rule for a range: it grows when lines come in after its first and up to its last, shrinks when they go. */
export function shiftSpan(span: Span, shift: LineShift): Span | null {
  const { at, count } = shift;
  if (count >= 0) {
    const last = span.last >= at ? span.last + count : span.last;
    const first = span.first >= at ? span.first + count : span.first;
    const limit = lineLimit(shift.axis) - 1;
    return first > limit ? null : { first, last: Math.min(last, limit) };
  }
  const end = at - count - 1;
  const first = span.first > end ? span.first + count : Math.min(span.first, at);
  const last = span.last > end ? span.last + count : Math.min(span.last, at - 1);
  return last < first ? null : { first, last };
}

/** An area after the shift; null when all of it went. */
export function shiftArea(area: Area, shift: LineShift): Area | null {
  const along = shift.axis === "row" ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right };
  const limit = lineLimit(shift.axis) - 1;
  if (along.first === 0 && along.last === limit) return area;
  const moved = shiftSpan(along, shift);
  if (moved === null) return null;
  if (moved.first === along.first && moved.last === along.last) return area;
  return shift.axis === "row"
    ? { ...area, top: moved.first, bottom: moved.last }
    : { ...area, left: moved.first, right: moved.last };
}

/** A formula on `ownSheet` after lines were shifted on `shiftedSheet`. */
export function shiftFormula(formula: string, ownSheet: string, shiftedSheet: string, shift: LineShift): string {
  const wanted = shiftedSheet.toLowerCase();
  return mapReferences(formula, (reference) =>
    (reference.sheetName ?? ownSheet).toLowerCase() === wanted ? shiftReference(reference, shift) : reference,
  );
}

function shiftReference(reference: Reference, shift: LineShift): Reference | null {
  const end = reference.end ?? reference.start;
  const area: Area = {
    top: Math.min(reference.start.row ?? 0, end.row ?? 0),
    left: Math.min(reference.start.column ?? 0, end.column ?? 0),
    bottom: Math.max(reference.start.row ?? MAX_ROWS - 1, end.row ?? MAX_ROWS - 1),
    right: Math.max(reference.start.column ?? MAX_COLUMNS - 1, end.column ?? MAX_COLUMNS - 1),
  };
  const moved = shiftArea(area, shift);
  if (moved === null) return null;
  if (moved === area) return reference;
  return {
    ...reference,
    start: placed(reference.start, moved.top, moved.left),
    end: reference.end === null ? null : placed(reference.end, moved.bottom, moved.right),
  };
}

function placed(corner: Corner, row: number, column: number): Corner {
  return { ...corner, row: corner.row === null ? null : row, column: corner.column === null ? null : column };
}
