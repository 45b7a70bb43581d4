import { use } from "react";
import type { Language } from "../../i18n/language";
import { loadOverviewMessages } from "../../i18n/loadOverviewMessages";
import type { OverviewMessages } from "../../i18n/vi/overview";
import { useLanguage } from "../LanguageContext";
import { lazyPart, type PanePart } from "../lazyPart";

export const overviewWords: Readonly<Record<Language, PanePart<OverviewMessages>>> = {
  vi: lazyPart(() => loadOverviewMessages("vi")),
  en: lazyPart(() => loadOverviewMessages("en")),
};

/** Below a Suspense: waits for the words. */
export function useOverviewMessages(): OverviewMessages {
  return use(overviewWords[useLanguage().language]());
}
