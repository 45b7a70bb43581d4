export type NumberFormat = (value: number) => string;

/**
 * Writes a number with the marks of one language, whatever the machine's own locale: at most nine decimals
 * (the precision verdicts are made with), none that are zero.
 */
export function numberFormat(decimalMark: string, groupMark: string): NumberFormat {
  return (value) => {
    if (!Number.isFinite(value)) return String(value);
    const magnitude = Math.abs(value);
    // From 1e21 on toFixed itself answers with an exponent; such a number is a typing error shown as it is.
    if (magnitude >= 1e21) return String(value);
    const [whole = "0", decimals = ""] = magnitude.toFixed(9).split(".");
    const kept = decimals.replace(/0+$/, "");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, groupMark);
    const sign = value < 0 && (kept !== "" || whole !== "0") ? "-" : "";
    return kept === "" ? `${sign}${grouped}` : `${sign}${grouped}${decimalMark}${kept}`;
  };
}

/** A figure with its unit: "85,5%", "4.700 m". */
export function quantity(format: NumberFormat, value: number, unit: string | null): string {
  if (unit === null) return format(value);
  return unit === "%" ? `${format(value)}%` : `${format(value)} ${unit}`;
}

/** What a cell was seen to hold, as a person would read it: figures with the language's marks, long text cut. */
export function seenText(format: NumberFormat, seen: string): string {
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(seen)) return format(Number(seen));
  return seenWords(seen);
}

/** A text as it stands there: "1.200" typed as words is not to be read as a figure. */
export function seenWords(seen: string): string {
  return seen.length > LONGEST_SEEN ? `${seen.slice(0, LONGEST_SEEN)}…` : seen;
}

const LONGEST_SEEN = 60;
