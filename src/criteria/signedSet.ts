import type { CriterionSet, Edition } from "./criterionSet";
import { criterionSetJson } from "./criterionSetJson";

/** An edition of a set: who made it, and a code of what it holds, by which sheets made from it know it again. */
export function signedSet(set: CriterionSet, { by, on, note }: Omit<Edition, "code">): CriterionSet {
  const unsigned = { ...set, edition: { by, on, note, code: "" } };
  return { ...unsigned, edition: { by, on, note, code: contentCode(unsigned) } };
}

/** Whether an edition that came from elsewhere holds what its code says; a shipped set has none to compare. */
export function isUnaltered(set: CriterionSet): boolean {
  const { edition } = set;
  return edition === null || contentCode({ ...set, edition: { ...edition, code: "" } }) === edition.code;
}

function contentCode(set: CriterionSet): string {
  return fingerprint(JSON.stringify(criterionSetJson(set)));
}

/** Nine letters and digits; two 32-bit FNV-1a sums of different starts. Against mix-ups only, not against forgery. */
function fingerprint(text: string): string {
  const sums = [0x811c9dc5, 0x01234567].map((start) => {
    let sum = start;
    for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    return (sum >>> 0).toString(36).padStart(7, "0");
  });
  return sums.join("").slice(2, 11);
}
