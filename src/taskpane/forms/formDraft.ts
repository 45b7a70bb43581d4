import type { FormChoice, InsertRequest } from "../../usecases/app";
import type { Preferences } from "../preferences";
import { askedDay, withProposedDay, type PeriodDraft } from "../period/periodDraft";

/** What stands in the fields; the form chosen decides which of them count. */
export type FormDraft = Omit<InsertRequest, "responsibles"> &
  PeriodDraft & {
    /** The list as typed, one name a line; null while it is the usual one. */
    readonly responsibles: string | null;
  };

const USUAL_AREA = "TDMNPB";

export function firstDraft(
  forms: readonly [FormChoice, ...FormChoice[]],
  remembered: Preferences,
  today: Date,
): FormDraft {
  const choice = firstChoice(forms, remembered.setId, today.getFullYear());
  const draft: FormDraft = {
    setId: choice.setId,
    year: yearWithin(choice, today.getFullYear()),
    area: usualArea(choice, remembered),
    commune: remembered.commune,
    communeCode: remembered.communeCode,
    village: remembered.village,
    mode: remembered.mode,
    asOf: "",
    asOfTyped: false,
    frame: remembered.frame,
    responsibles: remembered.responsibles,
  };
  return withProposedDay(draft, today);
}

/** The set used last, or for a new year the first of its level that is meant for it. */
function firstChoice(forms: readonly [FormChoice, ...FormChoice[]], usedLast: string | null, year: number): FormChoice {
  const last = forms.find(({ setId }) => setId === usedLast) ?? forms[0];
  if (covers(last, year)) return last;
  return forms.find((form) => form.level === last.level && covers(form, year)) ?? last;
}

function covers({ years }: FormChoice, year: number): boolean {
  return year >= years.from && year <= years.to;
}

/** Years any form of the level is meant for: a year beyond the chosen set's is answered with advice. */
export function yearsOf(forms: readonly FormChoice[], { level }: FormChoice): FormChoice["years"] {
  const spans = forms.filter((form) => form.level === level).map(({ years }) => years);
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

/** The same wishes for another form: kept where that form allows them. */
export function draftFor(choice: FormChoice, draft: FormDraft, remembered: Preferences): FormDraft {
  return {
    ...draft,
    setId: choice.setId,
    year: yearWithin(choice, draft.year),
    area: choice.areas.some((area) => area.id === draft.area) ? draft.area : usualArea(choice, remembered),
  };
}

/** `usual` is who can lead while the officer has not changed the list. */
export function requestFrom(draft: FormDraft, choice: FormChoice, usual: readonly string[]): InsertRequest {
  const { setId, area, year, mode, frame } = draft;
  return {
    setId,
    area,
    year,
    commune: draft.commune.trim(),
    communeCode: draft.communeCode.trim(),
    village: choice.level === "village" ? draft.village.trim() : "",
    mode,
    asOf: askedDay(draft),
    frame,
    responsibles: draft.responsibles === null ? usual : namesIn(draft.responsibles),
  };
}

/** One name a line; empty lines count for nothing. */
export function namesIn(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function yearWithin({ years }: FormChoice, year: number): number {
  return Math.min(Math.max(year, years.from), years.to);
}

function usualArea(choice: FormChoice, remembered: Preferences): string {
  const known = (id: string | undefined) => choice.areas.find((area) => area.id === id)?.id;
  // Regions stay whatever the decision: what was chosen for another set with such an area serves for this one.
  const elsewhere = Object.values(remembered.areas).find((id) => known(id) !== undefined);
  return known(remembered.areas[choice.setId]) ?? known(elsewhere) ?? known(USUAL_AREA) ?? choice.areas[0]?.id ?? "";
}
