import { formNumber } from "../frame";
import { sourcesOf } from "../money/fundingSources";
import type { PlanConditionalFormat } from "../sheetPlan";
import { REPORT_MODES, type RequiredInput } from "../tables/requiredInput";
import { RESPONSIBLE_LIST } from "../tables/tableLists";
import type { HeadSpans, TableForm, TableSubject, TableValidation } from "../tables/tableForm";
import type { TablePlaces } from "../tables/tablePlaces";
import { moneyValidation, quantityValidation } from "../tables/tablePrompts";
import { validationWords } from "../tables/tableValidations";
import { filledText } from "../textTemplate";
import { STATE_COLOURS, wordColourRules } from "../verdictColours";
import words from "../words/bieu02.json";
import { bieu02Columns } from "./bieu02Columns";
import { bieu02Counter } from "./bieu02Counter";
import { BODY_KEY, workKey } from "./bieu02Ranges";
import { bieu02Rows, type ListedCriterion } from "./bieu02Rows";
import type { PlannedWork } from "./plannedWork";
import { hideZeroSums } from "./zeroSums";

const CRITERION_LIST = "criterion";
const SPECIAL_LIST = "special";
const PROGRESS_LIST = "progress";

/** Biểu 02: works of a model residential area by criterion, with quantities, money by source and progress. */
export function bieu02Form(
  subject: TableSubject,
  criteria: readonly ListedCriterion[],
  works: readonly PlannedWork[] = [],
): TableForm {
  const { year, commune, village } = subject;
  const rows = bieu02Rows(subject, criteria, works);
  const first = workKey(criteria[0]?.no ?? 1, 1);
  return {
    id: "bieu-02",
    layoutVersion: 1,
    subject,
    sheetName: filledText(words.sheetName, { place: village === "" ? commune : village, year: String(year) }),
    formNumber: formNumber("02"),
    titles: words.titles,
    columns: bieu02Columns(subject),
    spans: spansOf(subject),
    rows,
    counter: bieu02Counter,
    lists: [
      { id: CRITERION_LIST, words: criteria.map(({ no }) => no) },
      { id: SPECIAL_LIST, words: [words.special] },
      { id: PROGRESS_LIST, words: Object.values(words.progress) },
    ],
    validations: validations(subject),
    colours,
    soundRemarks: [words.check.equal],
    required: required(subject),
    notes: [words.notes[0] ?? "", ...words.notes.slice(1)],
    lastPrinted: "note",
    firstInput: { row: rows.findIndex(({ key }) => key === first), column: "text" },
  };
}

/** The choices stand over the sources, however many of them a commune has: never fewer than five. */
function spansOf(subject: TableSubject): HeadSpans {
  const ids = sourcesOf(subject).map(({ id }): string => id);
  const at = (index: number): string => ids.at(index) ?? "total";
  return {
    left: ["tt", "quantity"],
    right: [at(3), "note"],
    place: ["tt", "text"],
    modeLabel: ["unit", "quantity"],
    mode: ["total", at(0)],
    asOfLabel: [at(1), at(2)],
    asOf: [at(3), at(4)],
    unit: { label: [at(-2), at(-1)], choice: ["deadline", "note"] },
  };
}

/** A row nobody began asks for nothing. Works without a quantity are usual, but not where one pays or is paid by it. */
function required(subject: TableSubject): readonly RequiredInput[] {
  const money = sourcesOf(subject).flatMap(({ id, measure }) => (measure === "money" ? [id] : []));
  const begun = ["text", "unit", "quantity", "price", "done", "progress", ...money];
  const used = (column: string, by: readonly string[], severity: RequiredInput["severity"]): RequiredInput => {
    return { columns: [column], modes: null, rows: { kind: "used", by }, severity };
  };
  return [
    used("text", begun, "error"),
    used("criterion", begun, "error"),
    used("quantity", ["price", "done"], "error"),
    used("quantity", money, "explain"),
    used("unit", ["quantity"], "error"),
    { ...used("progress", ["text"], "error"), modes: REPORT_MODES },
  ];
}

/** The day a work is to be done may be words ("Quý III"): nothing is asked there. */
function validations(subject: TableSubject): readonly TableValidation[] {
  const sources = sourcesOf(subject);
  const of = (money: boolean) => sources.flatMap(({ id, measure }) => ((measure === "money") === money ? [id] : []));
  const list = (column: string, id: string, said: Parameters<typeof validationWords>[0]): TableValidation => ({
    columns: [column],
    from: BODY_KEY,
    rule: { kind: "list", list: id },
    words: validationWords(said),
  });
  return [
    list("criterion", CRITERION_LIST, words.prompts.criterion),
    list("special", SPECIAL_LIST, words.prompts.special),
    list("responsible", RESPONSIBLE_LIST, words.prompts.responsible),
    list("progress", PROGRESS_LIST, words.prompts.progress),
    quantityValidation(["quantity", ...of(false), "done"], BODY_KEY),
    moneyValidation(["price", ...of(true)], BODY_KEY),
  ];
}

function colours(places: TablePlaces): readonly PlanConditionalFormat[] {
  const { met, unmet, invalid, open, aside } = STATE_COLOURS;
  const { notStarted, underway, finished } = words.progress;
  const { equal, short, over, unsourced } = words.check;
  return [
    ...wordColourRules(places.bodyArea("progress", BODY_KEY), [
      { words: [finished], ...met },
      { words: [underway], ...open },
      { words: [notStarted], ...aside },
    ]),
    ...wordColourRules(places.bodyArea("check", BODY_KEY), [
      { words: [equal], ...met },
      { words: [short], ...unmet },
      { words: [over], ...invalid },
      { words: [unsourced], ...open },
    ]),
    ...hideZeroSums(places),
  ];
}
