import type { IndicatorVerdict } from "../../assessment/verdict";
import type { SheetEdit } from "../ports";

/** What following the set would do to one sheet. Nothing is written before somebody agrees. */
export type FollowPreview = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly unitName: string;
  readonly year: number;
  readonly area: string;
  /** Rows whose threshold would be another one. */
  readonly rows: readonly FollowRow[];
  /** Rows whose verdict would be another one: of `rows`, and first of all what people ask about. */
  readonly verdictsChanged: number;
  /** What cannot be changed on the sheet as it stands (rows added, taken away, reworded, answered otherwise): a new sheet is needed. */
  readonly needsNewSheet: readonly { readonly code: string; readonly reason: "new" | "gone" | "reworded" | "kind" }[];
  readonly edit: SheetEdit;
};

export type FollowRow = {
  readonly code: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly verdictBefore: IndicatorVerdict["kind"];
  readonly verdictAfter: IndicatorVerdict["kind"];
};

export type Followed = { readonly cells: number; readonly inverse: SheetEdit };
