import type { Language } from "./language";
import type { Messages } from "./vi";

/** Each language comes as a script of its own, so that nobody loads words he does not read. May fail with the network. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === "en") return (await import(/* webpackChunkName: "lang-en" */ "./en")).en;
  return (await import(/* webpackChunkName: "lang-vi" */ "./vi")).vi;
}
