import { formulaText } from "../formulaFunctions";
import { MODE_WORDS } from "../formMode";
import { MONEY_DECIMALS } from "../money/moneyUnit";
import { formulaCell } from "../placedCell";
import type { CounterLine } from "../tables/tableForm";
import type { TablePlaces } from "../tables/tablePlaces";
import { calculated, templateExpression } from "../textTemplate";
import words from "../words/bieu02.json";
import { ALL_KEY, bodyRange, NONE_KEY, unitExpression } from "./bieu02Ranges";

/** "Tổng kinh phí 1234,5 triệu đồng · 20 nội dung · hoàn thành 3 · …": what is open is only said where there is some. */
export function bieu02Counter(places: TablePlaces): CounterLine {
  const { total, noTotal, works, finished, none, short, longest } = words.counter;
  const sum = (key: string, column: string): string => places.fixedCell(column, places.rowOf(key));
  const withCount = (template: string, count: string): string =>
    templateExpression(template, { count: calculated(count) });
  const where = (condition: string, text: string): string => `IF(${condition},${text},"")`;
  const isReport = `${places.modeCell}<>${formulaText(MODE_WORDS.plan)}`;
  const unassigned = sum(NONE_KEY, "works");
  const unfunded = rowsShortOfSources(places);
  const amount = templateExpression(total, {
    total: calculated(`ROUND(${sum(ALL_KEY, "total")},${MONEY_DECIMALS})`),
    unit: { expression: unitExpression(places) },
  });
  const parts = [
    `IF(${sum(ALL_KEY, "total")}=0,${formulaText(noTotal)},${amount})`,
    withCount(works, sum(ALL_KEY, "works")),
    where(isReport, withCount(finished, sum(ALL_KEY, "finished"))),
    where(`${unassigned}>0`, withCount(none, unassigned)),
    where(`${unfunded}>0`, withCount(short, unfunded)),
  ];
  return { cell: formulaCell(parts.join("&")), longest };
}

function rowsShortOfSources(places: TablePlaces): string {
  const checks = bodyRange(places, "check");
  const { short, unsourced } = words.check;
  return [`${short}*`, unsourced].map((word) => `COUNTIFS(${checks},${formulaText(word)})`).join("+");
}
