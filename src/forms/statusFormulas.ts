import { formulaText } from "./formulaFunctions";
import { isBlank } from "./verdictFormulas";
import { MET_PATTERN, SHEET_STATUS, SHEET_VERDICTS } from "./verdictWords";

export type StatusCells = {
  /** The hidden verdict the row counts with. */
  readonly base: string;
  /** The same of 31/12 of last year; null where nothing is compared. */
  readonly before: { readonly cell: string; readonly compared: string } | null;
  readonly deadline: string;
  readonly asOf: string;
  /** Result and what was carried over from the last period; null on rows without a result. */
  readonly carried: { readonly value: string; readonly last: string } | null;
};

const { met, selfAssessed, unmet, missing, invalid, noThreshold, open } = SHEET_VERDICTS;

/** What the verdict column of a reported result shows: the verdict, and whether it was lost, is overdue or only carried over. */
export function statusFormula(cells: StatusCells): string {
  const { base } = cells;
  const shown = lostOr(cells);
  const overdue = `IF(${overdueExpression(cells)},${formulaText(SHEET_STATUS.overdue)},"")`;
  const usual = `${shown}&${overdue}`;
  if (cells.carried === null) return `=IF(${base}="","",${usual})`;
  const carried = `IF(${base}=${formulaText(selfAssessed)},${formulaText(MET_PATTERN)},${shown})&${formulaText(SHEET_STATUS.carried)}`;
  return `=IF(${base}="","",IF(${carriedExpression(cells.carried)},${carried},${usual}))`;
}

function lostOr({ base, before }: StatusCells): string {
  if (before === null) return base;
  const wasMet = `OR(${before.cell}=${formulaText(met)},${before.cell}=${formulaText(selfAssessed)})`;
  return `IF(AND(${before.compared},${base}=${formulaText(unmet)},${wasMet}),${formulaText(SHEET_STATUS.lost)},${base})`;
}

/** The deadline has passed by the day of the figures, and the row is neither met nor out of consideration. */
function overdueExpression({ base, deadline, asOf }: StatusCells): string {
  const notDone = [unmet, missing, invalid, noThreshold, open].map((word) => `${base}=${formulaText(word)}`).join(",");
  return `IF(ISNUMBER(${deadline}),IF(ISNUMBER(${asOf}),IF(${deadline}<${asOf},OR(${notDone}),0),0),0)`;
}

/**
 * The result is still the one taken over, and nobody confirmed it: confirming empties the carried cell. An empty result
 * equals 0 to Excel.
 */
function carriedExpression({ value, last }: { readonly value: string; readonly last: string }): string {
  return `IF(${isBlank(last)},0,IF(ISERROR(${value}),0,IF(${isBlank(value)},0,${value}=${last})))`;
}
