import { formulaText } from "./formulaFunctions";
import { MET_PATTERN, metWord, SHEET_VERDICTS } from "./verdictWords";

/** Absolute ranges over the whole table, one column each: sorting and inserting rows do them no harm. */
export type TableRanges = {
  readonly key: string;
  readonly parent: string;
  readonly notApplicableMode: string;
  readonly own: string;
  readonly combined: string;
  readonly verdict: string;
};

/** How "Không xét" counts, as the hidden column says it. */
export const NOT_APPLICABLE_MODES = { "counts-as-met": "met", "falls-out": "out" } as const;

/**
 * Wraps an expression so that only the first row of a key is judged: a copied row says "Trùng mã" and
 * counts nowhere, a row that lost its key says nothing.
 */
export function oncePerKey(keyCell: string, keyRange: string, firstKeyCell: string, expression: string): string {
  const place = `ROW()-ROW(${firstKeyCell})+1`;
  const repeated = `MATCH(${keyCell},${keyRange},0)<>${place}`;
  return `=IF(${keyCell}="","",IF(${repeated},${formulaText(SHEET_VERDICTS.duplicate)},${expression}))`;
}

/** A compound indicator: its own verdict (null where the parts are the whole answer) and its parts by key. */
export function combinedExpression(
  ownCell: string | null,
  keyCell: string,
  ranges: TableRanges,
  partCount: number,
  legal: boolean,
): string {
  const count = (verdict: string): string =>
    `COUNTIFS(${ranges.parent},${keyCell},${ranges.own},${formulaText(verdict)})`;
  const any = (verdict: string): string =>
    ownCell === null ? `${count(verdict)}>0` : `OR(${ownCell}=${formulaText(verdict)},${count(verdict)}>0)`;
  const { unmet, invalid, missing, noThreshold, notApplicable } = SHEET_VERDICTS;
  const rowsLeft = `COUNTIFS(${ranges.parent},${keyCell})-${count(SHEET_VERDICTS.duplicate)}`;
  const notAllThere = `${rowsLeft}<${partCount}`;
  const met = formulaText(metWord(legal));
  const whenComplete =
    ownCell === null ? `IF(${count(notApplicable)}=${partCount},${formulaText(notApplicable)},${met})` : met;
  const chain =
    `IF(${any(unmet)},${formulaText(unmet)},IF(${any(invalid)},${formulaText(invalid)},` +
    `IF(OR(${any(missing)},${notAllThere}),${formulaText(missing)},` +
    `IF(${any(noThreshold)},${formulaText(noThreshold)},${whenComplete}))))`;
  if (ownCell === null) return chain;
  // A duplicated indicator row hands its "Trùng mã" on; "Không xét" on the indicator covers its parts.
  const passed = `OR(${ownCell}=${formulaText(notApplicable)},${ownCell}=${formulaText(SHEET_VERDICTS.duplicate)})`;
  return `IF(${passed},${ownCell},${chain})`;
}

/** A criterion over its indicators: a row that was deleted leaves it open, never met. */
export function criterionExpression(keyCell: string, ranges: TableRanges, indicatorCount: number): string {
  const count = (verdict: string): string =>
    `COUNTIFS(${ranges.parent},${keyCell},${ranges.combined},${formulaText(verdict)})`;
  const met = count(MET_PATTERN);
  const settled = `${met}+${count(SHEET_VERDICTS.notApplicable)}`;
  return (
    `IF(${count(SHEET_VERDICTS.unmet)}>0,${formulaText(SHEET_VERDICTS.unmet)},` +
    `IF(${settled}<${indicatorCount},${formulaText(SHEET_VERDICTS.open)},` +
    `IF(${met}=0,${formulaText(SHEET_VERDICTS.notApplicable)},${formulaText(SHEET_VERDICTS.met)})))`
  );
}

export type SetSize = { readonly criteria: number; readonly indicators: number; readonly noun: string };

/** "Đạt 3/7 tiêu chí, 9/20 nội dung". */
export function counterFormula(ranges: TableRanges, size: SetSize): string {
  const criteriaMet = countRows(ranges, "c:*", ranges.verdict, SHEET_VERDICTS.met);
  const indicators = (pattern: string): string => countRows(ranges, "i:*", ranges.combined, pattern);
  const notApplicable = (mode: string): string =>
    `COUNTIFS(${ranges.key},"i:*",${ranges.combined},${formulaText(SHEET_VERDICTS.notApplicable)},${ranges.notApplicableMode},${formulaText(mode)})`;
  const met = `${indicators(MET_PATTERN)}+${notApplicable(NOT_APPLICABLE_MODES["counts-as-met"])}`;
  const total = `${size.indicators}-${notApplicable(NOT_APPLICABLE_MODES["falls-out"])}`;
  return `="Đạt "&${criteriaMet}&"/${size.criteria} tiêu chí, "&(${met})&"/"&(${total})&${formulaText(` ${size.noun}`)}`;
}

/** "chưa đạt 3 · chưa kết luận được 4", and "không xét 1" only where there is one. */
export function openFormula(ranges: TableRanges, size: SetSize): string {
  const count = (verdict: string): string => countRows(ranges, "c:*", ranges.verdict, verdict);
  const settled = [SHEET_VERDICTS.met, SHEET_VERDICTS.unmet, SHEET_VERDICTS.notApplicable].map(count).join("-");
  const notApplicable = count(SHEET_VERDICTS.notApplicable);
  return (
    `="chưa đạt "&${count(SHEET_VERDICTS.unmet)}&" · chưa kết luận được "&(${size.criteria}-${settled})` +
    `&IF(${notApplicable}>0," · không xét "&${notApplicable},"")`
  );
}

function countRows(ranges: TableRanges, keyPattern: string, column: string, verdict: string): string {
  return `COUNTIFS(${ranges.key},"${keyPattern}",${column},${formulaText(verdict)})`;
}
