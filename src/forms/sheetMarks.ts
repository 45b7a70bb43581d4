/**
 * The marks by which a form sheet is known again, in hidden cells of its own head: "bntm.set" with its
 * value in the next cell to the right. No names, no settings: a sheet copied into another workbook
 * takes them along. Marks of what people choose in the head (mode, date, comparison) hold a reference to that
 * cell, so that it is found wherever it has moved to.
 */
export const MARK_NAMES = [
  "form",
  "layout",
  "set",
  "setVersion",
  "area",
  "year",
  "commune",
  "village",
  "mode",
  "asOf",
  "comparison",
  "frame",
  "frameLine",
  "arrangedFor",
  "example",
  "communeCode",
] as const;

export type MarkName = (typeof MARK_NAMES)[number];

export function markText(name: MarkName): string {
  return `bntm.${name}`;
}

/** Text in the hidden row of column ids: "col:key". */
export const COLUMN_ID_PREFIX = "col:";

/** A list begins with a mark that names it, so that nobody takes its words for data: "bntm.list.responsible". */
export function listMark(id: string): string {
  return `bntm.list.${id}`;
}

/** What an empty mark holds: a mark without a value is a damaged one. */
export const NO_VALUE = "-";

/**
 * Keys never look like numbers, or 17.10 would meet 17.1. The second set of a joint list has its number in them:
 * "c2:5", "i2:5.1"; a heading over both sets is "g:5".
 */
export const rowKeys = {
  group: (id: string): string => `g:${id}`,
  criterion: (set: number, no: number): string => `${keyKind("c", set)}:${no}`,
  indicator: (set: number, code: string): string => `${keyKind("i", set)}:${code}`,
  part: (set: number, code: string, partId: string): string => `${keyKind("p", set)}:${code}/${partId}`,
} as const;

/** "c" for the first set, "c2" for the second: what stands before the colon of a key. */
export function keyKind(kind: "c" | "i" | "p", set: number): string {
  return set === 0 ? kind : `${kind}${set + 1}`;
}

export type RowKey =
  | { readonly kind: "group"; readonly id: string }
  | { readonly kind: "criterion"; readonly set: number; readonly no: number }
  | { readonly kind: "indicator"; readonly set: number; readonly code: string }
  | { readonly kind: "part"; readonly set: number; readonly code: string; readonly partId: string };

const CODE = String.raw`\d{1,2}\.(?:\d{1,2}|[a-z])`;
const GROUP_KEY = /^g:([a-z0-9-]{1,20})$/;
const CRITERION_KEY = /^c([2-9]?):(\d{1,2})$/;
const INDICATOR_KEY = new RegExp(`^i([2-9]?):(${CODE})$`);
const PART_KEY = new RegExp(String.raw`^p([2-9]?):(${CODE})/(\d{1,2})$`);

/**
 * Rows the add-in wrote below a form: "x:…" an explanation, "z:…" the closing of the figures. They stand in the key
 * column and are neither judged nor counted.
 */
export function isAddedRowKey(text: string): boolean {
  return /^[xz]:/.test(text);
}

/** Reads a key back; null for a text that is none. */
export function parseRowKey(text: string): RowKey | null {
  const group = GROUP_KEY.exec(text)?.[1];
  if (group !== undefined) return { kind: "group", id: group };
  const [, criterionSet, no] = CRITERION_KEY.exec(text) ?? [];
  if (criterionSet !== undefined && no !== undefined) {
    return { kind: "criterion", set: setOf(criterionSet), no: Number(no) };
  }
  const [, indicatorSet, indicator] = INDICATOR_KEY.exec(text) ?? [];
  if (indicatorSet !== undefined && indicator !== undefined) {
    return { kind: "indicator", set: setOf(indicatorSet), code: indicator };
  }
  const [, partSet, code, partId] = PART_KEY.exec(text) ?? [];
  if (partSet === undefined || code === undefined || partId === undefined) return null;
  return { kind: "part", set: setOf(partSet), code, partId };
}

function setOf(digit: string): number {
  return digit === "" ? 0 : Number(digit) - 1;
}
