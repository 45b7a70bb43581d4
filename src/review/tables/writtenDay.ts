import { foldText } from "../../grid/foldText";
import { isoOf, serialOf } from "../../grid/excelDate";

/** ISO day of a text that is one, day before month as Vietnamese writes it; null for anything else. */
export function writtenDay(text: string): string | null {
  const [, day = "", month = "", year = ""] =
    /^(?:ngay )?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(foldText(text)) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return serialOf(iso) === null ? null : iso;
}

const QUARTERS: readonly string[] = ["i", "ii", "iii", "iv"];

/**
 * The last day of what a deadline says in words: "30/6/2026", "Tháng 6", "Quý III", "Quý 3/2026". Excel's serial number;
 * null where the words name none.
 */
export function lastDayMeant(text: string, ofYear: number): number | null {
  const day = writtenDay(text);
  if (day !== null) return serialOf(day);
  const folded = foldText(text);
  const [, month] = /^thang (\d{1,2})(?:\s*[/-]\s*(?:\d{4})| nam \d{4})?$/.exec(folded) ?? [];
  const [, quarter] = /^quy (i{1,3}|iv|[1-4])(?:\s*[/-]\s*(?:\d{4})| nam \d{4})?$/.exec(folded) ?? [];
  const year = Number(/(\d{4})$/.exec(folded)?.[1] ?? ofYear);
  if (month !== undefined && Number(month) >= 1 && Number(month) <= 12) return endOfMonth(year, Number(month));
  if (quarter === undefined) return null;
  const number = QUARTERS.indexOf(quarter) + 1 || Number(quarter);
  return endOfMonth(year, number * 3);
}

function endOfMonth(year: number, month: number): number | null {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  const serial = serialOf(next);
  return serial === null || isoOf(serial - 1) === null ? null : serial - 1;
}
