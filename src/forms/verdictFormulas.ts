import { ANSWER_WORDS } from "../assessment/answer";
import { FRACTION_SUSPECT_FROM } from "../assessment/judge";
import type { LevelScale, RequirementKind } from "../criteria/criterionSet";
import { formulaText } from "./formulaFunctions";
import { metWord, SHEET_VERDICTS } from "./verdictWords";

const word = {
  unmet: formulaText(SHEET_VERDICTS.unmet),
  missing: formulaText(SHEET_VERDICTS.missing),
  invalid: formulaText(SHEET_VERDICTS.invalid),
  noThreshold: formulaText(SHEET_VERDICTS.noThreshold),
  notApplicable: formulaText(SHEET_VERDICTS.notApplicable),
};

/**
 * The expression (without "=") that judges one input row from its result cell and its threshold cell,
 * both of the same row. Says what `judgeCells` says, in the same order, for every input. `asked` is an expression
 * that is true while an empty row counts as missing; null where it always does.
 */
export function verdictExpression(
  row: { readonly kind: RequirementKind; readonly legal: boolean },
  valueCell: string,
  thresholdCell: string,
  asked: string | null,
): string {
  const met = formulaText(metWord(row.legal));
  const whenEmpty = (expression: string): string => (asked === null ? expression : `IF(${asked},${expression},"")`);
  switch (row.kind.kind) {
    case "yes-no":
      return answered(valueCell, whenEmpty(word.missing), yesNo(valueCell, met));
    case "level": {
      const judged = level(row.kind.scale, valueCell, thresholdCell, met);
      return answered(valueCell, whenEmpty(unanswered(thresholdCell)), judged);
    }
    case "number":
    case "percentage": {
      const judged = figure(row.kind, valueCell, thresholdCell, met);
      return answered(valueCell, whenEmpty(unanswered(thresholdCell)), judged);
    }
  }
}

function answered(value: string, whenEmpty: string, whenAnswered: string): string {
  const notApplicable = `TRIM(${value})=${formulaText(ANSWER_WORDS.notApplicable)}`;
  return `IF(ISERROR(${value}),${word.invalid},IF(${isBlank(value)},${whenEmpty},IF(${notApplicable},${word.notApplicable},${whenAnswered})))`;
}

/** An empty row of a figure: the missing threshold is said first, because it must be entered first. */
function unanswered(threshold: string): string {
  return `IF(ISERROR(${threshold}),${word.missing},IF(${isBlank(threshold)},${word.noThreshold},${word.missing}))`;
}

function yesNo(value: string, met: string): string {
  const is = (answer: string): string => `TRIM(${value})=${formulaText(answer)}`;
  const unmet = `OR(${is(ANSWER_WORDS.unmet)},${is(ANSWER_WORDS.unmetFormal)})`;
  return `IF(${is(ANSWER_WORDS.met)},${met},IF(${unmet},${word.unmet},${word.invalid}))`;
}

type FigureKind = Extract<RequirementKind, { kind: "number" | "percentage" }>;

function figure(kind: FigureKind, value: string, threshold: string, met: string): string {
  const outside = kind.plausibleMaximum === null ? `${value}<0` : `OR(${value}<0,${value}>${kind.plausibleMaximum})`;
  const verdict = `IF(ROUND(${value},9)${kind.op}ROUND(${threshold},9),${met},${word.unmet})`;
  const suspect = `AND(${threshold}>=${FRACTION_SUSPECT_FROM},${value}>0,${value}<=1)`;
  const judged = kind.kind === "percentage" && kind.op === ">=" ? `IF(${suspect},${word.invalid},${verdict})` : verdict;
  const withThreshold = `IF(NOT(ISNUMBER(${threshold})),${word.invalid},${judged})`;
  return `IF(NOT(ISNUMBER(${value})),${word.invalid},IF(${outside},${word.invalid},${thresholdThen(threshold, withThreshold)}))`;
}

function level(scale: LevelScale, value: string, threshold: string, met: string): string {
  const valueRank = rankExpression(scale, value);
  const thresholdRank = rankExpression(scale, threshold);
  const judged = `IF(${thresholdRank}=0,${word.invalid},IF(${valueRank}>=${thresholdRank},${met},${word.unmet}))`;
  return `IF(${valueRank}=0,${word.invalid},${thresholdThen(threshold, judged)})`;
}

/** 1 for the lowest level … 0 for no level: written out, because MATCH would read * and ? as wildcards. */
function rankExpression(scale: LevelScale, cell: string): string {
  return scale.reduceRight(
    (otherwise, levelName, rank) => `IF(TRIM(${cell})=${formulaText(levelName)},${rank + 1},${otherwise})`,
    "0",
  );
}

function thresholdThen(threshold: string, whenPresent: string): string {
  return `IF(ISERROR(${threshold}),${word.invalid},IF(${isBlank(threshold)},${word.noThreshold},${whenPresent}))`;
}

/** Empty to the reader: nothing, or spaces only. */
export function isBlank(cell: string): string {
  return `LEN(TRIM(${cell}))=0`;
}
