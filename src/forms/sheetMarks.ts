/**
 * The marks by which a form sheet is known again, in hidden cells of its own head: "bntm.set" with its
 * value in the next cell to the right. No names, no settings: a sheet copied into another workbook
 * takes them along.
 */
export const MARK_NAMES = ["form", "layout", "set", "setVersion", "area", "year", "commune", "village"] as const;

export type MarkName = (typeof MARK_NAMES)[number];

export function markText(name: MarkName): string {
  return `bntm.${name}`;
}

/** Text in the hidden row of column ids: "col:key". */
export const COLUMN_ID_PREFIX = "col:";

/** List rows begin with a mark, so that nobody takes their words for data. */
export const LIST_MARK = "bntm.list";

/** Keys never look like numbers, or 17.10 would meet 17.1. */
export const rowKeys = {
  criterion: (no: number): string => `c:${no}`,
  indicator: (code: string): string => `i:${code}`,
  part: (code: string, partId: string): string => `p:${code}/${partId}`,
} as const;

export type RowKey =
  | { readonly kind: "criterion"; readonly no: number }
  | { readonly kind: "indicator"; readonly code: string }
  | { readonly kind: "part"; readonly code: string; readonly partId: string };

/** Reads a key back; null for a text that is none. */
export function parseRowKey(text: string): RowKey | null {
  const criterion = /^c:(\d{1,2})$/.exec(text)?.[1];
  if (criterion !== undefined) return { kind: "criterion", no: Number(criterion) };
  const indicator = /^i:(\d{1,2}\.(?:\d{1,2}|[a-z]))$/.exec(text)?.[1];
  if (indicator !== undefined) return { kind: "indicator", code: indicator };
  const [, code, partId] = /^p:(\d{1,2}\.(?:\d{1,2}|[a-z]))\/(\d{1,2})$/.exec(text) ?? [];
  return code === undefined || partId === undefined ? null : { kind: "part", code, partId };
}
