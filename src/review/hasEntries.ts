import { thresholdOf } from "../criteria/thresholdOf";
import { inputColumns } from "../forms/bieu01/bieu01Inputs";
import { thresholdCell } from "../forms/thresholdCell";
import { isAddedRowKey } from "../forms/sheetMarks";
import words from "../forms/words/bieu01.json";
import { valueText, type GridCell } from "../grid/sheetGrid";
import type { Finding } from "./finding";
import { cellIn, type JudgedForm } from "./judgedForm";

/**
 * Whether anything stands on a form that does not on a new one: only then there is something for the checks of entries
 * (`reviewFilledForm`). Who leads is entered with the form.
 */
export function hasEntries(judged: JudgedForm, first: readonly Finding[]): boolean {
  return (
    first.some(({ code }) => code === "formula.overwritten") ||
    hasTyped(judged) ||
    hasOtherThreshold(judged) ||
    hasAddedRow(judged)
  );
}

function hasTyped({ form }: JudgedForm): boolean {
  const typed = inputColumns(form.layout).filter((id) => id !== "threshold" && id !== "responsible");
  const columns = new Set(typed.map((id) => form.columns.get(id)));
  const rows = new Set(form.rows.map(({ row }) => row));
  return form.index.grid.cells.some((cell) => rows.has(cell.row) && columns.has(cell.column) && isEntry(cell));
}

/** An explanation or the closing of figures that are gone by now: the form is no new one. */
function hasAddedRow({ form }: JudgedForm): boolean {
  const column = form.columns.get("key");
  return form.index.grid.cells.some((cell) => cell.column === column && isAddedRowKey(valueText(cell.value)));
}

function isEntry({ value, formula }: GridCell): boolean {
  return formula !== null || (value !== null && value !== "" && value !== words.answeredBelow);
}

function hasOtherThreshold({ form, answered }: JudgedForm): boolean {
  const { area, year } = form.identity;
  return answered.some(({ row, requirement }) => {
    const own = thresholdCell(thresholdOf(requirement, area, year));
    const value = cellIn(form, row, "threshold")?.value ?? null;
    switch (own.kind) {
      case "number":
        return value !== own.number;
      case "text":
        return value !== own.text;
      default:
        return value !== null && value !== "";
    }
  });
}
