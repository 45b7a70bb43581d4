import { initSync } from "@ironcalc/wasm";
import { mentions } from "../formula/rewrite";
import type { CellValue } from "../model/cell";
import type { Sheet } from "../model/sheet";
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

  recalculate(workbook: Workbook, change: WorkbookChange): readonly CalculatedCell[] {
    if (change.kind === "structure" || isNewForm(workbook, change.cells)) {
      this.rebuild(workbook);
      return this.books.flatMap((book) => book.calculate());
    }
    const touched = new Set<IronCalcBook>();
    for (const place of change.cells) {
      const book = this.bookOf(place.sheetId);
      const sheet = workbook.sheetById(place.sheetId);
      if (book === null || sheet === null) continue;
      book.writeCell(place, sheet.stored(place.row, place.column));
      touched.add(book);
    }
    return [...touched].flatMap((book) => book.calculate());
  }

  evaluate(_workbook: Workbook, formulas: readonly ScratchFormula[]): readonly CellValue[] {
    const values: CellValue[] = formulas.map(() => null);
    for (const book of this.books) {
      const own = [...formulas.entries()].filter(([, formula]) => book.has(formula.sheetId));
      if (own.length === 0) continue;
      const results = book.evaluate(own.map(([, formula]) => formula));
      for (const [at, [index]] of own.entries()) values[index] = results[at] ?? null;
    }
    return values;
  }

  private bookOf(sheetId: string): IronCalcBook | null {
    return this.books.find((book) => book.has(sheetId)) ?? null;
  }

  private rebuild(workbook: Workbook): void {
    const before = this.books;
    this.books = groupsOf(workbook).map((sheets) => {
      const ids = new Set(sheets.map((sheet) => sheet.id));
      const names = workbook.names.filter((name) => name.sheetId === null || ids.has(name.sheetId));
      const content = contentOf(sheets, names);
      return before.find((book) => book.holds(sheets, content)) ?? IronCalcBook.of(sheets, names, content, this.kept);
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
  return formulas.length >= MANY_FORMULAS || formulas.some((formula) => mentions(formula).sheets.length > 0);
}

/** Sheets that must be calculated together; a workbook-wide name may point anywhere and joins them all. */
function groupsOf(workbook: Workbook): Sheet[][] {
  if (workbook.names.some((name) => name.sheetId === null)) return [[...workbook.sheets]];
  const groups = new Map<Sheet, Sheet[]>(workbook.sheets.map((sheet) => [sheet, [sheet]]));
  for (const sheet of workbook.sheets) {
    for (const name of sheetsMentionedBy(sheet, workbook)) {
      const other = workbook.sheetByName(name);
      if (other !== null) join(groups, sheet, other);
    }
  }
  return [...new Set(groups.values())];
}

function join(groups: Map<Sheet, Sheet[]>, a: Sheet, b: Sheet): void {
  const [first = [], second = []] = [groups.get(a), groups.get(b)];
  if (first === second) return;
  const joined = [...first, ...second];
  for (const sheet of joined) groups.set(sheet, joined);
}

function sheetsMentionedBy(sheet: Sheet, workbook: Workbook): Set<string> {
  const mentioned = new Set<string>();
  for (const cells of sheet.cells.values()) {
    for (const { formula } of cells.values()) {
      if (formula?.includes("!") === true) for (const name of mentions(formula).sheets) mentioned.add(name);
    }
  }
  for (const name of workbook.names) {
    if (name.sheetId === sheet.id) for (const other of mentions(name.formula).sheets) mentioned.add(other);
  }
  return mentioned;
}
