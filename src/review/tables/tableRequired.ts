import type { RequiredInput } from "../../forms/tables/requiredInput";
import { PARENT_COLUMN } from "../../forms/tables/fixedSums";
import { cleanText } from "../../grid/cleanText";
import { valueText } from "../../grid/sheetGrid";
import type { Finding } from "../finding";
import {
  cellOf,
  columnNamed,
  inputCells,
  rowName,
  tableControlTarget,
  tableTarget,
  titleOf,
  type InputCell,
  type TableUnderReview,
} from "./tableUnderReview";

/** DESCRIPTION: what the form asks for in its mode is filled in; each cell is asked for once. */
export function checkTableRequired(reviewed: TableUnderReview): readonly Finding[] {
  const { form, choices } = reviewed;
  const inputs = inputCells(reviewed);
  const asked = (form.required ?? []).filter(({ modes }) => modes === null || modes.includes(choices.mode));
  const found = asked.flatMap((required) => missing(reviewed, inputs, required));
  const seen = new Set<string>();
  return found.filter(({ code, target: { position } }) => {
    if (code !== "table.valueMissing") return true;
    const place = `${position.row}:${position.column}`;
    return !seen.has(place) && seen.add(place);
  });
}

function missing(
  reviewed: TableUnderReview,
  inputs: readonly InputCell[],
  { columns, rows, severity }: RequiredInput,
): readonly Finding[] {
  const own = inputs.filter(({ column }) => columns.includes(column.id));
  switch (rows.kind) {
    case "each":
      return own.filter((input) => isBlank(input) && isNamed(reviewed, input)).map(said(reviewed, severity));
    case "used":
      return own
        .filter((input) => isBlank(input) && rows.by.some((id) => isFilled(reviewed, input.row.row, id)))
        .map(said(reviewed, severity));
    case "eachGroup":
      return emptyGroups(reviewed, own).map(said(reviewed, severity));
    case "any":
      return own.every(isBlank) ? nothing(reviewed, columns, severity) : [];
  }
}

function said(reviewed: TableUnderReview, severity: Finding["severity"]) {
  return ({ row, column, cell }: InputCell): Finding => {
    const target = tableTarget(reviewed, cell, row, column.id);
    const indicator = rowName(reviewed, row.row);
    return { severity, target, code: "table.valueMissing", indicator, column: titleOf(column) };
  };
}

/** The first row of each group in which nothing is filled in. */
function emptyGroups(reviewed: TableUnderReview, own: readonly InputCell[]): readonly InputCell[] {
  const groups = new Map<string, InputCell[]>();
  for (const input of own) {
    const group = valueText(cellOf(reviewed, input.row.row, PARENT_COLUMN)?.value ?? null);
    if (group !== "") groups.set(group, [...(groups.get(group) ?? []), input]);
  }
  return [...groups.values()].flatMap((group) => (group.every(isBlank) ? group.slice(0, 1) : []));
}

function nothing(
  reviewed: TableUnderReview,
  columns: readonly string[],
  severity: Finding["severity"],
): readonly Finding[] {
  const first = columnNamed(reviewed, columns[0] ?? "");
  if (first === undefined || !reviewed.table.columns.has(first.id)) return [];
  return [
    { severity, target: tableControlTarget(reviewed, "mode"), code: "table.nothingEntered", column: titleOf(first) },
  ];
}

/** By the form or by an officer; columns of forms without words of rows are always asked for. */
function isNamed(reviewed: TableUnderReview, { row }: InputCell): boolean {
  return columnNamed(reviewed, "text") === undefined || isFilled(reviewed, row.row, "text");
}

function isFilled(reviewed: TableUnderReview, row: number, columnId: string): boolean {
  return cleanText(valueText(cellOf(reviewed, row, columnId)?.value ?? null)) !== "";
}

/** Nothing but blanks has a finding of its own. */
function isBlank({ cell }: InputCell): boolean {
  return valueText(cell.value) === "" && cell.formula === null;
}
