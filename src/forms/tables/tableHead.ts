import { parseCellAddress } from "../../grid/address";
import { serialOf } from "../../grid/excelDate";
import { MODE_WORDS } from "../formMode";
import { frameLine, issuerLine } from "../frame";
import { MONEY_UNIT_WORDS } from "../money/moneyUnit";
import { formulaCell, textCell, type PlacedCell } from "../placedCell";
import type { PlanCell } from "../sheetPlan";
import { calculated, filledText, templateCell } from "../textTemplate";
import headWords from "../words/bieu01.json";
import words from "../words/tables.json";
import { longestOf, modeTemplateExpression } from "./modeExpressions";
import type { Heading } from "./tableColumn";
import type { TableForm } from "./tableForm";
import { listCells } from "./tableLists";
import { placeLineOf } from "./tablePlaceLine";
import { columnIdCells, markCells } from "./tableMarks";
import { TABLE_HEAD, type TablePlaces } from "./tablePlaces";

/** Everything above the rows: frame, title, choices, counter, headings, and the hidden marks and lists. */
export function tableHeadCells(places: TablePlaces): readonly PlacedCell[] {
  const { form } = places;
  const counter = form.counter?.(places) ?? null;
  return [
    ...frameCells(places),
    { row: TABLE_HEAD.title, column: 0, cell: titleCell(places) },
    ...choiceCells(places),
    ...(counter === null ? [] : [{ row: TABLE_HEAD.counter, column: 0, cell: counter.cell }]),
    ...headingCells(places),
    ...columnIdCells(places),
    ...markCells(places),
    ...listCells(places),
  ];
}

function frameCells(places: TablePlaces): readonly PlacedCell[] {
  const { subject, formNumber } = places.form;
  const framed = { ...subject, form: formNumber };
  const line = placedAt(places.frameLineCell, textCell(frameLine(framed)));
  if (subject.frame === "annex") return line;
  return [{ row: TABLE_HEAD.frame, column: 0, cell: textCell(issuerLine(framed)) }, ...line];
}

/** The title follows the mode chosen in the head. */
function titleCell(places: TablePlaces): PlanCell {
  const { titles, subject } = places.form;
  const expression = modeTemplateExpression(titles, subject.year, places);
  if (subject.example === null) return formulaCell(expression);
  return templateCell(words.exampleTitle, { example: subject.example, title: calculated(expression) });
}

export function longestTitle({ titles, subject }: TableForm): string {
  const title = longestOf(titles, subject.year);
  return subject.example === null ? title : filledText(words.exampleTitle, { example: subject.example, title });
}

function choiceCells(places: TablePlaces): readonly PlacedCell[] {
  const { subject, spans } = places.form;
  const at = (column: string, cell: PlanCell): PlacedCell => ({
    row: TABLE_HEAD.place,
    column: places.column(column),
    cell,
  });
  const asOf = subject.asOf === null ? null : serialOf(subject.asOf);
  return [
    ...unitCells(places),
    at(spans.place[0], textCell(placeLineOf(places.form))),
    ...(spans.modeLabel === null ? [] : [at(spans.modeLabel[0], textCell(headWords.head.mode))]),
    at(spans.mode[0], textCell(MODE_WORDS[subject.mode])),
    at(spans.asOfLabel[0], textCell(headWords.head.asOf)),
    ...(asOf === null ? [] : [at(spans.asOf[0], { kind: "number", number: asOf })]),
  ];
}

function unitCells(places: TablePlaces): readonly PlacedCell[] {
  const { unit } = places.form.spans;
  if (unit === null) return [];
  const at = (column: string, cell: PlanCell): PlacedCell => ({
    row: TABLE_HEAD.counter,
    column: places.column(column),
    cell,
  });
  return [
    at(unit.label[0], textCell(words.unitLabel)),
    at(unit.choice[0], textCell(MONEY_UNIT_WORDS[places.form.subject.moneyUnit])),
  ];
}

/** A column's own heading stands in the lowest line, a group's once over its first column. */
function headingCells(places: TablePlaces): readonly PlacedCell[] {
  return headingGroups(places).map(({ row, left, cell }) => ({ row, column: left, cell }));
}

export type HeadingGroup = {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly cell: PlanCell;
  readonly longest: string;
  /** True for a column's own heading. */
  readonly own: boolean;
};

/** Every heading with the columns it stands over, line by line. */
export function headingGroups(places: TablePlaces): readonly HeadingGroup[] {
  const { columns } = places.form;
  const lowest = TABLE_HEAD.headings + places.headingRows - 1;
  const groups: HeadingGroup[] = [];
  for (let level = 0; level < places.headingRows - 1; level += 1) {
    let before: string | null = null;
    columns.forEach(({ headings }, column) => {
      const heading = level < headings.length - 1 ? headings[level] : undefined;
      const path =
        heading === undefined
          ? null
          : headings
              .slice(0, level + 1)
              .map(({ id }) => id)
              .join("/");
      const last = groups.at(-1);
      if (heading !== undefined && path === before && last !== undefined) {
        groups[groups.length - 1] = { ...last, right: column };
      } else if (heading !== undefined) {
        const { cell, longest } = heading;
        const row = TABLE_HEAD.headings + level;
        groups.push({ row, left: column, right: column, cell: cellOf(places, cell), longest, own: false });
      }
      before = path;
    });
  }
  columns.forEach(({ headings }, column) => {
    const own = headings.at(-1);
    if (own === undefined) return;
    const { cell, longest } = own;
    groups.push({ row: lowest, left: column, right: column, cell: cellOf(places, cell), longest, own: true });
  });
  return groups;
}

function cellOf(places: TablePlaces, cell: Heading["cell"]): PlanCell {
  return typeof cell === "function" ? cell(places) : cell;
}

function placedAt(address: string, cell: PlanCell): readonly PlacedCell[] {
  const position = parseCellAddress(address);
  return position === null ? [] : [{ ...position, cell }];
}
