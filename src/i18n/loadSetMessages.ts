import type { Language } from "./language";
import type { SetMessages } from "./vi/sets";

/** The words of tab Bộ tiêu chí, in scripts of their own. May fail with the network. */
export async function loadSetMessages(language: Language): Promise<SetMessages> {
  if (language === "en") return (await import(/* webpackChunkName: "lang-en-sets" */ "./en/sets")).sets;
  return (await import(/* webpackChunkName: "lang-vi-sets" */ "./vi/sets")).sets;
}
