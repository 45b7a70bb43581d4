import { findingWords } from "../../../i18n/findingWords";
import { loadLaterFindings } from "../../../i18n/loadLaterFindings";
import { loadMessages } from "../../../i18n/loadMessages";
import type { Finding } from "../../../review/finding";
import type { ExplainedItem } from "../../../usecases/checkWork";

/** Findings with what stands on paper beside their explanation: in Vietnamese, whatever the pane speaks. */
export async function paperItems(findings: readonly Finding[]): Promise<readonly ExplainedItem[]> {
  const [messages, later] = await Promise.all([loadMessages("vi"), loadLaterFindings("vi")]);
  const words = findingWords(messages, later);
  return findings.map((finding) => {
    const subject = messages.findings.subject(finding);
    const sentences = words.sentence(finding);
    // A gap is all facts; what is to be done about other findings is for the pane.
    const said = "gap" in finding ? `${words.cause(finding.code)}. ${sentences}` : firstSentence(sentences);
    return { finding, content: subject === null ? said : `${subject}: ${said}` };
  });
}

function firstSentence(sentences: string): string {
  return /^.*?[.!?](?=\s+\p{Lu}|$)/su.exec(sentences)?.[0] ?? sentences;
}
