import choices from "./words/choices.json";

/** What a form is for: decides which columns are asked, judged, counted and printed. */
export const FORM_MODES = ["plan", "month", "quarter", "sixMonths", "nineMonths", "year"] as const;

export type FormMode = (typeof FORM_MODES)[number];

/** Loại biểu as the head of the sheet says it. */
export const MODE_WORDS: Readonly<Record<FormMode, string>> = choices.modes;

/** The mode a head cell names, without regard to case and spaces at the ends; null for any other text. */
export function modeOf(text: string): FormMode | null {
  const word = text.normalize("NFC").trim().toLowerCase();
  return FORM_MODES.find((mode) => MODE_WORDS[mode].toLowerCase() === word) ?? null;
}

/** The three times a row is answered for. */
export const PERIODS = ["baseline", "target", "actual"] as const;

export type Period = (typeof PERIODS)[number];

/**
 * `asked`: an empty row is "Chưa có số liệu". `ifAnswered`: judged where something was typed. `off`: not judged
 * at all. In February a plan has no result yet, and that is right.
 */
export type Demand = "asked" | "ifAnswered" | "off";

export function demandFor(mode: FormMode, period: Period): Demand {
  if (mode === "plan") return period === "actual" ? "off" : "asked";
  return period === "actual" ? "asked" : "ifAnswered";
}

/** The period whose verdicts the head counts: where things stand, by plan or by report. */
export function countedPeriod(mode: FormMode): Period {
  return mode === "plan" ? "baseline" : "actual";
}
