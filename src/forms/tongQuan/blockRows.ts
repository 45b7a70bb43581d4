import { formulaCell, textCell } from "../placedCell";
import type { PlanCell } from "../sheetPlan";
import type { RowAt, TableRow } from "../tables/tableForm";
import { FIGURES } from "./figureColumns";

/** The line that names a block and its figures; plain words, because a chart takes them for the names of its series. */
export function blockHeading(key: string, title: string, columns: readonly string[]): TableRow {
  const named = columns.map((name, index) => [FIGURES[index] ?? "c1", textCell(name)] as const);
  return {
    key,
    look: "titles",
    cells: () => ({ text: textCell(title), ...Object.fromEntries(named) }),
    inputs: [],
  };
}

/** A row of a block: what it is about, and an expression for each figure. */
export function figureRow(
  key: string,
  text: string,
  figures: (at: RowAt) => readonly string[],
  look: TableRow["look"] = "item",
): TableRow {
  return {
    key,
    look,
    cells: (at) => {
      const cells = figures(at).map((expression, index) => [FIGURES[index] ?? "c1", formulaCell(expression)] as const);
      return { text: textCell(text), ...Object.fromEntries<PlanCell>(cells) };
    },
    inputs: [],
  };
}

/** Said where a block has nothing to look at. */
export function emptyRow(key: string, text: string): TableRow {
  return { key, look: "part", cells: () => ({ text: textCell(text) }), inputs: [] };
}

const ROMANS = ["I", "II", "III", "IV"] as const;

/** The blocks there are, numbered in their order; one without rows takes no number. */
export function numberedBlocks(blocks: readonly (readonly TableRow[])[]): readonly TableRow[] {
  return blocks
    .filter((rows) => rows.length > 0)
    .flatMap(([first, ...others], index) => {
      if (first === undefined) return [];
      const number = textCell(ROMANS[index] ?? "");
      return [{ ...first, cells: (at: RowAt) => ({ ...first.cells(at), tt: number }) }, ...others];
    });
}
