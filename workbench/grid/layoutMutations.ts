import { BooleanNumber, type IRange } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { AddConditionalRuleMutation, DeleteConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { DEFAULT_SIZES } from "./defaultSizes";
import type { SheetLayout } from "./drawing";

export type Mutation = { readonly id: string; readonly params: object };

/** What Univer has to be told so that a sheet drawn as `before` looks like `after`. */
export function layoutMutations(before: SheetLayout, after: SheetLayout): Mutation[] {
  const mutations: Mutation[] = [];
  const when = (changed: boolean, ...added: Mutation[]) => {
    if (changed) mutations.push(...added);
  };
  const differ = (key: keyof SheetLayout) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);

  when(differ("rowCount"), { id: SetWorksheetRowCountMutation.id, params: { rowCount: after.rowCount } });
  when(differ("columnCount"), { id: SetWorksheetColumnCountMutation.id, params: { columnCount: after.columnCount } });
  when(differ("columnWidths"), {
    id: SetWorksheetColWidthMutation.id,
    params: {
      ranges: [columns(0, after.columnCount - 1, after)],
      colWidth: sizes(after.columnCount, after.columnWidths, DEFAULT_SIZES.columnWidth),
    },
  });
  when(
    differ("rowHeights"),
    {
      id: SetWorksheetRowHeightMutation.id,
      params: {
        ranges: [rows(0, after.rowCount - 1, after)],
        rowHeight: sizes(after.rowCount, after.rowHeights, DEFAULT_SIZES.rowHeight),
      },
    },
    // Else Univer fits a row to its text as soon as it draws it, whatever height it was given.
    {
      id: SetWorksheetRowIsAutoHeightMutation.id,
      params: { ranges: [rows(0, after.rowCount - 1, after)], autoHeightInfo: fitted(after) },
    },
  );
  when(
    differ("hiddenColumns"),
    { id: SetColVisibleMutation.id, params: { ranges: before.hiddenColumns.map((at) => columns(at, at, before)) } },
    { id: SetColHiddenMutation.id, params: { ranges: after.hiddenColumns.map((at) => columns(at, at, after)) } },
  );
  when(
    differ("hiddenRows"),
    { id: SetRowVisibleMutation.id, params: { ranges: before.hiddenRows.map((at) => rows(at, at, before)) } },
    { id: SetRowHiddenMutation.id, params: { ranges: after.hiddenRows.map((at) => rows(at, at, after)) } },
  );
  when(
    differ("merges"),
    { id: RemoveWorksheetMergeMutation.id, params: { ranges: before.merges } },
    { id: AddWorksheetMergeMutation.id, params: { ranges: after.merges } },
  );
  when(differ("freeze"), { id: SetFrozenMutation.id, params: { ...after.freeze, resetScroll: false } });
  when(differ("gridlines"), {
    id: ToggleGridlinesMutation.id,
    params: { showGridlines: after.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE },
  });
  when(differ("tabColour"), { id: SetTabColorMutation.id, params: { color: after.tabColour ?? "" } });
  when(differ("conditionalFormats"), ...replaceConditionalFormats(before, after));
  when(differ("validations"), ...replaceValidations(before, after));
  return mutations;
}

function replaceConditionalFormats(before: SheetLayout, after: SheetLayout): Mutation[] {
  // Univer puts each added rule before the others, so the one that wins goes in last.
  return [
    ...before.conditionalFormats.map(({ cfId }) => ({ id: DeleteConditionalRuleMutation.id, params: { cfId } })),
    ...[...after.conditionalFormats].reverse().map((rule) => ({ id: AddConditionalRuleMutation.id, params: { rule } })),
  ];
}

function replaceValidations(before: SheetLayout, after: SheetLayout): Mutation[] {
  return [
    { id: RemoveDataValidationMutation.id, params: { ruleId: before.validations.map(({ uid }) => uid) } },
    ...after.validations.map((rule) => ({ id: AddDataValidationMutation.id, params: { rule } })),
  ];
}

function sizes(count: number, listed: Readonly<Record<number, number>>, usual: number): Record<number, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [at, listed[at] ?? usual]));
}

function fitted({ rowHeights }: SheetLayout): Record<number, BooleanNumber> {
  return Object.fromEntries(Object.keys(rowHeights).map((row) => [row, BooleanNumber.FALSE]));
}

function rows(startRow: number, endRow: number, layout: SheetLayout): IRange {
  return { startRow, endRow, startColumn: 0, endColumn: layout.columnCount - 1 };
}

function columns(startColumn: number, endColumn: number, layout: SheetLayout): IRange {
  return { startRow: 0, endRow: layout.rowCount - 1, startColumn, endColumn };
}
