import type { Language } from "./language";
import type { OverviewMessages } from "./vi/overview";

/** The words of states, of what is missing and of a check of the whole workbook. May fail with the network. */
export async function loadOverviewMessages(language: Language): Promise<OverviewMessages> {
  if (language === "en") return (await import(/* webpackChunkName: "lang-en-overview" */ "./en/overview")).overview;
  return (await import(/* webpackChunkName: "lang-vi-overview" */ "./vi/overview")).overview;
}
