import type { PlanCell } from "./sheetPlan";

/** A cell of the plan with its place. */
export type PlacedCell = { readonly row: number; readonly column: number; readonly cell: PlanCell };

export function textCell(text: string): PlanCell {
  return { kind: "text", text };
}

export function formulaCell(expression: string): PlanCell {
  return { kind: "formula", formula: `=${expression}` };
}

/** A full rectangle of so many rows from A1, as a plan holds it; a later cell takes the place of an earlier one. */
export function cellRectangle(cells: readonly PlacedCell[], rowCount: number): readonly (readonly PlanCell[])[] {
  const columnCount = 1 + Math.max(...cells.map((placed) => placed.column));
  const empty: PlanCell = { kind: "empty" };
  const rows = Array.from({ length: rowCount }, () => new Array<PlanCell>(columnCount).fill(empty));
  for (const { row, column, cell } of cells) rows[row]?.splice(column, 1, cell);
  return rows;
}
