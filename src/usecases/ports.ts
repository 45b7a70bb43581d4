import type { FormChoice, SetWish } from "../criteria/catalogue";
import type { CriteriaList } from "../criteria/criteriaList";
import type { SheetGrid } from "../grid/sheetGrid";
import type { CellArea, CellPosition } from "../grid/address";
import type { SetLibrary } from "./setLibrary";
import type { AddedRows } from "../forms/addedRows";
import type { ColourRule } from "../forms/foreignColours/colourRules";
import type { PlanCell, SheetPlan } from "../forms/sheetPlan";

/** Success or a typed failure: failures are values, so that no caller forgets them. */
export type Outcome<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** Why Excel refused, in words of the product; `src/i18n` holds the sentence and what to do next. */
export type WorkbookProblem =
  | { readonly code: "cellEditMode" }
  | { readonly code: "workbookProtected" }
  | { readonly code: "readOnly" }
  | { readonly code: "workbookClosed" }
  | { readonly code: "hostTooOld" }
  | { readonly code: "sheetProtected" }
  /** Of the sheet's protection. */
  | { readonly code: "wrongPassword" }
  | { readonly code: "sheetGone" }
  | { readonly code: "tooLarge" }
  | { readonly code: "busy" }
  | { readonly code: "cancelled" }
  /** A refused insertion whose own half-written sheets could not be removed; their names, with commas. */
  | { readonly code: "leftover"; readonly sheetName: string }
  /** A change that Excel broke off and that could not be taken back. */
  | { readonly code: "halfWritten" }
  /** `reference` is what a person can report: Excel's own code. */
  | { readonly code: "unknown"; readonly reference: string };

export type SheetReading = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly grid: SheetGrid;
  readonly activeCell: CellPosition | null;
  /** Ids of the other visible sheets, where the sheet was read as the active one. */
  readonly others?: readonly string[];
  /** Only a look at it: it is not compared with the other sheets. */
  readonly alone?: true;
};

/** A cell found again by what stands in it, never by a remembered row: rows move while the pane is open. */
export type CellLocator = {
  readonly sheetId: string;
  readonly position: CellPosition;
  /** What stands around it as it was read, so that it is known whether this is still the cell that was meant. */
  readonly standing?: readonly StandingCells[];
  /** Selected in place of the cell alone. */
  readonly area?: CellArea;
};

export type InsertedSheet = {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Sheets inserted behind it that carry the criterion sets it was made from. */
  readonly withSets?: readonly string[];
};

/** What a cell is to hold: as in a plan, and what else a cell may have held before (`inverse`). */
export type EditEntry =
  | PlanCell
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** "#N/A" and the like as a constant, not as what a formula gave. */
  | { readonly kind: "error"; readonly error: string };

export type CellEdit = {
  readonly position: CellPosition;
  /** `valueText` of what the cell must still hold for anything to be written. */
  readonly seen: string;
  /** "empty" clears the cell. */
  readonly entry: EditEntry;
  /** Another number format for the cell; without one it keeps its own. */
  readonly format?: string;
  /** Where only its place is known, there is none. */
  readonly anchor?: CellAnchor;
  /** In an inverse: the formula that gave what was seen. */
  readonly formula?: string;
};

/** How a cell is found again after rows and columns moved. */
export type CellAnchor = {
  /** The key of its row, "" for a row without one; `HEAD_KEY` for a named cell of the head, "up:3" for others there. */
  readonly key: string;
  /** The id of its column, or the name of the mark. */
  readonly column: string;
  /** The row's own words by column, where its key does not tell it from others. */
  readonly words?: Readonly<Record<string, string>>;
};

/** A change of cells on one sheet that is written whole or not at all. */
export type SheetEdit = {
  readonly sheetId: string;
  /** Each cell once. */
  readonly cells: readonly CellEdit[];
  /** Zero-based columns to show or hide; the id finds one again. */
  readonly columns: readonly { readonly column: number; readonly hidden: boolean; readonly id?: string }[];
  /** Zero-based rows and their heights in points; the key finds one again. */
  readonly heights?: readonly { readonly row: number; readonly height: number; readonly key?: string }[];
  readonly rows?: RowsChange;
  /** In an inverse: the order of rows and columns (`SheetPlaces`) the edit was made for. */
  readonly order?: string;
  /** These cells mean something only together, as amounts of one unit do: all of them are taken back or none. */
  readonly together?: true;
  /** What must stand unmoved before and after the writing: formulas name rows and columns by their places. */
  readonly standing?: readonly StandingCells[];
};

/** Lines of cells that hold these texts (`valueText`). */
export type StandingCells = { readonly area: CellArea; readonly texts: readonly (readonly string[])[] };

/** Whole rows put in below a form or taken away again, so that nothing that stands there is ever written over. */
export type RowsChange =
  /**
   * `below` null: under everything that stands on the sheet. The print area comes to reach down to them, and a sheet that
   * was fitted to one page may go on to the next, because its letters would become too small.
   */
  | { readonly kind: "put"; readonly below: RowPlace | null; readonly block: AddedRows }
  /**
   * They go only while they hold what `block` says and nothing else. `onePage`: with them the sheet had more pages than
   * the one it was fitted to before.
   */
  | { readonly kind: "take"; readonly first: number; readonly block: AddedRows; readonly onePage?: boolean };

/** A row in which this cell must still hold what was seen (`valueText`). */
export type RowPlace = { readonly row: number; readonly column: number; readonly seen: string };

export type EditAnswer =
  /** `inverse` puts everything back: the former constants and formulas, visibility of columns, heights and rows. */
  | { readonly kind: "written"; readonly inverse: SheetEdit }
  /** Somebody changed these cells meanwhile; nothing was written. */
  | { readonly kind: "changed"; readonly cells: readonly CellPosition[] };

