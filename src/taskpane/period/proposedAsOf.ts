import { vietnameseDate } from "../../i18n/dateFormat";
import type { FormMode } from "./formModes";

/** Months whose last day ends a period of this kind; a plan has none. */
const ENDING_MONTHS: Readonly<Record<FormMode, readonly number[]>> = {
  plan: [],
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [3, 6, 9, 12],
  sixMonths: [6],
  nineMonths: [9],
  year: [12],
};

/**
 * The day a report of this kind and year speaks of, as an officer would type it: the end of the last ended
 * period, or today while the first one still runs. Empty for a plan and for a year to come.
 */
export function proposedAsOf(mode: FormMode, year: number, today: Date): string {
  const now = isoDay(today.getFullYear(), today.getMonth() + 1, today.getDate());
  if (mode === "plan" || year > today.getFullYear()) return "";
  const ended = ENDING_MONTHS[mode].map((month) => lastDayOf(year, month)).filter((day) => day <= now);
  return vietnameseDate(ended.at(-1) ?? now);
}

function lastDayOf(year: number, month: number): string {
  return isoDay(year, month, new Date(year, month, 0).getDate());
}

function isoDay(year: number, month: number, day: number): string {
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
