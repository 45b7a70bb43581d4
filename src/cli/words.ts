import { findingWords, type FindingWords } from "../i18n/findingWords";
import { loadLaterFindings } from "../i18n/loadLaterFindings";
import { loadMessages } from "../i18n/loadMessages";
import { loadOverviewMessages } from "../i18n/loadOverviewMessages";
import type { Language } from "../i18n/language";
import type { Messages } from "../i18n/vi";
import type { OverviewMessages } from "../i18n/vi/overview";
import { commandLine as english } from "../i18n/en/commandLine";
import { commandLine as vietnamese } from "../i18n/vi/commandLine";

export type Words = {
  readonly product: Messages;
  readonly findings: FindingWords;
  readonly overview: OverviewMessages;
  readonly command: typeof vietnamese;
};

export async function loadWords(language: Language): Promise<Words> {
  const product = await loadMessages(language);
  const findings = findingWords(product, await loadLaterFindings(language));
  const overview = await loadOverviewMessages(language);
  return { product, findings, overview, command: language === "en" ? english : vietnamese };
}
