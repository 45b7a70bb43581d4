import { headingKey } from "../tables/headingRoles";
import words from "./words/areas.json";

/** An area a heading names; `sure` is false where its spelling had to be mended. */
export type NamedArea = { readonly id: string; readonly sure: boolean };

export const COMMON_AREA = "chung";

const EXPANSIONS = new Map(Object.entries(words.expand));
const IGNORED = new Set(words.ignore);
const REGIONS = Object.entries(words.regions).flatMap(([id, names]) => {
  return names.map((name) => ({ id, name: name.replaceAll(" ", "") }));
});
const COMMON = new Set(words.common.map((name) => name.replaceAll(" ", "")));
/** Two letters wrong in a name of a dozen is a slip; in a shorter one it may be another name. */
const SLIP_LENGTH = 9;

/** The area a heading of an annex stands for, in any spelling or abbreviation; null where it names none. */
export function areaOf(heading: string): NamedArea | null {
  const key = headingKey(heading);
  const group = communeGroup(key);
  if (group !== null) return { id: `Xã nhóm ${group}`, sure: true };
  const name = namePart(key);
  if (COMMON.has(name)) return { id: COMMON_AREA, sure: true };
  const exact = REGIONS.find((region) => region.name === name);
  if (exact !== undefined) return { id: exact.id, sure: true };
  const near = [...new Set(REGIONS.filter((region) => isSlip(name, region.name)).map(({ id }) => id))];
  return near.length === 1 && near[0] !== undefined ? { id: near[0], sure: false } : null;
}

/** "Xã nhóm 1", "Nhóm II", "Xã thuộc nhóm 03". */
function communeGroup(key: string): number | null {
  const [, found] = /(?:^|\s)nhom(?: xa)?(?: so)?\s*(0?[123]|i{1,3})(?:\s|$)/.exec(key) ?? [];
  if (found === undefined) return null;
  return found.startsWith("i") ? found.length : Number(found);
}

function namePart(key: string): string {
  const spelled = key.split(" ").filter((word) => !IGNORED.has(word));
  return spelled
    .map((word) => EXPANSIONS.get(word) ?? word)
    .join("")
    .replaceAll(" ", "");
}

function isSlip(name: string, known: string): boolean {
  if (known.length < SLIP_LENGTH || Math.abs(name.length - known.length) > 2) return false;
  return distance(name, known) <= (known.length >= 14 ? 2 : 1);
}

/** How many letters differ (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  Array.from(one).forEach((letter, at) => {
    const next = [at + 1];
    Array.from(other).forEach((against, index) => {
      const replaced = (row[index] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    });
    row = next;
  });
  return row[other.length] ?? 0;
}
