import type { Language } from "./language";
import type { ToolMessages } from "./vi/checkTools";

/** The words of what can be done about findings, in scripts of their own. May fail with the network. */
export async function loadToolMessages(language: Language): Promise<ToolMessages> {
  if (language === "en") return (await import(/* webpackChunkName: "lang-en-tools" */ "./en/checkTools")).checkTools;
  return (await import(/* webpackChunkName: "lang-vi-tools" */ "./vi/checkTools")).checkTools;
}
