import type { CellArea } from "../grid/address";
import { indicatorsOf } from "../criteria/indicatorsOf";
import type { CriterionSet } from "../criteria/criterionSet";
import { ANSWER_WORDS } from "../assessment/answer";
import {
  BIEU01_COLUMNS,
  BIEU01_FIRST_ROW,
  BIEU01_HEAD,
  BIEU01_LAYOUT_VERSION,
  columnIndex,
  tableRanges,
} from "./bieu01Layout";
import { placeLine, type Bieu01Subject } from "./bieu01Subject";
import { counterFormula, openFormula, type SetSize } from "./rollUpFormulas";
import { COLUMN_ID_PREFIX, LIST_MARK, MARK_NAMES, markText, type MarkName } from "./sheetMarks";
import type { PlanCell } from "./sheetPlan";

/** A cell of the plan with its place. */
export type PlacedCell = { readonly row: number; readonly column: number; readonly cell: PlanCell };

/** The hidden columns of marks and lists begin one column after the table. */
export const MARKS_COLUMN = BIEU01_COLUMNS.length + 1;

const text = (value: string): PlanCell => ({ kind: "text", text: value });
const number = (value: number): PlanCell => ({ kind: "number", number: value });

export function headCells(subject: Bieu01Subject, lastRow: number): readonly PlacedCell[] {
  const { set, year, commune } = subject;
  const ranges = tableRanges(lastRow);
  const size = setSize(set);
  const first = (row: number, cell: PlanCell): PlacedCell => ({ row, column: 0, cell });
  return [
    first(
      BIEU01_HEAD.frame,
      text(`Biểu số 01 (Kèm theo Kế hoạch số ……/KH-UBND ngày ……/……/${year} của UBND xã ${commune})`),
    ),
    first(BIEU01_HEAD.title, text(`KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ ${set.title.toUpperCase()}, NĂM ${year}`)),
    first(BIEU01_HEAD.place, text(placeLine(subject))),
    first(BIEU01_HEAD.counter, { kind: "formula", formula: counterFormula(ranges, size) }),
    {
      row: BIEU01_HEAD.counter,
      column: columnIndex("unit"),
      cell: { kind: "formula", formula: openFormula(ranges, size) },
    },
    ...BIEU01_COLUMNS.flatMap((column, index) => [
      { row: BIEU01_HEAD.heading, column: index, cell: text(column.heading) },
      { row: BIEU01_HEAD.columnIds, column: index, cell: text(`${COLUMN_ID_PREFIX}${column.id}`) },
    ]),
    ...markCells(subject),
    ...listCells(set),
  ];
}

export function setSize(set: CriterionSet): SetSize {
  return { criteria: set.criteria.length, indicators: indicatorsOf(set).length, noun: set.indicatorNoun };
}

function markCells(subject: Bieu01Subject): readonly PlacedCell[] {
  const { set } = subject;
  const values: Record<MarkName, PlanCell> = {
    form: text("bieu-01"),
    layout: number(BIEU01_LAYOUT_VERSION),
    set: text(set.id),
    setVersion: number(set.version),
    area: text(subject.area),
    year: number(subject.year),
    commune: text(subject.commune),
    village: subject.village === "" ? text("-") : text(subject.village),
  };
  return MARK_NAMES.flatMap((name, index) => {
    const column = MARKS_COLUMN + index * 2;
    return [
      { row: 0, column, cell: text(markText(name)) },
      { row: 0, column: column + 1, cell: values[name] },
    ];
  });
}

/** Lists for drop-downs lie in a row each of the hidden columns: a source written as text would depend on the machine's list separator (office-js #2128). */
export function answerLists(set: CriterionSet): readonly { readonly id: string; readonly words: readonly string[] }[] {
  const scales = new Map<string, readonly string[]>();
  for (const { kind } of indicatorsOf(set).flatMap((indicator) => [indicator, ...indicator.parts])) {
    if (kind.kind === "level") scales.set(scaleId(kind.scale), kind.scale);
  }
  return [
    { id: "yes-no", words: [ANSWER_WORDS.met, ANSWER_WORDS.unmet, ANSWER_WORDS.notApplicable] },
    ...[...scales].map(([id, scale]) => ({ id, words: [...scale, ANSWER_WORDS.notApplicable] })),
  ];
}

export function scaleId(scale: readonly string[]): string {
  return scale.join("|");
}

/** Where the list of an answer kind stands. */
export function listArea(set: CriterionSet, id: string): CellArea {
  const lists = answerLists(set);
  const index = lists.findIndex((list) => list.id === id);
  const list = lists[index];
  if (list === undefined) throw new RangeError(`no list ${id}`);
  const row = index + 1;
  // Lists stand in the head, where no deleted row of the table takes one along.
  if (row >= BIEU01_FIRST_ROW) throw new RangeError(`no room for list ${id}`);
  return { top: row, left: MARKS_COLUMN + 1, bottom: row, right: MARKS_COLUMN + list.words.length };
}

function listCells(set: CriterionSet): readonly PlacedCell[] {
  return answerLists(set).flatMap(({ words }, index) => [
    { row: index + 1, column: MARKS_COLUMN, cell: text(LIST_MARK) },
    ...words.map((word, offset) => ({ row: index + 1, column: MARKS_COLUMN + 1 + offset, cell: text(word) })),
  ]);
}
