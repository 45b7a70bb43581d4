import { cleanText, oddityOf } from "../../grid/cleanText";
import type { Finding } from "../finding";
import { entryOf } from "../repair";
import { asksForFigure, inputCells, rowName, tableTarget, type TableUnderReview } from "./tableUnderReview";

/**
 * DESCRIPTION: what is typed has no characters nobody sees, no doubled or odd blanks, no letters in pieces; an empty cell
 * holds no blank, which the sums' own check would take for words.
 */
export function checkTableCharacters(reviewed: TableUnderReview): readonly Finding[] {
  return inputCells(reviewed).flatMap(({ row, column, cell }): readonly Finding[] => {
    if (typeof cell.value !== "string" || cell.formula !== null) return [];
    const oddity = oddityOf(cell.value);
    if (oddity === null) return [];
    const inFigure = asksForFigure(reviewed, row, column);
    // A text in a cell for a figure is said to be none, and its repair cleans it, too.
    if (inFigure && oddity !== "onlyBlanks") return [];
    return [
      {
        severity: inFigure ? "error" : "note",
        target: tableTarget(reviewed, cell, row, column.id),
        code: "entry.oddCharacters",
        indicator: rowName(reviewed, row.row),
        oddity,
        repair: { kind: "certain", to: { entry: entryOf(cleanText(cell.value)) } },
      },
    ];
  });
}
