import { formulaText } from "../formulaFunctions";
import { MONEY_DECIMALS } from "../money/moneyUnit";
import { formulaCell } from "../placedCell";
import type { PlanCell } from "../sheetPlan";
import type { TablePlaces } from "../tables/tablePlaces";
import { calculated, templateExpression } from "../textTemplate";
import words from "../words/bieu02.json";
import { ALL_KEY, bodyRange, criterionKey, moneySourceIds, sourceIds } from "./bieu02Ranges";

type Cells = Readonly<Record<string, PlanCell>>;

/** Sums stand over the works they sum: a formula over a range that holds its own cell would be circular. */
export function allSums(places: TablePlaces, row: number): Cells {
  return sumRow(places, row, {
    amount: (column) => `SUM(${bodyRange(places, column)})`,
    without: (column, empty) => `SUMIFS(${bodyRange(places, column)},${bodyRange(places, empty)},"")`,
    count: (conditions) => countOf(places, conditions),
  });
}

/** Works belong to the criterion whose number stands on their row, wherever the row is. */
export function criterionSums(places: TablePlaces, no: number, row: number): Cells {
  const own = `${bodyRange(places, "criterion")},${no}`;
  return sumRow(places, row, {
    amount: (column) => `SUMIFS(${bodyRange(places, column)},${own})`,
    without: (column, empty) => `SUMIFS(${bodyRange(places, column)},${own},${bodyRange(places, empty)},"")`,
    count: (conditions) => countOf(places, `${own},${conditions}`),
  });
}

/** What no criterion counts, whatever stands in its column: nothing is lost between them and the total. */
export function restSums(places: TablePlaces, row: number, criteria: readonly number[]): Cells {
  const all = places.rowOf(ALL_KEY);
  const numbers = criteria.map((no) => places.rowOf(criterionKey(no)));
  const rest = (column: string): string => {
    const cells = numbers.map((at) => places.fixedCell(column, at));
    return `ROUND(${places.fixedCell(column, all)}-SUM(${cells.join(",")}),${MONEY_DECIMALS})`;
  };
  const columns = ["total", ...sourceIds(places), "works", "finished"];
  return {
    ...Object.fromEntries(columns.map((column) => [column, formulaCell(rest(column))])),
    progress: progressCell(places, row),
  };
}

type Rules = {
  readonly amount: (column: string) => string;
  /** The amounts of rows on which another column is empty. */
  readonly without: (column: string, empty: string) => string;
  readonly count: (conditions: string) => string;
};

function sumRow(places: TablePlaces, row: number, { amount, without, count }: Rules): Cells {
  const sums = sourceIds(places).map((id): [string, PlanCell] => [
    id,
    formulaCell(`ROUND(${amount(id)},${MONEY_DECIMALS})`),
  ]);
  // Rows an officer inserts have no formula: their sources count although no total stands on them.
  const total = [amount("total"), ...moneySourceIds(places).map((id) => without(id, "total"))].join("+");
  const text = `${bodyRange(places, "text")},"?*"`;
  const finished = `${bodyRange(places, "progress")},${formulaText(words.progress.finished)}`;
  return {
    ...Object.fromEntries(sums),
    total: formulaCell(`ROUND(${total},${MONEY_DECIMALS})`),
    works: formulaCell(count(text)),
    finished: formulaCell(count(`${text},${finished}`)),
    progress: progressCell(places, row),
  };
}

/** Rows with these conditions that are works: ours, copies of ours, and inserted ones, which have no key. */
function countOf(places: TablePlaces, conditions: string): string {
  const keys = bodyRange(places, "key");
  return ['"w:*"', '""'].map((key) => `COUNTIFS(${conditions},${keys},${key})`).join("+");
}

/** "Hoàn thành 3/5"; nothing where there is no work. */
function progressCell(places: TablePlaces, row: number): PlanCell {
  const [works, finished] = [places.cell("works", row), places.cell("finished", row)];
  const text = templateExpression(words.progressOfSum, {
    finished: words.progress.finished,
    count: calculated(finished),
    works: calculated(works),
  });
  return formulaCell(`IF(${works}=0,"",${text})`);
}
