import { use } from "react";
import { findingWords, type FindingWords } from "../i18n/findingWords";
import type { Language } from "../i18n/language";
import { isLaterFinding } from "../i18n/laterFinding";
import { loadLaterFindings } from "../i18n/loadLaterFindings";
import type { LaterFindings } from "../i18n/vi/laterFindings";
import type { Finding } from "../review/finding";
import { useLanguage } from "./LanguageContext";
import { lazyPart, type PanePart } from "./lazyPart";

/** Words of findings on what was typed, by language: fetched with the first report that has any. */
const laterWords: Readonly<Record<Language, PanePart<LaterFindings>>> = {
  vi: lazyPart(() => loadLaterFindings("vi")),
  en: lazyPart(() => loadLaterFindings("en")),
};

/** Words for these findings. Below a Suspense: waits only where one of them needs words that are not there yet. */
export function useFindingWords(findings: readonly Finding[]): FindingWords {
  const { messages, language } = useLanguage();
  return findingWords(messages, findings.some(isLaterFinding) ? use(laterWords[language]()) : null);
}

/** All words of findings, the later ones fetched: for what lists or copies any of them. Below a Suspense. */
export function useAllFindingWords(): FindingWords & Pick<LaterFindings, "basis"> {
  const { messages, language } = useLanguage();
  const later = use(laterWords[language]());
  return { ...findingWords(messages, later), basis: (basis) => later.basis(basis) };
}

/** Fetches the words before a report is shown, so that it never shows without them; may fail with the network. */
export async function wordsAreThere(findings: readonly Finding[], language: Language): Promise<void> {
  if (findings.some(isLaterFinding)) await laterWords[language]();
}
