import { excelTrim } from "../../src/assessment/answer";
import { judgeCells } from "../../src/assessment/judge";
import { combineParts, rollUpSet, type SetResult } from "../../src/assessment/rollUp";
import type { CriterionVerdict, IndicatorVerdict } from "../../src/assessment/verdict";
import { indicatorsOf } from "../../src/criteria/indicatorsOf";
import type { GroupId } from "../../src/forms/bieu01/bieu01Layout";
import { COMPARISON_WORDS, layoutOf, type Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import { rowKeys } from "../../src/forms/sheetMarks";
import { criterionWord, indicatorWord } from "../../src/forms/verdictWords";
import type { CellValue } from "../../src/grid/sheetGrid";
import { writtenThreshold, type FilledRow, type Filling } from "./filling";

/**
 * What a filled form must show, written from the rules and from `src/assessment` alone: neither the sheet's formulas nor
 * `src/review` have a part in it.
 */
export type Expectation = {
  /** By "key column". */
  readonly words: ReadonlyMap<string, string>;
  readonly results: ReadonlyMap<GroupId, readonly SetResult[]>;
  /** Per set: met at the end of last year, unmet now. */
  readonly lost: readonly { readonly criteria: number; readonly indicators: number }[];
  readonly aims: readonly { readonly chosen: number; readonly reached: number }[];
  readonly carried: number;
};

type Verdicts = ReadonlyMap<string, IndicatorVerdict | CriterionVerdict>;

export function expectationOf(subject: Bieu01Subject, filled: Filling): Expectation {
  const { groups } = layoutOf(subject);
  const verdicts = new Map(groups.map((group) => [group, groupVerdicts(subject, filled, group)]));
  const before = verdicts.get("baseline");
  const compared = filled.comparison === COMPARISON_WORDS.lastYear;
  const isLost = (key: string): boolean =>
    compared && kindOf(verdicts.get("actual")?.all.get(key)) === "unmet" && kindOf(before?.all.get(key)) === "met";

  const rows = new Map(filled.rows.map((row) => [row.key, row]));
  const words = new Map<string, string>();
  let carriedCount = 0;
  for (const group of groups) {
    for (const [key, verdict] of verdicts.get(group)?.all ?? []) {
      const row = rows.get(key);
      const reported = group !== "baseline" && group !== "target";
      const carried = reported && row !== undefined && isCarried(row, group) && wordOf(verdict) !== "";
      if (carried) carriedCount += 1;
      const said = reported
        ? shown(wordOf(verdict), {
            lost: group === "actual" && isLost(key),
            carried,
            overdue: isOverdue(row?.deadline ?? null, filled.asOf, kindOf(verdict)),
          })
        : wordOf(verdict);
      words.set(`${key} ${group}.verdict`, said);
    }
  }
  const keysOf = (kind: "c" | "i", set: number): readonly string[] =>
    [...(verdicts.get("actual")?.all.keys() ?? [])].filter((key) =>
      key.startsWith(`${kind}${set === 0 ? "" : set + 1}:`),
    );
  return {
    words,
    results: new Map([...verdicts].map(([group, { results }]) => [group, results])),
    lost: subject.list.sets.map((_, set) => ({
      criteria: keysOf("c", set).filter(isLost).length,
      indicators: keysOf("i", set).filter(isLost).length,
    })),
    aims: subject.list.sets.map((_, set) => {
      const chosen = keysOf("c", set).filter((key) => filled.aims.get(key) === "Mục tiêu năm");
      const reached = chosen.filter((key) => verdicts.get("actual")?.all.get(key) === "met");
      return { chosen: chosen.length, reached: reached.length };
    }),
    carried: carriedCount,
  };
}

function groupVerdicts(
  subject: Bieu01Subject,
  filled: Filling,
  group: GroupId,
): { readonly all: Verdicts; readonly results: readonly SetResult[] } {
  const own = new Map(filled.rows.map((row) => [row.key, rowVerdict(subject, filled, row, group)]));
  const at = (key: string): IndicatorVerdict => {
    const verdict = own.get(key);
    if (verdict === undefined) throw new Error(`no row ${key}`);
    return verdict;
  };
  const all = new Map<string, IndicatorVerdict | CriterionVerdict>();
  const results = subject.list.sets.map(({ set }, index) => {
    const verdicts = new Map<string, IndicatorVerdict>();
    for (const indicator of indicatorsOf(set)) {
      const key = rowKeys.indicator(index, indicator.code);
      const partKeys = indicator.parts.map(({ id }) => rowKeys.part(index, indicator.code, id));
      for (const partKey of partKeys) all.set(partKey, at(partKey));
      const verdict = combineParts(indicator, indicator.hasOwnValue ? at(key) : null, partKeys.map(at));
      verdicts.set(indicator.code, verdict);
      all.set(key, verdict);
    }
    const result = rollUpSet(set, verdicts);
    for (const { criterion, verdict } of result.criteria) all.set(rowKeys.criterion(index, criterion.no), verdict);
    return result;
  });
  return { all, results };
}

/** A plan asks for 31/12 and aims, a report for results; villages side by side are always asked. */
function rowVerdict(subject: Bieu01Subject, filled: Filling, row: FilledRow, group: GroupId): IndicatorVerdict {
  const plan = filled.mode === "Kế hoạch năm";
  if (plan && group === "actual") return { kind: "notAsked" };
  const typed = row.values.get(group) ?? null;
  const value = group === "target" && isEmpty(typed) ? (row.values.get("baseline") ?? null) : typed;
  const asked = plan || (group !== "baseline" && group !== "target");
  if (isEmpty(value) && !asked) return { kind: "notAsked" };
  return judgeCells(row.requirement, value, thresholdFor(subject, row, group));
}

/** Income of last year is judged by last year's threshold. */
function thresholdFor(subject: Bieu01Subject, row: FilledRow, group: GroupId): CellValue {
  const byYear = Object.values(row.requirement.thresholds).some((threshold) => threshold?.kind === "by-year");
  return group === "baseline" && byYear ? writtenThreshold(subject, row.requirement, subject.year - 1) : row.threshold;
}

function isEmpty(value: CellValue): boolean {
  return value === null || (typeof value === "string" && excelTrim(value) === "");
}

function kindOf(verdict: IndicatorVerdict | CriterionVerdict | undefined): string {
  if (verdict === undefined) return "";
  return typeof verdict === "string" ? verdict : verdict.kind;
}

function wordOf(verdict: IndicatorVerdict | CriterionVerdict): string {
  return typeof verdict === "string" ? criterionWord(verdict) : indicatorWord(verdict);
}

function isCarried({ values, carried }: FilledRow, group: GroupId): boolean {
  const last = carried.get(group) ?? null;
  const value = values.get(group) ?? null;
  if (isEmpty(last)) return false;
  if (typeof last === "string" && typeof value === "string") return last.toLowerCase() === value.toLowerCase();
  return last === value;
}

const OPEN = ["unmet", "missing", "invalid", "noThreshold", "open"];

function isOverdue(deadline: CellValue, asOf: CellValue, verdict: string): boolean {
  return typeof deadline === "number" && typeof asOf === "number" && deadline < asOf && OPEN.includes(verdict);
}

function shown(word: string, is: { lost: boolean; carried: boolean; overdue: boolean }): string {
  if (word === "") return "";
  const said = is.lost ? "Không duy trì được" : word;
  if (is.carried) return `${said === "Đạt* (tự đánh giá)" ? "Đạt*" : said} (giữ số kỳ trước)`;
  return is.overdue ? `${said} (quá hạn)` : said;
}
