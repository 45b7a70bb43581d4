import type { CellArea } from "../../grid/address";
import { rowRuns } from "../areas";
import { aimRows } from "./aimRows";
import { BIEU01_FIRST_ROW, BIEU01_HEAD, type Bieu01Column, type Bieu01Layout } from "./bieu01Layout";
import { isAnswered } from "./bieu01Rows";
import { thresholdInputs } from "./bieu01Styles";
import type { FormPlaces } from "./formPlaces";
import { choiceSpans, spanArea } from "./headControls";

/** Columns a row is described in; every row has them. */
export const WRITTEN_COLUMNS = ["tasks", "responsible", "deadline", "evidence", "note"] as const;

/** Every column an officer fills in, of a layout. */
export function inputColumns(layout: Bieu01Layout): readonly Bieu01Column[] {
  const values = layout.groups.map((group): Bieu01Column => `${group}.value`);
  return ["threshold", ...values, ...WRITTEN_COLUMNS];
}

/** Cells an officer fills in: unlocked, so that a protected sheet stays usable. */
export function bieu01Inputs(layout: Bieu01Layout, places: FormPlaces): readonly CellArea[] {
  const answered = places.rows.filter(({ row }) => isAnswered(row)).map(({ sheetRow }) => sheetRow);
  const values = layout.groups.flatMap((group) => {
    const column = layout.index(`${group}.value`);
    return rowRuns([...answered, ...aimRows(places, group)], column, column);
  });
  const spans = choiceSpans(layout);
  const choices = [spans.mode, spans.asOf, ...(spans.comparison === null ? [] : [spans.comparison])];
  return [
    { top: BIEU01_HEAD.frame, left: 0, bottom: BIEU01_HEAD.frame, right: layout.lastColumn },
    ...choices.map((span) => spanArea(layout, span, BIEU01_HEAD.place)),
    ...values,
    ...thresholdInputs(layout, places),
    {
      top: BIEU01_FIRST_ROW,
      left: layout.index("tasks"),
      bottom: places.lastBodyRow,
      right: layout.index("note"),
    },
    ...signatureNames(layout, places),
  ];
}

function signatureNames(layout: Bieu01Layout, { signature }: FormPlaces): readonly CellArea[] {
  if (signature === null) return [];
  return [{ top: signature.roles, left: 0, bottom: signature.name, right: layout.lastColumn }];
}
