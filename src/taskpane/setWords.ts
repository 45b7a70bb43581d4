import { use } from "react";
import type { Language } from "../i18n/language";
import { loadSetMessages } from "../i18n/loadSetMessages";
import type { SetMessages } from "../i18n/vi/sets";
import { useLanguage } from "./LanguageContext";
import { lazyPart, type PanePart } from "./lazyPart";

/** The words about criterion sets, by language: fetched with the first part that says any of them. */
export const setWords: Readonly<Record<Language, PanePart<SetMessages>>> = {
  vi: lazyPart(() => loadSetMessages("vi")),
  en: lazyPart(() => loadSetMessages("en")),
};

/** Below a Suspense: waits for the words. */
export function useSetMessages(): SetMessages {
  return use(setWords[useLanguage().language]());
}
