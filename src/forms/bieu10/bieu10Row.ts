import type { CriteriaList } from "../../criteria/criteriaList";
import type { AreaId, Requirement } from "../../criteria/criterionSet";
import { thresholdOf, type EffectiveThreshold } from "../../criteria/thresholdOf";
import { bieu01Rows, isAnswered, type Bieu01Row, type RequirementRow } from "../bieu01/bieu01Rows";
import { parseRowKey, rowKeys } from "../sheetMarks";

/** Rows ready for the indicators of a criterion whose text the set does not have. */
const READY_ROWS = 5;

/** A row of Biểu 10: as Biểu 01 lists it, or one whose indicator the officer names. */
export type Bieu10Row =
  Bieu01Row | { readonly kind: "named"; readonly key: string; readonly parent: string; readonly code: string };

export function bieu10Rows(list: CriteriaList, area: AreaId, year: number): readonly Bieu10Row[] {
  return bieu01Rows(list, area, year).flatMap((row): readonly Bieu10Row[] => {
    if (row.kind !== "criterion" || row.criterion.indicators.length > 0) return [row];
    return [row, ...namedRows(row)];
  });
}

function namedRows({ key, criterion }: Extract<Bieu01Row, { kind: "criterion" }>): readonly Bieu10Row[] {
  const parsed = parseRowKey(key);
  const set = parsed?.kind === "criterion" ? parsed.set : 0;
  return Array.from({ length: READY_ROWS }, (_, index): Bieu10Row => {
    const code = `${criterion.no}.${index + 1}`;
    return { kind: "named", key: rowKeys.indicator(set, code), parent: key, code };
  });
}

/** For whom and for when rows are judged. */
export type JudgedBy = { readonly area: AreaId; readonly year: number };

/** By what a row is judged at the end of last year, in the year, and in the year after it. */
export type YearThresholds = Readonly<Record<"previous" | "current" | "following", EffectiveThreshold | null>>;

export function thresholdsOf(requirement: Requirement, { area, year }: JudgedBy): YearThresholds {
  return {
    previous: thresholdOf(requirement, area, year - 1),
    current: thresholdOf(requirement, area, year),
    following: thresholdOf(requirement, area, year + 1),
  };
}

export type AnsweredRow = Extract<Bieu10Row, RequirementRow>;

/** Whether it is a row of the set into which results are typed. */
export function isJudgedBySet(row: Bieu10Row): row is AnsweredRow {
  return row.kind !== "named" && isAnswered(row);
}

/** Whether an officer chooses the row's verdict: nothing is known to judge its figure by. */
export function isChosen(row: Bieu10Row, judgedBy: JudgedBy): boolean {
  if (row.kind === "named") return true;
  if (!isJudgedBySet(row)) return false;
  const { previous, current, following } = thresholdsOf(row.requirement, judgedBy);
  return previous === null && current === null && following === null;
}
