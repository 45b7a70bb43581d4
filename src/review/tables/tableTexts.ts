import type { ColumnKind } from "../../forms/tables/tableColumn";
import { isoOf, serialOf } from "../../grid/excelDate";
import { DATE_FORMAT } from "../../forms/tables/tableFormats";
import type { Finding } from "../finding";
import { halfDayRepair } from "../repairs/halfDay";
import type { Repair } from "../repair";
import { sampleIn } from "../sampleWords";
import { writtenDay } from "./writtenDay";
import {
  inputCells,
  isEmptyCell,
  rowName,
  tableTarget,
  type InputCell,
  type TableUnderReview,
} from "./tableUnderReview";

const TEXTS: readonly ColumnKind[] = ["text", "smallText", "code", "word"];

/**
 * DESCRIPTION: what is written in words has no words of a sample left and did not become half a day; a column that asks for
 * a day holds one.
 */
export function checkTableTexts(reviewed: TableUnderReview): readonly Finding[] {
  return inputCells(reviewed).flatMap((input) => [...inText(reviewed, input), ...inDay(reviewed, input)]);
}

function inText(reviewed: TableUnderReview, { row, column, cell }: InputCell): readonly Finding[] {
  const { value, formula, format = "" } = cell;
  if (!TEXTS.includes(column.kind)) return [];
  const target = tableTarget(reviewed, cell, row, column.id);
  const indicator = rowName(reviewed, row.row);
  if (typeof value === "string") {
    const words = sampleIn(value);
    return words === null ? [] : [{ severity: "explain", target, code: "entry.sampleText", indicator, words }];
  }
  const repair = typeof value === "number" ? halfDayRepair(value, format) : null;
  if (typeof value !== "number" || repair === null) return [];
  const found = { code: "entry.becameDate", indicator, day: Math.floor(value), where: "text" } as const;
  return [{ severity: "explain", target, ...found, ...(formula === null ? { repair } : {}) }];
}

/** Where the form asks for a day by a rule: the day a work is to be done may be words. */
function inDay(reviewed: TableUnderReview, { row, column, cell }: InputCell): readonly Finding[] {
  const { validations } = reviewed.form;
  const asks = validations.some(({ columns, rule }) => rule.kind === "date" && columns.includes(column.id));
  const { value } = cell;
  if (!asks || isEmptyCell(cell) || (typeof value === "number" && isoOf(value) !== null && value >= FIRST_DAY))
    return [];
  const target = tableTarget(reviewed, cell, row, column.id);
  const repair = typeof value === "string" && cell.formula === null ? dayRepair(value) : null;
  const found = { severity: "error", target, code: "table.notADate", indicator: rowName(reviewed, row.row) } as const;
  return [repair === null ? found : { ...found, repair }];
}

/** 01/01/1990: a smaller number is no day of this programme. */
const FIRST_DAY = 32_874;

function dayRepair(text: string): Repair | null {
  const serial = serialOf(writtenDay(text) ?? "");
  if (serial === null) return null;
  return { kind: "certain", to: { entry: { kind: "number", number: serial }, format: DATE_FORMAT } };
}
