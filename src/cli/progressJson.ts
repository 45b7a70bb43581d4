import type { OverviewMessages } from "../i18n/vi/overview";
import type { SheetProgress } from "../review/sheetState";
import type { ProgressJson } from "./reportJson";

export function progressJson({ state, completeness, percent }: SheetProgress, words: OverviewMessages): ProgressJson {
  const { asked, answered } = completeness;
  return { state, text: words.states[state], percent, asked, answered };
}
