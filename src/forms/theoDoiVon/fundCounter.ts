import { MODE_WORDS } from "../formMode";
import { formulaText } from "../formulaFunctions";
import { MONEY_DECIMALS } from "../money/moneyUnit";
import { formulaCell } from "../placedCell";
import { uncountedFigures } from "../tables/fixedSums";
import type { CounterLine } from "../tables/tableForm";
import type { TablePlaces } from "../tables/tablePlaces";
import { calculated, filledText, templateExpression } from "../textTemplate";
import words from "../words/theoDoiVon.json";
import { FUND_AMOUNTS } from "./fundColumns";
import { FUND_BODY } from "./fundSums";

const { complete, ...OPEN } = words.checks;

/** "Tổng vốn 1234,5 triệu đồng · giải ngân 600 (48,6%) · Chưa ghi nguồn: 2", and what new rows lack. */
export function fundCounter(places: TablePlaces): CounterLine {
  const { total, disbursed, rate, open, newRows } = words.counter;
  const all = places.rowOf("t:all");
  const at = (column: string): string => places.fixedCell(column, all);
  const spentRate = `IF(${at("rate")}="","",${templateExpression(rate, { rate: calculated(at("rate")) })})`;
  const spent = `${templateExpression(disbursed, { disbursed: calculated(at("disbursed")) })}&${spentRate}`;
  const checks = places.range("check", FUND_BODY);
  const opened = Object.values(OPEN).map((word) => {
    const count = `COUNTIFS(${checks},${formulaText(word)})`;
    return `IF(${count}>0,${templateExpression(open, { word, count: calculated(count) })},"")`;
  });
  const parts = [
    templateExpression(total, {
      total: calculated(`ROUND(${at("carried")}+${at("planned")},${MONEY_DECIMALS})`),
      unit: calculated(places.unitCell ?? formulaText("")),
    }),
    `IF(${places.modeCell}=${formulaText(MODE_WORDS.plan)},"",${spent})`,
    ...opened,
    `IF(${uncountedFigures(places, FUND_AMOUNTS)}>0,${formulaText(newRows)},"")`,
  ];
  return { cell: formulaCell(parts.join("&")), longest: longestCounter() };
}

/** As a sheet with a few open rows says it: a row for every kind of gap at once is not to be waited for. */
function longestCounter(): string {
  const { total, disbursed, rate, open, newRows } = words.counter;
  const { overPlan, noSource } = OPEN;
  return [
    filledText(total, { total: "123456,789123", unit: "triệu đồng" }),
    filledText(disbursed, { disbursed: "123456,789123" }),
    filledText(rate, { rate: "100,1" }),
    ...[overPlan, noSource].map((word) => filledText(open, { word, count: "10" })),
    newRows,
  ].join("");
}
