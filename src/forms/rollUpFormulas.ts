import { formulaText } from "./formulaFunctions";
import { MET_PATTERN, metWord, SHEET_VERDICTS } from "./verdictWords";

/** Absolute ranges over the whole table, one column each: sorting and inserting rows do them no harm. */
export type TableRanges = {
  readonly key: string;
  readonly parent: string;
  readonly notApplicableMode: string;
  readonly own: string;
  readonly combined: string;
  readonly criterion: string;
};

/** How "Không xét" counts, as the hidden column says it. */
export const NOT_APPLICABLE_MODES = { "counts-as-met": "met", "falls-out": "out" } as const;

/** Any text that is not empty. */
const ANY_WORD = '"?*"';

/**
 * Wraps an expression so that only the first row of a key is judged: a copied row says "Trùng mã" and
 * counts nowhere, a row that lost its key says nothing.
 */
export function oncePerKey(keyCell: string, keyRange: string, firstKeyCell: string, expression: string): string {
  const place = `ROW()-ROW(${firstKeyCell})+1`;
  const repeated = `MATCH(${keyCell},${keyRange},0)<>${place}`;
  return `=IF(${keyCell}="","",IF(${repeated},${formulaText(SHEET_VERDICTS.duplicate)},${expression}))`;
}

export type CombinedIndicator = {
  /** The indicator's own verdict; null where the parts are the whole answer. */
  readonly ownCell: string | null;
  readonly keyCell: string;
  readonly partCount: number;
  readonly legal: boolean;
  /** True while an empty row counts as missing; null where it always does. */
  readonly asked: string | null;
};

/** A compound indicator: its own verdict and its parts by key. Says what `combineParts` says. */
export function combinedExpression(indicator: CombinedIndicator, ranges: Pick<TableRanges, "parent" | "own">): string {
  const { ownCell, keyCell, partCount, legal, asked } = indicator;
  const countText = (pattern: string): string => `COUNTIFS(${ranges.parent},${keyCell},${ranges.own},${pattern})`;
  const count = (verdict: string): string => countText(formulaText(verdict));
  const any = (verdict: string): string =>
    ownCell === null ? `${count(verdict)}>0` : `OR(${ownCell}=${formulaText(verdict)},${count(verdict)}>0)`;
  const { unmet, invalid, missing, noThreshold, notApplicable } = SHEET_VERDICTS;
  const wordsLeft = `${countText(ANY_WORD)}-${count(SHEET_VERDICTS.duplicate)}`;
  const notAllThere = `${wordsLeft}<${partCount}`;
  const open = ownCell === null ? notAllThere : `OR(${ownCell}="",${notAllThere})`;
  const met = formulaText(metWord(legal));
  const whenComplete =
    ownCell === null ? `IF(${count(notApplicable)}=${partCount},${formulaText(notApplicable)},${met})` : met;
  const chain =
    `IF(${any(unmet)},${formulaText(unmet)},IF(${any(invalid)},${formulaText(invalid)},` +
    `IF(OR(${any(missing)},${open}),${formulaText(missing)},` +
    `IF(${any(noThreshold)},${formulaText(noThreshold)},${whenComplete}))))`;
  const nothingSaid = ownCell === null ? `${wordsLeft}=0` : `AND(${ownCell}="",${wordsLeft}=0)`;
  const demanded = asked === null ? chain : `IF(AND(NOT(${asked}),${nothingSaid}),"",${chain})`;
  if (ownCell === null) return demanded;
  // A duplicated indicator row hands its "Trùng mã" on; "Không xét" on the indicator covers its parts.
  const passed = `OR(${ownCell}=${formulaText(notApplicable)},${ownCell}=${formulaText(SHEET_VERDICTS.duplicate)})`;
  return `IF(${passed},${ownCell},${demanded})`;
}

/** A criterion over its indicators: a row that was deleted leaves it open, never met. Says what `rollUpCriterion` says. */
export function criterionExpression(
  keyCell: string,
  ranges: Pick<TableRanges, "parent" | "combined">,
  indicatorCount: number,
  asked: string | null,
): string {
  const countText = (pattern: string): string => `COUNTIFS(${ranges.parent},${keyCell},${ranges.combined},${pattern})`;
  const count = (verdict: string): string => countText(formulaText(verdict));
  const met = count(MET_PATTERN);
  const settled = `${met}+${count(SHEET_VERDICTS.notApplicable)}`;
  const chain =
    `IF(${count(SHEET_VERDICTS.unmet)}>0,${formulaText(SHEET_VERDICTS.unmet)},` +
    `IF(${settled}<${indicatorCount},${formulaText(SHEET_VERDICTS.open)},` +
    `IF(${met}=0,${formulaText(SHEET_VERDICTS.notApplicable)},${formulaText(SHEET_VERDICTS.met)})))`;
  // A duplicated row says "Trùng mã" where nothing was typed: that is no answer.
  const wordsLeft = `${countText(ANY_WORD)}-${count(SHEET_VERDICTS.duplicate)}`;
  return asked === null ? chain : `IF(AND(NOT(${asked}),${wordsLeft}=0),"",${chain})`;
}
