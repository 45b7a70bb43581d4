import type { Area, AreaId, CriterionSet } from "../../../criteria/criterionSet";

/** What an officer says about the set an annex becomes. */
export type AnnexHead = {
  readonly id: string;
  readonly title: string;
  readonly sheetLabel: string;
  readonly level: CriterionSet["level"];
  readonly indicatorNoun: CriterionSet["indicatorNoun"];
  readonly decision: CriterionSet["decision"];
  readonly years: CriterionSet["years"];
  /** The set's areas, each with the column of the annex it is read from. */
  readonly areas: readonly (Area & { readonly from: AreaId })[];
  /** A set whose criteria the annex fills with indicators: QĐ 51/2025 ships with its criteria alone. Null for a new set. */
  readonly base: CriterionSet | null;
  /** An area's empty cell takes what the column of all areas says. */
  readonly emptyFromCommon: boolean;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
};

/** Why no set can be made of the annex as it stands; `at` words say which row. */
export type AnnexSetProblem =
  | { readonly code: "noArea" }
  | { readonly code: "noIndicator" }
  | { readonly code: "criterionRepeated"; readonly no: number }
  /** The base has no such criterion. */
  | { readonly code: "criterionUnknown"; readonly no: number; readonly name: string }
  | { readonly code: "criterionNameMissing"; readonly no: number }
  | { readonly code: "codeRepeated"; readonly indicator: string }
  | { readonly code: "codeMalformed"; readonly indicator: string }
  | { readonly code: "textMissing"; readonly indicator: string }
  /** Title, number of the decision, who … `field` as the head calls it. */
  | { readonly code: "headIncomplete"; readonly field: "title" | "decision" | "by" | "inForceFrom" | "years" }
  /** What is left of the rules of a set; a place in it and the rule, for the one who helps. */
  | { readonly code: "invalid"; readonly place: string; readonly reason: string };
