import type { CalculatedCell, Calculator, CellPlace, ScratchFormula, WorkbookChange } from "../calculation/calculator";
import type { CellValue } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/**
 * Collects what was edited, tells the engine when the batch ends, and calculates when somebody looks: a value that nobody
 * asks for is not worked out.
 */
export class Calculation {
  private structureChanged = true;
  private cells: CellPlace[] = [];
  private suspended = false;
  private isAtWork = false;
  /** Told and not yet asked for. */
  private isOwed = false;

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
    this.calculate();
    this.suspended = true;
  }

  /** Before values are read. */
  settle(): void {
    if (!this.suspended) this.calculate();
  }

  /** A batch or a person's action begins: Excel looks at its own cells without calculating them, and settles where it must. */
  beginWork(): void {
    this.isAtWork = true;
  }

  endWork(): void {
    this.suspended = false;
    this.tell();
    this.isAtWork = false;
  }

  /** Conditional formats and validations are judged by the values as they stand now. */
  evaluate(formulas: readonly ScratchFormula[]): readonly CellValue[] {
    this.tell();
    return formulas.length === 0 ? [] : this.calculator.evaluate(formulas);
  }

  private tell(): void {
    if (!this.structureChanged && this.cells.length === 0) return;
    const change: WorkbookChange = this.structureChanged ? { kind: "structure" } : { kind: "cells", cells: this.cells };
    this.structureChanged = false;
    this.cells = [];
    this.calculator.tell(this.workbook, change);
    this.isOwed = true;
    for (const sheet of this.workbook.sheets) sheet.beforeLooking = this.whenLookedAt;
  }

  private readonly whenLookedAt = (): void => {
    if (!this.isAtWork) this.calculate();
  };

  private calculate(): void {
    this.tell();
    if (!this.isOwed) return;
    this.isOwed = false;
    for (const sheet of this.workbook.sheets) sheet.beforeLooking = null;
    const results = this.calculator.results();
    for (const { sheetId, row, column, value } of results) {
      this.workbook.sheetById(sheetId)?.putResult(row, column, value);
    }
    this.onCalculated(results);
  }
}
