import { BooleanNumber, LocaleType } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { blankLayout, blankSheet } from "./blankSheet";
import { type CellMatrix, cellDifferences } from "./cellDifferences";
import type { UniverGrid } from "./createUniver";
import type { BookDrawing, DrawnCell, SheetDrawing, SheetLayout } from "./drawing";
import { layoutMutations } from "./layoutMutations";

export const BOOK_ID = "workbook";

type DrawnSheet = {
  name: string;
  hidden: boolean;
  layout: SheetLayout;
  /** null marks a cell Univer changed by itself: it is drawn again whatever it holds. */
  cells: Map<string, DrawnCell | null>;
};

/** Keeps Univer's picture of the workbook equal to the model's, with as few changes as possible. */
export class UniverBook {
  private drawn = new Map<string, DrawnSheet>();
  private order: string[] = [];
  private activeSheetId: string | null = null;
  private depth = 0;

  constructor(private readonly grid: UniverGrid) {}

  /** True while the picture is being changed by us, so that nobody takes it for a person's edit. */
  get isDrawing(): boolean {
    return this.depth > 0;
  }

  show(book: BookDrawing): void {
    this.quietly(() => {
      if (this.order.length === 0) this.begin(book);
      for (const [index, sheet] of book.sheets.entries()) this.showSheet(sheet, index);
      this.removeOthers(book);
      this.activate(book.activeSheetId);
    });
  }

  /** Changes the picture without anybody taking it for a person's doing. */
  quietly(change: () => void): void {
    this.depth += 1;
    try {
      change();
    } finally {
      this.depth -= 1;
    }
  }

  /** Another workbook takes the place of this one. */
  clear(): void {
    this.quietly(() => this.grid.api.disposeUnit(BOOK_ID));
    this.drawn = new Map();
    this.order = [];
    this.activeSheetId = null;
  }

  /** Univer has changed these cells by itself: what it shows there is not known any more. */
  forget(sheetId: string, keys: Iterable<string>): void {
    const cells = this.drawn.get(sheetId)?.cells;
    if (cells !== undefined) for (const key of keys) cells.set(key, null);
  }

  private begin(book: BookDrawing): void {
    const [first] = book.sheets;
    if (first === undefined) return;
    this.grid.api.createWorkbook({
      id: BOOK_ID,
      name: "",
      locale: LocaleType.VI_VN,
      styles: {},
      sheetOrder: [first.id],
      sheets: { [first.id]: blankSheet(first) },
    });
    this.remember(first, 0);
    this.activeSheetId = first.id;
  }

  private showSheet(sheet: SheetDrawing, index: number): void {
    const drawn = this.drawn.get(sheet.id) ?? this.insert(sheet, index);
    if (drawn.name !== sheet.name) this.run(SetWorksheetNameMutation.id, sheet.id, { name: sheet.name });
    if (drawn.hidden !== sheet.hidden) {
      const hidden = sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      this.run(SetWorksheetHideMutation.id, sheet.id, { hidden });
    }
    const at = this.order.indexOf(sheet.id);
    if (at !== index) {
      this.run(SetWorksheetOrderMutation.id, sheet.id, { fromOrder: at, toOrder: index });
      this.order.splice(at, 1);
      this.order.splice(index, 0, sheet.id);
    }
    const { emptied, filled } = cellDifferences(drawn.cells, sheet.cells);
    this.setCells(sheet.id, emptied);
    this.setCells(sheet.id, filled);
    for (const { id, params } of layoutMutations(drawn.layout, sheet.layout)) this.run(id, sheet.id, params);
    this.drawn.set(sheet.id, {
      name: sheet.name,
      hidden: sheet.hidden,
      layout: sheet.layout,
      cells: new Map(sheet.cells),
    });
  }

  private setCells(sheetId: string, cellValue: CellMatrix | null): void {
    if (cellValue !== null) this.run(SetRangeValuesMutation.id, sheetId, { cellValue });
  }

  private insert(sheet: SheetDrawing, index: number): DrawnSheet {
    this.run(InsertSheetMutation.id, sheet.id, { index, sheet: blankSheet(sheet) });
    return this.remember(sheet, index);
  }

  private remember(sheet: SheetDrawing, index: number): DrawnSheet {
    this.order.splice(index, 0, sheet.id);
    const drawn = { name: sheet.name, hidden: false, layout: blankLayout(sheet), cells: new Map() };
    this.drawn.set(sheet.id, drawn);
    return drawn;
  }

  private removeOthers(book: BookDrawing): void {
    const kept = new Set(book.sheets.map(({ id }) => id));
    const gone = this.order.filter((id) => !kept.has(id));
    // Univer shows nothing once its active sheet is gone, so another one comes to the front first.
    if (gone.length > 0) this.activate(book.activeSheetId);
    for (const id of gone) {
      this.run(RemoveSheetMutation.id, id, { subUnitName: this.drawn.get(id)?.name ?? "" });
      this.drawn.delete(id);
    }
    this.order = this.order.filter((id) => kept.has(id));
  }

  private activate(sheetId: string): void {
    if (this.activeSheetId === sheetId) return;
    this.activeSheetId = sheetId;
    this.run(SetWorksheetActiveOperation.id, sheetId, {});
  }

  /** The grid has brought a sheet to the front; true if it is another one than before. */
  noteActive(sheetId: string): boolean {
    const changed = this.activeSheetId !== sheetId;
    this.activeSheetId = sheetId;
    return changed;
  }

  private run(id: string, sheetId: string, params: object): void {
    // As if it came from somebody else: Univer then leaves its own active sheet alone.
    this.grid.api.syncExecuteCommand(id, { unitId: BOOK_ID, subUnitId: sheetId, ...params }, { fromCollab: true });
  }
}
