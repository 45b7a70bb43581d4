import { Model } from "@ironcalc/wasm";
import type { Cell, CellValue } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { DefinedName } from "../model/workbook";
import type { CalculatedCell, CellPlace, ScratchFormula } from "./calculator";
import { inputOf, readValue, sameValue, SCRATCH_COLUMN, showDigits } from "./ironCalcCell";
import type { KeptModels } from "./keptModels";
import type { SheetGroup } from "./sheetGroups";

/** What a sheet is called in the engine where its name makes no difference: forms alike are then one content. */
const ANY_NAME = "Sheet";

/** Sheets that refer to each other, in one IronCalc model. Rows and columns count from 1 there. */
export class IronCalcBook {
  private readonly formulas = new Map<string, Map<number, Set<number>>>();
  /** Columns that show all digits, by sheet: those where a formula was written. */
  private readonly exact = new Set<string>();
  private isEvaluated = true;
  /** Whether all that was evaluated was told. */
  private isTold = false;
  /** The sheets' revisions that the model holds. */
  private revisions: readonly number[] = [];

  private constructor(
    private readonly model: Model,
    private group: SheetGroup,
    /** What the model holds; null once single cells were written. */
    private content: string | null,
  ) {
    model.pauseEvaluation();
    this.rememberAll();
  }

  /** An evaluated model of these sheets: from one that was kept of the same content, or written and then kept. */
  static of(group: SheetGroup, content: string, kept: KeptModels): IronCalcBook {
    const model = kept.open(content);
    if (model !== null) return new IronCalcBook(model, group, content);
    const book = new IronCalcBook(new Model("book", "en", "UTC", "en"), group, content);
    book.writeAll();
    book.evaluateModel();
    kept.keep(content, book.model);
    return book;
  }

  /** Whether it is about these very sheets, as they stand. */
  holds({ sheets, names, isSelfContained }: SheetGroup): boolean {
    const { group, revisions } = this;
    return (
      sheets.length === group.sheets.length &&
      sheets.every((sheet, at) => sheet === group.sheets[at] && sheet.revision === revisions[at]) &&
      names.length === group.names.length &&
      names.every((name, at) => name === group.names[at]) &&
      isSelfContained &&
      group.isSelfContained
    );
  }

  /** Other sheets in which the same stands, as where a workbook was put back to what it was. */
  takesOver(group: SheetGroup, content: string): boolean {
    if (this.content !== content) return false;
    this.group = group;
    this.formulas.clear();
    this.rememberAll();
    this.isTold = false;
    return true;
  }

  has(sheetId: string): boolean {
    return this.indexOf(sheetId) >= 0;
  }

  sheet(sheetId: string): Sheet | null {
    return this.group.sheets[this.indexOf(sheetId)] ?? null;
  }

  free(): void {
    this.model.free();
  }

  writeCell(place: CellPlace, cell: Cell | null): void {
    const index = this.indexOf(place.sheetId);
    this.content = null;
    this.isEvaluated = false;
    this.isTold = false;
    this.remember(place.sheetId, place.row, place.column, cell !== null && cell.formula !== null);
    this.write(index, place.row, place.column, cell);
  }

  /** Every cell that was changed since has been written. */
  isUpToDate(): void {
    this.revisions = this.group.sheets.map((sheet) => sheet.revision);
  }

  results(): CalculatedCell[] {
    if (this.isTold) return [];
    if (!this.isEvaluated) this.evaluateModel();
    const changed: CalculatedCell[] = [];
    for (const [index, sheet] of this.group.sheets.entries()) {
      for (const [row, columns] of this.formulas.get(sheet.id) ?? []) {
        for (const column of columns) {
          const value = readValue(this.model, index, row, column);
          if (!sameValue(value, sheet.cell(row, column).value)) changed.push({ sheetId: sheet.id, row, column, value });
        }
      }
    }
    this.isTold = true;
    return changed;
  }

  evaluate(formulas: readonly ScratchFormula[]): CellValue[] {
    for (const [at, { sheetId, formula }] of formulas.entries()) {
      this.write(this.indexOf(sheetId), at, SCRATCH_COLUMN, { formula, value: null });
    }
    this.evaluateModel();
    const values = formulas.map(({ sheetId }, at) => readValue(this.model, this.indexOf(sheetId), at, SCRATCH_COLUMN));
    for (const index of this.group.sheets.keys()) {
      this.model.rangeClearContents(index, 1, SCRATCH_COLUMN + 1, formulas.length, SCRATCH_COLUMN + 1);
    }
    this.model.flushSendQueue();
    return values;
  }

  private writeAll(): void {
    const { sheets, names, isSelfContained } = this.group;
    for (const [index, sheet] of sheets.entries()) {
      if (index > 0) this.model.newSheet();
      this.model.renameSheet(index, isSelfContained ? ANY_NAME : sheet.name);
    }
    for (const [index, sheet] of sheets.entries()) this.writeSheet(index, sheet);
    for (const name of names) this.writeName(name);
  }

  private evaluateModel(): void {
    this.model.evaluate();
    this.model.flushSendQueue();
    this.isEvaluated = true;
  }

  private writeSheet(index: number, sheet: Sheet): void {
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (cell.value !== null || cell.formula !== null) this.write(index, row, column, cell);
      }
    }
  }

  private write(index: number, row: number, column: number, cell: Pick<Cell, "formula" | "value"> | null): void {
    const place = `${index}:${column}`;
    if (cell !== null && cell.formula !== null && !this.exact.has(place)) {
      showDigits(this.model, index, column);
      this.exact.add(place);
    }
    this.model.setUserInput(index, row + 1, column + 1, cell === null ? "" : inputOf(cell));
  }

  private rememberAll(): void {
    for (const sheet of this.group.sheets) {
      for (const [row, cells] of sheet.cells) {
        for (const [column, { formula }] of cells) this.remember(sheet.id, row, column, formula !== null);
      }
    }
    this.isUpToDate();
  }

  private remember(sheetId: string, row: number, column: number, hasFormula: boolean): void {
    const rows = this.formulas.get(sheetId) ?? new Map<number, Set<number>>();
    this.formulas.set(sheetId, rows);
    const columns = rows.get(row) ?? new Set<number>();
    rows.set(row, columns);
    if (hasFormula) columns.add(column);
    else columns.delete(column);
  }

  private writeName(name: DefinedName): void {
    const scope = name.sheetId === null ? null : this.indexOf(name.sheetId);
    // A name whose cells are gone has no formula IronCalc takes: what uses it then shows #NAME? where Excel has #REF!.
    if (scope === -1 || name.formula.includes("#REF!")) return;
    this.model.newDefinedName(name.name, scope, name.formula.replace(/^=/, ""));
  }

  private indexOf(sheetId: string): number {
    return this.group.sheets.findIndex((sheet) => sheet.id === sheetId);
  }
}
