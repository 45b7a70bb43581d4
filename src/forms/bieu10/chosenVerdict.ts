import { ANSWER_WORDS } from "../../assessment/answer";
import { formulaText } from "../formulaFunctions";
import { MET_PATTERN, SHEET_VERDICTS } from "../verdictWords";
import { isBlank } from "../verdictFormulas";
import { COLUMN_ID_PREFIX } from "../sheetMarks";
import type { TableRanges } from "../rollUpFormulas";

const { met, unmet, missing, invalid, notApplicable, open } = SHEET_VERDICTS;

export type ChosenVerdict = {
  /** Cells of the row. */
  readonly verdict: string;
  readonly value: string;
  /** What the row is about; null where the form says it. */
  readonly text: string | null;
  readonly asked: string;
};

/** A verdict an officer chose, in the words roll-ups count; a row nobody wrote on says nothing and counts nowhere. */
export function chosenExpression({ verdict, value, text, asked }: ChosenVerdict): string {
  const is = (word: string): string => `TRIM(${verdict})=${formulaText(word)}`;
  const known =
    `IF(${is(ANSWER_WORDS.met)},${formulaText(met)},` +
    `IF(OR(${is(ANSWER_WORDS.unmet)},${is(ANSWER_WORDS.unmetFormal)}),${formulaText(unmet)},` +
    `IF(${is(ANSWER_WORDS.notApplicable)},${formulaText(notApplicable)},${formulaText(invalid)})))`;
  const wanted = text === null ? asked : `IF(${asked},${hasWords(text)},0)`;
  const without = `IF(OR(${hasWords(value)},${wanted}),${formulaText(missing)},"")`;
  return `IF(ISERROR(${verdict}),${formulaText(invalid)},IF(${isBlank(verdict)},${without},${known}))`;
}

/** A cell with an error is not an empty one. */
function hasWords(cell: string): string {
  return `IF(ISERROR(${cell}),1,NOT(${isBlank(cell)}))`;
}

/**
 * A criterion whose indicators an officer names: any unmet, else any without verdict, else met. While nothing at all is
 * written in the group the sheet is fresh and says nothing; after that a criterion without rows is open where asked.
 */
export function namedCriterionExpression(
  keyCell: string,
  ranges: Pick<TableRanges, "parent" | "combined">,
  asked: string,
): string {
  const counted = (pattern: string): string => `COUNTIFS(${ranges.parent},${keyCell},${ranges.combined},${pattern})`;
  const count = (verdict: string): string => counted(formulaText(verdict));
  const filled = counted('"?*"');
  // The row of column ids begins the ranges.
  const anywhere = `COUNTIFS(${ranges.parent},"c*:*",${ranges.parent},"<>${COLUMN_ID_PREFIX}*",${ranges.combined},"?*")`;
  const nothing = `IF(${asked},IF(${anywhere}>0,${formulaText(open)},""),"")`;
  const metCount = count(MET_PATTERN);
  const settled = `${metCount}+${count(notApplicable)}`;
  return (
    `IF(${count(unmet)}>0,${formulaText(unmet)},IF(${filled}=0,${nothing},` +
    `IF(${settled}<${filled},${formulaText(open)},` +
    `IF(${metCount}=0,${formulaText(notApplicable)},${formulaText(met)}))))`
  );
}
