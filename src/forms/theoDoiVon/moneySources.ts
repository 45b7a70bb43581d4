import { sourcesOf, type FundingSource } from "../money/fundingSources";

/** Sources that give money: days of labour and land are followed in Biểu 02 alone. */
export function moneySources(form: Parameters<typeof sourcesOf>[0]): readonly FundingSource[] {
  return sourcesOf(form).filter(({ measure }) => measure === "money");
}
