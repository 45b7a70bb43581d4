import type { Language } from "./language";
import type { ForeignMessages } from "./vi/foreign";

/** The words of Đọc biểu có sẵn. May fail with the network. */
export async function loadForeignMessages(language: Language): Promise<ForeignMessages> {
  if (language === "en") return (await import(/* webpackChunkName: "lang-en-foreign" */ "./en/foreign")).foreign;
  return (await import(/* webpackChunkName: "lang-vi-foreign" */ "./vi/foreign")).foreign;
}
