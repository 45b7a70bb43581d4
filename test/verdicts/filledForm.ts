import fc from "fast-check";
import { judgeCells } from "../../src/assessment/judge";
import { combineParts, rollUpSet, type SetResult } from "../../src/assessment/rollUp";
import type { IndicatorVerdict } from "../../src/assessment/verdict";
import { indicatorsOf } from "../../src/criteria/indicatorsOf";
import type { Requirement } from "../../src/criteria/criterionSet";
import { thresholdOf } from "../../src/criteria/thresholdOf";
import type { Bieu01Subject } from "../../src/forms/bieu01Subject";
import { criterionWord, indicatorWord } from "../../src/forms/verdictWords";
import { rowKeys } from "../../src/forms/sheetMarks";
import type { CellValue } from "../../src/grid/sheetGrid";
import { answerFor, thresholdFor } from "../fixtures/randomAnswers";

/** One input row with what stands in its two cells. */
export type FilledRow = {
  readonly key: string;
  readonly requirement: Requirement;
  readonly value: CellValue;
  readonly threshold: CellValue;
};

/** What the form wrote into a row's threshold cell. */
export function writtenThreshold(subject: Bieu01Subject, requirement: Requirement): CellValue {
  const threshold = thresholdOf(requirement, subject.area, subject.year);
  switch (threshold?.kind) {
    case undefined:
      return null;
    case "yes-no":
      return "Đạt";
    case "figure":
      return threshold.value;
    case "level":
      return threshold.atLeast;
  }
}

export function inputRows(
  subject: Bieu01Subject,
): readonly { readonly key: string; readonly requirement: Requirement }[] {
  return indicatorsOf(subject.set).flatMap((indicator) => [
    ...(indicator.hasOwnValue ? [{ key: rowKeys.indicator(indicator.code), requirement: indicator }] : []),
    ...indicator.parts.map((part) => ({ key: rowKeys.part(indicator.code, part.id), requirement: part })),
  ]);
}

/** A whole form filled at random. */
export function filledForm(subject: Bieu01Subject): fc.Arbitrary<readonly FilledRow[]> {
  const rows = inputRows(subject).map(({ key, requirement }) =>
    fc.tuple(answerFor(requirement, subject.area, subject.year), thresholdFor(requirement)).map(([value, changed]) => {
      const threshold = changed === null ? writtenThreshold(subject, requirement) : changed.value;
      return { key, requirement, value, threshold };
    }),
  );
  return fc.tuple(...rows);
}

/** Every word the sheet should show, by key, as `src/assessment` judges. */
export function expectedWords(
  subject: Bieu01Subject,
  rows: readonly FilledRow[],
): { readonly words: ReadonlyMap<string, string>; readonly result: SetResult } {
  const own = new Map(rows.map((row) => [row.key, judgeCells(row.requirement, row.value, row.threshold)]));
  const verdictAt = (key: string): IndicatorVerdict => own.get(key) ?? { kind: "missing" };
  const words = new Map<string, string>();
  const verdicts = new Map<string, IndicatorVerdict>();
  for (const indicator of indicatorsOf(subject.set)) {
    const key = rowKeys.indicator(indicator.code);
    const partKeys = indicator.parts.map(({ id }) => rowKeys.part(indicator.code, id));
    for (const partKey of partKeys) words.set(partKey, indicatorWord(verdictAt(partKey)));
    const verdict = combineParts(indicator, indicator.hasOwnValue ? verdictAt(key) : null, partKeys.map(verdictAt));
    verdicts.set(indicator.code, verdict);
    words.set(key, indicatorWord(verdict));
  }
  const result = rollUpSet(subject.set, verdicts);
  for (const { criterion, verdict } of result.criteria) {
    words.set(rowKeys.criterion(criterion.no), criterionWord(verdict));
  }
  return { words, result };
}

/** The head's two lines, written independently of the formulas. */
export function expectedHead(subject: Bieu01Subject, { counts }: SetResult): readonly [string, string] {
  const { criteria, indicators } = counts;
  const open = `chưa đạt ${criteria.unmet} · chưa kết luận được ${criteria.open}`;
  return [
    `Đạt ${criteria.met}/${criteria.total} tiêu chí, ${indicators.met}/${indicators.total} ${subject.set.indicatorNoun}`,
    criteria.notApplicable > 0 ? `${open} · không xét ${criteria.notApplicable}` : open,
  ];
}
