import type { CellPosition } from "../grid/address";
import { formerCells, resultAt } from "./editedRange";
import type { FormerRange } from "./putBack";

/** What a range holds at the very moment before it is written: somebody may have typed since it was looked at. */
export type RangeBefore = { readonly edited: FormerRange; readonly before: Excel.Range };

/** Queued in front of the writing. */
export function requestBefore(edited: FormerRange): RangeBefore {
  const before = edited.range.getResizedRange(0, 0);
  before.load("values,formulas,valueTypes,numberFormat,rowIndex,columnIndex");
  return { edited, before };
}

/** Cells that had been changed by then. What a formula gives may have changed, as long as it is the same. */
export function replacedCells({ edited: { cells, former }, before }: RangeBefore): readonly CellPosition[] {
  return formerCells({ range: before, cells }).flatMap(({ entry, format }, at) => {
    const seen = former[at];
    const isSame = JSON.stringify(entry) === JSON.stringify(seen?.entry) && format === seen?.format;
    return isSame ? [] : [resultAt(before, at).position];
  });
}

/** The range with what is to be put back. */
export function justBefore({ edited, before }: RangeBefore): FormerRange {
  return { ...edited, former: formerCells({ range: before, cells: edited.cells }) };
}
