import type { Language } from "./language";
import type { IndicatorMessages } from "./vi/indicator";

/** The words of Giải thích chỉ tiêu, in scripts of their own. May fail with the network. */
export async function loadIndicatorMessages(language: Language): Promise<IndicatorMessages> {
  if (language === "en") return (await import(/* webpackChunkName: "lang-en-indicator" */ "./en/indicator")).indicator;
  return (await import(/* webpackChunkName: "lang-vi-indicator" */ "./vi/indicator")).indicator;
}
