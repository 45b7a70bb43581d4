import { fundingSources, type FundingSource } from "../money/fundingSources";

/** Sources that give money: days of labour and land are followed in Biểu 02 alone. */
export function moneySources(year: number): readonly FundingSource[] {
  return fundingSources(year).filter(({ measure }) => measure === "money");
}
