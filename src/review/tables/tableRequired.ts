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
  const inputs = inputCells(reviewed);
  const found = demandsOf(reviewed).flatMap((required): readonly Finding[] => {
    const { columns, rows, severity } = required;
    const asked = askedBy(reviewed, inputs, required);
    if (rows.kind === "any") return asked.some(isFilledIn) ? [] : nothing(reviewed, columns, severity);
    const groups = rows.kind === "eachGroup" ? groupsOf(reviewed, asked) : asked.map((input) => [input]);
    const missing = groups.flatMap((group) => (group.some(isFilledIn) ? [] : group.slice(0, 1)));
    return missing.map(said(reviewed, severity));
  });
  const seen = new Set<string>();
  return found.filter(({ code, target: { position } }) => {
    if (code !== "table.valueMissing") return true;
    const place = `${position.row}:${position.column}`;
    return !seen.has(place) && seen.add(place);
  });
}

/** Cells without which the form is not complete, and whether they are filled in; one cell stands for a whole group. */
export function requiredCells(
  reviewed: TableUnderReview,
  inputs: readonly InputCell[],
): readonly { readonly input: InputCell; readonly answered: boolean }[] {
  const demands = demandsOf(reviewed).filter(({ severity }) => severity === "error");
  return demands.flatMap((required) => {
    const asked = askedBy(reviewed, inputs, required);
    switch (required.rows.kind) {
      case "each":
      case "used":
        return asked.map((input) => ({ input, answered: isFilledIn(input) }));
      case "eachGroup":
        return groupsOf(reviewed, asked).flatMap((group) => standingFor(group));
      case "any":
        return standingFor(asked);
    }
  });
}

function standingFor(
  group: readonly InputCell[],
): readonly { readonly input: InputCell; readonly answered: boolean }[] {
  const filled = group.find(isFilledIn);
  const input = filled ?? group[0];
  return input === undefined ? [] : [{ input, answered: filled !== undefined }];
}

function demandsOf({ form, choices }: TableUnderReview): readonly RequiredInput[] {
  return (form.required ?? []).filter(({ modes }) => modes === null || modes.includes(choices.mode));
}

/** The cells a demand is about, on the rows that are asked. */
function askedBy(
  reviewed: TableUnderReview,
  inputs: readonly InputCell[],
  { columns, rows }: RequiredInput,
): readonly InputCell[] {
  const own = inputs.filter(({ column }) => columns.includes(column.id));
  switch (rows.kind) {
    case "each":
      return own.filter((input) => isNamed(reviewed, input));
    case "used":
      return own.filter((input) => rows.by.some((id) => isFilled(reviewed, input.row.row, id)));
    case "eachGroup":
    case "any":
      return own;
  }
}

function said(reviewed: TableUnderReview, severity: Finding["severity"]) {
  return ({ row, column, cell }: InputCell): Finding => {
    const target = tableTarget(reviewed, cell, row, column.id);
    const indicator = rowName(reviewed, row.row);
    return { severity, target, code: "table.valueMissing", indicator, column: titleOf(column) };
  };
}

/** By the row they belong to. */
function groupsOf(reviewed: TableUnderReview, own: readonly InputCell[]): readonly (readonly InputCell[])[] {
  const groups = new Map<string, InputCell[]>();
  for (const input of own) {
    const group = valueText(cellOf(reviewed, input.row.row, PARENT_COLUMN)?.value ?? null);
    if (group !== "") groups.set(group, [...(groups.get(group) ?? []), input]);
  }
  return [...groups.values()];
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
function isFilledIn({ cell }: InputCell): boolean {
  return valueText(cell.value) !== "" || cell.formula !== null;
}
