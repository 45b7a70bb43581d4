import fc from "fast-check";
import { indicatorsOf } from "../../src/criteria/indicatorsOf";
import type { Requirement } from "../../src/criteria/criterionSet";
import { thresholdOf } from "../../src/criteria/thresholdOf";
import type { Bieu01Column, GroupId } from "../../src/forms/bieu01/bieu01Layout";
import { COMPARISON_WORDS, layoutOf, type Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import { MODE_WORDS, FORM_MODES } from "../../src/forms/formMode";
import { rowKeys } from "../../src/forms/sheetMarks";
import type { CellValue } from "../../src/grid/sheetGrid";
import { answerFor, thresholdFor } from "../fixtures/randomAnswers";

/** One input row with everything typed on it. */
export type FilledRow = {
  readonly key: string;
  readonly set: number;
  readonly requirement: Requirement;
  readonly threshold: CellValue;
  readonly deadline: CellValue;
  readonly values: ReadonlyMap<GroupId, CellValue>;
  /** What the hidden column says was taken over. */
  readonly carried: ReadonlyMap<GroupId, CellValue>;
};

/** A whole form filled at random, its head too. */
export type Filling = {
  readonly mode: CellValue;
  readonly asOf: CellValue;
  readonly comparison: CellValue;
  readonly rows: readonly FilledRow[];
  /** What stands on criterion rows in the column of aims, by key. */
  readonly aims: ReadonlyMap<string, CellValue>;
};

export type InputRow = { readonly key: string; readonly set: number; readonly requirement: Requirement };

export function inputRows({ list }: Bieu01Subject): readonly InputRow[] {
  return list.sets.flatMap(({ set }, index) =>
    indicatorsOf(set).flatMap((indicator) => [
      ...(indicator.hasOwnValue
        ? [{ key: rowKeys.indicator(index, indicator.code), set: index, requirement: indicator }]
        : []),
      ...indicator.parts.map((part) => {
        return { key: rowKeys.part(index, indicator.code, part.id), set: index, requirement: part };
      }),
    ]),
  );
}

/** What the form wrote into a row's threshold cell. */
export function writtenThreshold({ area, year }: Bieu01Subject, requirement: Requirement, ofYear = year): CellValue {
  const threshold = thresholdOf(requirement, area, ofYear);
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

/** Serial number of 30/06/2023. */
const MIDSUMMER = 45107;

export function filling(subject: Bieu01Subject): fc.Arbitrary<Filling> {
  const { groups } = layoutOf(subject);
  const criteria = subject.list.sets.flatMap(({ set }, index) =>
    set.criteria.map(({ no }) => rowKeys.criterion(index, no)),
  );
  return fc.record({
    mode: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom<CellValue>(...FORM_MODES.map((mode) => MODE_WORDS[mode])) },
      { weight: 1, arbitrary: fc.constantFrom<CellValue>("Báo cáo", null, 3) },
    ),
    asOf: fc.constantFrom<CellValue>(MIDSUMMER, MIDSUMMER + 184, null, "30/6/2023"),
    comparison: fc.constantFrom<CellValue>(COMPARISON_WORDS.lastYear, COMPARISON_WORDS.lastYear, COMPARISON_WORDS.none),
    rows: fc.tuple(...inputRows(subject).map((row) => filledRow(subject, row, groups))),
    aims: fc
      .array(fc.constantFrom<CellValue>(null, null, "Mục tiêu năm", "x"), {
        minLength: criteria.length,
        maxLength: criteria.length,
      })
      .map((words) => new Map(criteria.map((key, index) => [key, words[index] ?? null] as const))),
  });
}

function filledRow(subject: Bieu01Subject, row: InputRow, groups: readonly GroupId[]): fc.Arbitrary<FilledRow> {
  const answer = fc.oneof(
    { weight: 4, arbitrary: answerFor(row.requirement, subject.area, subject.year) },
    // Most of what officers type is right: without it no criterion would ever be met or lost.
    { weight: 6, arbitrary: fc.constantFrom<CellValue>(...soundAnswers(subject, row.requirement)) },
    { weight: 1, arbitrary: fc.constant<CellValue>(null) },
  );
  return fc
    .record({
      values: fc.tuple(...groups.map(() => answer)),
      carried: fc.tuple(
        ...groups.map(() =>
          fc.oneof(
            { weight: 3, arbitrary: fc.constant("none" as const) },
            { weight: 2, arbitrary: fc.constant("same" as const) },
            { weight: 1, arbitrary: answer.map((value) => ({ value })) },
          ),
        ),
      ),
      threshold: thresholdFor(row.requirement),
      deadline: fc.constantFrom<CellValue>(null, null, MIDSUMMER - 1, MIDSUMMER, MIDSUMMER + 90, "tháng 6"),
    })
    .map(({ values, carried, threshold, deadline }): FilledRow => {
      const valueOf = (index: number): CellValue => values[index] ?? null;
      const carriedOf = (index: number): CellValue => {
        const choice = carried[index] ?? "none";
        if (choice === "none") return null;
        return choice === "same" ? carriable(valueOf(index)) : carriable(choice.value);
      };
      return {
        ...row,
        deadline,
        threshold: threshold === null ? writtenThreshold(subject, row.requirement) : threshold.value,
        values: new Map(groups.map((group, index) => [group, valueOf(index)])),
        carried: new Map(groups.map((group, index) => [group, carriedOf(index)])),
      };
    });
}

/** Thrice what meets the row, once what does not. */
function soundAnswers(subject: Bieu01Subject, requirement: Requirement): readonly CellValue[] {
  const { kind } = requirement;
  if (kind.kind === "yes-no") return ["Đạt", "Đạt", "Đạt", "Chưa đạt"];
  if (kind.kind === "level") return [...kind.scale.slice(-1), ...kind.scale.slice(-1), ...kind.scale.slice(0, 1)];
  const threshold = writtenThreshold(subject, requirement);
  const figure = typeof threshold === "number" ? threshold : 50;
  return [figure, figure, figure, kind.op === ">=" ? figure / 2 : figure + 1];
}

/** Only figures and words are ever taken over (`entryOf`); errors and truth values become words. */
function carriable(value: CellValue): CellValue {
  return typeof value === "number" || typeof value === "string" ? value : null;
}

/** The cells of the table a filling writes. */
export function filledCells(
  subject: Bieu01Subject,
  { rows, aims }: Filling,
): readonly { readonly key: string; readonly column: Bieu01Column; readonly value: CellValue }[] {
  const layout = layoutOf(subject);
  const inRows = rows.flatMap(({ key, threshold, deadline, values, carried }) => [
    { key, column: "threshold" as const, value: threshold },
    { key, column: "deadline" as const, value: deadline },
    ...layout.groups.flatMap((group) => [
      { key, column: `${group}.value` as const, value: values.get(group) ?? null },
      ...(layout.has(`${group}.carried`)
        ? [{ key, column: `${group}.carried` as const, value: carried.get(group) ?? null }]
        : []),
    ]),
  ]);
  const onCriteria = [...aims].map(([key, value]) => ({ key, column: "target.value" as const, value }));
  return layout.has("target.value") ? [...inRows, ...onCriteria] : inRows;
}
