import type { CellArea } from "../../grid/address";
import { GRID_LINES, type PlanCell, type SheetPlan } from "../sheetPlan";
import { filledText } from "../textTemplate";
import { rowHeight, wrappedLines } from "../textHeight";
import words from "../words/assignments.json";

/** Who does what in the year: one row a task. */
export type AssignmentRow = {
  readonly task: string;
  readonly lead: string;
  readonly with: string;
  readonly when: string;
  /** Where the plan says it: "III.5". */
  readonly section: string;
  readonly note: string;
};

export type AssignmentsSubject = {
  readonly commune: string;
  readonly year: number;
  /** The line under the title. */
  readonly frame: string;
  /** "95/KH-UBND" where the sheet is an example. */
  readonly example: string | null;
  readonly rows: readonly AssignmentRow[];
};

const COLUMNS = [
  { id: "tt", width: 32 },
  { id: "task", width: 330 },
  { id: "lead", width: 130 },
  { id: "with", width: 120 },
  { id: "when", width: 110 },
  { id: "section", width: 60 },
  { id: "note", width: 80 },
] as const;

const LAST_COLUMN = COLUMNS.length - 1;
const HEAD = { title: 0, frame: 1, heading: 2 } as const;
const FIRST_ROW = 3;
const FONT_SIZE = 12;

/** The short table Nhiệm vụ, phân công. It has no verdicts: people read it, print it and change it. */
export function assignmentsPlan(subject: AssignmentsSubject): SheetPlan {
  const lastRow = FIRST_ROW + subject.rows.length - 1;
  const across = (top: number, bottom: number): CellArea => ({ top, left: 0, bottom, right: LAST_COLUMN });
  const column = (id: (typeof COLUMNS)[number]["id"]): CellArea => {
    const at = COLUMNS.findIndex((known) => known.id === id);
    return { top: FIRST_ROW, left: at, bottom: lastRow, right: at };
  };
  const name = filledText(words.sheetName, { year: String(subject.year) });
  return {
    name: subject.example === null ? name : `VD ${name}`,
    cells: [
      line(titleOf(subject)),
      line(subject.frame),
      COLUMNS.map(({ id }) => text(words.columns[id])),
      ...subject.rows.map((row, index) => COLUMNS.map(({ id }) => text(id === "tt" ? `${index + 1}` : row[id]))),
    ],
    columns: COLUMNS.map(({ width }) => ({ width, hidden: false })),
    rows: [26, 20, 30, ...subject.rows.map(heightOf)].map((height) => ({ height, hidden: false })),
    merges: [across(HEAD.title, HEAD.title), across(HEAD.frame, HEAD.frame)],
    styles: [
      { areas: [across(0, lastRow)], fontName: "Times New Roman", fontSize: FONT_SIZE, vertical: "Center" },
      { areas: [across(HEAD.title, HEAD.title)], bold: true, fontSize: 13, horizontal: "Center", wrap: true },
      { areas: [across(HEAD.frame, HEAD.frame)], italic: true, horizontal: "Center" },
      { areas: [across(HEAD.heading, lastRow)], grid: GRID_LINES, wrap: true },
      { areas: [across(HEAD.heading, HEAD.heading)], bold: true, fill: "#DDE6F0", horizontal: "Center" },
      { areas: [column("tt"), column("section")], horizontal: "Center" },
    ],
    numberFormats: [{ areas: [column("tt"), column("section")], format: "@" }],
    inputs: [across(HEAD.frame, HEAD.frame), across(FIRST_ROW, lastRow)],
    validations: [],
    conditionalFormats: [],
    frozenRows: FIRST_ROW,
    page: {
      orientation: "Landscape",
      repeatRows: { top: HEAD.heading, bottom: HEAD.heading },
      printArea: across(0, lastRow),
      footer: "Trang &P/&N",
      breakBefore: [],
    },
    firstInput: { top: FIRST_ROW, left: 1, bottom: FIRST_ROW, right: 1 },
  };
}

function titleOf({ year, example }: AssignmentsSubject): string {
  const title = filledText(words.title, { year: String(year) });
  return example === null ? title : filledText(words.exampleTitle, { example, title });
}

function line(content: string): readonly PlanCell[] {
  return COLUMNS.map((_, index) => (index === 0 ? text(content) : { kind: "empty" }));
}

function text(content: string): PlanCell {
  return content === "" ? { kind: "empty" } : { kind: "text", text: content };
}

function heightOf(row: AssignmentRow): number {
  const lines = COLUMNS.map(({ id, width }) => (id === "tt" ? 1 : wrappedLines(row[id], width, { size: FONT_SIZE })));
  return rowHeight(Math.max(...lines), FONT_SIZE);
}
