import { use } from "react";
import type { Language } from "../../i18n/language";
import { loadForeignMessages } from "../../i18n/loadForeignMessages";
import type { ForeignMessages } from "../../i18n/vi/foreign";
import { useLanguage } from "../LanguageContext";
import { lazyPart, type PanePart } from "../lazyPart";

export const foreignWords: Readonly<Record<Language, PanePart<ForeignMessages>>> = {
  vi: lazyPart(() => loadForeignMessages("vi")),
  en: lazyPart(() => loadForeignMessages("en")),
};

/** Below a Suspense: waits for the words. */
export function useForeignMessages(): ForeignMessages {
  return use(foreignWords[useLanguage().language]());
}
