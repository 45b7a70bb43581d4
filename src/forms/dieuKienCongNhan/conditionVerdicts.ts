import { formulaText } from "../formulaFunctions";
import { formulaCell } from "../placedCell";
import type { PlanCell } from "../sheetPlan";
import { PARENT_COLUMN } from "../tables/fixedSums";
import type { RowAt } from "../tables/tableForm";
import { calculated, templateExpression } from "../textTemplate";
import { isBlank, verdictExpression } from "../verdictFormulas";
import { SHEET_VERDICTS } from "../verdictWords";
import words from "../words/dieuKienCongNhan.json";
import { CONTENTS_KEY, type Condition } from "./condition";

const said = {
  met: formulaText(SHEET_VERDICTS.met),
  unmet: formulaText(SHEET_VERDICTS.unmet),
  missing: formulaText(SHEET_VERDICTS.missing),
  invalid: formulaText(SHEET_VERDICTS.invalid),
};

/**
 * Verdicts of one row: hidden ones that are counted, then what people see. Contents of the survey have a column of
 * their own, so that the condition above them does not look over the column it stands in.
 */
export function verdictCells(condition: Condition, { places, row }: RowAt): Readonly<Record<string, PlanCell>> {
  const cell = (column: string): string => places.cell(column, row);
  const [value, threshold] = [cell("value"), cell("threshold")];
  const shown = (column: "content" | "own", expression: string): Readonly<Record<string, PlanCell>> => ({
    [column]: formulaCell(expression),
    verdict: formulaCell(cell(column)),
  });
  switch (condition.kind) {
    case "section":
      return {};
    case "criteria":
      return shown("own", countExpression(value, threshold, condition.threshold));
    case "share":
      return shown("own", shareExpression(value, threshold, null));
    case "content":
      return shown("content", shareExpression(value, threshold, isNamed(cell("text"))));
    case "contents": {
      const counts = contentCounts(places.range(PARENT_COLUMN), places.range("content"));
      return { ...shown("own", contentsExpression(counts)), value: formulaCell(contentsText(counts)) };
    }
    case "debt":
      return shown("own", debtExpression(value));
    case "document":
      return shown("own", documentExpression(value, condition.text === "" ? isNamed(cell("text")) : null));
  }
}

function countExpression(value: string, threshold: string, all: number): string {
  const kind = { kind: "number", op: "=", plausibleMaximum: all } as const;
  return verdictExpression({ kind, legal: true }, value, threshold, null);
}

function shareExpression(value: string, threshold: string, asked: string | null): string {
  const kind = { kind: "percentage", op: ">=", plausibleMaximum: 100 } as const;
  return verdictExpression({ kind, legal: true }, value, threshold, asked);
}

/** A cell with an error is not an empty one. */
function isNamed(text: string): string {
  return `IF(ISERROR(${text}),1,NOT(${isBlank(text)}))`;
}

type ContentCounts = Readonly<Record<"met" | "unmet" | "invalid" | "asked", string>>;

function contentCounts(parents: string, contents: string): ContentCounts {
  const count = (pattern: string): string =>
    `COUNTIFS(${parents},${formulaText(CONTENTS_KEY)},${contents},${formulaText(pattern)})`;
  const { met, unmet, invalid, notApplicable } = SHEET_VERDICTS;
  return {
    met: count(met),
    unmet: count(unmet),
    invalid: count(invalid),
    asked: `${count("?*")}-${count(notApplicable)}`,
  };
}

/** Each content must reach the figure, and there must be one: a survey about nothing satisfies nobody. */
function contentsExpression({ met, unmet, invalid, asked }: ContentCounts): string {
  const settled = `IF(AND(${asked}>0,${met}=${asked}),${said.met},${said.missing})`;
  return `IF(${unmet}>0,${said.unmet},IF(${invalid}>0,${said.invalid},${settled}))`;
}

function contentsText({ met, asked }: ContentCounts): string {
  const text = templateExpression(words.survey.contentsMet, { met: calculated(met), count: calculated(asked) });
  return `IF(${asked}=0,"",${text})`;
}

/** An amount, or the words of the list. */
function debtExpression(value: string): string {
  const amount = `IF(${value}<0,${said.invalid},IF(${value}=0,${said.met},${said.unmet}))`;
  const { none, some } = words.debt;
  return answered(value, said.missing, `IF(ISNUMBER(${value}),${amount},${oneOf(value, none, some)})`);
}

function documentExpression(value: string, asked: string | null): string {
  const { there, notYet } = words.documents;
  const empty = asked === null ? said.missing : `IF(${asked},${said.missing},"")`;
  return answered(value, empty, oneOf(value, there, notYet));
}

function answered(value: string, whenEmpty: string, whenAnswered: string): string {
  return `IF(ISERROR(${value}),${said.invalid},IF(${isBlank(value)},${whenEmpty},${whenAnswered}))`;
}

function oneOf(value: string, met: string, unmet: string): string {
  const is = (word: string): string => `TRIM(${value})=${formulaText(word)}`;
  return `IF(${is(met)},${said.met},IF(${is(unmet)},${said.unmet},${said.invalid}))`;
}
