import { foldText } from "../../grid/foldText";
import { headingKey } from "../tables/headingRoles";
import type { ForeignRole } from "./foreignTable";
import words from "./words/headings.json";

/** What a heading says its column holds. */
export type HeadingMeaning = {
  /** Best first; empty where no word of it is known. */
  readonly roles: readonly ForeignRole[];
  /** From 0 to 1: 1 where the heading is one we know word by word. */
  readonly likeness: number;
  /** Years it names, or the end of a period: "Năm 2022", "đến 30/11/2023". */
  readonly years: readonly number[];
  readonly period: "previous" | "plan" | null;
  /** "6 thang", "quy 3": the part of the year it is about; null for the whole year or where it does not say. */
  readonly span: string | null;
};

type KnownHeading = { readonly role: ForeignRole; readonly key: string; readonly pairs: ReadonlySet<string> };

const KNOWN: readonly KnownHeading[] = (Object.keys(words) as (keyof typeof words)[]).flatMap((role) =>
  words[role].map((phrase) => ({ role, key: headingKey(phrase), pairs: letterPairs(headingKey(phrase)) })),
);

const BY_KEY: ReadonlyMap<string, readonly ForeignRole[]> = new Map(
  KNOWN.map(({ key }) => [key, KNOWN.filter((known) => known.key === key).map(({ role }) => role)]),
);

/** Less is another word. */
const LEAST = 0.62;
const LONGEST = 120;

/** The heading from its lowest line up: "Năm 2022" under "Kết quả" is a result of that year. */
export function headingMeaning(lines: readonly string[]): HeadingMeaning {
  const whole = lines.join(" – ");
  const years = yearsIn(whole);
  const period = periodOf(whole) ?? periodByLikeness(lines);
  const span = spanOf(whole);
  for (const line of [...lines].reverse()) {
    const { roles, likeness } = rolesIn(line);
    if (roles.length > 0) return { roles, likeness, years, period, span };
  }
  return { ...rolesIn(whole), years, period, span };
}

type LineMeaning = Pick<HeadingMeaning, "roles" | "likeness">;

/** Reports of one template say the same over their columns, and comparing letters costs most of recognising. */
const understood = new Map<string, LineMeaning>();
const MOST_UNDERSTOOD = 20_000;

function rolesIn(line: string): LineMeaning {
  const known = understood.get(line);
  if (known !== undefined) return known;
  const meaning = rolesOf(line);
  if (understood.size >= MOST_UNDERSTOOD) understood.clear();
  understood.set(line, meaning);
  return meaning;
}

function rolesOf(line: string): LineMeaning {
  const key = headingKey(line);
  if (key === "" || key.length > LONGEST) return { roles: [], likeness: 0 };
  const bare = key
    .replace(/\b(den|ngay|thang|quy|nam|het|6t|9t|\d+)\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
  if (bare === "" || /^(ca|dau|cuoi|truoc|sau| )+$/.test(bare)) return { roles: [], likeness: 0 };
  const exact = [...(BY_KEY.get(key) ?? []), ...(BY_KEY.get(bare) ?? [])];
  if (exact.length > 0) return { roles: [...new Set(exact)], likeness: 1 };
  const pairs = letterPairs(key);
  const ofBare = letterPairs(bare);
  const scored = KNOWN.map(({ role, key: known, pairs: own }) => {
    const starts = key.startsWith(`${known} `) || bare.startsWith(`${known} `);
    const length = known.length / Math.max(key.length, 1);
    return {
      role,
      likeness: Math.max(starts ? 0.7 + 0.25 * length : 0, pairLikeness(pairs, own), pairLikeness(ofBare, own)),
    };
  });
  const best = Math.max(...scored.map(({ likeness }) => likeness));
  if (best < LEAST) return { roles: [], likeness: best };
  const roles = scored.filter(({ likeness }) => likeness >= best - 0.02).map(({ role }) => role);
  return { roles: [...new Set(roles)], likeness: best };
}

const YEAR = /(?<!\d)(20[1-4]\d)(?!\d)/g;

/** Without spans of a programme: "giai đoạn 2021 - 2025" is no year. */
export function yearsIn(text: string): readonly number[] {
  const plain = text.replace(/20\d\d\s*[-–—]\s*20\d\d/g, " ");
  return [...plain.matchAll(YEAR)].map(([, year]) => Number(year));
}

/** "6 tháng đầu năm", "quý III", "tháng 11". */
export function spanOf(text: string): string | null {
  const folded = foldText(text);
  const [, months, quarter, month] = /\b(?:([369])\s*thang|quy\s*([ivx]+|\d)|thang\s*(\d{1,2}))\b/.exec(folded) ?? [];
  if (months !== undefined) return `${months} thang`;
  if (quarter !== undefined) return `quy ${QUARTERS[quarter] ?? quarter}`;
  return month === undefined ? null : `thang ${Number(month)}`;
}

const QUARTERS: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };

function periodOf(text: string): HeadingMeaning["period"] {
  const folded = foldText(text);
  if (/\b(ke hoach|kh|muc tieu|phan dau|du kien|chi tieu giao|dang ky)\b/.test(folded)) return "plan";
  if (/\b(nam truoc|cung ky|ky truoc|dau ky|dau nam$|^dau nam|hien trang|thuc trang)\b/.test(folded)) return "previous";
  return null;
}

/** "Mục tiu năm 2023" over "Giá trị": a group's own words, misspelt. */
function periodByLikeness(lines: readonly string[]): HeadingMeaning["period"] {
  for (const line of lines.slice(0, -1)) {
    const { roles } = rolesIn(line);
    if (roles[0] === "plan") return "plan";
    if (roles[0] === "previousResult") return "previous";
  }
  return null;
}

export function pairLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const sizes = one.size + other.size;
  // Not even if all of the smaller one were in the other.
  if (one.size === 0 || other.size === 0 || 2 * Math.min(one.size, other.size) < LEAST * sizes) return 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return (2 * common) / sizes;
}

/** Pairs of letters: a heading is short, one wrong letter must not cost it. */
export function letterPairs(key: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  const letters = ` ${key} `;
  if (key !== "") for (let at = 1; at < letters.length; at += 1) pairs.add(letters.slice(at - 1, at + 1));
  return pairs;
}
