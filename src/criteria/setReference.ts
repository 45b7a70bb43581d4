import type { CriterionSet } from "./criterionSet";

/**
 * What a sheet notes of the set it was made from: "xa-ntm-2021-2025@2", and for an edition of somebody's own also the
 * code of what it holds: "xa-ntm-2021-2025@2+1k3f9c2ab". Two editions of the same words are the same edition.
 */
export function setReference({ id, version, edition }: Pick<CriterionSet, "id" | "version" | "edition">): string {
  const shipped = `${id}@${version}`;
  return edition === null ? shipped : `${shipped}+${edition.code}`;
}

/** The set a reference is about. */
export function setIdOf(reference: string): string {
  const [id = ""] = reference.split("@");
  return id;
}
