import { FORM_MODES } from "../formMode";
import { frameLine, issuerLine } from "../frame";
import { SIGNATURE_HEIGHTS } from "../signature";
import type { PlanRow } from "../sheetPlan";
import { rowHeight, textHeight } from "../textHeight";
import { isOnView } from "./tableColumn";
import { isBold, type ColumnSpan, type TableRow } from "./tableForm";
import { headingGroups, longestTitle } from "./tableHead";
import { placeLineOf } from "./tablePlaceLine";
import { TABLE_HEAD, type TablePlaces } from "./tablePlaces";
import { BODY_SIZE, fontSizeOf, SMALL_SIZE, TITLE_SIZE } from "./tableStyles";

const LEAST_CHOICE_HEIGHT = 32;
const LEAST_ROW_HEIGHT = 20;
const NOTE_HEIGHT = 16;
const CHART_ROW_HEIGHT = 18;
/** Excel's own limit. */
const ROW_HEIGHT_MAXIMUM = 409;

/** Heights of all rows: set, never left to Excel, because merged and hidden cells defeat autofit. */
export function tableRowSizes(places: TablePlaces): readonly PlanRow[] {
  const shown = (height: number): PlanRow => ({ height, hidden: false });
  const { notes } = places.form;
  return [
    ...headHeights(places).map(shown),
    ...headingHeights(places).map(shown),
    { height: 15, hidden: true },
    ...places.form.rows.map((row, index) => ({
      height: bodyHeight(places, row, places.firstRow + index),
      hidden: row.look === "hidden",
    })),
    ...notes.map((note) => shown(Math.max(NOTE_HEIGHT, textHeight(note, wholeWidth(places), { size: SMALL_SIZE })))),
    ...(places.signature === null ? [] : SIGNATURE_HEIGHTS.map(shown)),
    ...Array.from({ length: places.sheetEnd - places.lastRow }, () => shown(CHART_ROW_HEIGHT)),
  ];
}

function headHeights(places: TablePlaces): readonly number[] {
  const { form } = places;
  const framed = { ...form.subject, form: form.formNumber };
  const bold = (size: number) => ({ size, bold: true });
  const frame =
    form.subject.frame === "annex"
      ? textHeight(frameLine(framed), wholeWidth(places), bold(BODY_SIZE))
      : textHeight(issuerLine(framed), spanWidth(places, form.spans.left), bold(BODY_SIZE));
  const place = textHeight(placeLineOf(form), spanWidth(places, form.spans.place), bold(BODY_SIZE));
  const counter = form.counter?.(places).longest ?? "";
  const { left, right } = places.counterArea;
  return [
    Math.max(18, frame),
    textHeight(longestTitle(form), wholeWidth(places), bold(TITLE_SIZE)),
    Math.max(LEAST_CHOICE_HEIGHT, place),
    Math.max(18, textHeight(counter, widthBetween(places, left, right), bold(SMALL_SIZE))),
  ];
}

function headingHeights(places: TablePlaces): readonly number[] {
  const heights = Array.from({ length: places.headingRows }, () => LEAST_ROW_HEIGHT);
  for (const { row, left, right, longest } of headingGroups(places)) {
    const width = widthBetween(places, left, right);
    if (width === 0) continue;
    const line = row - TABLE_HEAD.headings;
    const height = textHeight(longest, width, { size: BODY_SIZE, bold: true });
    heights[line] = Math.max(heights[line] ?? 0, height);
  }
  return heights;
}

/** As high as the row's longest constant, whatever columns are on view: changing the mode must cut nothing. */
function bodyHeight(places: TablePlaces, row: TableRow, at: number): number {
  const cells = row.cells({ row: at, places });
  const bold = isBold(row.look);
  const heights = places.form.columns.flatMap(({ id, width, kind, hidden }) => {
    const cell = cells[id];
    if (hidden || cell?.kind !== "text") return [];
    return [textHeight(cell.text, width, { size: row.look === "titles" ? SMALL_SIZE : fontSizeOf(kind), bold })];
  });
  const least = Math.max(LEAST_ROW_HEIGHT, rowHeight(row.leastLines ?? 1, BODY_SIZE));
  return Math.min(ROW_HEIGHT_MAXIMUM, Math.max(least, ...heights));
}

function spanWidth(places: TablePlaces, [first, last]: ColumnSpan): number {
  return widthBetween(places, places.column(first), places.column(last));
}

/** Of the mode that shows least. */
function widthBetween({ form }: TablePlaces, left: number, right: number): number {
  const columns = form.columns.slice(left, right + 1);
  const widths = FORM_MODES.map((mode) =>
    columns.reduce((sum, column) => (isOnView(column, mode) ? sum + column.width : sum), 0),
  ).filter((width) => width > 0);
  return widths.length === 0 ? 0 : Math.min(...widths);
}

function wholeWidth(places: TablePlaces): number {
  return widthBetween(places, 0, places.column(places.form.lastPrinted));
}
