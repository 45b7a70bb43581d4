import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../excel-host/model/sheet";

/** Excel measures in points, the grid in pixels. */
export function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

export const DEFAULT_SIZES = {
  columnWidth: pixels(STANDARD_WIDTH),
  rowHeight: pixels(STANDARD_HEIGHT),
  rowHeaderWidth: 46,
  columnHeaderHeight: 20,
} as const;
