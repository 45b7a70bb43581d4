import type { ICellData, IFreeze, IRange, ISheetDataValidationRule } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";

/** The workbook as the grid shows it: plain data made anew from the model after every change. */
export type BookDrawing = {
  readonly sheets: readonly SheetDrawing[];
  readonly activeSheetId: string;
};

export type SheetDrawing = {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly layout: SheetLayout;
  /** By "row:column"; a cell that is not listed is empty. */
  readonly cells: ReadonlyMap<string, DrawnCell>;
};

/**
 * Univer's cell. `v` is the raw value, so that conditional formats judge what Excel would judge; what is
 * shown and what is edited travel in `custom`, because Univer's own formatter knows less than Excel's.
 * Formulas stay in the model: Univer would calculate them again, and leave some of them stale.
 */
export type DrawnCell = ICellData & { readonly custom: CellWords };

export type CellWords = {
  /** What stands in the cell. */
  readonly shown: string;
  /** What stands in the cell while it is being edited. */
  readonly edited: string;
};

export type SheetLayout = {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Pixels, by zero-based index; what is not listed has the default size. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly IRange[];
  readonly freeze: IFreeze;
  readonly gridlines: boolean;
  readonly tabColour: string | null;
  readonly conditionalFormats: readonly IConditionFormattingRule[];
  readonly validations: readonly ISheetDataValidationRule[];
};
