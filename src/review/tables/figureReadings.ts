import { readNumberText } from "../../assessment/numberText";
import { convertedMoney } from "../../forms/money/exactMoney";
import { MONEY_UNITS, MONEY_UNIT_WORDS, type MoneyUnit } from "../../forms/money/moneyUnit";
import { isMoney } from "../../forms/tables/tableColumn";
import { formatOf } from "../../forms/tables/tableFormats";
import { cleanText } from "../../grid/cleanText";
import { entryOf, repairOf, type Repair } from "../repair";
import { textAt, type InputCell, type TableUnderReview } from "./tableUnderReview";

/** Other ways officers write a unit of money behind an amount. */
const UNIT_ENDINGS: Readonly<Record<MoneyUnit, readonly string[]>> = {
  dong: [MONEY_UNIT_WORDS.dong, "đ", "vnđ", "vnd"],
  thousandDong: [MONEY_UNIT_WORDS.thousandDong, "nghìn", "ngàn", "ngàn đồng"],
  millionDong: [MONEY_UNIT_WORDS.millionDong, "triệu", "tr", "tr.đ"],
};

/** What the text in a cell for a figure can mean; null where nobody can tell, and for the officer's own formulas. */
export function figureRepair(reviewed: TableUnderReview, input: InputCell): Repair | null {
  const { cell, column } = input;
  if (cell.formula !== null || typeof cell.value !== "string") return null;
  const readings = readingsOf(reviewed, input, cleanText(cell.value)).filter((figure) => figure >= 0);
  const format = formatOf(column);
  const withFormat = (cell.format ?? "General") === format || column.kind === "word" ? {} : { format };
  return repairOf(readings.map((figure) => ({ entry: entryOf(figure), ...withFormat })));
}

function readingsOf(reviewed: TableUnderReview, { row, column }: InputCell, text: string): readonly number[] {
  if (isMoney(column)) return amountsIn(text, reviewed.choices.unit);
  const unit = column.kind === "percent" || column.kind === "word" ? "%" : textAt(reviewed, row.row, "unit");
  return readNumberText(text, unit === "" ? null : unit);
}

/** An amount that names its unit is taken over into the sheet's: "500 nghìn" is 0,5 of a million. */
function amountsIn(text: string, own: MoneyUnit | null): readonly number[] {
  const plain = readNumberText(text, null);
  if (plain.length > 0 || own === null) return plain;
  for (const unit of MONEY_UNITS) {
    const found = UNIT_ENDINGS[unit].map((word) => readNumberText(text, word)).find((figures) => figures.length > 0);
    if (found !== undefined) return [...new Set(found.map((amount) => convertedMoney(amount, unit, own)))];
  }
  return [];
}
