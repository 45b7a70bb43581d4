import { vietnameseDate } from "../../i18n/dateFormat";
import type { ActiveForm } from "../../usecases/app";
import { withProposedDay, type PeriodDraft } from "../period/periodDraft";

/** The period the sheet is of, as it stands in its head. */
export function presentPeriod({ mode, year, asOf, frame }: ActiveForm): PeriodDraft {
  return { mode, year, asOf: asOf === null ? "" : vietnameseDate(asOf), asOfTyped: false, frame };
}

/** The most likely next period: after a plan or a year's report comes the next year, as far as the list goes. */
export function nextPeriod(form: ActiveForm, today: Date): PeriodDraft {
  const wholeYear = form.mode === "plan" || form.mode === "year";
  const year = wholeYear ? Math.min(form.year + 1, form.years.to) : form.year;
  return withProposedDay({ ...presentPeriod(form), year }, today);
}
