import type { CellArea } from "../../grid/address";
import { rowRuns } from "../areas";
import { GRID_LINES, type PlanStyle, type SheetPlan } from "../sheetPlan";
import { GENERAL, thresholdFormat, valueFormat } from "../thresholdCell";
import { aimRows } from "./aimRows";
import { BIEU01_FIRST_ROW, BIEU01_HEAD, type Bieu01Column, type Bieu01Layout } from "./bieu01Layout";
import { isAnswered } from "./bieu01Rows";
import type { Bieu01Subject } from "./bieu01Subject";
import { layoutOf } from "./bieu01Subject";
import type { FormPlaces } from "./formPlaces";
import { choiceSpans, headHalves, spanArea } from "./headControls";

export const TITLE_FONT_SIZE = 13;
export const BODY_FONT_SIZE = 11;
/** Units and verdicts are words of up to three lines in narrow columns. */
export const SMALL_FONT_SIZE = 10;
const INPUT_FILL = "#FFFBE6";

/** Columns set in the smaller size. */
export function isSmall(id: Bieu01Column): boolean {
  return id === "unit" || id === "evidence" || id === "note" || id === "responsible" || id.endsWith(".verdict");
}

/** Letters, fills and lines of Biểu 01; Times New Roman as administrative documents are set. */
export function bieu01Styles(subject: Bieu01Subject, places: FormPlaces): readonly PlanStyle[] {
  const layout = layoutOf(subject);
  const across = (top: number, bottom: number): CellArea => ({ top, left: 0, bottom, right: layout.lastColumn });
  const line = (row: number): CellArea => across(row, row);
  const rowsOf = (kind: "group" | "criterion" | "part"): readonly number[] =>
    places.rows.filter(({ row }) => row.kind === kind).map(({ sheetRow }) => sheetRow);
  const spans = choiceSpans(layout);
  const choices = [spans.mode, spans.asOf, ...(spans.comparison === null ? [] : [spans.comparison])];
  const whole = (rows: readonly number[]): readonly CellArea[] => rowRuns(rows, 0, layout.lastColumn);
  return [
    {
      areas: [across(0, places.lastRow)],
      fontName: "Times New Roman",
      fontSize: BODY_FONT_SIZE,
      vertical: "Center",
    },
    { areas: [line(BIEU01_HEAD.frame)], italic: true, horizontal: "Right", wrap: true },
    { areas: [line(BIEU01_HEAD.title)], bold: true, fontSize: TITLE_FONT_SIZE, horizontal: "Center", wrap: true },
    { areas: [spanArea(layout, spans.place, BIEU01_HEAD.place)], bold: true, wrap: true },
    {
      areas: [spans.modeLabel, spans.asOfLabel].map((span) => spanArea(layout, span, BIEU01_HEAD.place)),
      fontSize: SMALL_FONT_SIZE,
      horizontal: "Right",
    },
    {
      areas: choices.map((span) => spanArea(layout, span, BIEU01_HEAD.place)),
      fill: INPUT_FILL,
      fontSize: SMALL_FONT_SIZE,
      horizontal: "Center",
      wrap: true,
    },
    { areas: [line(BIEU01_HEAD.counter)], bold: true, wrap: true, fontSize: SMALL_FONT_SIZE },
    ...standaloneStyles(subject),
    ...headingStyles(layout),
    {
      areas: [across(BIEU01_HEAD.heading, places.lastBodyRow)],
      grid: GRID_LINES.filter((edge) => edge !== "EdgeTop"),
      wrap: true,
    },
    { areas: centred(layout, places.lastBodyRow), horizontal: "Center" },
    { areas: [...small(layout, places.lastBodyRow), ...aims(layout, places)], fontSize: SMALL_FONT_SIZE },
    { areas: whole(rowsOf("criterion")), bold: true, fill: "#F2F2F2" },
    ...(rowsOf("group").length === 0 ? [] : [{ areas: whole(rowsOf("group")), bold: true, fill: "#DDE6F0" as const }]),
    { areas: notBold(layout, places), bold: false },
    ...(rowsOf("part").length === 0 ? [] : [{ areas: whole(rowsOf("part")), italic: true }]),
    ...inputStyle(layout, places),
    { areas: [across(places.firstNote, places.lastNote)], italic: true, fontSize: 10 },
    ...signatureStyles(places, layout),
  ];
}

/**
 * Two lines of headings: a pair's name stands over its two columns with a line under it, every other heading in the
 * lower line, the upper one left open.
 */
