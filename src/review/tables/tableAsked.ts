import { isCountedVerdict } from "../../forms/tables/verdictColumns";
import { valueText } from "../../grid/sheetGrid";
import type { AskedCell } from "../completeness";
import { deadlineIn } from "../officerShares";
import { requiredCells } from "./tableRequired";
import {
  cellOf,
  inputCells,
  isEmptyCell,
  rowName,
  tableTarget,
  textAt,
  type InputCell,
  type TableUnderReview,
} from "./tableUnderReview";

/** The cells the form asks for in its mode, filled in or not: what it is judged complete by. */
export function askedTableCells(reviewed: TableUnderReview): readonly AskedCell[] {
  const inputs = inputCells(reviewed);
  const required = requiredCells(reviewed, inputs);
  const results = inputs.filter((input) => isAskedResult(reviewed, input));
  const asked = new Map(
    [...required, ...results.map((input) => ({ input, answered: !isEmptyCell(input.cell) }))].map(
      (one) => [`${one.input.cell.row}:${one.input.cell.column}`, one] as const,
    ),
  );
  return [...asked.values()].map(({ input: { row, column, cell }, answered }) => ({
    indicator: rowName(reviewed, row.row),
    target: tableTarget(reviewed, cell, row, column.id),
    answered,
    officer: textAt(reviewed, row.row, "responsible"),
    deadline: deadlineIn(cellOf(reviewed, row.row, "deadline")?.value ?? null),
  }));
}

/** A result the sheet itself judges, in the columns its mode is about; a row that says nothing is not asked. */
function isAskedResult(reviewed: TableUnderReview, { row, column }: InputCell): boolean {
  if (!/(^|\.)value$/.test(column.id)) return false;
  const verdict = column.id.replace(/value$/, "verdict");
  const cell = cellOf(reviewed, row.row, verdict);
  return (
    cell !== null &&
    cell.formula !== null &&
    isCountedVerdict(verdict, reviewed.choices.mode) &&
    valueText(cell.value) !== ""
  );
}
