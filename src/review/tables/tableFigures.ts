import { isCellError } from "../../grid/sheetGrid";
import type { ColumnKind } from "../../forms/tables/tableColumn";
import type { Finding } from "../finding";
import { bodyRows, cellOf, rowName, tableTarget, type TableUnderReview } from "./tableUnderReview";

const FIGURES: readonly ColumnKind[] = ["money", "smallMoney", "quantity", "percent"];

/** Amounts and quantities are numbers, none is negative; a text that looks like a number is counted nowhere. */
export function checkTableFigures(reviewed: TableUnderReview): readonly Finding[] {
  const columns = reviewed.form.columns.filter(({ kind, hidden }) => !hidden && FIGURES.includes(kind));
  const typed = new Set(reviewed.form.rows.flatMap(({ inputs }) => inputs));
  return bodyRows(reviewed).flatMap((row) =>
    columns.flatMap(({ id }): readonly Finding[] => {
      const cell = cellOf(reviewed, row.row, id);
      if (cell === null || cell.value === null || cell.value === "") return [];
      const found = { target: tableTarget(reviewed, cell, row, id), indicator: rowName(reviewed, row.row) };
      if (isCellError(cell.value)) return [{ severity: "error", code: "table.formulaError", ...found }];
      // Where nobody types, words are the form's own.
      if (!typed.has(id)) return [];
      if (typeof cell.value !== "number") return [{ severity: "error", code: "table.notANumber", ...found }];
      return cell.value < 0 && cell.formula === null ? [{ severity: "error", code: "table.negative", ...found }] : [];
    }),
  );
}
