import { parseArgs } from "node:util";
import { isLanguage, type Language } from "../i18n/language";

/** What was asked for on the command line. */
export type CommandCall = { readonly json: boolean; readonly language: Language; readonly paths: readonly string[] };

/** Null where it is no call that is known. */
export function readCall(args: readonly string[]): CommandCall | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false }, lang: { type: "string", default: "vi" } },
    });
    if (!isLanguage(values.lang) || positionals.length === 0) return null;
    return { json: values.json, language: values.lang, paths: positionals };
  } catch {
    return null;
  }
}
