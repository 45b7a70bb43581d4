import { vi } from "../../src/i18n/vi";
import { vietnameseWords } from "../doubles/allFindingWords";
import { missingFindings, variedFindings } from "../doubles/sampleReport";

const findings = [...variedFindings(), ...missingFindings(67)];

/** The words of a full list: 76 findings, drawn anew after every edit. */
export const bench = {
  name: "sentences of 76 findings",
  run(): void {
    for (const finding of findings) {
      vi.findings.subject(finding);
      vietnameseWords.sentence(finding);
    }
  },
};
