import { filledText } from "../textTemplate";
import { fixedColumns, fixedCounter, fixedRow, hideEmptyFixedSums, type FixedRow } from "./fixedRows";
import { REPORT_MODES, type RequiredInput } from "./requiredInput";
import { modeHeading, type ModeTemplates } from "./modeExpressions";
import { shownColumn, type TableColumn } from "./tableColumn";
import type { TableForm, TableSubject } from "./tableForm";
import { moneyValidation } from "./tablePrompts";

/** Amounts by given lines: the year's plan, then two columns of what a report tells. */
export type PlanResultForm = {
  readonly id: TableForm["id"];
  readonly layoutVersion: number;
  readonly formNumber: string;
  readonly words: PlanResultWords;
  /** What of its columns has to be filled in. */
  readonly required: readonly RequiredInput[];
  /** The two columns after the plan's, and what stands over each. */
  readonly reported: readonly [readonly [id: string, ModeTemplates], readonly [id: string, ModeTemplates]];
};

type PlanResultWords = {
  readonly sheetName: string;
  readonly titles: ModeTemplates;
  readonly columns: { readonly tt: string; readonly text: string; readonly plan: string; readonly note: string };
  readonly rows: readonly FixedRow[];
  readonly notes: readonly string[];
};

export function planResultForm(form: PlanResultForm, subject: TableSubject): TableForm {
  const { id, layoutVersion, formNumber, words, reported, required } = form;
  const [[first], [second]] = reported;
  const typed = ["plan", first, second];
  const [note = "", ...notes] = words.notes;
  return {
    id,
    layoutVersion,
    subject,
    sheetName: filledText(words.sheetName, { year: String(subject.year) }),
    formNumber,
    titles: words.titles,
    columns: columns(form, typed, subject.year),
    spans: {
      left: ["tt", "text"],
      right: ["plan", "note"],
      place: ["tt", "text"],
      modeLabel: null,
      mode: ["plan", "plan"],
      asOfLabel: [first, first],
      asOf: [second, second],
      unit: { label: ["plan", second], choice: ["note", "note"] },
    },
    rows: words.rows.map((row) => fixedRow(row, { typed, across: [] })),
    counter: (places) => fixedCounter(places, typed),
    required,
    figures: { typed, across: [] },
    lists: [],
    validations: [moneyValidation(typed)],
    colours: (places) => hideEmptyFixedSums(places, ["plan", second]),
    notes: [note, ...notes],
    lastPrinted: "note",
    firstInput: { row: words.rows.findIndex(({ look }) => look === undefined), column: "plan" },
  };
}

function columns({ words, reported }: PlanResultForm, typed: readonly string[], year: number): readonly TableColumn[] {
  const { tt, text, plan, note } = words.columns;
  return [
    shownColumn("tt", 40, "code", tt),
    ...fixedColumns(typed),
    shownColumn("text", 330, "text", text),
    shownColumn("plan", 120, "money", filledText(plan, { year: String(year) })),
    ...reported.map(([id, templates]): TableColumn => {
      const headings = [modeHeading(id, templates, year)] as const;
      return { ...shownColumn(id, 120, "money", ""), headings, modes: REPORT_MODES };
    }),
    shownColumn("note", 130, "smallText", note),
  ];
}
