import { use } from "react";
import type { Language } from "../../../i18n/language";
import { loadToolMessages } from "../../../i18n/loadToolMessages";
import type { ToolMessages } from "../../../i18n/vi/checkTools";
import { useLanguage } from "../../LanguageContext";
import { lazyPart, type PanePart } from "../../lazyPart";

/** The words of the tools, by language. */
export const toolWords: Readonly<Record<Language, PanePart<ToolMessages>>> = {
  vi: lazyPart(() => loadToolMessages("vi")),
  en: lazyPart(() => loadToolMessages("en")),
};

/** Below a Suspense: waits for the words. */
export function useToolMessages(): ToolMessages {
  return use(toolWords[useLanguage().language]());
}
