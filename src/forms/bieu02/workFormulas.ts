import { formulaText } from "../formulaFunctions";
import { dongDifference } from "../money/dongPrecision";
import { MONEY_DECIMALS } from "../money/moneyUnit";
import { formulaCell } from "../placedCell";
import type { PlanCell } from "../sheetPlan";
import type { TablePlaces } from "../tables/tablePlaces";
import words from "../words/bieu02.json";
import { moneySourceCells, unitExpression } from "./bieu02Ranges";

/** Formulas of one work, on cells of its own row only, so that sorting and copying keep them right. */
export function workFormulas(places: TablePlaces, row: number): Readonly<Record<string, PlanCell>> {
  return {
    total: formulaCell(totalOf(places, row)),
    rate: formulaCell(rateOf(places, row)),
    gap: formulaCell(gapOf(places, row)),
    check: formulaCell(checkOf(places, row)),
  };
}

/** The money sources together; while none is filled in, quantity × price; else nothing. */
function totalOf(places: TablePlaces, row: number): string {
  const sources = moneySourceCells(places, row);
  const needed = `IF(${isPriced(places, row)},ROUND(${pricedNeed(places, row)},${MONEY_DECIMALS}),"")`;
  return `IF(COUNT(${sources})>0,ROUND(SUM(${sources}),${MONEY_DECIMALS}),${needed})`;
}

function rateOf(places: TablePlaces, row: number): string {
  const [planned, done] = [places.cell("quantity", row), places.cell("done", row)];
  return `IF(AND(ISNUMBER(${planned}),ISNUMBER(${done})),IF(${planned}=0,"",ROUND(${done}/${planned}*100,1)),"")`;
}

/**
 * What the sources have over what is needed: quantity × price or, without a price, a total somebody typed over the
 * formula. Empty while no source is filled in: blank is not zero.
 */
function gapOf(places: TablePlaces, row: number): string {
  const sources = moneySourceCells(places, row);
  const total = places.cell("total", row);
  const over = (need: string): string => dongDifference(`SUM(${sources})`, need, unitExpression(places));
  const byTotal = `IF(ISNUMBER(${total}),${over(total)},"")`;
  return `IF(COUNT(${sources})=0,"",IF(${isPriced(places, row)},${over(pricedNeed(places, row))},${byTotal}))`;
}

/** The gap in words. Sources without anything to compare them with make the total themselves: nothing is said. */
function checkOf(places: TablePlaces, row: number): string {
  const { equal, short, over, unsourced } = words.check;
  const [gap, total] = [places.cell("gap", row), places.cell("total", row)];
  const said = (word: string, amount: string): string => `${formulaText(`${word} `)}&${amount}`;
  const without = `IF(ISNUMBER(${total}),${formulaText(unsourced)},"")`;
  const even = `IF(${isPriced(places, row)},${formulaText(equal)},"")`;
  const uneven = `IF(${gap}<0,${said(short, `(-${gap})`)},${said(over, gap)})`;
  return `IF(ISNUMBER(${gap}),IF(${gap}=0,${even},${uneven}),${without})`;
}

function isPriced(places: TablePlaces, row: number): string {
  return `AND(ISNUMBER(${places.cell("quantity", row)}),ISNUMBER(${places.cell("price", row)}))`;
}

function pricedNeed(places: TablePlaces, row: number): string {
  return `${places.cell("quantity", row)}*${places.cell("price", row)}`;
}
