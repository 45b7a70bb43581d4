import type { Language } from "./language";
import type { LaterFindings } from "./vi/laterFindings";

/** The words of findings on what was typed, in scripts of their own. May fail with the network. */
export async function loadLaterFindings(language: Language): Promise<LaterFindings> {
  if (language === "en")
    return (await import(/* webpackChunkName: "lang-en-findings" */ "./en/laterFindings")).laterFindings;
  return (await import(/* webpackChunkName: "lang-vi-findings" */ "./vi/laterFindings")).laterFindings;
}
