import type { ActiveForm, FormChoice } from "../../../usecases/app";
import type { MoveRequest } from "../../../usecases/sets/moveTypes";
import { presentPeriod } from "../../openForm/nextPeriod";
import { askedDay, withProposedDay, type PeriodDraft } from "../../period/periodDraft";

/** Where a form is to go, as it stands in the fields. */
export type MoveDraft = PeriodDraft & { readonly area: string };

/** Lists of the form's level, other ones than its own first: a village's form cannot become a commune's. */
export function listsToMoveTo(lists: readonly FormChoice[], { setTitle }: ActiveForm): readonly FormChoice[] {
  const own = lists.find(({ title }) => title === setTitle);
  if (own === undefined) return lists;
  const alike = lists.filter(({ level }) => level === own.level);
  return [...alike.filter((list) => list !== own), own];
}

/** The form's own period, as near as the new list's years come to it. */
export function moveDraft(form: ActiveForm, { years, areas }: FormChoice, today: Date): MoveDraft {
  const present = presentPeriod(form);
  const year = Math.min(Math.max(present.year, years.from), years.to);
  const draft = { ...present, year, area: areas[0]?.id ?? "" };
  return year === present.year ? draft : withProposedDay(draft, today);
}

export function moveRequest(draft: MoveDraft, { setId, areas }: FormChoice): MoveRequest {
  const { mode, year, frame, area } = draft;
  const known = areas.find(({ id }) => id === area) ?? areas[0];
  return { setId, area: known?.id ?? "", mode, year, asOf: askedDay(draft), frame };
}
