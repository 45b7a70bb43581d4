import type { Language } from "./language";
import type { OpenFormMessages } from "./vi/openForm";

/** The words about a form that stands already, in scripts of their own. May fail with the network. */
export async function loadOpenFormMessages(language: Language): Promise<OpenFormMessages> {
  if (language === "en") return (await import(/* webpackChunkName: "lang-en-open-form" */ "./en/openForm")).openForm;
  return (await import(/* webpackChunkName: "lang-vi-open-form" */ "./vi/openForm")).openForm;
}
