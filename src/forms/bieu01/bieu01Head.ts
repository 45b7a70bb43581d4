import { setReference } from "../../criteria/setReference";
import { serialOf } from "../../grid/excelDate";
import { parseCellAddress } from "../../grid/address";
import { COLUMN_ID_PREFIX, MARK_NAMES, markText, NO_VALUE, type MarkName } from "../sheetMarks";
import { MODE_WORDS } from "../formMode";
import type { PlanCell } from "../sheetPlan";
import words from "../words/bieu01.json";
import { counterTexts } from "./bieu01Counters";
import { BIEU01_HEAD, BIEU01_LAYOUT_VERSION, columnHeading, type Bieu01Layout } from "./bieu01Layout";
import { listCells, marksColumn } from "./bieu01Lists";
import { COMPARISON_WORDS, layoutOf, placeLine, type Bieu01Subject } from "./bieu01Subject";
import { choiceSpans, controlCell, headHalves, type HeadControl } from "./headControls";
import { bieu01FrameLine, bieu01IssuerLine, groupHeading, titleCell } from "./headings";
import { formulaCell, textCell, type PlacedCell } from "../placedCell";

/** Everything above the table, hidden marks and lists included. `lastRow` bounds the ranges its formulas look over. */
export function headCells(subject: Bieu01Subject, lastRow: number): readonly PlacedCell[] {
  const counters = counterTexts(subject, lastRow);
  const layout = layoutOf(subject);
  const { right } = headHalves(layout);
  return [
    { row: BIEU01_HEAD.title, column: 0, cell: titleCell(subject) },
    { row: BIEU01_HEAD.place, column: 0, cell: textCell(placeLine(subject)) },
    { row: BIEU01_HEAD.counter, column: 0, cell: formulaCell(counters.left) },
    { row: BIEU01_HEAD.counter, column: layout.index(right[0]), cell: formulaCell(counters.right) },
    ...frameCells(subject),
    ...choiceCells(subject),
    ...headingCells(subject, layout),
    ...markCells(subject),
    ...listCells(subject),
  ];
}

function frameCells(subject: Bieu01Subject): readonly PlacedCell[] {
  const line = at(
    controlCell(layoutOf(subject), "frameLine", subject.frame === "standalone"),
    textCell(bieu01FrameLine(subject)),
  );
  if (subject.frame === "annex") return line;
  return [{ row: BIEU01_HEAD.frame, column: 0, cell: textCell(bieu01IssuerLine(subject)) }, ...line];
}

function choiceCells(subject: Bieu01Subject): readonly PlacedCell[] {
  const layout = layoutOf(subject);
  const spans = choiceSpans(layout);
  const label = (column: number, text: string): PlacedCell => ({
    row: BIEU01_HEAD.place,
    column,
    cell: textCell(text),
  });
  const asOf = subject.asOf === null ? null : serialOf(subject.asOf);
  return [
    label(layout.index(spans.modeLabel[0]), words.head.mode),
    label(layout.index(spans.asOfLabel[0]), words.head.asOf),
    ...at(controlCell(layout, "mode", false), textCell(MODE_WORDS[subject.mode])),
    ...at(controlCell(layout, "comparison", false), textCell(COMPARISON_WORDS[subject.comparison])),
    ...(asOf === null ? [] : at(controlCell(layout, "asOf", false), { kind: "number", number: asOf })),
  ];
}

function at(address: string | null, cell: PlanCell): readonly PlacedCell[] {
  const position = address === null ? null : parseCellAddress(address);
  return position === null ? [] : [{ ...position, cell }];
}

/** The names of pairs stand in the line above. */
function headingCells(subject: Bieu01Subject, layout: Bieu01Layout): readonly PlacedCell[] {
  const columns = layout.columns.flatMap(({ id }, column): readonly PlacedCell[] => [
    {
      row: BIEU01_HEAD.heading,
      column,
      cell: textCell(columnHeading(id)),
    },
    { row: BIEU01_HEAD.columnIds, column, cell: textCell(`${COLUMN_ID_PREFIX}${id}`) },
  ]);
  const pairs = layout.groups.map((group): PlacedCell => {
    return { row: BIEU01_HEAD.groups, column: layout.index(`${group}.value`), cell: groupHeading(subject, group) };
  });
  return [...columns, ...pairs];
}

function markCells(subject: Bieu01Subject): readonly PlacedCell[] {
  const { list, villages } = subject;
  const layout = layoutOf(subject);
  const choice = (control: HeadControl): PlanCell => {
    const address = controlCell(layout, control, subject.frame === "standalone");
    return address === null ? textCell(NO_VALUE) : formulaCell(address);
  };
  const values: Record<MarkName, PlanCell> = {
    form: textCell("bieu-01"),
    layout: { kind: "number", number: BIEU01_LAYOUT_VERSION },
    set: textCell(list.id),
    setVersion: textCell(list.sets.map(({ set }) => setReference(set)).join(" ")),
    area: textCell(subject.area),
    year: { kind: "number", number: subject.year },
    commune: textCell(subject.commune),
    village: textCell(villages.length === 0 ? NO_VALUE : villages.join(VILLAGE_SEPARATOR)),
    mode: choice("mode"),
    asOf: choice("asOf"),
    comparison: choice("comparison"),
    frame: textCell(subject.frame),
    frameLine: choice("frameLine"),
    arrangedFor: textCell(subject.mode),
    example: textCell(subject.example ?? NO_VALUE),
    communeCode: textCell(subject.communeCode === "" ? NO_VALUE : subject.communeCode),
  };
  return MARK_NAMES.flatMap((name, index) => {
    const column = marksColumn(subject) + index * 2;
    return [
      { row: 0, column, cell: textCell(markText(name)) },
      { row: 0, column: column + 1, cell: values[name] },
    ];
  });
}

/** Between villages of one sheet; no name of a village has it, because it is refused where names are typed. */
export const VILLAGE_SEPARATOR = "; ";
