import type { FormMode } from "../formMode";
import { laterModes } from "../laterModes";
import { A4_LANDSCAPE, pageBreaks, roomForRows, surelyFits } from "../pagination";
import type { PlanPage, PlanRow } from "../sheetPlan";
import { isOnView } from "./tableColumn";
import type { RowLook } from "./tableForm";
import { TABLE_HEAD, type TablePlaces } from "./tablePlaces";

/** How much of the table stays with the notes and signatures at least, in points: one plain row, or two. */
const KEPT = { annex: 1, standalone: 40 } as const;

/** A page that holds little more than the signatures is spared where letters stay at least this large without it. */
const LEAST_SCALE = 0.8;

/** A4 landscape, one page wide; pages begin where a heading or the signatures would be torn off. */
export function tablePage(places: TablePlaces, rows: readonly PlanRow[]): PlanPage {
  const { form, idRow } = places;
  const onePage = fitsShrunk(places, rows);
  return {
    orientation: "Landscape",
    repeatRows: { top: TABLE_HEAD.headings, bottom: idRow - 1 },
    printArea: { top: 0, left: 0, bottom: places.sheetEnd, right: places.column(form.lastPrinted) },
    footer: "Trang &P/&N",
    breakBefore: onePage ? [] : breaks(places, rows),
    onePage,
  };
}

/** The form is a little higher than a page. */
function fitsShrunk(places: TablePlaces, rows: readonly PlanRow[]): boolean {
  const height = heightOf(rows);
  const onePage = surelyFits(height, roomIn(places, places.form.subject.mode));
  return !onePage && height * LEAST_SCALE <= A4_LANDSCAPE.height;
}

function breaks(places: TablePlaces, rows: readonly PlanRow[]): readonly number[] {
  const { form, firstRow, idRow } = places;
  const { mode, frame } = form.subject;
  const keeps = new Set(form.rows.flatMap(({ look }, index) => (isHeading(look) ? [firstRow + index] : [])));
  return pageBreaks({
    rows: rows.map((row, at) => ({ height: heightOf([row]), keepsWithNext: keeps.has(at) })),
    tail: Math.max(firstRow + 1, tailRow(places, rows, KEPT[frame])),
    repeatedHeight: heightOf(rows.slice(TABLE_HEAD.headings, idRow)),
    room: roomIn(places, mode),
    otherRooms: laterModes(mode).map((later) => roomIn(places, later)),
  });
}

/** The last row from which so much of the table is on view before the notes. */
function tailRow({ firstRow, firstNote }: TablePlaces, rows: readonly PlanRow[], kept: number): number {
  for (let row = firstNote - 1; row > firstRow; row -= 1) {
    if (heightOf(rows.slice(row, firstNote)) >= kept) return row;
  }
  return firstRow;
}

function isHeading(look: RowLook): boolean {
  return look === "heading" || look === "titles";
}

function heightOf(rows: readonly PlanRow[]): number {
  return rows.reduce((sum, { height, hidden }) => (hidden ? sum : sum + height), 0);
}

function roomIn(places: TablePlaces, mode: FormMode): number {
  const { columns, lastPrinted } = places.form;
  const printed = columns.slice(0, places.column(lastPrinted) + 1);
  const width = printed.reduce((sum, column) => (isOnView(column, mode) ? sum + column.width : sum), 0);
  return roomForRows(width, A4_LANDSCAPE);
}
