import type { Area } from "../excel-host/model/address";

/** What a person did in the grid, before anybody asked whether Excel allows it. */
export type GridEdit =
  | {
      readonly kind: "typed";
      readonly sheetId: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  /** At the selection. */
  | { readonly kind: "pasted"; readonly text: string }
  /** Filled, chosen from a list or deleted: several cells at once. */
  | { readonly kind: "entered"; readonly sheetId: string; readonly cells: readonly EnteredCell[] }
  | {
      readonly kind: "rowsInserted" | "rowsDeleted";
      readonly sheetId: string;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: "columnsInserted" | "columnsDeleted";
      readonly sheetId: string;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: "sheetAdded" }
  | { readonly kind: "sheetDeleted" | "sheetCopied" | "sheetHidden"; readonly sheetId: string }
  | { readonly kind: "sheetRenamed"; readonly sheetId: string; readonly name: string }
  | { readonly kind: "sheetActivated"; readonly sheetId: string }
  | { readonly kind: "selected"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "editingBegun" | "editingEnded" }
  /** Something the workbench does not offer: merging, sorting, formatting by hand … */
  | { readonly kind: "unsupported"; readonly command: string };

export type EnteredCell = {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
};
