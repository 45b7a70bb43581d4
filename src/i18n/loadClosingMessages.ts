import type { Language } from "./language";
import type { ClosingMessages } from "./vi/closing";

/** The words of Chốt số liệu. May fail with the network. */
export async function loadClosingMessages(language: Language): Promise<ClosingMessages> {
  if (language === "en") return (await import(/* webpackChunkName: "lang-en-closing" */ "./en/closing")).closing;
  return (await import(/* webpackChunkName: "lang-vi-closing" */ "./vi/closing")).closing;
}
