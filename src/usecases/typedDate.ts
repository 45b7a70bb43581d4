import { serialOf } from "../grid/excelDate";

/** ISO date of what an officer typed: "30/6/2023", "30-06-2023", "30.6.2023". Null for what is no day. */
export function typedDate(text: string): string | null {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return serialOf(iso) === null ? null : iso;
}
