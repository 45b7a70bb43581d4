import { isCrossFinding, isEntryFinding, isTableFinding } from "../laterFinding";
import { isForeignFinding } from "../foreignFinding";
import type { LaterFindings } from "../vi/laterFindings";
import { answerCause, answerSentence } from "./answerFindings";
import { crossCause, crossSentence } from "./crossFindings";
import { entryCause, entrySentence } from "./entryFindings";
import { foreignCause, foreignSentence } from "./foreignFindings";
import { tableCause, tableSentence } from "./tableFindings";

export const laterFindings: LaterFindings = {
  cause: { ...answerCause, ...entryCause, ...tableCause, ...crossCause, ...foreignCause },
  sentence(finding) {
    if (isTableFinding(finding)) return tableSentence(finding);
    if (isCrossFinding(finding)) return crossSentence(finding);
    if (isForeignFinding(finding)) return foreignSentence(finding);
    return isEntryFinding(finding) ? entrySentence(finding) : answerSentence(finding);
  },
  basis: ({ decision, clause }) => `Basis: ${decision}, indicator ${clause}`,
};
