import type { FormChoice } from "../criteria/catalogue";
import type { CriterionSet, CriterionSetId } from "../criteria/criterionSet";
import type { SheetGrid } from "../grid/sheetGrid";
import type { CellPosition } from "../grid/address";
import type { SheetPlan } from "../forms/sheetPlan";

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
  | { readonly code: "sheetGone" }
  | { readonly code: "tooLarge" }
  | { readonly code: "busy" }
  | { readonly code: "cancelled" }
  /** A refused insertion whose own half-written sheet could not be removed. */
  | { readonly code: "leftover"; readonly sheetName: string }
  /** `reference` is what a person can report: Excel's own code. */
  | { readonly code: "unknown"; readonly reference: string };

export type SheetReading = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly grid: SheetGrid;
  readonly activeCell: CellPosition | null;
};

/** A cell found again by what stands in it, never by a remembered row: rows move while the pane is open. */
export type CellLocator = {
  readonly sheetId: string;
  readonly position: CellPosition;
};

export type InsertedSheet = { readonly sheetId: string; readonly sheetName: string };

export type ReadAnswer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

/** All the pane and the commands may ask of Excel; `src/excel` is the one that answers. */
export type WorkbookPort = {
  /** Adds a new sheet from a plan, or leaves the workbook as it was. */
  insertSheet(plan: SheetPlan, onPhase: (phase: InsertPhase) => void): ReadAnswer<InsertedSheet>;
  /** One sync, no write. */
  readActiveSheet(): ReadAnswer<SheetReading>;
  readSheet(sheetId: string): ReadAnswer<SheetReading>;
  /** Every visible sheet, bounded to cells that can be part of a form. */
  readAllSheets(): ReadAnswer<readonly SheetReading[]>;
  select(cell: CellLocator): ReadAnswer<null>;
  showSheet(sheetId: string): ReadAnswer<null>;
  /** Calls back after a person's edit, a sheet switch or a deletion; the answer ends the watching. */
  watch(onChange: (sheetId: string) => void): Promise<Outcome<() => Promise<void>, WorkbookProblem>>;
};

export type InsertPhase = "preparing" | "writing";

/** Where criterion sets come from; Excel is no part of it. */
export type SetSource = {
  readonly choices: readonly FormChoice[];
  /** Null for an unknown id. */
  load(id: CriterionSetId): Promise<CriterionSet | null>;
};
