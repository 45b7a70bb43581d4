import { formulaText } from "../formulaFunctions";
import { sourcesOf } from "../money/fundingSources";
import { MONEY_UNIT_WORDS } from "../money/moneyUnit";
import type { TablePlaces } from "../tables/tablePlaces";

/** The row over the works: everything from it to the table's end is summed. */
export const BODY_KEY = "t:body";
export const ALL_KEY = "t:all";
export const NONE_KEY = "t:none";

export function criterionKey(no: number): string {
  return `t:${no}`;
}

export function headingKey(no: number): string {
  return `h:${no}`;
}

export function workKey(no: number, index: number): string {
  return `w:${no}.${index}`;
}

/** "$J$20:$J$60": a column of the works. */
export function bodyRange(places: TablePlaces, column: string): string {
  return places.range(column, BODY_KEY);
}

export function sourceIds(places: TablePlaces): readonly string[] {
  return sourcesOf(places.form.subject).map(({ id }) => id);
}

/** Columns of sources that are money: days and land are not. */
export function moneySourceIds(places: TablePlaces): readonly string[] {
  return sourcesOf(places.form.subject).flatMap(({ id, measure }) => (measure === "money" ? [id] : []));
}

/** "$L12:$S12,$V12": the money sources of one row, runs of columns side by side. */
export function moneySourceCells(places: TablePlaces, row: number): string {
  const runs: string[][] = [];
  let before: number | null = null;
  for (const id of moneySourceIds(places)) {
    const column = places.column(id);
    const last = runs.at(-1);
    if (last !== undefined && before === column - 1) last.push(id);
    else runs.push([id]);
    before = column;
  }
  return runs
    .map((run) => {
      const [first = "", last = first] = [run[0], run.at(-1)];
      return first === last ? places.cell(first, row) : `${places.cell(first, row)}:${places.cell(last, row)}`;
    })
    .join(",");
}

/** The unit of money as the head says it. */
export function unitExpression(places: TablePlaces): string {
  return places.unitCell ?? formulaText(MONEY_UNIT_WORDS[places.form.subject.moneyUnit]);
}
