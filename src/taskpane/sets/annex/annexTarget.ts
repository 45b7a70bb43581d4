import type { FormChoice } from "../../../usecases/app";
import type { AnnexDraft, AnnexHead, AreaChoices } from "../../../usecases/sets/annex/annexDraft";

/** What `AreaChoices` says of an area of the annex, besides the areas of a set. */
export const EVERY_AREA = "*";
export const NO_AREA = "";

/** What the reader calls the column that holds for all areas. */
const COMMON_AREA = "chung";

/** What the officer says of the set an annex becomes; fields of a new one stay while another target is tried. */
export type TargetDraft = {
  /** Null for a new set. */
  readonly setId: string | null;
  readonly title: string;
  readonly label: string;
  readonly level: "commune" | "village";
  readonly number: string;
  readonly inForceFrom: string;
  readonly from: string;
  readonly to: string;
  readonly areas: AreaChoices;
};

/** A set that still lacks its indicators and has these areas; a new one otherwise. */
export function firstTarget(draft: AnnexDraft, sets: readonly FormChoice[]): TargetDraft {
  const lacking = sets.find((choice) => !choice.complete && fits(draft, choice));
  const empty = { title: "", label: "", level: "commune", number: "", inForceFrom: "", from: "", to: "" } as const;
  return { ...empty, setId: lacking?.setId ?? null, areas: firstAreas(draft, lacking ?? null) };
}

/** Columns by the name of their area; what holds for all is for areas without a column; an unknown one is left out. */
export function firstAreas({ areas }: AnnexDraft, choice: FormChoice | null): AreaChoices {
  const several = areas.length > 1;
  return Object.fromEntries(
    areas.map(({ id }) => {
      if (id === COMMON_AREA && (several || choice !== null)) return [id, EVERY_AREA];
      return [id, choice === null ? id : (areaNamed(choice, id) ?? NO_AREA)];
    }),
  );
}

export function annexHead(target: TargetDraft): AnnexHead {
  const { setId, title, label, level, number, inForceFrom, from, to, areas } = target;
  if (setId !== null) return { kind: "edition", setId, areas };
  return {
    kind: "new",
    title,
    label,
    level,
    number,
    inForceFrom,
    years: { from: Number(from), to: Number(to) },
    areas,
  };
}

function fits({ areas }: AnnexDraft, choice: FormChoice): boolean {
  return areas.some(({ id }) => id !== COMMON_AREA && areaNamed(choice, id) !== null);
}

function areaNamed({ areas }: FormChoice, wanted: string): string | null {
  return areas.find(({ id, name }) => id === wanted || name === wanted)?.id ?? null;
}
