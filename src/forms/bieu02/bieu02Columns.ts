import { FORM_MODES, type FormMode } from "../formMode";
import { sourcesOf, type FundingSource } from "../money/fundingSources";
import { MONEY_WIDTHS } from "../money/moneyWidth";
import { heading, hiddenColumn, shownColumn, type TableColumn } from "../tables/tableColumn";
import type { TableSubject } from "../tables/tableForm";
import sources from "../words/fundingSources.json";
import words from "../words/bieu02.json";

const PLAN: readonly FormMode[] = ["plan"];
const REPORTS: readonly FormMode[] = FORM_MODES.filter((mode) => mode !== "plan");

/** Sums of money need a little more room than one work's amounts. */
const ROOM_FOR_SUMS = 8;
/** Days of labour and square metres. */
const COUNTED_WIDTH = 42;

/**
 * A plan asks for prices, who leads and by which mechanism; a report for what was done, over the same money. Letters
 * stay as large as the other columns have them: so many sources on one page leave no room for small ones.
 */
export function bieu02Columns(subject: TableSubject): readonly TableColumn[] {
  const { moneyUnit } = subject;
  const titles = words.columns;
  const money = MONEY_WIDTHS[moneyUnit];
  const only = (modes: readonly FormMode[], column: TableColumn): TableColumn => ({ ...column, modes });
  return [
    shownColumn("tt", 28, "code", titles.tt),
    hiddenColumn("key", titles.key),
    hiddenColumn("works", titles.works),
    hiddenColumn("finished", titles.finished),
    hiddenColumn("gap", titles.gap),
    shownColumn("criterion", 32, "word", titles.criterion),
    shownColumn("text", 152, "text", titles.text),
    only(PLAN, shownColumn("special", 42, "word", titles.special)),
    shownColumn("unit", 38, "word", titles.unit),
    shownColumn("quantity", 52, "quantity", titles.quantity),
    only(PLAN, shownColumn("price", money, "money", titles.price)),
    shownColumn("total", money + ROOM_FOR_SUMS, "money", titles.total),
    ...sourcesOf(subject).map((source) => sourceColumn(source, money)),
    shownColumn("deadline", 58, "date", titles.deadline),
    only(PLAN, shownColumn("responsible", 64, "text", titles.responsible)),
    only(REPORTS, shownColumn("done", 52, "quantity", titles.done)),
    only(REPORTS, shownColumn("rate", 44, "percent", titles.rate)),
    only(REPORTS, shownColumn("progress", 86, "word", titles.progress)),
    shownColumn("note", 52, "text", titles.note),
    shownColumn("check", 110, "word", titles.check),
  ];
}

function sourceColumn(source: FundingSource, width: number): TableColumn {
  const { id, heading: name, measure, people } = source;
  const column =
    measure === "money" ? shownColumn(id, width, "money", name) : shownColumn(id, COUNTED_WIDTH, "quantity", name);
  const group = heading("sources", sources.group);
  const own = heading(id, name);
  return { ...column, headings: people ? [group, heading("people", sources.people), own] : [group, own] };
}
