import { isoOf } from "../../grid/excelDate";
import type { GridCell } from "../../grid/sheetGrid";
import { isDateFormat } from "../../grid/numberFormatKind";

/**
 * What a code may have been before Excel made a number or a date of it: 1.1 was typed "1.1" or "1.10"; the first of January
 * was "1.1". Texts are as they were typed. Empty for a value that is no code.
 */
export type CodeCandidate = { readonly no: number; readonly index: number };

export function candidatesOf({
  value,
  format = "",
}: GridCell): { readonly kind: "number" | "date"; readonly candidates: readonly CodeCandidate[] } | null {
  if (typeof value === "string") return dateTextCandidates(value);
  if (typeof value !== "number" || !Number.isFinite(value) || value <= 0) return null;
  if (isDateFormat(format)) return { kind: "date", candidates: dateCandidates(value, format) };
  return { kind: "number", candidates: numberCandidates(value) };
}

function numberCandidates(value: number): readonly CodeCandidate[] {
  const [, no, decimals] = /^(\d{1,2})\.(\d{1,2})$/.exec(String(Number(value.toFixed(6)))) ?? [];
  if (no === undefined || decimals === undefined) return [];
  const index = Number(decimals);
  const asWritten = { no: Number(no), index };
  return decimals.length === 1 ? [asWritten, { no: Number(no), index: index * 10 }] : [asWritten];
}

/** Day and month, month and day where the country writes so, month and year where the format shows no day. */
function dateCandidates(serial: number, format: string): readonly CodeCandidate[] {
  const iso = isoOf(serial);
  if (iso === null) return [];
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const monthAndYear = { no: month, index: year % 100 };
  const dayAndMonth = [
    { no: day, index: month },
    { no: month, index: day },
  ];
  return /d/i.test(format) ? [...dayAndMonth, monthAndYear] : [monthAndYear, ...dayAndMonth];
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "1-Jan", "10-Thg2": a date that was pasted as its text. */
function dateTextCandidates(
  text: string,
): { readonly kind: "date"; readonly candidates: readonly CodeCandidate[] } | null {
  const [, day, name, number] =
    /^(\d{1,2})[-/\s](?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|thg\s?(\d{1,2}))$/i.exec(text.trim()) ??
    [];
  if (day === undefined) return null;
  const month = name === undefined ? Number(number) : MONTHS.indexOf(name.toLowerCase()) + 1;
  return {
    kind: "date",
    candidates: [
      { no: Number(day), index: month },
      { no: month, index: Number(day) },
    ],
  };
}
