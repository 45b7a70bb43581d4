import type { CalculatedCell, Calculator, CellPlace, ScratchFormula, WorkbookChange } from "../calculation/calculator";
import type { CellValue } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/** Collects what was edited and calculates once, when a value is read or the batch ends. */
export class Calculation {
  private structureChanged = true;
  private cells: CellPlace[] = [];
  private suspended = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly calculator: Calculator,
    private readonly onCalculated: (results: readonly CalculatedCell[]) => void,
  ) {}

  cellChanged(sheet: Sheet, row: number, column: number): void {
    this.cells.push({ sheetId: sheet.id, row, column });
  }

  /** Rows, sheets or names moved: the engine is told everything anew. */
  structureHasChanged(): void {
    this.structureChanged = true;
  }

  /** Values read before the batch ends are then the old ones (suspendApiCalculationUntilNextSync). */
  suspend(): void {
    this.suspended = true;
  }

  /** Before values are read. */
  settle(): void {
    if (!this.suspended) this.calculate();
  }

  endBatch(): void {
    this.suspended = false;
    this.calculate();
  }

  /** Conditional formats and validations are judged by the values as they stand now. */
  evaluate(formulas: readonly ScratchFormula[]): readonly CellValue[] {
    this.calculate();
    return formulas.length === 0 ? [] : this.calculator.evaluate(this.workbook, formulas);
  }

  private calculate(): void {
    if (!this.structureChanged && this.cells.length === 0) return;
    const change: WorkbookChange = this.structureChanged ? { kind: "structure" } : { kind: "cells", cells: this.cells };
    this.structureChanged = false;
    this.cells = [];
    const results = this.calculator.recalculate(this.workbook, change);
    for (const { sheetId, row, column, value } of results) {
      const sheet = this.workbook.sheetById(sheetId);
      const cell = sheet?.stored(row, column) ?? null;
      if (sheet === null || cell === null) continue;
      sheet.put(row, column, { ...cell, value });
    }
    this.onCalculated(results);
  }
}
