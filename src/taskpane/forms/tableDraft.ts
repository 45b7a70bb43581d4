import type { FormChoice, TableChoice, TableRequest } from "../../usecases/app";
import type { Preferences } from "../preferences";
import { askedDay, withProposedDay, type PeriodDraft } from "../period/periodDraft";
import { namesIn } from "./formDraft";

/** What stands in the fields of a form other than Biểu 01. */
export type TableDraft = Pick<
  TableRequest,
  "commune" | "communeCode" | "village" | "moneyUnit" | "withoutSources" | "setId" | "area"
> &
  PeriodDraft & {
    /** The list as typed, one name a line; null while it is the usual one. */
    readonly responsibles: string | null;
  };

export function firstTableDraft(
  choice: TableChoice,
  sets: readonly FormChoice[],
  remembered: Preferences,
  today: Date,
): TableDraft {
  const { commune, communeCode, village, moneyUnit, withoutSources, mode, frame, responsibles } = remembered;
  const { from, to } = choice.years;
  const year = Math.min(Math.max(today.getFullYear(), from), to);
  const ofYear = sets.filter(({ years }) => year >= years.from && year <= years.to);
  const set = ofYear.find(({ setId }) => setId === remembered.setId) ?? ofYear[0] ?? sets[0];
  const area = choice.areas.find(({ id }) => id === remembered.areas[choice.id]) ?? choice.areas[0];
  return withProposedDay(
    {
      commune,
      communeCode,
      // Villages side by side are a matter of Biểu 01.
      village: village.split(";")[0]?.trim() ?? "",
      moneyUnit,
      withoutSources,
      setId: choice.criteria ? (set?.setId ?? "") : "",
      area: area?.id ?? "",
      mode,
      year,
      asOf: "",
      asOfTyped: false,
      frame,
      responsibles,
    },
    today,
  );
}

/** `usual` is who can lead while the officer has not changed the list. */
export function tableRequestFrom(draft: TableDraft, choice: TableChoice, usual: readonly string[]): TableRequest {
  const { communeCode, moneyUnit, withoutSources, setId, area, year, mode, frame } = draft;
  return {
    form: choice.id,
    commune: draft.commune.trim(),
    communeCode: communeCode.trim(),
    village: choice.village ? draft.village.trim() : "",
    year,
    mode,
    asOf: askedDay(draft),
    frame,
    moneyUnit,
    withoutSources,
    responsibles: draft.responsibles === null ? usual : namesIn(draft.responsibles),
    setId,
    area,
  };
}
