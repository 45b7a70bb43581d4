import type { Basis } from "../../review/finding";
import { isCrossFinding, isEntryFinding, isTableFinding, type LaterFinding } from "../laterFinding";
import { isForeignFinding } from "../foreignFinding";
import { basisWords } from "./basisWords";
import { answerCause, answerSentence } from "./answerFindings";
import { crossCause, crossSentence } from "./crossFindings";
import { entryCause, entrySentence } from "./entryFindings";
import { foreignCause, foreignSentence } from "./foreignFindings";
import { tableCause, tableSentence } from "./tableFindings";

const cause: Readonly<Record<LaterFinding["code"], string>> = {
  ...answerCause,
  ...entryCause,
  ...tableCause,
  ...crossCause,
  ...foreignCause,
};

/** What is said of findings on what was typed: fetched with the first of them. */
export const laterFindings = {
  cause,
  sentence(finding: LaterFinding): string {
    if (isTableFinding(finding)) return tableSentence(finding);
    if (isCrossFinding(finding)) return crossSentence(finding);
    if (isForeignFinding(finding)) return foreignSentence(finding);
    return isEntryFinding(finding) ? entrySentence(finding) : answerSentence(finding);
  },
  /** "Căn cứ: Quyết định số 318/QĐ-TTg, chỉ tiêu 3.1" */
  basis: (basis: Basis) => `Căn cứ: ${basisWords(basis)}`,
};

export type LaterFindings = typeof laterFindings;
