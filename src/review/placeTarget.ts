import { BIEU01_HEAD } from "../forms/bieu01/bieu01Layout";
import { TABLE_HEAD } from "../forms/tables/tablePlaces";
import type { FindingTarget } from "./finding";
import type { JudgedForm } from "./judgedForm";
import type { TableUnderReview } from "./tables/tableUnderReview";

/** The line with the commune's name; null where rows of the head were moved. */
export function placeTarget({ sheetId, form }: Pick<JudgedForm, "sheetId" | "form">): FindingTarget | null {
  const row = form.idRow - (BIEU01_HEAD.columnIds - BIEU01_HEAD.place);
  const column = form.columns.get("tt");
  if (row < 0 || column === undefined) return null;
  return { sheetId, position: { row, column }, anchor: null, seen: form.index.text(row, column) };
}

/** The line with the commune's name, over the headings; null where rows of the head were moved. */
export function tablePlaceTarget({
  sheetId,
  table,
  form,
}: Pick<TableUnderReview, "sheetId" | "table" | "form">): FindingTarget | null {
  const headingRows = Math.max(...form.columns.map(({ headings }) => headings.length));
  const row = table.idRow - headingRows - (TABLE_HEAD.headings - TABLE_HEAD.place);
  const column = table.columns.get(form.spans.place[0]);
  if (row < 0 || column === undefined || table.controls.get("mode")?.row !== row) return null;
  return { sheetId, position: { row, column }, anchor: null, seen: table.index.text(row, column) };
}
