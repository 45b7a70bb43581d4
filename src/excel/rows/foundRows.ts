import type { AddedRows } from "../../forms/addedRows";
import type { PlanStyle } from "../../forms/sheetPlan";
import { sameCells } from "./rowContents";
import type { WrittenCell, WrittenRows } from "./writeRows";

/**
 * The rows of a block as they were found when they went: somebody may have typed into them, put rows between them or
 * taken some out. Each is given the look of the row of the block with which it shares most; one that shares nothing looks
 * like the row above it, as Excel does with new rows.
 */
export function asFound(held: readonly (readonly WrittenCell[])[], { rows, styles }: AddedRows): WrittenRows {
  const wanted = rows.map(({ cells }) => cells);
  const own = held.map((cells, at) => (held.length === rows.length ? at : nearest(cells, wanted)));
  const looks = own.map((row, at) => (row >= 0 ? row : Math.max(0, ...own.slice(0, at))));
  return {
    rows: held.map((cells, at) => ({
      height: rows[looks[at] ?? 0]?.height ?? 0,
      merges: rows[own[at] ?? -1]?.merges ?? [],
      cells,
    })),
    styles: held.length === rows.length ? styles : styles.map((style) => moved(style, looks)),
  };
}

/** -1 where it shares nothing with any of them. */
function nearest(cells: readonly WrittenCell[], wanted: readonly (readonly WrittenCell[])[]): number {
  const shared = wanted.map((own) => sameCells(cells, own));
  const most = Math.max(...shared);
  return most === 0 ? -1 : shared.indexOf(most);
}

function moved(style: PlanStyle, looks: readonly number[]): PlanStyle {
  const areas = style.areas.flatMap((area) =>
    looks.flatMap((row, at) => (row >= area.top && row <= area.bottom ? [{ ...area, top: at, bottom: at }] : [])),
  );
  return { ...style, areas };
}
