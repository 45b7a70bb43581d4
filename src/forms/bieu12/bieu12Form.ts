import { formNumber } from "../frame";
import { fixedCounter, fixedRow, hideEmptyFixedSums } from "../tables/fixedRows";
import { REPORT_MODES, type RequiredInput } from "../tables/requiredInput";
import type { TableForm, TableSubject } from "../tables/tableForm";
import { moneyValidation } from "../tables/tablePrompts";
import { filledText } from "../textTemplate";
import words from "../words/bieu12.json";
import { BIEU12_ACROSS, BIEU12_TYPED, bieu12Columns, typedColumns } from "./bieu12Columns";

/**
 * Biểu 12 of the commune's report 2026–2030 (with Mẫu số 04): resources by component and content, in four lines of
 * headings. Columns and sum rules as another program transcribed them; the circular itself was not found. Names of the
 * contents are those of Thông tư 60/2026/TT-BTC, shortened.
 */
export function bieu12Form(subject: TableSubject): TableForm {
  const [note = "", ...notes] = words.notes;
  const figures = { typed: BIEU12_TYPED, across: BIEU12_ACROSS };
  return {
    id: "bieu-12",
    layoutVersion: 1,
    subject,
    sheetName: filledText(words.sheetName, { year: String(subject.year) }),
    formNumber: formNumber("12"),
    titles: words.titles,
    columns: bieu12Columns(subject),
    spans: {
      left: ["tt", "text"],
      right: ["next.local", "note"],
      place: ["tt", "text"],
      modeLabel: ["next.total", "next.direct"],
      mode: ["next.investment", "next.recurrent"],
      asOfLabel: ["next.local", "next.integrated"],
      asOf: ["next.credit", "next.enterprise"],
      unit: { label: ["next.credit", "next.enterprise"], choice: ["next.people", "note"] },
    },
    rows: words.rows.map((row) => fixedRow(row, figures)),
    counter: (places) => fixedCounter(places, BIEU12_TYPED),
    required: REQUIRED,
    figures,
    lists: [],
    validations: [moneyValidation(BIEU12_TYPED)],
    colours: (places) => hideEmptyFixedSums(places, ["mobilised.total", "next.people"]),
    notes: [note, ...notes],
    lastPrinted: "note",
    firstInput: {
      row: words.rows.findIndex(({ look }) => look === undefined),
      column: subject.mode === "plan" ? "next.investment" : "mobilised.investment",
    },
  };
}

/** What was mobilised in a report, what is planned in a plan: some source of some content. */
const REQUIRED: readonly RequiredInput[] = [
  { columns: typedColumns("mobilised"), modes: REPORT_MODES, rows: { kind: "any" }, severity: "error" },
  { columns: typedColumns("next"), modes: ["plan"], rows: { kind: "any" }, severity: "error" },
];
