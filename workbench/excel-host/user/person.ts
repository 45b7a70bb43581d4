import type { Actor, Application } from "../application/application";
import { addSheet, activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../edit/sheets";
import { clearContents } from "../edit/writeCells";
import { copySheet } from "../edit/copySheet";
import { duplicateRow } from "../edit/copyRows";
import { setHidden, setSize } from "../edit/lines";
import { mergeCells, unmergeCells } from "../edit/merges";
import { protectSheet, protectStructure, unprotectSheet, unprotectStructure } from "../edit/protection";
import { sortRows } from "../edit/sortRows";
import { deleteLines, insertLines } from "../edit/structure";
import type { Culture } from "../input/culture";
import type { Area } from "../model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { parseAddress } from "../model/addressText";
import { ExcelError } from "../model/excelError";
import type { ProtectionOptions } from "../model/protection";
import type { Sheet, SheetVisibility } from "../model/sheet";
import { pasteText } from "./paste";
import type { TypingResult } from "./typing";
import { typeText } from "./typing";

export type SortOrder = { readonly by: string; readonly ascending?: boolean };

/**
 * The person at the grid. Every action obeys Excel's rules (an ExcelError says what Excel would refuse), raises the
 * events it raises in Excel and leaves the workbook calculated. Addresses are A1 text on the given sheet.
 */
export class Person {
  constructor(
    private readonly app: Application,
    private readonly afterAction: () => void,
    private readonly actor: Exclude<Actor, "addin"> = "person",
  ) {}

  /** Language and region settings of the person's Excel. */
  set culture(culture: Culture) {
    this.app.culture = culture;
  }

  /** Types into one cell and presses Enter. A validation may answer with its alert. */
  type(sheet: Sheet, address: string, text: string): TypingResult {
    return this.act(() => typeText(this.app, sheet, areaOf(address), text));
  }

  /** Pastes text (lines of tab-separated cells) at a cell; validations are not asked. */
  paste(sheet: Sheet, address: string, text: string): void {
    this.act(() => pasteText(this.app, sheet, areaOf(address), text));
  }

  /** Presses Delete. */
  clear(sheet: Sheet, address: string): void {
    this.act(() => clearContents(this.app, sheet, areaOf(address)));
  }

  /** Inserts rows above a row counted from 1, as on the grid. */
  insertRows(sheet: Sheet, row: number, count = 1): void {
    this.act(() => insertLines(this.app, sheet, rows(row, count), "row"));
  }

  deleteRows(sheet: Sheet, row: number, count = 1): void {
    this.act(() => deleteLines(this.app, sheet, rows(row, count), "row"));
  }

  /** Inserts columns before a column given by its letters. */
  insertColumns(sheet: Sheet, column: string, count = 1): void {
    this.act(() => insertLines(this.app, sheet, columns(column, count), "column"));
  }

  deleteColumns(sheet: Sheet, column: string, count = 1): void {
    this.act(() => deleteLines(this.app, sheet, columns(column, count), "column"));
  }

  /** Copies a row and inserts the copy below it. */
  duplicateRow(sheet: Sheet, row: number): void {
    this.act(() => duplicateRow(this.app, sheet, row - 1));
  }

  /** Sorts the rows of an area by a column given by its letters. */
  sort(sheet: Sheet, address: string, order: SortOrder): void {
    const key = columns(order.by, 1).left;
    this.act(() => sortRows(this.app, sheet, areaOf(address), key, order.ascending ?? true));
  }

  hideRows(sheet: Sheet, row: number, count = 1): void {
    this.act(() => setHidden(this.app, sheet, rows(row, count), "row", true));
  }

  showRows(sheet: Sheet, row: number, count = 1): void {
    this.act(() => setHidden(this.app, sheet, rows(row, count), "row", false));
  }

  hideColumns(sheet: Sheet, column: string, count = 1): void {
    this.act(() => setHidden(this.app, sheet, columns(column, count), "column", true));
  }

  showColumns(sheet: Sheet, column: string, count = 1): void {
    this.act(() => setHidden(this.app, sheet, columns(column, count), "column", false));
  }

  /** Drags a row's border: the height in points. */
  resizeRow(sheet: Sheet, row: number, height: number): void {
    this.act(() => setSize(this.app, sheet, rows(row, 1), "row", height));
  }

  resizeColumn(sheet: Sheet, column: string, width: number): void {
    this.act(() => setSize(this.app, sheet, columns(column, 1), "column", width));
  }

  merge(sheet: Sheet, address: string): void {
    this.act(() => mergeCells(this.app, sheet, areaOf(address)));
  }

  unmerge(sheet: Sheet, address: string): void {
    this.act(() => unmergeCells(this.app, sheet, areaOf(address)));
  }

  select(sheet: Sheet, address: string): void {
    this.act(() => {
      activateSheet(this.app, sheet);
      sheet.selection = areaOf(address);
    });
  }

  activate(sheet: Sheet): void {
    this.act(() => activateSheet(this.app, sheet));
  }

  addSheet(name: string | null = null): Sheet {
    return this.act(() => addSheet(this.app, name));
  }

  rename(sheet: Sheet, name: string): void {
    this.act(() => renameSheet(this.app, sheet, name));
  }

  deleteSheet(sheet: Sheet): void {
    this.act(() => deleteSheet(this.app, sheet));
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.act(() => moveSheet(this.app, sheet, position));
  }

  setVisibility(sheet: Sheet, visibility: SheetVisibility): void {
    this.act(() => setVisibility(this.app, sheet, visibility));
  }

  /** Move or Copy > Create a copy, within the workbook. */
  copySheet(sheet: Sheet): Sheet {
    return this.act(() => copySheet(this.app, sheet, this.app));
  }

  protect(sheet: Sheet, options: Partial<ProtectionOptions> = {}, password: string | null = null): void {
    this.act(() => protectSheet(this.app, sheet, options, password));
  }

  unprotect(sheet: Sheet, password: string | null = null): void {
    this.act(() => unprotectSheet(this.app, sheet, password));
  }

  protectWorkbook(password: string | null = null): void {
    this.act(() => protectStructure(this.app, password));
  }

  unprotectWorkbook(password: string | null = null): void {
    this.act(() => unprotectStructure(this.app, password));
  }

  private act<Result>(action: () => Result): Result {
    this.app.actor = this.actor;
    this.app.calculation.beginWork();
    try {
      return action();
    } finally {
      this.app.actor = "addin";
      this.afterAction();
    }
  }
}

/**
 * Somebody who edits the same workbook elsewhere: what he sees of it, and which sheet he has in front, is his own affair,
 * so that only his changes arrive here.
 */
export type CoAuthor = Pick<
  Person,
  "type" | "paste" | "clear" | "insertRows" | "deleteRows" | "duplicateRow" | "sort" | "addSheet" | "deleteSheet"
>;

function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw new ExcelError("InvalidArgument", `"${address}" is no address`);
  return parsed.area;
}

function rows(row: number, count: number): Area {
  return { top: row - 1, left: 0, bottom: row + count - 2, right: MAX_COLUMNS - 1 };
}

function columns(letters: string, count: number): Area {
  const { left } = areaOf(`${letters}:${letters}`);
  return { top: 0, left, bottom: MAX_ROWS - 1, right: left + count - 1 };
}
