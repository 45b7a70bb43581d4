import { use } from "react";
import type { Language } from "../i18n/language";
import { loadOpenFormMessages } from "../i18n/loadOpenFormMessages";
import type { OpenFormMessages } from "../i18n/vi/openForm";
import { useLanguage } from "./LanguageContext";
import { lazyPart, type PanePart } from "./lazyPart";

/** The words about a form that stands already, by language: fetched with the first part that says any of them. */
export const openFormWords: Readonly<Record<Language, PanePart<OpenFormMessages>>> = {
  vi: lazyPart(() => loadOpenFormMessages("vi")),
  en: lazyPart(() => loadOpenFormMessages("en")),
};

/** Below a Suspense: waits for the words. */
export function useOpenFormMessages(): OpenFormMessages {
  return use(openFormWords[useLanguage().language]());
}
