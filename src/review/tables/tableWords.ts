import { readNumberText } from "../../assessment/numberText";
import { cleanText } from "../../grid/cleanText";
import { foldText, textKey } from "../../grid/foldText";
import { isCellError, type GridCell } from "../../grid/sheetGrid";
import type { Finding } from "../finding";
import { entryOf, repairOf, type Repair } from "../repair";
import { isListed, listOf, type CellList } from "./listedWords";
import {
  asksForFigure,
  inputCells,
  isEmptyCell,
  rowName,
  tableTarget,
  titleOf,
  type TableUnderReview,
} from "./tableUnderReview";

/** DESCRIPTION: where words of a list are counted (source, kind of money, progress, verdict) one of them stands. */
export function checkTableWords(reviewed: TableUnderReview): readonly Finding[] {
  return inputCells(reviewed).flatMap(({ row, column, cell }): readonly Finding[] => {
    const { value } = cell;
    const list = listOf(reviewed, row, column.id);
    if (list === null || isEmptyCell(cell) || isCellError(value) || asksForFigure(reviewed, row, column)) return [];
    if (isListed(list, value) || (typeof value === "string" && cleanText(value) === "")) return [];
    const repair = listedRepair(list, cell);
    return [
      {
        severity: list.others === "words" && repair === null ? "explain" : "error",
        target: tableTarget(reviewed, cell, row, column.id),
        code: "table.notListed",
        indicator: rowName(reviewed, row.row),
        column: titleOf(column),
        ...(repair === null ? {} : { repair }),
      },
    ];
  });
}

/** The word of the list that was meant: spelt or typed another way, first with its marks, then without. */
function listedRepair({ words, others }: CellList, { value, formula }: GridCell): Repair | null {
  if (typeof value !== "string" || formula !== null) return null;
  const figures = readNumberText(cleanText(value), null).filter(
    (figure) => others === "numbers" || words.includes(figure),
  );
  if (figures.length > 0) return repairOf(figures.map((figure) => ({ entry: entryOf(figure) })));
  const texts = words.filter((word) => typeof word === "string");
  const alike = (keyOf: (text: string) => string): readonly string[] =>
    texts.filter((word) => keyOf(word) === keyOf(cleanText(value)));
  const spelt = alike((text) => textKey(text).toLowerCase());
  const meant = spelt.length > 0 ? spelt : alike(foldText);
  return repairOf(meant.map((word) => ({ entry: entryOf(word) })));
}
