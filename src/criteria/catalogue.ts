import { singleList, type CriteriaList } from "./criteriaList";
import type { AreaId, CriterionSet, CriterionSetId, YearSpan } from "./criterionSet";
import catalogue from "./packs/catalogue.json";
import { parseCriterionSet } from "./parseCriterionSet";

/** What can be chosen before any pack is loaded: small, so that it ships with the pane's first script. */
export type FormChoice = {
  /** Of a set, or of a joint list. */
  readonly setId: CriterionSetId;
  readonly title: string;
  readonly level: "commune" | "village";
  /** How far a unit works towards with it: nông thôn mới, nâng cao, kiểu mẫu, or the first two in one list. */
  readonly step: "standard" | "advanced" | "exemplary" | "joint";
  readonly decisionNumber: string;
  readonly inForceFrom: string;
  readonly inForceUntil: string | null;
  /** Decisions that changed single indicators since. */
  readonly amendments: readonly { readonly number: string; readonly inForceFrom: string }[];
  readonly years: YearSpan;
  readonly areas: readonly { readonly id: AreaId; readonly name: string }[];
  /** Summed over the sets of a joint list. */
  readonly criterionCount: number;
  readonly indicatorCount: number;
  readonly indicatorNoun: "chỉ tiêu" | "nội dung";
  /** Whether every criterion has indicators: a Biểu 01 of another one would have nothing to fill in. */
  readonly complete: boolean;
  /** Whether people made it, or changed it, on this machine. */
  readonly own: boolean;
};

/** Every set and joint list that is shipped. A test holds the catalogue to the packs. */
export const SHIPPED_SETS: readonly FormChoice[] = catalogue.map((entry) => ({
  ...entry,
  level: entry.level === "village" ? "village" : "commune",
  indicatorNoun: entry.indicatorNoun === "nội dung" ? "nội dung" : "chỉ tiêu",
  step: stepOf(entry.step),
  complete: entry.indicatorCount > 0,
  own: false,
}));

function stepOf(step: string): FormChoice["step"] {
  return step === "advanced" || step === "exemplary" || step === "joint" ? step : "standard";
}

/** What a Biểu 01 can list as shipped. */
export const FORM_CHOICES: readonly FormChoice[] = SHIPPED_SETS.filter(({ complete }) => complete);

/** Which state of a set is wanted. */
export type SetWish =
  /** As it stands in the law on a day (ISO). */
  | { readonly inForceOn: string }
  /** As a sheet was made from: what it noted of its sets, "xa-ntm-2021-2025@2". */
  | { readonly references: readonly string[] };

/** Loads and parses the criteria a form lists; null for an id that is not shipped. Packs come in chunks of their own. */
export async function loadShippedList(id: string, wish: SetWish): Promise<CriteriaList | null> {
  return loadList(id, (setId) => loadShippedSet(setId, wish));
}

/** The list of an id out of sets from anywhere; null where the id is none or a set of it is not to be had. */
export async function loadList(
  id: string,
  loadSet: (id: CriterionSetId) => Promise<CriterionSet | null>,
): Promise<CriteriaList | null> {
  if (id !== JOINT_LIST_ID) {
    const set = await loadSet(id);
    return set === null ? null : singleList(await withFigures(set, loadSet));
  }
  const { loadJointList } = await import(/* webpackChunkName: "joint-list" */ "./loadJointList");
  return loadJointList(loadSet);
}

/** What is reckoned from other sets, as figures. Few sets have any: what reckons them is a script of its own. */
async function withFigures(
  set: CriterionSet,
  loadSet: (id: CriterionSetId) => Promise<CriterionSet | null>,
): Promise<CriterionSet> {
  if (!referring(set)) return set;
  const { referredSets, resolveReferences } = await import(
    /* webpackChunkName: "set-references" */ "./resolveReferences"
  );
  const others = await Promise.all(referredSets(set).map(loadSet));
  return resolveReferences(
    set,
    others.filter((other) => other !== null),
  );
}

function referring({ criteria }: CriterionSet): boolean {
  return criteria.some(({ indicators }) =>
    indicators.some(({ thresholds }) => Object.values(thresholds).some((threshold) => threshold?.kind === "of-set")),
  );
}

export const JOINT_LIST_ID = "xa-ntm-va-nang-cao-2021-2025";

/** A shipped set with the amendments its wish asks for, and its references to other sets still unresolved. */
export async function loadShippedSet(id: CriterionSetId, wish: SetWish): Promise<CriterionSet | null> {
  const set = await loadPack(id);
  if (set === null || !isAmended(id, wish)) return set;
  const { amendedSet, parseAmendment } = await import(/* webpackChunkName: "amendment" */ "./amendment");
  const pack = await import(/* webpackChunkName: "pack-qd-211-2024" */ "./packs/qd-211-2024.json");
  return amendedSet(set, parseAmendment(pack.default));
}

/** The one amendment so far is QĐ 211/QĐ-TTg of 01/3/2024: version 2 of the sets it touches. */
function isAmended(id: CriterionSetId, wish: SetWish): boolean {
  const [amendment] = SHIPPED_SETS.find(({ setId }) => setId === id)?.amendments ?? [];
  if (amendment === undefined) return false;
  if ("inForceOn" in wish) return wish.inForceOn >= amendment.inForceFrom;
  // A sheet without a mark of this set is of before the first amendment.
  return wish.references.some((reference) => reference.split("+")[0] === `${id}@2`);
}

async function loadPack(id: CriterionSetId): Promise<CriterionSet | null> {
  switch (id) {
    case "kdc-kieu-mau-lang-son":
      return parseCriterionSet(
        (await import(/* webpackChunkName: "pack-kdc-kieu-mau-lang-son" */ "./packs/kdc-kieu-mau-lang-son.json"))
          .default,
      );
    case "xa-ntm-kieu-mau-2021-2025":
      return parseCriterionSet(
        (
          await import(
            /* webpackChunkName: "pack-xa-ntm-kieu-mau-2021-2025" */ "./packs/xa-ntm-kieu-mau-2021-2025.json"
          )
        ).default,
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
