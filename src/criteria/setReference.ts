import type { CriterionSet } from "./criterionSet";
import { criterionSetJson } from "./criterionSetJson";

/**
 * What a sheet notes of the set it was made from: "xa-ntm-2021-2025@2", and for an edition of somebody's own also what
 * it holds: "xa-ntm-2021-2025@2+1k3f9c2". Two editions of the same words are the same edition, on whatever machine.
 */
export function setReference(set: CriterionSet): string {
  const shipped = `${set.id}@${set.version}`;
  return set.edition === null ? shipped : `${shipped}+${fingerprint(JSON.stringify(criterionSetJson(set)))}`;
}

/** The set a reference is about. */
export function setIdOf(reference: string): string {
  const [id = ""] = reference.split("@");
  return id;
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
