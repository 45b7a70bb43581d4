import { cellAddress, type CellPosition } from "../../grid/address";
import type {
  AnnexCriterion,
  AnnexDoubt,
  AnnexIndicator,
  AnnexReading,
  AnnexRequirement,
  LeftCell,
} from "./annexReading";
import { thresholdDoubts, thresholdFrom } from "./readThresholds";

/** A row by where its text stands. */
type Row = CellPosition;

/** What an officer corrects in a reading; each answers a reading of its own, and takes along the doubts it settles. */
export function withCode(reading: AnnexReading, row: Row, code: string): AnnexReading {
  const changed = withIndicator(reading, row, (indicator) => ({ ...indicator, code: code.trim() }));
  return settled(changed, row, CODE_DOUBTS);
}

export function withText(reading: AnnexReading, row: Row, text: string): AnnexReading {
  const changed = withRequirement(reading, row, (requirement) => ({ ...requirement, text }));
  return settled(changed, row, TEXT_DOUBTS);
}

export function withUnit(reading: AnnexReading, row: Row, unit: string): AnnexReading {
  const named = unit.trim() === "" ? null : unit.trim();
  return withRequirement(reading, row, (requirement) => ({
    ...requirement,
    unit: named,
    thresholds: requirement.thresholds.map((threshold) => thresholdFrom(threshold, requirement.text, named)),
  }));
}

/** The requirement of a row in one area (by its place among the areas) as the officer writes it: read again. */
export function withThreshold(reading: AnnexReading, row: Row, area: number, text: string): AnnexReading {
  const cell = requirementAt(reading, row)?.thresholds[area]?.at ?? null;
  const changed = withRequirement(reading, row, (requirement) => ({
    ...requirement,
    thresholds: requirement.thresholds.map((threshold, index) => {
      const place = { at: threshold.at, text, source: "corrected" as const };
      return index === area ? thresholdFrom(place, requirement.text, requirement.unit) : threshold;
    }),
  }));
  if (cell === null) return changed;
  const requirement = requirementAt(changed, row);
  const corrected = requirement?.thresholds[area];
  const doubts = corrected === undefined ? [] : thresholdDoubts(corrected, requirement?.unit ?? null);
  const others = changed.doubts.filter(({ at, code }) => !isAt(at, cell) || !THRESHOLD_DOUBTS.has(code));
  return { ...changed, doubts: [...others, ...doubts] };
}

/** Number and name of a criterion. */
export function withCriterion(reading: AnnexReading, at: CellPosition, no: number, name: string): AnnexReading {
  const criteria = reading.criteria.map((criterion) =>
    isAt(criterion.at, at) ? { ...criterion, no, name } : criterion,
  );
  return settled({ ...reading, criteria }, at, CRITERION_DOUBTS);
}

/** Which area a column is of. */
export function withArea(reading: AnnexReading, column: number, id: string): AnnexReading {
  const areas = reading.areas.map((area) => (area.column === column ? { ...area, id } : area));
  const doubts = reading.doubts.filter(({ at, code }) => at.column !== column || !AREA_DOUBTS.has(code));
  return { ...reading, areas, doubts };
}

/** A row that is none: its cells are listed as taken out. */
export function withoutRow(reading: AnnexReading, row: Row, textOf: (at: CellPosition) => string): AnnexReading {
  const taken = requirementAt(reading, row);
  if (taken === null) return reading;
  const own = "parts" in taken ? [taken, ...taken.parts] : [taken];
  const criteria = reading.criteria.map((criterion): AnnexCriterion => ({
    ...criterion,
    indicators: criterion.indicators.flatMap((indicator): AnnexIndicator[] => {
      if (isAt(indicator.at, row)) return [];
      return [{ ...indicator, parts: indicator.parts.filter((part) => !isAt(part.at, row)) }];
    }),
  }));
  const kept = new Set(criteria.flatMap(cellsOf).map(cellAddress));
  const gone = own.flatMap(({ cells }) => cells).filter((at) => !kept.has(cellAddress(at)));
  const left = gone.map((at): LeftCell => ({ at, text: textOf(at), reason: "dropped" }));
  const rows = new Set(own.map(({ at }) => at.row));
  return {
    ...reading,
    criteria,
    left: [...reading.left, ...left],
    doubts: reading.doubts.filter(({ at }) => !rows.has(at.row)),
  };
}

/** "Đã xem": the officer looked, and it is right as it was read. */
export function confirmed(reading: AnnexReading, doubt: AnnexDoubt): AnnexReading {
  return { ...reading, doubts: reading.doubts.filter((other) => other !== doubt) };
}

const CODE_DOUBTS: ReadonlySet<string> = new Set([
  "codeByOrder",
  "codeFromDate",
  "codeRepeated",
  "codeElsewhere",
  "rowWithoutCode",
]);
const TEXT_DOUBTS: ReadonlySet<string> = new Set(["textJoined", "severalInOneCell"]);
const THRESHOLD_DOUBTS: ReadonlySet<string> = new Set([
  "notation",
  "unreadable",
  "unitConflict",
  "mergeGuessed",
  "mergePossible",
  "fromCriterionRow",
]);
const CRITERION_DOUBTS: ReadonlySet<string> = new Set([
  "criterionByOrder",
  "criterionNameMissing",
  "criterionRepeated",
]);
const AREA_DOUBTS: ReadonlySet<string> = new Set(["areaGuessed", "areaUnknown", "areaRepeated"]);

function settled(reading: AnnexReading, row: Row, codes: ReadonlySet<string>): AnnexReading {
  return { ...reading, doubts: reading.doubts.filter(({ at, code }) => at.row !== row.row || !codes.has(code)) };
}

function withIndicator(
  reading: AnnexReading,
  row: Row,
  change: (indicator: AnnexIndicator) => AnnexIndicator,
): AnnexReading {
  const criteria = reading.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.map((indicator) => (isAt(indicator.at, row) ? change(indicator) : indicator)),
  }));
  return { ...reading, criteria };
}

function withRequirement(
  reading: AnnexReading,
  row: Row,
  change: <Requirement extends AnnexRequirement>(requirement: Requirement) => Requirement,
): AnnexReading {
  const criteria = reading.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.map((indicator) =>
      isAt(indicator.at, row)
        ? change(indicator)
        : { ...indicator, parts: indicator.parts.map((part) => (isAt(part.at, row) ? change(part) : part)) },
    ),
  }));
  return { ...reading, criteria };
}

function requirementAt({ criteria }: AnnexReading, row: Row): AnnexIndicator | AnnexRequirement | null {
  const rows = criteria.flatMap(({ indicators }) => indicators.flatMap((indicator) => [indicator, ...indicator.parts]));
  return rows.find(({ at }) => isAt(at, row)) ?? null;
}

function cellsOf({ cells, indicators }: AnnexCriterion): readonly CellPosition[] {
  return [...cells, ...indicators.flatMap((row) => [...row.cells, ...row.parts.flatMap((part) => part.cells)])];
}

function isAt(left: CellPosition, right: CellPosition): boolean {
  return left.row === right.row && left.column === right.column;
}
