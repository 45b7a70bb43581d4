import { isEntryFinding, isTableFinding } from "../laterFinding";
import type { LaterFindings } from "../vi/laterFindings";
import { answerCause, answerSentence } from "./answerFindings";
import { entryCause, entrySentence } from "./entryFindings";
import { tableCause, tableSentence } from "./tableFindings";

export const laterFindings: LaterFindings = {
  cause: { ...answerCause, ...entryCause, ...tableCause },
  sentence(finding) {
    if (isTableFinding(finding)) return tableSentence(finding);
    return isEntryFinding(finding) ? entrySentence(finding) : answerSentence(finding);
  },
  basis: ({ decision, clause }) => `Basis: ${decision}, indicator ${clause}`,
};
