import type { Culture } from "./culture";
import type { NumberInput } from "./numberInput";

const DAY = 86_400_000;

/** Day 60 is Excel's 29 February 1900, which never was: from March 1900 on the count is right. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / DAY);
  return days < 61 ? days - 1 : days;
}

/** "1/2" and "1/2/2025", with "/" or "-", a year left out is this year's; "2025-02-01" in any culture. */
export function readDate(text: string, culture: Culture, today: Date): NumberInput | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso !== null) {
    const serial = dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return serial === null ? null : { value: serial, numberFormat: culture.dateFormat };
  }
  const match = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const dayFirst = culture.dateOrder === "dayFirst";
  const year = match[4] === undefined ? today.getFullYear() : fullYear(match[4]);
  const value = dateSerial(year, dayFirst ? second : first, dayFirst ? first : second);
  if (value !== null) return { value, numberFormat: match[4] === undefined ? "d-mmm" : culture.dateFormat };
  return match[4] === undefined ? monthOfYear(first, second) : null;
}

/** "12/25" is no day and month, but December 2025. */
function monthOfYear(month: number, year: number): NumberInput | null {
  const value = dateSerial(fullYear(String(year).padStart(2, "0")), month, 1);
  return value === null ? null : { value, numberFormat: "mmm-yy" };
}

/** Excel's window for two-digit years: 00–29 is 20xx, 30–99 is 19xx. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** "7:30" and "7:30:15" as a part of a day. */
export function readTime(text: string): NumberInput | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (match === null || Number(match[1]) > 23) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}
