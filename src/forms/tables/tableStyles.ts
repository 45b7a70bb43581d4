import type { CellArea } from "../../grid/address";
import { rowRuns } from "../areas";
import { GRID_LINES, type PlanStyle } from "../sheetPlan";
import type { ColumnKind } from "./tableColumn";
import type { RowLook } from "./tableForm";
import { headingGroups } from "./tableHead";
import { TABLE_HEAD, type TablePlaces } from "./tablePlaces";

export const TITLE_SIZE = 13;
export const BODY_SIZE = 11;
export const SMALL_SIZE = 10;
const SMALL_MONEY_SIZE = 9;

const INPUT_FILL = "#FFFBE6";
const HEADING_FILL = "#DDE6F0";
const ROW_FILLS: Readonly<Partial<Record<RowLook, "#DDE6F0" | "#F2F2F2">>> = { total: HEADING_FILL, sum: "#F2F2F2" };

export function fontSizeOf(kind: ColumnKind): number {
  if (kind === "smallMoney") return SMALL_MONEY_SIZE;
  return kind === "smallText" || kind === "word" ? SMALL_SIZE : BODY_SIZE;
}

/** Letters, fills and lines of a table form; Times New Roman as administrative documents are set. */
export function tableStyles(places: TablePlaces): readonly PlanStyle[] {
  const { idRow, lastRow, firstNote, lastNote } = places;
  return [
    { areas: [across(places, 0, lastRow)], fontName: "Times New Roman", fontSize: BODY_SIZE, vertical: "Center" },
    ...headStyles(places),
    ...headingStyles(places),
    {
      areas: [across(places, TABLE_HEAD.headings, places.lastBodyRow)],
      grid: GRID_LINES.filter((edge) => edge !== "InsideHorizontal"),
    },
    { areas: [across(places, idRow - 1, places.lastBodyRow)], grid: ["InsideHorizontal"], wrap: true },
    ...columnStyles(places),
    ...rowStyles(places),
    { areas: [across(places, firstNote, lastNote)], italic: true, fontSize: SMALL_SIZE },
    ...signatureStyles(places),
  ];
}

function across(places: TablePlaces, top: number, bottom: number): CellArea {
  return { top, left: 0, bottom, right: places.lastColumn };
}

function headStyles(places: TablePlaces): readonly PlanStyle[] {
  const { spans, subject } = places.form;
  const line = (row: number): CellArea => across(places, row, row);
  const place = (span: (typeof spans)["place"]): CellArea => places.span(span, TABLE_HEAD.place);
  const unit = (part: "label" | "choice"): readonly CellArea[] =>
    spans.unit === null ? [] : [places.span(spans.unit[part], TABLE_HEAD.counter)];
  const modeLabel = spans.modeLabel === null ? [] : [place(spans.modeLabel)];
  const labels = [...modeLabel, place(spans.asOfLabel), ...unit("label")];
  const choices = [...[spans.mode, spans.asOf].map(place), ...unit("choice")];
  const issuer = {
    areas: [places.span(spans.left, TABLE_HEAD.frame)],
    bold: true,
    italic: false,
    horizontal: "Left",
  } as const;
  return [
    { areas: [line(TABLE_HEAD.frame)], italic: true, horizontal: "Right", wrap: true },
    { areas: [line(TABLE_HEAD.title)], bold: true, fontSize: TITLE_SIZE, horizontal: "Center", wrap: true },
    { areas: [place(spans.place)], bold: true, wrap: true },
    { areas: [places.counterArea], bold: true, wrap: true, fontSize: SMALL_SIZE },
    { areas: labels, fontSize: SMALL_SIZE, horizontal: "Right" },
    { areas: choices, fill: INPUT_FILL, fontSize: SMALL_SIZE, horizontal: "Center", wrap: true },
    ...(subject.frame === "annex" ? [] : [issuer]),
  ];
}

/** A group's name stands with a line under it over its columns; a column's own heading in the lowest line. */
function headingStyles(places: TablePlaces): readonly PlanStyle[] {
  const top = TABLE_HEAD.headings;
  const lowest = top + places.headingRows - 1;
  const groups = headingGroups(places).filter(({ own }) => !own);
  return [
    { areas: [across(places, top, lowest)], bold: true, fill: HEADING_FILL, horizontal: "Center", wrap: true },
    ...(groups.length === 0
      ? []
      : [
          {
            areas: groups.map(({ row, left, right }) => ({ top: row, left, bottom: row, right })),
            grid: ["EdgeTop", "EdgeBottom"] as const,
          },
        ]),
  ];
}

const CENTRED: readonly ColumnKind[] = ["word", "code", "date", "percent"];
const RIGHT: readonly ColumnKind[] = ["money", "smallMoney", "quantity"];

function columnStyles(places: TablePlaces): readonly PlanStyle[] {
  const { columns } = places.form;
  const areas = (kinds: readonly ColumnKind[]): readonly CellArea[] =>
    columns.filter(({ kind, hidden }) => !hidden && kinds.includes(kind)).map(({ id }) => places.bodyArea(id));
  const styles: readonly PlanStyle[] = [
    { areas: areas(CENTRED), horizontal: "Center" },
    // A figure that is too wide would be shown as ####.
    { areas: areas(RIGHT), horizontal: "Right", wrap: false, shrink: true },
    { areas: areas(["smallText", "word"]), fontSize: SMALL_SIZE },
    { areas: areas(["smallMoney"]), fontSize: SMALL_MONEY_SIZE },
  ];
  return styles.filter((style) => style.areas.length > 0);
}

function rowStyles(places: TablePlaces): readonly PlanStyle[] {
  const { rows } = places.form;
  const runs = (...looks: readonly RowLook[]): readonly CellArea[] => {
    const found = rows.flatMap(({ look }, index) => (looks.includes(look) ? [places.firstRow + index] : []));
    return rowRuns(found, 0, places.lastColumn);
  };
  const titles = runs("titles");
  const fills = (["total", "sum"] as const).map((look): PlanStyle => ({
    areas: runs(look),
    fill: ROW_FILLS[look] ?? HEADING_FILL,
  }));
  const styles: readonly PlanStyle[] = [
    { areas: runs("total", "sum", "strong", "heading", "titles"), bold: true },
    ...fills,
    { areas: titles, fill: "#F2F2F2", fontSize: SMALL_SIZE, horizontal: "Center", wrap: true, shrink: false },
    { areas: titles.map(({ top, bottom }) => places.area("text", top, bottom)), horizontal: "Left" },
    { areas: runs("part"), italic: true },
  ];
  return styles.filter(({ areas }) => areas.length > 0);
}

function signatureStyles(places: TablePlaces): readonly PlanStyle[] {
  const { signature } = places;
  if (signature === null) return [];
  return [
    { areas: [across(places, signature.titles, signature.name)], horizontal: "Center" },
    { areas: [across(places, signature.titles, signature.roles)], bold: true },
    { areas: [across(places, signature.hint, signature.hint)], italic: true },
    { areas: [across(places, signature.name, signature.name)], bold: true },
  ];
}
