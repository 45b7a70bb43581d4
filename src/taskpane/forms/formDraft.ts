import type { FormChoice, InsertRequest } from "../../usecases/app";
import type { Preferences } from "../preferences";

/** What stands in the fields; the form chosen decides which of them count. */
export type FormDraft = InsertRequest;

const USUAL_AREA = "TDMNPB";

export function firstDraft(
  forms: readonly [FormChoice, ...FormChoice[]],
  remembered: Preferences,
  today: Date,
): FormDraft {
  const choice = forms.find((form) => form.setId === remembered.setId) ?? forms[0];
  return {
    setId: choice.setId,
    year: yearWithin(choice, today.getFullYear()),
    area: usualArea(choice, remembered),
    commune: remembered.commune,
    village: remembered.village,
  };
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

export function requestFrom(draft: FormDraft, choice: FormChoice): InsertRequest {
  return {
    ...draft,
    commune: draft.commune.trim(),
    village: choice.level === "village" ? draft.village.trim() : "",
  };
}

/** Years to choose from, the latest first. */
export function yearsOf({ years }: FormChoice): readonly number[] {
  return Array.from({ length: years.to - years.from + 1 }, (_, index) => years.to - index);
}

function yearWithin({ years }: FormChoice, year: number): number {
  return Math.min(Math.max(year, years.from), years.to);
}

function usualArea(choice: FormChoice, remembered: Preferences): string {
  const known = (id: string | undefined) => choice.areas.find((area) => area.id === id)?.id;
  return known(remembered.areas[choice.setId]) ?? known(USUAL_AREA) ?? choice.areas[0]?.id ?? "";
}
