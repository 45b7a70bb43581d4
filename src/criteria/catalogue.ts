import { jointCriteriaList, singleList, type CriteriaList } from "./criteriaList";
import type { AreaId, CriterionSet, CriterionSetId, YearSpan } from "./criterionSet";
import { parseJointList } from "./jointList";
import catalogue from "./packs/catalogue.json";
import { parseCriterionSet } from "./parseCriterionSet";

/** What can be chosen before any pack is loaded: small, so that it ships with the pane's first script. */
export type FormChoice = {
  /** Of a set, or of a joint list. */
  readonly setId: CriterionSetId;
  readonly title: string;
  readonly level: "commune" | "village";
  readonly decisionNumber: string;
  readonly inForceFrom: string;
  readonly inForceUntil: string | null;
  readonly years: YearSpan;
  readonly areas: readonly { readonly id: AreaId; readonly name: string }[];
  /** Summed over the sets of a joint list. */
  readonly criterionCount: number;
  readonly indicatorCount: number;
  readonly indicatorNoun: "chỉ tiêu" | "nội dung";
};

/** Every set and joint list that is shipped. A test holds the catalogue to the packs. */
export const SHIPPED_SETS: readonly FormChoice[] = catalogue.map((entry) => ({
  ...entry,
  level: entry.level === "village" ? "village" : "commune",
  indicatorNoun: entry.indicatorNoun === "nội dung" ? "nội dung" : "chỉ tiêu",
}));

/** What a Biểu 01 can list: one without indicators would have nothing to fill in. */
export const FORM_CHOICES: readonly FormChoice[] = SHIPPED_SETS.filter(({ indicatorCount }) => indicatorCount > 0);

/** Loads and parses the criteria a form lists; null for an id that is not shipped. Packs come in chunks of their own. */
export async function loadShippedList(id: string): Promise<CriteriaList | null> {
  if (id === "xa-ntm-va-nang-cao-2021-2025") return loadJointList();
  const set = await loadShippedSet(id);
  return set === null ? null : singleList(set);
}

async function loadJointList(): Promise<CriteriaList> {
  const joint = parseJointList(
    (
      await import(
        /* webpackChunkName: "pack-joint-ntm-nang-cao-2021-2025" */ "./packs/joint-ntm-nang-cao-2021-2025.json"
      )
    ).default,
  );
  const sets = await Promise.all(joint.sets.map(loadShippedSet));
  return jointCriteriaList(
    joint,
    sets.filter((set) => set !== null),
  );
}

async function loadShippedSet(id: CriterionSetId): Promise<CriterionSet | null> {
  switch (id) {
    case "kdc-kieu-mau-lang-son":
      return parseCriterionSet(
        (await import(/* webpackChunkName: "pack-kdc-kieu-mau-lang-son" */ "./packs/kdc-kieu-mau-lang-son.json"))
          .default,
      );
    case "xa-ntm-2021-2025":
      return parseCriterionSet(
        (await import(/* webpackChunkName: "pack-xa-ntm-2021-2025" */ "./packs/xa-ntm-2021-2025.json")).default,
      );
    case "xa-ntm-2026-2030":
      return parseCriterionSet(
        (await import(/* webpackChunkName: "pack-xa-ntm-2026-2030" */ "./packs/xa-ntm-2026-2030.json")).default,
      );
    case "xa-ntm-nang-cao-2021-2025":
      return parseCriterionSet(
        (
          await import(
            /* webpackChunkName: "pack-xa-ntm-nang-cao-2021-2025" */ "./packs/xa-ntm-nang-cao-2021-2025.json"
          )
        ).default,
      );
    default:
      return null;
  }
}
