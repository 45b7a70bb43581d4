import type { Basis } from "../../review/finding";
import { isEntryFinding, isTableFinding, type LaterFinding } from "../laterFinding";
import { answerCause, answerSentence } from "./answerFindings";
import { entryCause, entrySentence } from "./entryFindings";
import { tableCause, tableSentence } from "./tableFindings";

const cause: Readonly<Record<LaterFinding["code"], string>> = { ...answerCause, ...entryCause, ...tableCause };

/** What is said of findings on what was typed: fetched with the first of them. */
export const laterFindings = {
  cause,
  sentence(finding: LaterFinding): string {
    if (isTableFinding(finding)) return tableSentence(finding);
    return isEntryFinding(finding) ? entrySentence(finding) : answerSentence(finding);
  },
  /** "Căn cứ: Quyết định số 318/QĐ-TTg, chỉ tiêu 3.1" */
  basis({ decision, clause }: Basis): string {
    if (decision.includes("QĐ")) return `Căn cứ: Quyết định số ${decision}, chỉ tiêu ${clause}`;
    return `Căn cứ: ${decision.includes("KH") ? "Kế hoạch" : "Văn bản"} số ${decision}, nội dung ${clause}`;
  },
};

export type LaterFindings = typeof laterFindings;
