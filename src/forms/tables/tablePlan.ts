import type { CellArea } from "../../grid/address";
import { rowRuns } from "../areas";
import { cellRectangle, textCell, type PlacedCell } from "../placedCell";
import type { PlanColumn, SheetPlan } from "../sheetPlan";
import { signatureCells } from "../signature";
import { filledText } from "../textTemplate";
import words from "../words/tables.json";
import { isOnView } from "./tableColumn";
import { tableNumberFormats, wholeNumberRules } from "./tableFormats";
import type { TableForm } from "./tableForm";
import { headingGroups, tableHeadCells } from "./tableHead";
import { tableRowSizes } from "./tableHeights";
import { tablePage } from "./tablePage";
import { KEY_COLUMN, TABLE_HEAD, TablePlaces } from "./tablePlaces";
import { tableStyles } from "./tableStyles";
import { tableValidations } from "./tableValidations";

/** A table form as a sheet that lives without the add-in. */
export function tablePlan(form: TableForm): SheetPlan {
  const places = new TablePlaces(form);
  const cells = [
    ...tableHeadCells(places),
    ...bodyCells(places),
    ...form.notes.map((note, index): PlacedCell => ({
      row: places.firstNote + index,
      column: 0,
      cell: textCell(note),
    })),
    ...signatureCells(places.signature, places.column(form.spans.right[0])),
  ];
  const rows = tableRowSizes(places);
  const first = places.firstRow + form.firstInput.row;
  return {
    name: form.subject.example === null ? form.sheetName : filledText(words.exampleName, { name: form.sheetName }),
    cells: cellRectangle(cells, places.sheetEnd + 1),
    columns: planColumns(places, cells),
    rows,
    merges: headMerges(places),
    styles: tableStyles(places),
    numberFormats: tableNumberFormats(places),
    inputs: inputAreas(places),
    validations: tableValidations(places),
    // A later rule comes before an earlier one: a form may show a number in its own way.
    conditionalFormats: [...wholeNumberRules(places), ...form.colours(places)],
    charts: form.charts?.(places) ?? [],
    frozenRows: places.idRow,
    page: tablePage(places, rows),
    firstInput: places.area(form.firstInput.column, first, first),
  };
}

/** Cells of the rows. Throws RangeError for a column the form does not have. */
function bodyCells(places: TablePlaces): readonly PlacedCell[] {
  return places.form.rows.flatMap((row, index) => {
    const at = places.firstRow + index;
    const key = row.key === "" ? [] : [{ row: at, column: places.column(KEY_COLUMN), cell: textCell(row.key) }];
    const cells = Object.entries(row.cells({ row: at, places }));
    return [...key, ...cells.map(([id, cell]): PlacedCell => ({ row: at, column: places.column(id), cell }))];
  });
}

/** The table's columns as the mode shows them, then the hidden ones of marks and lists. */
function planColumns(places: TablePlaces, cells: readonly PlacedCell[]): readonly PlanColumn[] {
  const { columns, subject } = places.form;
  const end = 2 + Math.max(...cells.map(({ column }) => column));
  const table = columns.map((column) => ({ width: column.width, hidden: !isOnView(column, subject.mode) }));
  return [...table, ...Array.from({ length: end - columns.length }, () => ({ width: 40, hidden: true }))];
}

/** Head lines only: a merged cell inside the table would make it impossible to sort. */
function headMerges(places: TablePlaces): readonly CellArea[] {
  const { spans, subject, lastPrinted } = places.form;
  const across = (row: number): CellArea => ({ top: row, left: 0, bottom: row, right: places.column(lastPrinted) });
  const { place, modeLabel, mode, asOfLabel, asOf } = spans;
  const choices = [place, ...(modeLabel === null ? [] : [modeLabel]), mode, asOfLabel, asOf];
  const halves = [spans.left, spans.right];
  const { signature } = places;
  return [
    ...(subject.frame === "annex"
      ? [across(TABLE_HEAD.frame)]
      : halves.map((half) => places.span(half, TABLE_HEAD.frame))),
    across(TABLE_HEAD.title),
    ...choices.map((span) => places.span(span, TABLE_HEAD.place)),
    places.counterArea,
    ...unitSpans(places).map((span) => places.span(span, TABLE_HEAD.counter)),
    ...headingGroups(places)
      .filter(({ own }) => !own)
      .map(({ row, left, right }) => ({ top: row, left, bottom: row, right })),
    ...(signature === null
      ? []
      : halves.map((half) => ({ ...places.span(half, signature.titles), bottom: signature.name }))),
  ].filter(({ left, right }) => right > left);
}

function unitSpans({ form }: TablePlaces): readonly (readonly [string, string])[] {
  const { unit } = form.spans;
  return unit === null ? [] : [unit.label, unit.choice];
}

/** Cells an officer fills in: unlocked, so that a protected sheet stays usable. */
function inputAreas(places: TablePlaces): readonly CellArea[] {
  const { form, signature } = places;
  const { spans } = form;
  const choices = [spans.mode, spans.asOf].map((span) => places.span(span, TABLE_HEAD.place));
  const columns = form.columns.flatMap(({ id }, column) => {
    const rows = form.rows.flatMap(({ inputs }, index) => (inputs.includes(id) ? [places.firstRow + index] : []));
    return rowRuns(rows, column, column);
  });
  const whole = (top: number, bottom: number): CellArea => ({ top, left: 0, bottom, right: places.lastColumn });
  return [
    whole(TABLE_HEAD.frame, TABLE_HEAD.frame),
    ...choices,
    ...(spans.unit === null ? [] : [places.span(spans.unit.choice, TABLE_HEAD.counter)]),
    ...columns,
    ...(signature === null ? [] : [whole(signature.roles, signature.name)]),
  ];
}
