import { findingWords, type FindingWords } from "../i18n/findingWords";
import { loadLaterFindings } from "../i18n/loadLaterFindings";
import { loadMessages } from "../i18n/loadMessages";
import type { Language } from "../i18n/language";
import type { Messages } from "../i18n/vi";
import { commandLine as english } from "../i18n/en/commandLine";
import { commandLine as vietnamese } from "../i18n/vi/commandLine";

export type Words = {
  readonly product: Messages;
  readonly findings: FindingWords;
  readonly command: typeof vietnamese;
};

export async function loadWords(language: Language): Promise<Words> {
  const product = await loadMessages(language);
  const findings = findingWords(product, await loadLaterFindings(language));
  return { product, findings, command: language === "en" ? english : vietnamese };
}
