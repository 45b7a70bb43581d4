import { isoOf } from "../../grid/excelDate";
import { isDateFormat } from "../../grid/numberFormatKind";
import type { Repair } from "../repair";

/** A day without its year or without its day of the month is what Excel makes of "1/2" and "3-25". */
export function halfDayRepair(value: number, format: string): Repair | null {
  const [year = "", month, day] = isoOf(value)?.split("-") ?? [];
  if (month === undefined || day === undefined || !isDateFormat(format)) return null;
  const [m, d] = [Number(month), Number(day)];
  const hasYear = /y/i.test(format);
  if (hasYear && /d/i.test(format)) return null;
  const [first, second] = hasYear ? [`${m}/${year.slice(2)}`, `${m}/${year}`] : [`${d}/${m}`, `${m}/${d}`];
  const entryFor = (text: string) => ({ entry: { kind: "text", text }, format: "@" }) as const;
  return first === second
    ? { kind: "certain", to: entryFor(first) }
    : { kind: "choice", options: [entryFor(first), entryFor(second)] };
}
