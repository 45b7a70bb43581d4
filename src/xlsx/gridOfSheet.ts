import type { Cell, CellValue as FileValue, Sheet } from "hucre";
import type { CellValue, GridCell, SheetGrid } from "../grid/sheetGrid";
import type { SheetScan } from "./scanSheet";
import { movedFormula } from "./sharedFormula";

/** The cells of one sheet as the library read them, with the number formats and merged areas of the scan. */
export function gridOfSheet(sheet: Sheet, scan: SheetScan, formats: readonly (string | null)[]): SheetGrid {
  const formulas = new SharedFormulas();
  const cells = sheet.rows.flatMap((values, row) =>
    values.flatMap((plain, column): readonly GridCell[] => {
      const cell = sheet.cells?.get(`${row},${column}`);
      const formula = cell === undefined ? null : formulas.textOf(cell, row, column);
      const value = valueOf(plain, cell, formula);
      if (value === null && formula === null) return [];
      const format = formats[scan.styles.get(`${row}:${column}`) ?? -1] ?? null;
      return [{ row, column, value, formula, ...(format === null ? {} : { format }) }];
    }),
  );
  return { cells, merges: scan.merges };
}

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

function valueOf(value: FileValue, cell: Cell | undefined, formula: string | null): CellValue {
  // Some programs write the error a formula gave as a text.
  const isError = cell?.type === "error" || (formula !== null && typeof value === "string" && ERRORS.test(value));
  if (isError) return { error: String(value) };
  // Some write an empty cell as an empty text. No format reaches the library, so it makes no dates.
  return (value === "" && formula === null) || value instanceof Date ? null : value;
}

/** A shared formula is written once, with the first of its cells. */
class SharedFormulas {
  private readonly first = new Map<number, { formula: string; row: number; column: number }>();

  /** With its "="; null for a constant. */
  textOf({ formula, formulaType, formulaSharedIndex, formulaRef }: Cell, row: number, column: number): string | null {
    if (formula === undefined) return null;
    if (formulaType !== "shared" || formulaSharedIndex === undefined) return formula === "" ? null : `=${formula}`;
    if (formula !== "") {
      if (formulaRef !== undefined) this.first.set(formulaSharedIndex, { formula, row, column });
      return `=${formula}`;
    }
    const known = this.first.get(formulaSharedIndex);
    return known === undefined ? null : `=${movedFormula(known.formula, row - known.row, column - known.column)}`;
  }
}
