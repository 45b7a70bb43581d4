import { FRACTION_SUSPECT_FROM } from "../../assessment/judge";
import type { IndicatorVerdict } from "../../assessment/verdict";
import type { CellTest, ColouredCell, ColourState } from "../../forms/foreignColours/colouredCell";
import { isDateFormat, isPercentFormat } from "../../grid/numberFormatKind";
import { GridIndex, type SheetGrid } from "../../grid/sheetGrid";
import type { SheetView } from "../../recognition/tables/sheetView";
import { askedOf } from "./askedOf";
import type { JudgedCriteria, JudgedForeignRow } from "./judgeCriteria";
import { figureOf, maximumOf } from "./judgeTyped";

/** The results to be coloured: of rows that are surely what they seem. `grid` as it is stored, `view` as it is read. */
export function colouredCells(
  { table, rows }: JudgedCriteria,
  grid: SheetGrid,
  view: SheetView,
): readonly ColouredCell[] {
  const stored = new GridIndex(grid);
  return rows.flatMap((judged): readonly ColouredCell[] => {
    const { cell, row } = judged;
    if (cell === null || row.certainty === "doubtful") return [];
    const position = { row: cell.row, column: cell.column };
    // A merged answer shows its first cell alone.
    const seen = view.seen(position.row, position.column);
    if (seen !== null && seen.at.row !== position.row) return [];
    return [
      {
        position,
        test: testOf(judged, table.year.value),
        empty: isAsked(judged) ? "open" : "aside",
        seen: stored.at(position.row, position.column).value,
        state: stateOf(judged.own),
      },
    ];
  });
}

function isAsked({ demand: { threshold } }: JudgedForeignRow): boolean {
  return threshold !== null && threshold.kind !== "none" && threshold.kind !== "province";
}

function testOf({ cell, demand, indicator, part }: JudgedForeignRow, year: number | null): CellTest {
  const requirement = part ?? indicator;
  const asked = askedOf(demand.threshold, requirement);
  const format = cell?.format ?? "";
  if (asked.kind === "yes-no") return demand.threshold?.kind === "yes-no" ? { kind: "yes-no" } : { kind: "seen" };
  if (asked.kind === "level" || isDateFormat(format)) return { kind: "seen" };
  const threshold = demand.threshold?.kind === "figure" ? demand.threshold : null;
  const value = threshold === null ? null : figureOf(threshold.bound, year);
  return {
    kind: "figure",
    scale: isPercentFormat(format) && asked.unit === "%" ? 100 : 1,
    asked: threshold === null || value === null ? null : { op: threshold.bound.op, value },
    maximum: maximumOf(demand.threshold, requirement),
    noFractions:
      threshold?.bound.unit === "%" && threshold.bound.op === ">=" && value !== null && value >= FRACTION_SUSPECT_FROM,
    isPart: threshold !== null && threshold.and.length > 0,
  };
}

function stateOf({ kind }: IndicatorVerdict): ColourState | null {
  switch (kind) {
    case "met":
    case "unmet":
    case "invalid":
      return kind;
    case "missing":
      return "open";
    case "noThreshold":
    case "notApplicable":
      return "aside";
    case "notAsked":
      return null;
  }
}
