import type { FormMode } from "../formMode";
import { modeHeading } from "../tables/modeExpressions";
import { hiddenColumn, shownColumn, type TableColumn } from "../tables/tableColumn";
import { KEY_COLUMN } from "../tables/tablePlaces";
import words from "../words/theoDoiVon.json";
import { earlierMoney } from "./earlierMoney";

/** Amounts people type; sum rows sum them. */
export const FUND_AMOUNTS = ["carried", "planned", "done", "disbursed"] as const;

/** In a plan nothing is done or disbursed yet. */
const REPORTS: readonly FormMode[] = ["month", "quarter", "sixMonths", "nineMonths", "year"];

export function fundColumns(year: number): readonly TableColumn[] {
  const titles = words.columns;
  const periods = earlierMoney(year) === null ? [] : [shownColumn("period", 62, "word", titles.period)];
  const reported = { modes: REPORTS };
  return [
    shownColumn("tt", 30, "code", titles.tt),
    hiddenColumn(KEY_COLUMN, titles.key),
    shownColumn("text", 190, "smallText", titles.text),
    shownColumn("source", 88, "smallText", titles.source),
    shownColumn("capital", 74, "smallText", titles.capital),
    ...periods,
    shownColumn("carried", 76, "money", titles.carried),
    shownColumn("planned", 76, "money", titles.planned),
    shownColumn("decision", 86, "smallText", titles.decision),
    { ...shownColumn("done", 76, "money", titles.done), ...reported },
    { ...shownColumn("disbursed", 76, "money", titles.disbursed), ...reported },
    { ...shownColumn("rate", 46, "percent", titles.rate), ...reported },
    { ...shownColumn("left", 76, "money", ""), headings: [modeHeading("left", words.left, year)] },
    shownColumn("note", 70, "smallText", titles.note),
    // On the screen only: what is still to be put right is nobody's business but the writer's.
    shownColumn("check", 150, "smallText", titles.check),
  ];
}
