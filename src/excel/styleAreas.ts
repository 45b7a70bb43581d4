import type { CellArea } from "../grid/address";
import type { PlanStyle } from "../forms/sheetPlan";

/** Properties of a style that one value gives a cell; lines are drawn per area. */
const PROPERTIES = [
  "fontName",
  "fontSize",
  "bold",
  "italic",
  "fontColour",
  "fill",
  "wrap",
  "shrink",
  "horizontal",
  "vertical",
] as const;

type Property = (typeof PROPERTIES)[number];

export type StyledAreas = { readonly style: Omit<PlanStyle, "areas" | "grid">; readonly areas: readonly CellArea[] };

/**
 * Styles laid over each other as what each property comes to, one entry a property and value: a request to Excel costs
 * the same for one cell and for a hundred areas. What a new sheet has anyway is left out.
 */
export function styledAreas(styles: readonly PlanStyle[]): readonly StyledAreas[] {
  return PROPERTIES.flatMap((property) => areasOfProperty(styles, property));
}

function areasOfProperty(styles: readonly PlanStyle[], property: Property): readonly StyledAreas[] {
  const rows = new Map<number, Map<number, PlanStyle>>();
  for (const style of styles) {
    if (style[property] === undefined) continue;
    for (const area of style.areas) paint(rows, area, style);
  }
  const byValue = new Map<PlanStyle[Property], { style: PlanStyle; runs: CellArea[] }>();
  for (const [row, cells] of [...rows].sort(([a], [b]) => a - b)) {
    for (const { style, left, right } of runsOf(cells, property)) {
      const value = style[property];
      const group = byValue.get(value) ?? { style, runs: [] };
      group.runs.push({ top: row, left, bottom: row, right });
      byValue.set(value, group);
    }
  }
  return [...byValue]
    .filter(([value]) => value !== false)
    .map(([, { style, runs }]) => ({ style: only(style, property), areas: stacked(runs) }));
}

function paint(rows: Map<number, Map<number, PlanStyle>>, area: CellArea, style: PlanStyle): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = rows.get(row) ?? new Map<number, PlanStyle>();
    for (let column = area.left; column <= area.right; column += 1) cells.set(column, style);
    rows.set(row, cells);
  }
}

type Run = { readonly style: PlanStyle; readonly left: number; readonly right: number };

/** Neighbours of a row with the same value. */
function runsOf(cells: ReadonlyMap<number, PlanStyle>, property: Property): readonly Run[] {
  const runs: Run[] = [];
  for (const [column, style] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.right === column - 1 && last.style[property] === style[property]) {
      runs[runs.length - 1] = { ...last, right: column };
    } else runs.push({ style, left: column, right: column });
  }
  return runs;
}

/** Runs of neighbouring rows over the same columns as one rectangle. */
export function stacked(runs: readonly CellArea[]): readonly CellArea[] {
  const open = new Map<string, CellArea>();
  const done: CellArea[] = [];
  for (const run of runs) {
    const columns = `${run.left}:${run.right}`;
    const above = open.get(columns);
    if (above !== undefined && above.bottom === run.top - 1) open.set(columns, { ...above, bottom: run.bottom });
    else {
      if (above !== undefined) done.push(above);
      open.set(columns, run);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function only(style: PlanStyle, property: Property): StyledAreas["style"] {
  return { [property]: style[property] };
}
