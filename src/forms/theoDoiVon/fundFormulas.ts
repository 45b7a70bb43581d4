import { columnLetters } from "../../grid/address";
import { MODE_WORDS } from "../formMode";
import { formulaText } from "../formulaFunctions";
import { MONEY_DECIMALS } from "../money/moneyUnit";
import { formulaCell } from "../placedCell";
import type { PlanCell } from "../sheetPlan";
import type { RowAt } from "../tables/tableForm";
import { listArea } from "../tables/tableLists";
import type { TablePlaces } from "../tables/tablePlaces";
import words from "../words/theoDoiVon.json";

/** Rate and rest of a row, a sum row or one of the body, from its own amounts. SUM takes words in a cell for nothing. */
export function fundResults({ row, places }: RowAt): Readonly<Record<"rate" | "left", PlanCell>> {
  const plan = places.across(["carried", "planned"], row);
  const disbursed = places.cell("disbursed", row);
  const ratio = `ROUND(${disbursed}/SUM(${plan})*100,1)`;
  const spent = `IF(${inPlan(places)},0,SUM(${disbursed}))`;
  return {
    rate: formulaCell(`IF(ISNUMBER(${disbursed}),IF(SUM(${plan})>0,${ratio},""),"")`),
    left: formulaCell(`IF(COUNT(${plan},${disbursed})=0,"",ROUND(SUM(${plan})-${spent},${MONEY_DECIMALS}))`),
  };
}

/** The first thing to put right in a row of the body; nothing while the row is empty. */
export function fundCheck(at: RowAt): PlanCell {
  const { row, places } = at;
  const { complete } = words.checks;
  const amounts = amountCells(at);
  const unused = `AND(TRIM(${places.cell("text", row)})="",COUNTA(${amounts})=0)`;
  const checked = conditions(at).reduceRight(
    (otherwise, [condition, word]) => `IF(${condition},${formulaText(word)},${otherwise})`,
    formulaText(complete),
  );
  return formulaCell(`IF(${unused},"",${checked})`);
}

function conditions(at: RowAt): readonly (readonly [condition: string, word: string])[] {
  const { row, places } = at;
  const { checks } = words;
  const blank = (column: string): string => `TRIM(${places.cell(column, row)})=""`;
  const amounts = amountCells(at);
  const plan = places.across(["carried", "planned"], row);
  const disbursed = places.cell("disbursed", row);
  const periods = places.has("period") ? [[notListed(at, "period"), checks.noPeriod] as const] : [];
  return [
    [`COUNTA(${amounts})>COUNT(${amounts})`, checks.inWords],
    [`ROUND(SUM(${disbursed})-SUM(${plan}),${MONEY_DECIMALS})>0`, checks.overPlan],
    [blank("text"), checks.noText],
    [blank("source"), checks.noSource],
    [notListed(at, "source"), checks.otherSource],
    [notListed(at, "capital"), checks.noCapital],
    ...periods,
    // While a plan is drawn up the decision is still to come.
    [`AND(NOT(${inPlan(places)}),SUM(${places.cell("planned", row)})<>0,${blank("decision")})`, checks.noDecision],
  ];
}

function amountCells({ row, places }: RowAt): string {
  return `${places.across(["carried", "planned"], row)},${places.across(["done", "disbursed"], row)}`;
}

/** The lists have the ids of the columns they are for. */
function notListed({ row, places }: RowAt, column: string): string {
  const area = listArea(places, column);
  if (area === null) return "FALSE";
  const [first, last] = [area.left, area.right].map((at) => `$${columnLetters(at)}$${area.top + 1}`);
  return `COUNTIFS(${first ?? ""}:${last ?? ""},${places.cell(column, row)})=0`;
}

function inPlan(places: TablePlaces): string {
  return `${places.modeCell}=${formulaText(MODE_WORDS.plan)}`;
}
