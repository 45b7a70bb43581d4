import { initSync } from "@ironcalc/wasm";
import { mentions } from "../formula/rewrite";
import type { CellValue } from "../model/cell";
import type { Workbook } from "../model/workbook";
import type {
  CalculatedCell,
  Calculator,
  CalculatorMaker,
  CellPlace,
  ScratchFormula,
  WorkbookChange,
} from "./calculator";
import { IronCalcBook } from "./ironCalcBook";
import { contentOf, KeptModels } from "./keptModels";
import { evaluateApart } from "./scratchModel";
import { groupsOf, type SheetGroup } from "./sheetGroups";

/** So many new formulas are a form: it is written as a whole, because one like it may be kept. */
const MANY_FORMULAS = 100;

/** Loads the engine from the bytes of its .wasm file; who reads the file depends on where we run. */
export function ironCalc(wasm: BufferSource | WebAssembly.Module): CalculatorMaker {
  initSync({ module: wasm });
  const kept = new KeptModels();
  return () => new IronCalcCalculator(kept);
}

/**
 * Keeps IronCalc models alive between edits. A form refers to nothing outside its own sheet, so each sheet gets a model
 * of its own and an edit recalculates one sheet; sheets that do refer to each other share one.
 */
class IronCalcCalculator implements Calculator {
  private books: IronCalcBook[] = [];

  constructor(private readonly kept: KeptModels) {}

  tell(workbook: Workbook, change: WorkbookChange): void {
    if (change.kind === "structure" || isNewForm(workbook, change.cells)) {
      this.rebuild(workbook);
      return;
    }
    for (const place of change.cells) {
      const sheet = workbook.sheetById(place.sheetId);
      if (sheet !== null) this.bookOf(place.sheetId)?.writeCell(place, sheet.stored(place.row, place.column));
    }
    for (const { sheetId } of change.cells) this.bookOf(sheetId)?.isUpToDate();
  }

  results(): readonly CalculatedCell[] {
    return this.books.flatMap((book) => book.results());
  }

  evaluate(formulas: readonly ScratchFormula[]): readonly CellValue[] {
    const [first, ...others] = formulas;
    if (first !== undefined && others.length === 0) return [this.evaluateOne(first)];
    const values: CellValue[] = formulas.map(() => null);
    for (const book of this.books) {
      const own = [...formulas.entries()].filter(([, formula]) => book.has(formula.sheetId));
      if (own.length === 0) continue;
      const results = book.evaluate(own.map(([, formula]) => formula));
      for (const [at, [index]] of own.entries()) values[index] = results[at] ?? null;
    }
    return values;
  }

  private evaluateOne(formula: ScratchFormula): CellValue {
    const book = this.bookOf(formula.sheetId);
    const sheet = book?.sheet(formula.sheetId) ?? null;
    if (book === null || sheet === null) return null;
    return evaluateApart(sheet, formula.formula) ?? book.evaluate([formula])[0] ?? null;
  }

  /** A book no longer needed for other sheets, such as those that stood in the place of these; or a new one. */
  private filled(group: SheetGroup, free: ReadonlySet<IronCalcBook>): IronCalcBook {
    const content = contentOf(group);
    for (const book of free) if (book.takesOver(group, content)) return book;
    return IronCalcBook.of(group, content, this.kept);
  }

  private bookOf(sheetId: string): IronCalcBook | null {
    return this.books.find((book) => book.has(sheetId)) ?? null;
  }

  private rebuild(workbook: Workbook): void {
    const before = this.books;
    const free = new Set(before);
    this.books = groupsOf(workbook).map((group) => {
      const book = before.find((one) => one.holds(group)) ?? this.filled(group, free);
      free.delete(book);
      return book;
    });
    for (const book of before) if (!this.books.includes(book)) book.free();
  }
}

/** What is told as a whole: many formulas at once, and one that refers to another sheet. */
function isNewForm(workbook: Workbook, cells: readonly CellPlace[]): boolean {
  const formulas = cells.flatMap(({ sheetId, row, column }) => {
    const formula = workbook.sheetById(sheetId)?.stored(row, column)?.formula ?? null;
    return formula === null ? [] : [formula];
  });
  return (
    formulas.length >= MANY_FORMULAS ||
    formulas.some((formula) => formula.includes("!") && mentions(formula).sheets.length > 0)
  );
}
