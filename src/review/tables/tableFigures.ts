import { isCellError } from "../../grid/sheetGrid";
import { isDateFormat } from "../../grid/numberFormatKind";
import { isoOf } from "../../grid/excelDate";
import { cleanText } from "../../grid/cleanText";
import type { Finding } from "../finding";
import { figureRepair } from "./figureReadings";
import {
  asksForFigure,
  bodyRows,
  cellOf,
  inputCells,
  isEmptyCell,
  rowName,
  tableTarget,
  type InputCell,
  type TableUnderReview,
} from "./tableUnderReview";

/**
 * DESCRIPTION: amounts and quantities are numbers, none is negative, none is a day; a text that looks like a number is
 * counted nowhere. No formula gives an error.
 */
export function checkTableFigures(reviewed: TableUnderReview): readonly Finding[] {
  return [...errors(reviewed), ...inputCells(reviewed).flatMap((input) => figureFindings(reviewed, input))];
}

/**
 * In every column on view. An error somebody entered spreads through the sums: while there is one, those calculated from it
 * are not said.
 */
function errors(reviewed: TableUnderReview): readonly Finding[] {
  const entered = inputCells(reviewed).filter(({ cell }) => isCellError(cell.value));
  const columns = reviewed.form.columns.filter(({ hidden }) => !hidden);
  const calculated = bodyRows(reviewed).flatMap((row) =>
    columns.flatMap((column) => {
      const cell = cellOf(reviewed, row.row, column.id);
      return cell !== null && isCellError(cell.value) ? [{ row, column, cell }] : [];
    }),
  );
  return (entered.length > 0 ? entered : calculated).map(({ row, column, cell }): Finding => {
    const target = tableTarget(reviewed, cell, row, column.id);
    return { severity: "error", target, code: "table.formulaError", indicator: rowName(reviewed, row.row) };
  });
}

function figureFindings(reviewed: TableUnderReview, input: InputCell): readonly Finding[] {
  const { row, column, cell } = input;
  const { value, formula, format = "" } = cell;
  if (!asksForFigure(reviewed, row, column) || isEmptyCell(cell) || isCellError(value)) return [];
  const found = {
    severity: "error",
    target: tableTarget(reviewed, cell, row, column.id),
    indicator: rowName(reviewed, row.row),
  } as const;
  if (typeof value !== "number") {
    // Nothing but blanks has a finding of its own (`tableCharacters`).
    if (typeof value === "string" && cleanText(value) === "") return [];
    const repair = figureRepair(reviewed, input);
    return [
      repair === null ? { ...found, code: "table.notANumber" } : { ...found, code: "table.numberAsText", repair },
    ];
  }
  if (isDateFormat(format) && isoOf(value) !== null) {
    return [{ ...found, code: "entry.becameDate", day: Math.floor(value), where: "figure" }];
  }
  return value < 0 && formula === null ? [{ ...found, code: "table.negative" }] : [];
}
