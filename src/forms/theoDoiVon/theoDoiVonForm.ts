import type { PlanConditionalFormat } from "../sheetPlan";
import { hideEmptySums } from "../tables/emptySums";
import type { TablePlaces } from "../tables/tablePlaces";
import { filledText } from "../textTemplate";
import type { RequiredInput } from "../tables/requiredInput";
import type { TableForm, TableSubject, TableValidation } from "../tables/tableForm";
import { moneyValidation } from "../tables/tablePrompts";
import { validationWords } from "../tables/tableValidations";
import { STATE_COLOURS, wordColourRules } from "../verdictColours";
import words from "../words/theoDoiVon.json";
import { earlierMoney } from "./earlierMoney";
import { FUND_AMOUNTS, fundColumns } from "./fundColumns";
import { fundCounter } from "./fundCounter";
import { FUND_BODY } from "./fundSums";
import { fundRows } from "./fundRows";
import { moneySourcesOf } from "../money/fundingSources";

const FIRST_ROW = "w:1";

/** Money given and disbursed, work by work: sums by kind of money and by source over rows that are filled in freely. */
export function theoDoiVonForm(subject: TableSubject): TableForm {
  const { year } = subject;
  const periods = earlierMoney(year);
  const rows = fundRows(subject);
  const [note = "", ...notes] = words.notes;
  const listed = ["source", "capital", ...(periods === null ? [] : ["period" as const])] as const;
  return {
    id: "theo-doi-von",
    layoutVersion: 1,
    subject,
    sheetName: filledText(words.sheetName, { year: String(year) }),
    formNumber: "",
    titles: words.titles,
    columns: fundColumns(year),
    spans: {
      left: ["tt", "text"],
      right: ["decision", "note"],
      place: ["tt", "text"],
      modeLabel: ["source", "source"],
      mode: ["capital", "capital"],
      asOfLabel: ["carried", "carried"],
      asOf: ["planned", "planned"],
      unit: { label: ["decision", "left"], choice: ["note", "note"] },
    },
    rows,
    counter: fundCounter,
    lists: [
      { id: "source", words: moneySourcesOf(subject).map(({ name }) => name) },
      { id: "capital", words: Object.values(words.capitals) },
      { id: "period", words: periods === null ? [] : [periods.earlier, periods.own] },
    ],
    validations: [...listed.map(listValidation), moneyValidation(FUND_AMOUNTS, FIRST_ROW)],
    colours,
    soundRemarks: [words.checks.complete],
    checkedRemarks: Object.values(words.checks).filter((word) => word !== words.checks.complete),
    required: required(listed),
    notes: [note, ...notes, ...(periods === null ? [] : [periods.note])],
    lastPrinted: "note",
    firstInput: { row: rows.findIndex(({ key }) => key === FIRST_ROW), column: "text" },
  };
}

/** A row nobody began asks for nothing. */
function required(listed: readonly string[]): readonly RequiredInput[] {
  const begun = ["text", ...FUND_AMOUNTS];
  return ["text", ...listed].map((column) => {
    return { columns: [column], modes: null, rows: { kind: "used", by: begun }, severity: "error" };
  });
}

/** Red for amounts that cannot be right, amber for what is missing; the words say it, too. */
function colours(places: TablePlaces): readonly PlanConditionalFormat[] {
  const { inWords, overPlan, complete, ...missing } = words.checks;
  const sums = places.form.rows.slice(0, places.rowOf(FUND_BODY) - places.firstRow).map(({ key }) => key);
  return [
    ...wordColourRules(places.bodyArea("check", FIRST_ROW), [
      { words: [inWords, overPlan], ...STATE_COLOURS.unmet },
      { words: Object.values(missing), ...STATE_COLOURS.open },
      { words: [complete], ...STATE_COLOURS.met },
    ]),
    ...hideEmptySums(places, sums, ["carried", "left"]),
  ];
}

function listValidation(list: "source" | "capital" | "period"): TableValidation {
  return {
    columns: [list],
    from: FIRST_ROW,
    // Money may come from a source nobody listed.
    rule: { kind: "list", list, ...(list === "source" ? { others: "words" } : {}) },
    words: validationWords(words.prompts[list]),
  };
}
