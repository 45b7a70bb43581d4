import { formulaCell } from "../placedCell";
import type { CounterLine } from "../tables/tableForm";
import type { TablePlaces } from "../tables/tablePlaces";
import { calculated, filledText, templateExpression } from "../textTemplate";
import { isBlank } from "../verdictFormulas";
import words from "../words/taiLieuKiemChung.json";

/** 1 where a document is named: by its number or, like a photograph, by what it shows. */
export function filledCell(places: TablePlaces, row: number): string {
  const isThere = (column: string, otherwise: string): string => {
    const cell = places.cell(column, row);
    return `IF(ISERROR(${cell}),1,IF(${isBlank(cell)},${otherwise},1))`;
  };
  return isThere("number", isThere("subject", "0"));
}

/** 1 on the first row of an indicator that has a document on any of its rows: copied rows keep their indicator. */
export function countedCell(places: TablePlaces, row: number): string {
  const own = places.cell("indicator", row);
  const [all, filled] = [places.range("indicator"), places.range("filled")];
  const place = `ROW()-ROW(${places.fixedCell("indicator", places.idRow)})+1`;
  const hasOne = `IF(COUNTIFS(${all},${own},${filled},1)>0,1,0)`;
  return `IF(${own}="",0,IF(MATCH(${own},${all},0)=${place},${hasOne},0))`;
}

/** "Đã có tài liệu: 12/57 chỉ tiêu" */
export function evidenceCounter(places: TablePlaces, all: number, noun: string): CounterLine {
  const { counter } = words;
  const there = calculated(`SUM(${places.range("counted")})`);
  return {
    cell: formulaCell(templateExpression(counter, { there, all: String(all), noun })),
    longest: filledText(counter, { there: String(all), all: String(all), noun }),
  };
}
