import type { Bieu01Column } from "../../src/forms/bieu01/bieu01Layout";
import type { Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import type { CellValue } from "../../src/grid/sheetGrid";
import type { JudgedForm } from "../../src/review/judgedForm";
import { filled, judgedGrid } from "./judgedForms";

export type TypedCell = {
  readonly key: string;
  readonly column: Bieu01Column;
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
};

/** A form with what was typed, its number formats and the officer's own formulas. */
export function judgedCells(subject: Bieu01Subject, typed: readonly TypedCell[]): JudgedForm {
  const plain = filled(
    subject,
    typed.map(({ key, column, value }) => [key, column, value ?? ""]),
  );
  const places = new Map(
    typed.map((cell) => [`${plain.rowOf(cell.key)}:${plain.layout.index(cell.column)}`, cell] as const),
  );
  return judgedGrid(subject, {
    cells: plain.grid().cells.map((cell) => {
      const own = places.get(`${cell.row}:${cell.column}`);
      if (own === undefined) return cell;
      const { value, format, formula = null } = own;
      return { ...cell, value, formula, ...(format === undefined ? {} : { format }) };
    }),
  });
}