function headingStyles(layout: Bieu01Layout): readonly PlanStyle[] {
  const { groups, heading } = BIEU01_HEAD;
  const all = (top: number, bottom: number): CellArea => ({ top, left: 0, bottom, right: layout.lastColumn });
  const pairs = layout.groups.map((group) => spanArea(layout, [`${group}.value`, `${group}.verdict`], groups));
  return [
    { areas: [all(groups, heading)], bold: true, fill: "#DDE6F0", horizontal: "Center", wrap: true },
    {
      areas: [all(groups, groups)],
      grid: ["EdgeTop", "EdgeLeft", "EdgeRight", "InsideVertical"],
    },
    { areas: pairs, grid: ["EdgeBottom"] },
  ];
}

function standaloneStyles(subject: Bieu01Subject): readonly PlanStyle[] {
  if (subject.frame === "annex") return [];
  const issuer = spanArea(layoutOf(subject), headHalves(layoutOf(subject)).left, BIEU01_HEAD.frame);
  return [{ areas: [issuer], bold: true, italic: false, horizontal: "Left" }];
}

function centred(layout: Bieu01Layout, lastBodyRow: number): readonly CellArea[] {
  const pairs = layout.groups.flatMap((group): readonly Bieu01Column[] => [`${group}.value`, `${group}.verdict`]);
  return (["tt", "unit", "threshold", ...pairs, "responsible", "deadline"] as const).map((id) =>
    layout.area(id, BIEU01_FIRST_ROW, lastBodyRow),
  );
}

function small(layout: Bieu01Layout, lastBodyRow: number): readonly CellArea[] {
  return layout.columns
    .filter(({ id, hidden }) => !hidden && isSmall(id))
    .map(({ id }) => layout.area(id, BIEU01_FIRST_ROW, lastBodyRow));
}

/** "Mục tiêu năm" beside the arrow of its list. */
function aims(layout: Bieu01Layout, places: FormPlaces): readonly CellArea[] {
  if (!layout.has("target.value")) return [];
  const column = layout.index("target.value");
  return rowRuns(aimRows(places, "target"), column, column);
}

/** What people write beside a criterion or a heading is plain text. */
function notBold(layout: Bieu01Layout, { rows }: FormPlaces): readonly CellArea[] {
  const bold = rows.filter(({ row }) => row.kind === "criterion" || row.kind === "group");
  return rowRuns(
    bold.map(({ sheetRow }) => sheetRow),
    layout.index("tasks"),
    layout.index("note"),
  );
}

/** Threshold cells an officer has to fill in stand out in pale yellow. */
function inputStyle(layout: Bieu01Layout, places: FormPlaces): readonly PlanStyle[] {
  const areas = thresholdInputs(layout, places);
  return areas.length === 0 ? [] : [{ areas, fill: INPUT_FILL }];
}

export function thresholdInputs(layout: Bieu01Layout, { rows }: FormPlaces): readonly CellArea[] {
  const column = layout.index("threshold");
  const open = rows.filter(({ row }) => isAnswered(row) && row.threshold === null).map(({ sheetRow }) => sheetRow);
  return rowRuns(open, column, column);
}

function signatureStyles({ signature }: FormPlaces, layout: Bieu01Layout): readonly PlanStyle[] {
  if (signature === null) return [];
  const line = (top: number, bottom: number): CellArea => ({ top, left: 0, bottom, right: layout.lastColumn });
  return [
    { areas: [line(signature.titles, signature.name)], horizontal: "Center" },
    { areas: [line(signature.titles, signature.roles)], bold: true },
    { areas: [line(signature.hint, signature.hint)], italic: true },
    { areas: [line(signature.name, signature.name)], bold: true },
  ];
}

export const DATE_FORMAT = "dd/mm/yyyy";

export function bieu01NumberFormats(subject: Bieu01Subject, places: FormPlaces): SheetPlan["numberFormats"] {
  const layout = layoutOf(subject);
  const { rows, lastBodyRow } = places;
  const asOf = spanArea(layout, choiceSpans(layout).asOf, BIEU01_HEAD.place);
  const byFormat = new Map<string, CellArea[]>([
    ["@", [layout.area("tt", BIEU01_FIRST_ROW, lastBodyRow)]],
    [DATE_FORMAT, [asOf, layout.area("deadline", BIEU01_FIRST_ROW, lastBodyRow)]],
  ]);
  const add = (format: string, column: number, sheetRow: number): void => {
    if (format === GENERAL) return;
    const areas = byFormat.get(format) ?? [];
    areas.push({ top: sheetRow, left: column, bottom: sheetRow, right: column });
    byFormat.set(format, areas);
  };
  for (const { row, sheetRow } of rows) {
    if (!isAnswered(row)) continue;
    add(thresholdFormat(row.requirement, row.threshold, subject.area), layout.index("threshold"), sheetRow);
    for (const group of layout.groups) {
      add(valueFormat(row.requirement), layout.index(`${group}.value`), sheetRow);
    }
  }
  return [...byFormat].map(([format, areas]) => ({ format, areas }));
}
