import { use } from "react";
import type { Language } from "../../i18n/language";
import { loadClosingMessages } from "../../i18n/loadClosingMessages";
import type { ClosingMessages } from "../../i18n/vi/closing";
import { useLanguage } from "../LanguageContext";
import { lazyPart, type PanePart } from "../lazyPart";

export const closingWords: Readonly<Record<Language, PanePart<ClosingMessages>>> = {
  vi: lazyPart(() => loadClosingMessages("vi")),
  en: lazyPart(() => loadClosingMessages("en")),
};

/** Below a Suspense: waits for the words. */
export function useClosingMessages(): ClosingMessages {
  return use(closingWords[useLanguage().language]());
}
