import type { PlanCell } from "../sheetPlan";

/** A cell of the plan with its place. */
export type PlacedCell = { readonly row: number; readonly column: number; readonly cell: PlanCell };

export function textCell(text: string): PlanCell {
  return { kind: "text", text };
}

export function formulaCell(expression: string): PlanCell {
  return { kind: "formula", formula: `=${expression}` };
}
