import { parseCellAddress, type CellArea } from "../../grid/address";
import { signatureCells } from "../signature";
import type { PlanColumn, SheetPlan } from "../sheetPlan";
import { verdictColourRules } from "../verdictColours";
import { arrangedColumns } from "./arrangement";
import { Bieu01Body } from "./bieu01Body";
import { headCells } from "./bieu01Head";
import { bieu01Inputs } from "./bieu01Inputs";
import { BIEU01_FIRST_ROW, BIEU01_FROZEN_ROWS, type Bieu01Column, type Bieu01Layout } from "./bieu01Layout";
import { marksColumn } from "./bieu01Lists";
import { bieu01Notes } from "./bieu01Notes";
import { bieu01Page } from "./bieu01Page";
import { bieu01Rows, isAnswered } from "./bieu01Rows";
import { bieu01NumberFormats, bieu01Styles } from "./bieu01Styles";
import { layoutOf, wishedSheetName, type Bieu01Subject } from "./bieu01Subject";
import { bieu01Validations } from "./bieu01Validations";
import { NO_ENTRIES, type FormEntries } from "./formEntries";
import { formPlaces, type FormPlaces } from "./formPlaces";
import { controlCell, headHalves } from "./headControls";
import { headMerges, signatureMerges } from "./merges";
import { cellRectangle, textCell, type PlacedCell } from "../placedCell";
import { headRows } from "./headHeights";
import { bodyRowHeight, tailHeights } from "./rowHeights";

/**
 * Biểu 01: criteria and indicators with their verdicts, as a sheet that lives without the add-in. `entries` fill its
 * input cells; a key or column it does not have is an error of the caller's (RangeError).
 */
export function bieu01Plan(subject: Bieu01Subject, entries: FormEntries = NO_ENTRIES): SheetPlan {
  const layout = layoutOf(subject);
  const rows = bieu01Rows(subject.list, subject.area, subject.year);
  const notes = bieu01Notes(subject, rows, entries);
  const places = formPlaces(rows, notes.length, subject.frame);
  const cells = [
    ...headCells(subject, places.firstNote),
    ...bodyCells(layout, places, entries),
    ...notes.map((note, index): PlacedCell => ({ row: places.firstNote + index, column: 0, cell: textCell(note) })),
    ...signatureCells(places.signature, layout.index(headHalves(layout).right[0])),
    ...frameLineEntry(subject, entries),
  ];
  const planRows = [
    ...headRows(subject),
    ...rows.map((row) => ({ height: bodyRowHeight(layout, row, entries.rows.get(row.key)), hidden: false })),
    ...tailHeights(places).map((height) => ({ height, hidden: false })),
  ];
  return {
    name: wishedSheetName(subject),
    cells: cellRectangle(cells, places.lastRow + 1),
    columns: planColumns(subject, cells),
    rows: planRows,
    merges: [...headMerges(subject), ...signatureMerges(layout, places)],
    styles: bieu01Styles(subject, places),
    numberFormats: bieu01NumberFormats(subject, places),
    inputs: bieu01Inputs(layout, places),
    validations: bieu01Validations(subject, places),
    conditionalFormats: verdictColourRules(colourAreas(layout, places)),
    frozenRows: BIEU01_FROZEN_ROWS,
    page: bieu01Page(subject, places, planRows),
    firstInput: firstInput(subject, places),
  };
}

function bodyCells(layout: Bieu01Layout, places: FormPlaces, entries: FormEntries): readonly PlacedCell[] {
  const body = new Bieu01Body(layout, places.firstNote);
  const keys = new Set(places.rows.map(({ row }) => row.key));
  const strange = [...entries.rows.keys()].find((key) => !keys.has(key));
  if (strange !== undefined) throw new RangeError(`no row ${strange}`);
  return places.rows.flatMap(({ row, sheetRow }) => {
    const filled = [...(entries.rows.get(row.key) ?? [])].map(([id, cell]): PlacedCell => {
      return { row: sheetRow, column: layout.index(id), cell };
    });
    return [...body.cells(row, sheetRow), ...filled];
  });
}

function frameLineEntry(subject: Bieu01Subject, { frameLine }: FormEntries): readonly PlacedCell[] {
  const address = controlCell(layoutOf(subject), "frameLine", subject.frame === "standalone");
  const position = address === null ? null : parseCellAddress(address);
  return frameLine === null || position === null ? [] : [{ ...position, cell: textCell(frameLine) }];
}

/** The table's columns as the mode shows them, then the hidden ones of marks and lists. */
function planColumns(subject: Bieu01Subject, cells: readonly PlacedCell[]): readonly PlanColumn[] {
  const layout = layoutOf(subject);
  const last = Math.max(...cells.map((placed) => placed.column));
  const put = new Map(arrangedColumns(layout, subject.mode).map(({ id, hidden }) => [id, hidden]));
  const table = layout.columns.map(({ id, width, hidden }) => ({ width, hidden: put.get(id) ?? hidden }));
  const marks = Array.from({ length: last - marksColumn(subject) + 2 }, () => ({ width: 40, hidden: true }));
  return [...table, ...marks];
}

function colourAreas(layout: Bieu01Layout, places: FormPlaces): Parameters<typeof verdictColourRules>[0] {
  const area = (left: Bieu01Column, right: Bieu01Column): CellArea => {
    return {
      top: BIEU01_FIRST_ROW,
      left: layout.index(left),
      bottom: places.lastBodyRow,
      right: layout.index(right),
    };
  };
  const first = layout.groups[0] ?? "baseline";
  const last = layout.groups.at(-1) ?? "actual";
  const periods = layout.has("target.value");
  return {
    words: area(`${first}.value`, `${last}.verdict`),
    // With villages side by side no one verdict is the row's.
    row: periods ? area("tt", "threshold") : null,
    verdicts: periods ? [layout.index("actual.verdict"), layout.index("baseline.verdict")] : [],
  };
}

/** A plan begins with where things stand, a report with its results. */
function firstInput(subject: Bieu01Subject, places: FormPlaces): CellArea {
  const layout = layoutOf(subject);
  const row = places.rows.find((placed) => isAnswered(placed.row))?.sheetRow ?? BIEU01_FIRST_ROW;
  const [first] = layout.groups;
  const group = layout.has("actual.value") && subject.mode !== "plan" ? "actual" : (first ?? "baseline");
  return layout.area(`${group}.value`, row, row);
}
