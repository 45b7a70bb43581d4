import { isSignature } from "../tables/rowKinds";
import type { WordsAround } from "./beforeTable";
import type { CriteriaColumns } from "./criteriaColumns";
import type { ForeignRow } from "./foreignTable";
import { isOfProgramme } from "./fundingHeadings";
import type { RowClues } from "./rowClues";

/** Several rows of one set by their words; two where the columns say what the table is for. */
export function isEnough(
  evidence: number,
  hasHeadings: boolean,
  { requirement, value, verdict }: CriteriaColumns,
): boolean {
  // Who is responsible for which indicator is no report of any.
  if (requirement === null && value === null && verdict === null) return false;
  if (evidence >= 3) return true;
  return evidence === 2 && hasHeadings && requirement !== null && value !== null;
}

/** Other programmes ask for health insurance and waste, too: here most of what is asked has to be the set's. */
export function isMostly(clues: readonly RowClues[], body: readonly ForeignRow[], { all }: WordsAround): boolean {
  const known = new Set(body.flatMap(({ kind, row }) => (kind === "indicator" || kind === "criterion" ? [row] : [])));
  const tied = body.filter(({ kind }) => kind === "indicator").length;
  const strange = clues.filter(({ row, text, kind }) => {
    return (
      kind === "row" && !known.has(row) && text !== null && text.text.length >= SENTENCE && !isSignature(text.text)
    );
  });
  return tied >= strange.length * (isOfProgramme(all) ? 0.4 : 0.8);
}

/** What is asked is said in some words; names of people and places in fewer. */
const SENTENCE = 18;
