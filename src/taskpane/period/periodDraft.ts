import type { FormMode, Frame } from "./formModes";
import { proposedAsOf } from "./proposedAsOf";

/** Kind of form, year and day as they stand in the fields. */
export type PeriodDraft = {
  readonly mode: FormMode;
  readonly year: number;
  readonly asOf: string;
  /** The officer typed the day: it stays, whatever kind or year is chosen afterwards. */
  readonly asOfTyped: boolean;
  readonly frame: Frame;
};

/** The day follows kind and year unless the officer typed one; an emptied field follows the next choice again. */
export function withProposedDay<Draft extends PeriodDraft>(draft: Draft, today: Date): Draft {
  if (draft.asOfTyped) return draft;
  return { ...draft, asOf: proposedAsOf(draft.mode, draft.year, today) };
}

/** A draft after a change; another kind or year has another day. */
export function changedDraft<Draft extends PeriodDraft>(draft: Draft, changes: Partial<Draft>, today: Date): Draft {
  const changed = { ...draft, ...changes };
  const samePeriod = changed.mode === draft.mode && changed.year === draft.year;
  return samePeriod ? changed : withProposedDay(changed, today);
}

export function typedDay(text: string): Pick<PeriodDraft, "asOf" | "asOfTyped"> {
  return { asOf: text, asOfTyped: text.trim() !== "" };
}

/** The day that is asked for: a plan has none, even where one was typed for another kind before. */
export function askedDay({ mode, asOf }: Pick<PeriodDraft, "mode" | "asOf">): string {
  return mode === "plan" ? "" : asOf.trim();
}

/** Years to choose from, the latest first. */
export function yearsBetween({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => to - index);
}
