import { FORM_MODES, type FormMode } from "../formMode";
import { A4_LANDSCAPE, pageBreaks, roomForRows } from "../pagination";
import type { PlanRow, SheetPlan } from "../sheetPlan";
import { isOnView } from "./tableColumn";
import { TABLE_HEAD, type TablePlaces } from "./tablePlaces";

/** How many rows of the table stay with the notes and signatures at least. */
const ROWS_KEPT = { annex: 1, standalone: 2 } as const;

/** A4 landscape, one page wide; pages begin where a heading or the signatures would be torn off. */
export function tablePage(places: TablePlaces, rows: readonly PlanRow[]): SheetPlan["page"] {
  const { form, firstRow, firstNote, idRow } = places;
  const keeps = new Set(
    form.rows.flatMap(({ look }, index) => (look === "heading" || look === "titles" ? [firstRow + index] : [])),
  );
  const tail = Math.max(firstRow + 1, firstNote - ROWS_KEPT[form.subject.frame]);
  const room = (mode: FormMode): number => roomForRows(printedWidth(places, mode), A4_LANDSCAPE);
  const headings = rows.slice(TABLE_HEAD.headings, idRow);
  return {
    orientation: "Landscape",
    repeatRows: { top: TABLE_HEAD.headings, bottom: idRow - 1 },
    printArea: { top: 0, left: 0, bottom: places.sheetEnd, right: places.column(form.lastPrinted) },
    footer: "Trang &P/&N",
    breakBefore: pageBreaks({
      rows: rows.map((row, at) => ({ height: row.hidden ? 0 : row.height, keepsWithNext: keeps.has(at) })),
      tail,
      repeatedHeight: headings.reduce((sum, { height }) => sum + height, 0),
      room: room(form.subject.mode),
      otherRooms: laterModes(form.subject.mode).map(room),
    }),
  };
}

/** What a sheet may become: a plan turns into reports, a report does not turn back into a plan. */
function laterModes(mode: FormMode): readonly FormMode[] {
  return FORM_MODES.filter((later) => mode === "plan" || later !== "plan");
}

function printedWidth(places: TablePlaces, mode: FormMode): number {
  const { columns, lastPrinted } = places.form;
  const printed = columns.slice(0, places.column(lastPrinted) + 1);
  return printed.reduce((sum, column) => (isOnView(column, mode) ? sum + column.width : sum), 0);
}