export type ReadAnswer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

/** Whether a sheet is protected, and where people may type if it is. */
export type SheetLock = {
  readonly isProtected: boolean;
  readonly unlocked: readonly CellArea[];
  /** The cells that were asked: all that hold something; null on an empty sheet. */
  readonly within: CellArea | null;
};

export type LockRequest = {
  readonly sheetId: string;
  /** Empty for none. Kept nowhere. */
  readonly password: string;
  /** The unlocked cells, as they were read: locked with the sheet, unlocked again with it. */
  readonly unlocked: readonly CellArea[];
  readonly within: CellArea | null;
};

/** `standing`: while it does not stand, rows have moved, and no cell is unlocked. */
export type UnlockRequest = Omit<LockRequest, "within"> & { readonly standing?: readonly StandingCells[] };

/** Protecting whole sheets: a script of its own. Each call clears Excel's own undo list. */
export type ProtectionPort = {
  /** One sync, no write. */
  readLock(sheetId: string): ReadAnswer<SheetLock>;
  /**
   * Locks the cells and protects; selecting and formatting columns stay allowed. "changed": other cells are unlocked by
   * now, or the sheet is protected; nothing was done. Two syncs.
   */
  lockSheet(request: LockRequest): ReadAnswer<"locked" | "changed">;
  /** Lifts the protection, if there still is one, and unlocks the cells. Two syncs. */
  unlockSheet(request: UnlockRequest): ReadAnswer<"unlocked" | "wasOpen">;
};

export type ColourRequest = {
  readonly sheetId: string;
  readonly rules: readonly ColourRule[];
  /** What the rules were made for. */
  readonly standing: readonly StandingCells[];
};

/** Colours on sheets of others, as conditional formats behind those that stand there: a script of its own. */
export type ColourPort = {
  /** In place of the colours we gave before. "changed": the cells are not what they were; nothing is coloured. */
  colourSheet(request: ColourRequest): ReadAnswer<"coloured" | "changed">;
  /** `rules`: how many were taken away. */
  uncolourSheet(sheetId: string): ReadAnswer<{ readonly rules: number }>;
};

/** All the pane and the commands may ask of Excel; `src/excel` is the one that answers. */
export type WorkbookPort = {
  /** Adds a new sheet from a plan, or leaves the workbook as it was. */
  insertSheet(plan: SheetPlan, onPhase: (phase: InsertPhase) => void): ReadAnswer<InsertedSheet>;
  /** A new sheet for each plan, in order, the first one active; or the workbook as it was. */
  insertSheets(
    plans: readonly SheetPlan[],
    onPhase: (phase: InsertPhase) => void,
  ): ReadAnswer<readonly InsertedSheet[]>;
  /** Reads every visible sheet, then adds the one that is made of what was read: four syncs in all, or nothing was added. */
  insertFromSheets(
    planOf: (sheets: readonly SheetReading[]) => Promise<SheetPlan>,
    onPhase: (phase: InsertPhase) => void,
  ): ReadAnswer<InsertedSheet>;
  /** One sync, no write. */
  readActiveSheet(): ReadAnswer<SheetReading>;
  readSheet(sheetId: string): ReadAnswer<SheetReading>;
  /** A sheet with number formats and merged areas, null for the active one: for tables others made. Two syncs. */
  readSheetWithLook(sheetId: string | null): ReadAnswer<SheetReading>;
  /** Visible sheets in the order of their tabs, unread. One sync. */
  listSheets(): ReadAnswer<readonly InsertedSheet[]>;
  /** These sheets with their number formats, all in one sync. */
  readSheets(sheetIds: readonly string[]): ReadAnswer<readonly SheetReading[]>;
  /** Every visible sheet, bounded to cells that can be part of a form. */
  readAllSheets(): ReadAnswer<readonly SheetReading[]>;
  /** Two syncs: looks whether the cells are as they were seen, then writes. */
  editSheet(edit: SheetEdit): ReadAnswer<EditAnswer>;
  protection(): Promise<ProtectionPort>;
  colours(): Promise<ColourPort>;
  /** A text kept under a key in the workbook's settings; null where none is. One sync. */
  readNote(key: string): ReadAnswer<string | null>;
  /** A cache: what counts stands in the sheets, because another program may save the file without its settings. One sync. */
  writeNote(key: string, text: string): ReadAnswer<null>;
  /** One sync. "moved": what was to stand does not; something else may be selected now. */
  select(cell: CellLocator): ReadAnswer<"selected" | "moved">;
  showSheet(sheetId: string): ReadAnswer<null>;
  /** Calls back after every change, whoever made it; the answer ends the watching. */
  watch(onChange: (change: WorkbookChange) => void): Promise<Outcome<() => Promise<void>, WorkbookProblem>>;
};

/** What happened to a sheet. Of which cells is not said: a paste names none. */
export type WorkbookChange = {
  /** "edited": typed, pasted, cleared, inserted, deleted, sorted; here or by a co-author. */
  readonly kind: "edited" | "recalculated" | "activated" | "added" | "deleted";
  readonly sheetId: string;
};

export type InsertPhase = "preparing" | "writing";

/** Where criteria come from; Excel is no part of it. */
export type ListSource = {
  /** What people made of the sets on this machine. */
  readonly library: SetLibrary;
  /** What a Biểu 01 can list. */
  readonly choices: readonly FormChoice[];
  /** Every set: forms that need no indicators can be made from those without them, too. */
  readonly sets: readonly FormChoice[];
  /** Of a set or of a joint list; null for an unknown id. */
  load(id: string, wish: SetWish): Promise<CriteriaList | null>;
};
