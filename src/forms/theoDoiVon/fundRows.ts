import { textCell } from "../placedCell";
import type { RowLook, TableRow, TableSubject } from "../tables/tableForm";
import words from "../words/theoDoiVon.json";
import { earlierMoney, type EarlierMoney } from "./earlierMoney";
import { FUND_AMOUNTS } from "./fundColumns";
import { fundCheck, fundResults } from "./fundFormulas";
import { FUND_BODY, fundSum, type FundSum } from "./fundSums";
import { moneySourcesOf } from "../money/fundingSources";

const READY_ROWS = 16;

/** A name of two lines fits. */
const READY_LINES = 2;

/** The sums, by kind of money and by source, and below them rows to fill in. */
export function fundRows(subject: TableSubject): readonly TableRow[] {
  const { all, body } = words.sums;
  const heading = { key: FUND_BODY, look: "heading", cells: () => ({ text: textCell(body) }), inputs: [] } as const;
  return [
    sumRow("t:all", "", all, "total", { kind: "all" }),
    ...kindRows(earlierMoney(subject.year)),
    ...sourceRows(subject),
    heading,
    ...Array.from({ length: READY_ROWS }, (_, index) => readyRow(index + 1)),
  ];
}

function kindRows(periods: EarlierMoney | null): readonly TableRow[] {
  const { noCapital, noCapitalOrPeriod } = words.sums;
  if (periods === null) {
    const rows = capitalRows("t:", [], ["I", "II"], "strong");
    return [...rows, sumRow("t:noCapital", "", noCapital, "item", rest(rows))];
  }
  const groups = [
    ...periodRows("t:earlier", "I", periods.earlierSum, periods.earlier),
    ...periodRows("t:own", "II", periods.ownSum, periods.own),
  ];
  const sums = groups.filter(({ look }) => look === "sum");
  return [...groups, sumRow("t:noCapital", "", noCapitalOrPeriod, "item", rest(sums))];
}

function periodRows(key: string, tt: string, text: string, period: string): readonly TableRow[] {
  const capitals = capitalRows(`${key}:`, [["period", period]], ["1", "2"], "item");
  const keys = capitals.map((row) => row.key);
  return [sumRow(key, tt, text, "sum", { kind: "together", keys }), ...capitals];
}

function capitalRows(
  prefix: string,
  criteria: readonly (readonly [string, string])[],
  numbers: readonly [string, string],
  look: RowLook,
): readonly TableRow[] {
  const { invest, recurrent } = words.capitals;
  const row = (id: string, tt: string, word: string): TableRow =>
    sumRow(prefix + id, tt, word, look, { kind: "matching", criteria: [["capital", word], ...criteria] });
  return [row("invest", numbers[0], invest), row("recurrent", numbers[1], recurrent)];
}

function sourceRows(subject: TableSubject): readonly TableRow[] {
  const { sources, noSource } = words.sums;
  const rows = moneySourcesOf(subject).map(({ id, name }) =>
    sumRow(`t:source:${id}`, "", name, "item", { kind: "matching", criteria: [["source", name]] }),
  );
  const heading = {
    key: "t:sources",
    look: "heading",
    cells: () => ({ text: textCell(sources) }),
    inputs: [],
  } as const;
  return [heading, ...rows, sumRow("t:none", "", noSource, "item", rest(rows))];
}

function rest(rows: readonly TableRow[]): FundSum {
  return { kind: "rest", keys: rows.map(({ key }) => key) };
}

function sumRow(key: string, tt: string, text: string, look: RowLook, sum: FundSum): TableRow {
  return {
    key,
    look,
    cells: (at) => ({
      tt: textCell(tt),
      text: textCell(text),
      ...Object.fromEntries(FUND_AMOUNTS.map((column) => [column, fundSum(sum, column, at)])),
      ...fundResults(at),
    }),
    inputs: ["note"],
  };
}

function readyRow(number: number): TableRow {
  return {
    key: `w:${number}`,
    look: "item",
    leastLines: READY_LINES,
    cells: (at) => ({ ...fundResults(at), check: fundCheck(at) }),
    inputs: ["tt", "text", "source", "capital", "period", ...FUND_AMOUNTS, "decision", "note"],
  };
}
