import type { CellPosition } from "../../grid/address";
import type { SeenCell } from "../tables/sheetView";
import type { AnnexArea, AnnexDoubt, AnnexRequirement } from "./annexReading";
import { fillAcross } from "./fillAcross";
import { readThresholds } from "./readThresholds";
import { readLabel } from "./rowLabel";
import type { AskedRow } from "./rowPiece";
import { unitOf } from "./unitOf";

export type ReadRequirement = { readonly requirement: AnnexRequirement; readonly doubts: readonly AnnexDoubt[] };

export type AnnexContext = { readonly areas: readonly AnnexArea[]; readonly mergesAreKnown: boolean };

/** A row's text, unit and requirements with the cells they were read from. */
export function readRequirement(asked: AskedRow, { areas, mergesAreKnown }: AnnexContext): ReadRequirement {
  const { row, text } = asked;
  const unit = unitOf(asked.unit?.text ?? "", text);
  const across = fillAcross(asked.thresholds, areas, mergesAreKnown);
  const read = readThresholds(across.cells, areas, { row, text, unit });
  const thresholds = read.thresholds.map((threshold, index) => {
    return across.filled.has(index) ? { ...threshold, source: "filled" as const } : threshold;
  });
  const at = asked.textCell?.at ?? { row, column: 0 };
  const readable = across.cells.filter((_, index) => thresholds[index]?.threshold !== null);
  return {
    requirement: { text, at, unit, thresholds, cells: positions([...asked.cells, asked.unit, ...readable]) },
    doubts: [...severalCodes(asked), ...across.doubts, ...read.doubts],
  };
}

function positions(cells: readonly (SeenCell | null)[]): readonly CellPosition[] {
  return [...new Set(cells)].flatMap((cell) => (cell === null ? [] : [cell.at]));
}

/** "1.1. …⏎1.2. …" in one cell. */
function severalCodes({ textCell }: AskedRow): readonly AnnexDoubt[] {
  const value = textCell?.cell.value;
  if (textCell === null || typeof value !== "string") return [];
  const codes = value.split(/[\r\n]+/).filter((line) => readLabel(line.trim()).kind === "code");
  return codes.length > 1 ? [{ at: textCell.at, code: "severalInOneCell" }] : [];
}
