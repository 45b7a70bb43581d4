import { parseThreshold } from "../../criteria/notation/parseThreshold";
import type { CellPosition } from "../../grid/address";
import type { SeenCell } from "../tables/sheetView";
import type { AnnexArea, AnnexDoubt } from "./annexReading";
import { COMMON_AREA } from "./areaOf";

/** Indexes of the areas that got the text of the first of them. */
export type Filled = {
  readonly cells: readonly (SeenCell | null)[];
  readonly filled: ReadonlySet<number>;
  readonly doubts: readonly AnnexDoubt[];
};

/**
 * A merge over all regions that was lost in pasting leaves its text in the first of them. "Đạt" or what the province
 * decides holds for all; a figure may well be the first region's own: it stays where it is, with a doubt.
 */
export function fillAcross(
  cells: readonly (SeenCell | null)[],
  areas: readonly AnnexArea[],
  mergesAreKnown: boolean,
): Filled {
  const siblings = areas.flatMap(({ id }, index) => (id === COMMON_AREA ? [] : [index]));
  const [first = -1, ...others] = siblings;
  const text = cells[first] ?? null;
  const alone = text !== null && others.length > 0 && others.every((index) => (cells[index] ?? null) === null);
  if (mergesAreKnown || !alone) return { cells, filled: new Set(), doubts: [] };
  if (!holdsForAll(text.text)) return { cells, filled: new Set(), doubts: [doubt(text.at, "mergePossible")] };
  const filled = new Set(others);
  return {
    cells: cells.map((cell, index) => (filled.has(index) ? text : cell)),
    filled,
    doubts: [doubt(text.at, "mergeGuessed")],
  };
}

function holdsForAll(text: string): boolean {
  const reading = parseThreshold(text);
  return reading.kind === "read" && (reading.threshold.kind === "yes-no" || reading.threshold.kind === "province");
}

function doubt(at: CellPosition, code: "mergePossible" | "mergeGuessed"): AnnexDoubt {
  return { at, code };
}
