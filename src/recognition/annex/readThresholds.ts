import { parseThreshold } from "../../criteria/notation/parseThreshold";
import { unitKey } from "../../criteria/notation/readUnit";
import type { ThresholdReading, WrittenThreshold } from "../../criteria/notation/writtenThreshold";
import type { SeenCell } from "../tables/sheetView";
import type { AnnexArea, AnnexDoubt, AnnexThreshold, ThresholdSource } from "./annexReading";

export type RowThresholds = { readonly thresholds: readonly AnnexThreshold[]; readonly doubts: readonly AnnexDoubt[] };

type RowOfThresholds = { readonly row: number; readonly text: string; readonly unit: string | null };

/** The requirements of a row, area by area. */
export function readThresholds(
  cells: readonly (SeenCell | null)[],
  areas: readonly AnnexArea[],
  { row, text, unit }: RowOfThresholds,
): RowThresholds {
  const thresholds = areas.map((area, index): AnnexThreshold => {
    const cell = cells[index] ?? null;
    const at = cell?.at ?? { row, column: area.column };
    return thresholdFrom({ at, text: cell?.text ?? "", source: cell === null ? "cell" : sourceOf(cell) }, text, unit);
  });
  const asked = new Set<string>();
  const doubts = thresholds.flatMap((threshold) => {
    // A merged cell is one cell to look at.
    const key = `${threshold.at.row}:${threshold.at.column}`;
    if (asked.has(key)) return [];
    asked.add(key);
    return thresholdDoubts(threshold, unit);
  });
  return { thresholds, doubts };
}

export function thresholdFrom(
  place: Pick<AnnexThreshold, "at" | "text" | "source">,
  textOfRow: string,
  unit: string | null,
): AnnexThreshold {
  const reading = parseThreshold(place.text, { textOfRow });
  return { ...place, reading, threshold: withUnit(reading, unit) };
}

export function thresholdDoubts({ at, text, reading }: AnnexThreshold, unit: string | null): readonly AnnexDoubt[] {
  if (reading.kind === "unreadable") return [{ at, code: "unreadable", text }];
  const own = reading.threshold.kind === "figure" ? reading.threshold.bound.unit : null;
  const conflict = own !== null && unit !== null && unitKey(own) !== unitKey(unit) && !isShorter(own, unit);
  return [
    ...reading.doubts.map((doubt): AnnexDoubt => ({ at, code: "notation", doubt })),
    ...(conflict ? [{ at, code: "unitConflict", unit } as const] : []),
  ];
}

/** A number without a unit has that of its row. */
export function withUnit(reading: ThresholdReading, unit: string | null): WrittenThreshold | null {
  if (reading.kind === "unreadable") return null;
  const { threshold } = reading;
  if (threshold.kind !== "figure" || threshold.bound.unit !== null) return threshold;
  return { ...threshold, bound: { ...threshold.bound, unit } };
}

function sourceOf({ area }: SeenCell): ThresholdSource {
  return area.right > area.left || area.bottom > area.top ? "merged" : "cell";
}

/** "triệu đồng" in the cell of a row in "triệu đồng/người/năm". */
function isShorter(own: string, unit: string): boolean {
  return unitKey(unit).startsWith(unitKey(own));
}
