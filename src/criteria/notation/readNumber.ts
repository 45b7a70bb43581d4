import type { NotationDoubt } from "./writtenThreshold";

export type ReadNumber = { readonly value: number; readonly doubts: readonly NotationDoubt[] };

/** More digits than a double keeps could come out as another number. */
const LONGEST = 32;

/**
 * A number as Vietnamese writes it: 48,5 · 1.200 · 1.200,5 · 02. A single separator before three digits may be the
 * other language's: "1.200" and "1,200" are read the Vietnamese way, with a doubt. Null for what is no number ("1.2.3").
 */
export function readNumber(text: string): ReadNumber | null {
  if (text.length > LONGEST) return null;
  const form = FORMS.find(({ pattern }) => pattern.test(text));
  return form === undefined ? null : { value: Number(form.plain(text)), doubts: form.doubts };
}

const DECIMAL_POINT: readonly NotationDoubt[] = [{ code: "decimalPoint" }];
const THOUSANDS: readonly NotationDoubt[] = [{ code: "thousands" }];

const withoutDots = (text: string) => text.replace(/\./g, "");
const withoutCommas = (text: string) => text.replace(/,/g, "");
const withPoint = (text: string) => text.replace(",", ".");

/** The first that fits holds. */
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly plain: (text: string) => string;
  readonly doubts: readonly NotationDoubt[];
}[] = [
  { pattern: /^\d+$/, plain: (text) => text, doubts: [] },
  // 1,200: a decimal comma, but three digits after it are as often an English thousand.
  { pattern: /^[1-9]\d{0,2},\d{3}$/, plain: withPoint, doubts: THOUSANDS },
  { pattern: /^\d+,\d+$/, plain: withPoint, doubts: [] },
  { pattern: /^[1-9]\d{0,2}\.\d{3}$/, plain: withoutDots, doubts: THOUSANDS },
  { pattern: /^[1-9]\d{0,2}(\.\d{3})+$/, plain: withoutDots, doubts: [] },
  { pattern: /^[1-9]\d{0,2}(\.\d{3})+,\d+$/, plain: (text) => withPoint(withoutDots(text)), doubts: [] },
  { pattern: /^\d+\.\d+$/, plain: (text) => text, doubts: DECIMAL_POINT },
  { pattern: /^[1-9]\d{0,2}(,\d{3})+\.\d+$/, plain: withoutCommas, doubts: DECIMAL_POINT },
  { pattern: /^[1-9]\d{0,2}(,\d{3}){2,}$/, plain: withoutCommas, doubts: THOUSANDS },
];
