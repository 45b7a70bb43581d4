import type { CriteriaList } from "../../criteria/criteriaList";
import type { PlanConditionalFormat } from "../sheetPlan";
import { PARENT_COLUMN } from "../tables/fixedSums";
import { sameTitles } from "../tables/modeExpressions";
import { hiddenColumn, shownColumn, type TableColumn } from "../tables/tableColumn";
import type { RequiredInput } from "../tables/requiredInput";
import type { HeadSpans, TableForm, TableSubject, TableValidation } from "../tables/tableForm";
import { KEY_COLUMN, type TablePlaces } from "../tables/tablePlaces";
import { validationWords } from "../tables/tableValidations";
import { sourceNotes } from "../sourceNotes";
import { filledText } from "../textTemplate";
import { verdictColourRules } from "../verdictColours";
import bieu01Words from "../words/bieu01.json";
import words from "../words/dieuKienCongNhan.json";
import { conditions, type Condition } from "./condition";
import { conditionCounter } from "./conditionCounter";
import { conditionRow } from "./conditionRow";

/** What must be there before a commune or a model residential area is proposed for recognition. */
export function dieuKienCongNhanForm(subject: TableSubject, list: CriteriaList): TableForm {
  const rows = conditions(list);
  const year = String(subject.year);
  return {
    id: "dieu-kien-cong-nhan",
    layoutVersion: 1,
    subject,
    sheetName: filledText(words.sheetName, { label: list.sheetLabel, year }),
    formNumber: "",
    titles: sameTitles(filledText(words.title, { SET: list.title.toUpperCase(), year })),
    columns: COLUMNS,
    spans: SPANS,
    rows: rows.map(conditionRow),
    counter: (places) => conditionCounter(places, rows),
    lists: [
      { id: "debt", words: [words.debt.none, words.debt.some] },
      { id: "document", words: [words.documents.there, words.documents.notYet] },
    ],
    required: REQUIRED,
    validations: validations(rows),
    colours,
    notes: notes(list),
    lastPrinted: "note",
    firstInput: { row: 1, column: "value" },
  };
}

/** A survey is about something; every other row says by its verdict what it lacks. */
const REQUIRED: readonly RequiredInput[] = [
  { columns: ["text"], modes: null, rows: { kind: "eachGroup" }, severity: "error" },
];

const { columns: TITLES } = words;

const COLUMNS: readonly TableColumn[] = [
  shownColumn("tt", 36, "code", TITLES.tt),
  hiddenColumn(KEY_COLUMN, TITLES.key),
  hiddenColumn(PARENT_COLUMN, TITLES.parent),
  hiddenColumn("threshold", TITLES.threshold),
  hiddenColumn("content", TITLES.content),
  hiddenColumn("own", TITLES.own),
  shownColumn("text", 270, "text", TITLES.text),
  shownColumn("required", 105, "word", TITLES.required),
  shownColumn("value", 90, "word", TITLES.value),
  shownColumn("verdict", 95, "word", TITLES.verdict),
  shownColumn("evidence", 140, "smallText", TITLES.evidence),
  shownColumn("note", 110, "smallText", TITLES.note),
];

const SPANS: HeadSpans = {
  left: ["tt", "text"],
  right: ["required", "note"],
  place: ["tt", "text"],
  modeLabel: ["required", "required"],
  mode: ["value", "verdict"],
  asOfLabel: ["evidence", "evidence"],
  asOf: ["note", "note"],
  unit: null,
};

function validations(rows: readonly Condition[]): readonly TableValidation[] {
  const { count, share, debt, document } = words.prompts;
  const on = (
    kinds: readonly Condition["kind"][],
    rule: TableValidation["rule"],
    said: Parameters<typeof validationWords>[0],
  ): readonly TableValidation[] => {
    const only = rows.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key);
    return only.length === 0 ? [] : [{ columns: ["value"], from: null, only, rule, words: validationWords(said) }];
  };
  return [
    ...on(["criteria"], { kind: "number" }, count),
    ...on(["share", "content"], { kind: "number" }, share),
    ...on(["debt"], { kind: "list", list: "debt", others: "numbers", trimmed: true }, debt),
    ...on(["document"], { kind: "list", list: "document", trimmed: true }, document),
  ];
}

function colours(places: TablePlaces): readonly PlanConditionalFormat[] {
  const { firstRow, lastBodyRow } = places;
  const verdict = places.column("verdict");
  return verdictColourRules({
    words: places.area("verdict", firstRow, lastBodyRow),
    row: { ...places.area("tt", firstRow, lastBodyRow), right: verdict - 1 },
    verdicts: [verdict],
  });
}

function notes(list: CriteriaList): readonly [string, ...string[]] {
  const [first, ...others] = sourceNotes(list);
  const { documents, village } = words.notes;
  if (list.level === "village") return [first, ...others, village];
  return [first, ...others, bieu01Words.notes.unchecked, documents];
}
