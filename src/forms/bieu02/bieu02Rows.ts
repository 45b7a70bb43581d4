import type { Criterion } from "../../criteria/criterionSet";
import { sourcesOf } from "../money/fundingSources";
import { textCell } from "../placedCell";
import type { PlanCell } from "../sheetPlan";
import type { RowAt, RowLook, TableRow, TableSubject } from "../tables/tableForm";
import words from "../words/bieu02.json";
import { ALL_KEY, BODY_KEY, criterionKey, headingKey, NONE_KEY, workKey } from "./bieu02Ranges";
import type { PlannedWork } from "./plannedWork";
import { allSums, criterionSums, restSums } from "./sumFormulas";
import { workFormulas } from "./workFormulas";

/** Rows ready to be filled in under each criterion, after the works that are known. */
const READY_ROWS = 2;
const LINES_OF_A_WORK = 2;

export type ListedCriterion = Pick<Criterion, "no" | "name">;

export function bieu02Rows(
  subject: TableSubject,
  criteria: readonly ListedCriterion[],
  works: readonly PlannedWork[],
): readonly TableRow[] {
  const numbers = criteria.map(({ no }) => no);
  return [
    sumRow(ALL_KEY, "total", "", words.rows.all, ({ places, row }) => allSums(places, row)),
    ...criteria.map(({ no, name }) =>
      sumRow(criterionKey(no), "sum", String(no), name, ({ places, row }) => criterionSums(places, no, row)),
    ),
    sumRow(NONE_KEY, "part", "", words.rows.none, ({ places, row }) => restSums(places, row, numbers)),
    captionRow(BODY_KEY, { text: textCell(words.rows.body) }),
    ...criteria.flatMap((criterion) => criterionRows(subject, criterion, works)),
  ];
}

function sumRow(
  key: string,
  look: RowLook,
  tt: string,
  text: string,
  sums: (at: RowAt) => Readonly<Record<string, PlanCell>>,
): TableRow {
  return { key, look, cells: (at) => ({ tt: textCell(tt), text: textCell(text), ...sums(at) }), inputs: ["note"] };
}

function captionRow(key: string, cells: Readonly<Record<string, PlanCell>>): TableRow {
  return { key, look: "heading", cells: () => cells, inputs: [] };
}

/** The heading carries its number in the column of criteria too: sorting by that column keeps it over its works. */
function criterionRows(
  subject: TableSubject,
  { no, name }: ListedCriterion,
  works: readonly PlannedWork[],
): readonly TableRow[] {
  const own = works.filter(({ criterion }) => criterion === no);
  const ready = Array.from({ length: READY_ROWS }, (): null => null);
  return [
    captionRow(headingKey(no), {
      tt: textCell(String(no)),
      criterion: { kind: "number", number: no },
      text: textCell(name),
    }),
    ...[...own, ...ready].map((work, index) => workRow(subject, no, index + 1, work)),
  ];
}

function workRow(subject: TableSubject, no: number, index: number, work: PlannedWork | null): TableRow {
  return {
    key: workKey(no, index),
    look: "item",
    leastLines: LINES_OF_A_WORK,
    cells: ({ places, row }) => ({
      tt: textCell(`${no}.${index}`),
      criterion: { kind: "number", number: no },
      ...(work === null ? {} : plannedCells(work)),
      ...workFormulas(places, row),
    }),
    inputs: [
      ...["tt", "criterion", "text", "special", "unit", "quantity", "price"],
      ...sourcesOf(subject).map(({ id }) => id),
      ...["deadline", "responsible", "done", "progress", "note"],
    ],
  };
}

function plannedCells({ text, unit, quantity, responsible }: PlannedWork): Readonly<Record<string, PlanCell>> {
  return {
    text: textCell(text),
    ...(unit === undefined ? {} : { unit: textCell(unit) }),
    ...(quantity === undefined ? {} : { quantity: { kind: "number", number: quantity } }),
    ...(responsible === undefined ? {} : { responsible: textCell(responsible) }),
  };
}
