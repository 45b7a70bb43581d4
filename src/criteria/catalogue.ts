import type { AreaId, CriterionSet, CriterionSetId, YearSpan } from "./criterionSet";
import catalogue from "./packs/catalogue.json";
import { parseCriterionSet } from "./parseCriterionSet";

/** What can be chosen before any pack is loaded: small, so that it ships with the pane's first script. */
export type FormChoice = {
  readonly setId: CriterionSetId;
  readonly title: string;
  readonly level: "commune" | "village";
  readonly decisionNumber: string;
  readonly inForceFrom: string;
  readonly inForceUntil: string | null;
  readonly years: YearSpan;
  readonly areas: readonly { readonly id: AreaId; readonly name: string }[];
  readonly criterionCount: number;
  readonly indicatorCount: number;
  readonly indicatorNoun: "chỉ tiêu" | "nội dung";
};

/** A test holds the catalogue to the packs. */
export const FORM_CHOICES: readonly FormChoice[] = catalogue.map((entry) => ({
  ...entry,
  level: entry.level === "village" ? "village" : "commune",
  indicatorNoun: entry.indicatorNoun === "nội dung" ? "nội dung" : "chỉ tiêu",
}));

/** Loads and parses a shipped set; null for an id that is not shipped. Packs come in chunks of their own. */
export async function loadShippedSet(id: CriterionSetId): Promise<CriterionSet | null> {
  switch (id) {
    case "kdc-kieu-mau-lang-son":
      return parseCriterionSet((await import("./packs/kdc-kieu-mau-lang-son.json")).default);
    case "xa-ntm-2021-2025":
      return parseCriterionSet((await import("./packs/xa-ntm-2021-2025.json")).default);
    case "xa-ntm-nang-cao-2021-2025":
      return parseCriterionSet((await import("./packs/xa-ntm-nang-cao-2021-2025.json")).default);
    default:
      return null;
  }
}
