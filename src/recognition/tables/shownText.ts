import Big from "big.js";
import { isoOf } from "../../grid/excelDate";
import { foldSpaces } from "../../grid/foldText";
import { isDateFormat, withoutLiterals } from "../../grid/numberFormatKind";
import { isCellError, type GridCell } from "../../grid/sheetGrid";

/** A cell's text as the sheet shows it, on one line and with composed letters: "80%" for 0.8 of format "0%". */
export function shownText({ value, format = "" }: Pick<GridCell, "value" | "format">): string {
  if (value === null || typeof value === "boolean") return value === null ? "" : String(value).toUpperCase();
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? shownNumber(value, format) : foldSpaces(value.normalize("NFC"));
}

function shownNumber(value: number, format: string): string {
  if (!Number.isFinite(value)) return String(value);
  if (isDateFormat(format)) return shownDay(value);
  const [section = ""] = format.split(";");
  const percent = withoutLiterals(section).includes("%");
  const { before, after } = literals(section);
  const figure = percent ? new Big(value).times(100).round(9) : new Big(value).round(9);
  return `${before}${figure.toFixed().replace(".", ",")}${percent ? "%" : ""}${after}`;
}

function shownDay(value: number): string {
  const [year, month, day] = isoOf(value)?.split("-") ?? [];
  return year === undefined || month === undefined || day === undefined ? String(value) : `${day}/${month}/${year}`;
}

/** `"≥ "0"%"`: what a format writes around the figure. */
function literals(section: string): { readonly before: string; readonly after: string } {
  const written = [...section.matchAll(/"([^"]*)"|\\(.)|[0#?]/g)];
  const figureAt = written.findIndex(([text]) => /^[0#?]$/.test(text));
  const text = (parts: typeof written): string => parts.map((part) => part[1] ?? part[2] ?? "").join("");
  return figureAt < 0
    ? { before: "", after: "" }
    : { before: text(written.slice(0, figureAt)), after: text(written.slice(figureAt)) };
}
