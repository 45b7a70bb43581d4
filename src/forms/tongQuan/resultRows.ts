import { MET_PATTERN, SHEET_VERDICTS } from "../verdictWords";
import type { TableRow } from "../tables/tableForm";
import words from "../words/tongQuan.json";
import { blockHeading, emptyRow, figureRow } from "./blockRows";
import type { ResultSource } from "./overviewSources";
import { ResultCounts } from "./resultCounts";

export const RESULTS_HEADING = "t:results";

export function resultKey(index: number): string {
  return `t:result:${index + 1}`;
}

/** Criteria met, unmet and open by set or village; aims of the year; what was kept and lost. */
export function resultRows(sources: readonly ResultSource[]): readonly TableRow[] {
  const { title, columns, none } = words.results;
  const rows = sources.map((source, index) => figureRow(resultKey(index), source.label, () => figuresOf(source)));
  return [
    blockHeading(RESULTS_HEADING, title, columns),
    ...(rows.length === 0 ? [emptyRow("t:noResults", none)] : rows),
  ];
}

function figuresOf(source: ResultSource): readonly string[] {
  const counts = new ResultCounts(source);
  const { unmet, notApplicable } = SHEET_VERDICTS;
  const total = String(source.criteria.length);
  const settled = [MET_PATTERN, unmet, notApplicable].map((pattern) => counts.criteria(pattern));
  return [
    counts.criteria(MET_PATTERN),
    counts.criteria(unmet),
    `${total}-${settled.join("-")}`,
    counts.criteria(notApplicable),
    total,
    counts.indicatorsMet,
    counts.indicatorTotal,
    counts.aims(null),
    counts.aims(MET_PATTERN),
    counts.kept(MET_PATTERN),
    counts.kept(unmet),
  ];
}
