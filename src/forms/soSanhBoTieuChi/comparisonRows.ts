import type { IndicatorPart } from "../../criteria/criterionSet";
import type {
  AreaPair,
  CriterionDifference,
  IndicatorDifference,
  NumberedIndicator,
  PartDifference,
  SetComparison,
} from "../../criteria/differences/setComparison";
import words from "../words/soSanhBoTieuChi.json";
import { criterionDifferenceText, differenceText } from "./differenceText";
import { statedThresholdText } from "./statedThresholdText";

/** One row of the table, old and new side by side; a side that is not there is empty. */
export type ComparisonRow = {
  readonly kind: "criterion" | "indicator" | "part";
  readonly oldCode: string;
  readonly oldText: string;
  readonly nextCode: string;
  readonly nextText: string;
  readonly oldThreshold: string;
  readonly nextThreshold: string;
  readonly difference: string;
};

/**
 * The new set's criteria in order, under each its indicators and what is gone of the old one's; at the end criteria that
 * are gone.
 */
export function comparisonRows({ criteria, indicators, areas }: SetComparison): readonly ComparisonRow[] {
  const area = areas[0] ?? null;
  return criteria.flatMap((criterion) => {
    const own = indicators.filter((row) => standsUnder(row, criterion));
    return [criterionRow(criterion), ...own.flatMap((row) => indicatorRows(row, area))];
  });
}

function standsUnder(row: IndicatorDifference, criterion: CriterionDifference): boolean {
  if (row.kind !== "gone") return criterion.kind !== "gone" && row.next.criterion === criterion.next.no;
  return criterion.kind !== "new" && row.old.criterion === criterion.old.no;
}

function criterionRow(difference: CriterionDifference): ComparisonRow {
  const old = "old" in difference ? difference.old : null;
  const next = "next" in difference ? difference.next : null;
  return {
    kind: "criterion",
    oldCode: old === null ? "" : String(old.no),
    oldText: old?.name ?? "",
    nextCode: next === null ? "" : String(next.no),
    nextText: next?.name ?? "",
    oldThreshold: "",
    nextThreshold: "",
    difference: criterionDifferenceText(difference),
  };
}

function indicatorRows(difference: IndicatorDifference, area: AreaPair | null): readonly ComparisonRow[] {
  const old = "old" in difference ? difference.old : null;
  const next = "next" in difference ? difference.next : null;
  const row: ComparisonRow = {
    kind: "indicator",
    oldCode: old?.code ?? "",
    oldText: old?.text ?? "",
    nextCode: next?.code ?? "",
    nextText: next?.text ?? "",
    oldThreshold: old === null || area === null ? "" : indicatorThreshold(old, area.old),
    nextThreshold: next === null || area === null ? "" : indicatorThreshold(next, area.next),
    difference: differenceText(difference),
  };
  return [row, ...partsOf(difference).map((part) => partRow(part, area, difference.kind === "same"))];
}

function indicatorThreshold(indicator: NumberedIndicator, area: string): string {
  return indicator.hasOwnValue ? statedThresholdText(indicator, area) : words.thresholds.answeredBelow;
}

/** Where indicators are not the same, their parts stand one after the other. */
function partsOf(difference: IndicatorDifference): readonly PartDifference[] {
  if (difference.kind === "same") return difference.parts;
  const old = "old" in difference ? difference.old.parts : [];
  const next = "next" in difference ? difference.next.parts : [];
  return [
    ...old.map((part): PartDifference => ({ kind: "gone", old: part })),
    ...next.map((part): PartDifference => ({ kind: "new", next: part })),
  ];
}

/** The word is the indicator's where its parts were not compared. */
function partRow(difference: PartDifference, area: AreaPair | null, isCompared: boolean): ComparisonRow {
  const old = "old" in difference ? difference.old : null;
  const next = "next" in difference ? difference.next : null;
  const threshold = (part: IndicatorPart | null, id: string | undefined): string =>
    part === null || id === undefined ? "" : statedThresholdText(part, id);
  return {
    kind: "part",
    oldCode: old === null ? "" : PART_CODE,
    oldText: old?.text ?? "",
    nextCode: next === null ? "" : PART_CODE,
    nextText: next?.text ?? "",
    oldThreshold: threshold(old, area?.old),
    nextThreshold: threshold(next, area?.next),
    difference: isCompared ? differenceText(difference) : "",
  };
}

/** As in Biểu 01. */
const PART_CODE = "-";
