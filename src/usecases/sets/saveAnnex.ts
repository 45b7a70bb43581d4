import { loadShippedSet, SHIPPED_SETS, type FormChoice } from "../../criteria/catalogue";
import type { Area, CriterionSet, CriterionSetId } from "../../criteria/criterionSet";
import type { AnnexReading } from "../../recognition/annex/annexReading";
import { annexSet, type AnnexSet, type AnnexSetResult } from "../../recognition/annex/set/annexSet";
import type { AnnexHead } from "../../recognition/annex/set/annexHead";
import type { SetLibrary } from "../setLibrary";
import { freeSetId } from "./annexWork";
import type { Signing } from "./setWork";

/** What an officer says of the set an annex becomes. */
export type AnnexSaving = Signing & {
  /** A shipped set the annex fills or replaces; null for a set of its own. */
  readonly into: CriterionSetId | null;
  readonly title: string;
  readonly decision: CriterionSet["decision"];
  readonly years: CriterionSet["years"];
  readonly level: CriterionSet["level"];
  /** An area's empty cell takes what is common to all: many annexes fill in one of the two only. */
  readonly emptyFromCommon: boolean;
};

export type SavedAnnex = { readonly choice: FormChoice } & Pick<AnnexSet, "notKept" | "unsettled">;

export async function annexSetFor(
  library: SetLibrary,
  reading: AnnexReading,
  saving: AnnexSaving,
): Promise<AnnexSetResult> {
  const { into, by, on, emptyFromCommon } = saving;
  const base = into === null ? null : (library.edition(into) ?? (await loadShippedSet(into, { inForceOn: on })));
  const head =
    base === null
      ? newHead(saving, reading, freeSetId(library.editions))
      : headOf(base, reading, { by, on, emptyFromCommon });
  return annexSet(reading, head);
}

/** The annex of a known decision: its head stays, and of a set with criteria only those are filled. */
function headOf(
  base: CriterionSet,
  reading: AnnexReading,
  signing: Signing & Pick<AnnexSaving, "emptyFromCommon">,
): AnnexHead {
  const { id, title, sheetLabel, level, indicatorNoun, decision, years, areas } = base;
  const isOutline = base.withoutIndicators;
  return {
    ...{ id, title, sheetLabel, level, indicatorNoun, decision, years },
    areas: areas.flatMap((area) => readFrom(area, reading)),
    base: isOutline || holdsAll(base, reading) ? base : null,
    ...signing,
  };
}

function holdsAll({ criteria }: CriterionSet, reading: AnnexReading): boolean {
  const numbers = new Set(criteria.map(({ no }) => no));
  return reading.criteria.every(({ no }) => numbers.has(no));
}

function newHead(
  { title, decision, years, level, by, on, emptyFromCommon }: AnnexSaving,
  { areas }: AnnexReading,
  id: CriterionSetId,
): AnnexHead {
  return {
    ...{ id, title, decision, years, level, by, on, emptyFromCommon },
    sheetLabel: level === "village" ? "KDC" : "NTM",
    indicatorNoun: "chỉ tiêu",
    areas: areas.map((area) => ({ id: area.id, name: nameOf(area.id), from: area.id })),
    base: null,
  };
}

const COMMON = "chung";

/** The column of an area: by its id or name; what is common to all serves where the area has no column of its own. */
function readFrom(area: Area, { areas }: AnnexReading): AnnexHead["areas"] {
  const own = areas.find(({ id }) => id === area.id || id === area.name) ?? areas.find(({ id }) => id === COMMON);
  return own === undefined ? [] : [{ ...area, from: own.id }];
}

function nameOf(id: string): string {
  if (id === COMMON) return "Chung";
  const known = SHIPPED_SETS.flatMap(({ areas }) => areas).find((area) => area.id === id);
  return known?.name ?? id;
}
