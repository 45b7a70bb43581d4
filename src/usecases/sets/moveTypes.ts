import type { FormChoice } from "../../criteria/catalogue";
import type { AreaId, RequirementKind } from "../../criteria/criterionSet";
import type { Bieu01Column } from "../../forms/bieu01/bieu01Layout";
import type { FormProblem, LeftInput, PeriodRequest, RequestRefusal } from "../app";
import type { InsertedSheet, WorkbookProblem } from "../ports";

/** Chuyển sang bộ tiêu chí mới: to which list, for which area, as a form of which period. */
export type MoveRequest = PeriodRequest & {
  /** Of a set or of a joint list; the form's own takes it to the set as it stands in the law now. */
  readonly setId: FormChoice["setId"];
  /** One of the new list's. */
  readonly area: AreaId;
};

/** What a move does, told before anything is written. */
export type MovePreview = {
  readonly title: string;
  /** Typed cells that have a place on the new sheet. */
  readonly kept: number;
  /** Results that are marked as the last period's there, until somebody confirms them. */
  readonly carried: number;
  /** Rows that go along although the decision words them otherwise now: to be looked at. */
  readonly reworded: readonly RewordedRow[];
  /** In the order of the old sheet. Together with `kept` every typed cell of it. */
  readonly left: readonly LeftToDecide[];
};

export type MovedSheet = MovePreview & { readonly sheet: InsertedSheet };

export type RewordedRow = { readonly old: RowName; readonly next: RowName };

/** "3.2", "Đảm bảo yêu cầu …": of a part the number of its indicator. */
export type RowName = { readonly code: string; readonly text: string };

/** A typed cell the officer decides about; it stays on the old sheet. */
export type LeftToDecide = LeftInput & {
  /** Null on rows of the officer's own. */
  readonly row: RowName | null;
  readonly column: Bieu01Column | null;
  readonly why: WhyLeft;
};

export type WhyLeft =
  /** The new list has no such row. */
  | { readonly code: "gone" }
  /** It may have: a person has to say. */
  | { readonly code: "maybeSame"; readonly candidate: RowName }
  /** Đạt / Chưa đạt there, a percentage here. */
  | { readonly code: "kindDiffers"; readonly old: RequirementKind["kind"]; readonly next: RequirementKind["kind"] }
  | { readonly code: "unitDiffers"; readonly old: string | null; readonly next: string | null }
  /** The level is none of the new row's. */
  | { readonly code: "notInScale"; readonly scale: readonly string[] }
  /** The new row is answered by its parts. */
  | { readonly code: "answeredBelow" }
  /** A typed mức đạt chuẩn, and the new row has one of its own or asks the other way round. */
  | { readonly code: "ownThreshold" }
  /** A figure, an aim or a deadline of a year the new form has no column for. */
  | { readonly code: "otherYear" }
  /** Typed on a row that is none of the form's, or a second time. */
  | { readonly code: "noRow" };

export type MoveProblem =
  | RequestRefusal
  /** A form of a village cannot become one of a commune. */
  | { readonly code: "otherLevel" }
  | FormProblem
  | WorkbookProblem;
