import type { CriteriaList } from "../../criteria/criteriaList";
import { sourceNotes } from "../sourceNotes";
import { sameTitles } from "../tables/modeExpressions";
import { hiddenColumn, shownColumn, type TableColumn } from "../tables/tableColumn";
import type { RequiredInput } from "../tables/requiredInput";
import type { HeadSpans, TableForm, TableSubject } from "../tables/tableForm";
import { KEY_COLUMN } from "../tables/tablePlaces";
import { validationWords } from "../tables/tableValidations";
import { filledText } from "../textTemplate";
import words from "../words/taiLieuKiemChung.json";
import { evidenceCounter } from "./evidenceCounts";
import { countedKeys, evidenceRows } from "./evidenceRow";

/** Documents that prove each indicator: the list of a dossier, filled in as they come. */
export function taiLieuKiemChungForm(subject: TableSubject, list: CriteriaList): TableForm {
  const rows = evidenceRows(list);
  const year = String(subject.year);
  const { named, more } = words.notes;
  const withoutIndicators = list.sets.every(({ set }) => set.withoutIndicators);
  const noun = withoutIndicators ? words.criteriaNoun : (list.sets[0]?.set.indicatorNoun ?? "");
  const first = rows.findIndex(({ look }) => look === "item");
  return {
    id: "tai-lieu-kiem-chung",
    layoutVersion: 1,
    subject,
    sheetName: filledText(words.sheetName, { label: list.sheetLabel, year }),
    formNumber: "",
    titles: sameTitles(filledText(words.title, { SET: list.title.toUpperCase(), year })),
    columns: COLUMNS,
    spans: SPANS,
    rows,
    counter: (places) => evidenceCounter(places, countedKeys(rows), noun),
    required: REQUIRED,
    lists: [],
    validations: [
      { columns: ["date"], from: null, rule: { kind: "date" }, words: validationWords(words.prompts.date) },
    ],
    colours: () => [],
    notes: [...sourceNotes(list), ...(withoutIndicators ? [named] : []), more],
    lastPrinted: "note",
    firstInput: { row: first, column: withoutIndicators ? "tt" : "number" },
  };
}

/** Documents are added as they come: a row nobody began asks for nothing. */
const REQUIRED: readonly RequiredInput[] = [
  { columns: ["text"], modes: null, rows: { kind: "used", by: ["number", "subject"] }, severity: "error" },
  { columns: ["date"], modes: null, rows: { kind: "used", by: ["number"] }, severity: "note" },
];

const { columns: TITLES } = words;

const COLUMNS: readonly TableColumn[] = [
  shownColumn("tt", 48, "code", TITLES.tt),
  hiddenColumn(KEY_COLUMN, TITLES.key),
  hiddenColumn("indicator", TITLES.indicator),
  hiddenColumn("filled", TITLES.filled),
  hiddenColumn("counted", TITLES.counted),
  shownColumn("text", 235, "smallText", TITLES.text),
  shownColumn("number", 95, "code", TITLES.number),
  shownColumn("date", 72, "date", TITLES.date),
  shownColumn("issuer", 110, "smallText", TITLES.issuer),
  shownColumn("subject", 200, "smallText", TITLES.subject),
  shownColumn("place", 100, "smallText", TITLES.place),
  shownColumn("note", 80, "smallText", TITLES.note),
];

const SPANS: HeadSpans = {
  left: ["tt", "number"],
  right: ["issuer", "note"],
  place: ["tt", "text"],
  modeLabel: ["number", "number"],
  mode: ["date", "issuer"],
  asOfLabel: ["subject", "subject"],
  asOf: ["place", "note"],
  unit: null,
};
