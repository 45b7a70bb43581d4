import { quantity, seenWords, type NumberFormat } from "./numberFormat";

/** What a small window says of an indicator: a heading and lines with their names. */
export type IndicatorText = {
  readonly heading: string;
  readonly lines: readonly IndicatorLine[];
};

export type IndicatorLine = { readonly label: string; readonly text: string };

/** Addresses of articles by the names of their sites: the rest of an address tells an officer nothing. */
export function sourceNames(source: string): string {
  return source.replace(/https?:\/\/([^/\s;]+)\S*/g, "$1").replace(/\s+;/g, ";");
}

/** What a cell holds, with the unit of its row: "72,5%"; words in quotation marks. */
export function seenQuantity(format: NumberFormat, seen: string, unit: string | null): string {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(seen) ? quantity(format, Number(seen), unit) : `“${seenWords(seen)}”`;
}
