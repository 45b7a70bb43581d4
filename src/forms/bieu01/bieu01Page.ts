import { FORM_MODES, type FormMode } from "../formMode";
import { A4_LANDSCAPE, pageBreaks, roomForRows } from "../pagination";
import type { PlanRow, SheetPlan } from "../sheetPlan";
import { arrangedColumns } from "./arrangement";
import { BIEU01_FIRST_ROW, BIEU01_HEAD, type Bieu01Layout } from "./bieu01Layout";
import { isAnswered, type Bieu01Row } from "./bieu01Rows";
import { layoutOf, type Bieu01Subject } from "./bieu01Subject";
import type { FormPlaces } from "./formPlaces";

/** How many table rows stay with the signatures at least; the notes alone need one. */
const ROWS_KEPT = { annex: 1, standalone: 2 } as const;

/** A4 landscape, one page wide; pages begin where a heading or the signatures would be torn off. */
export function bieu01Page(subject: Bieu01Subject, places: FormPlaces, rows: readonly PlanRow[]): SheetPlan["page"] {
  const layout = layoutOf(subject);
  const heads = new Set(places.rows.filter(({ row }) => isHeading(row)).map(({ sheetRow }) => sheetRow));
  const height = (row: number): number => rows[row]?.height ?? 0;
  return {
    orientation: "Landscape",
    repeatRows: { top: BIEU01_HEAD.groups, bottom: BIEU01_HEAD.heading },
    printArea: { top: 0, left: 0, bottom: places.lastRow, right: layout.lastColumn },
    footer: "Trang &P/&N",
    breakBefore: pageBreaks({
      rows: rows.map((row, at) => ({ height: row.hidden ? 0 : row.height, keepsWithNext: heads.has(at) })),
      tail: tailRow(subject, places, heads),
      repeatedHeight: height(BIEU01_HEAD.groups) + height(BIEU01_HEAD.heading),
      room: roomForRows(printedWidth(layout, subject.mode), A4_LANDSCAPE),
      otherRooms: FORM_MODES.map((mode) => roomForRows(printedWidth(layout, mode), A4_LANDSCAPE)),
    }),
  };
}

/** A row that is nothing without those below it. */
function isHeading(row: Bieu01Row): boolean {
  return !isAnswered(row);
}

/** The last rows, with the heading right above them. */
function tailRow({ frame }: Bieu01Subject, { firstNote }: FormPlaces, heads: ReadonlySet<number>): number {
  let row = Math.max(BIEU01_FIRST_ROW + 1, firstNote - ROWS_KEPT[frame]);
  while (heads.has(row - 1) && row - 1 > BIEU01_FIRST_ROW) row -= 1;
  return row;
}

/** Width of the columns a mode shows, in points. */
export function printedWidth(layout: Bieu01Layout, mode: FormMode): number {
  const put = new Map(arrangedColumns(layout, mode).map(({ id, hidden }) => [id, hidden]));
  return layout.visibleWidth((id) => put.get(id) ?? false);
}
