import type { Comparison } from "../../../criteria/criterionSet";
import type { RowKind, RowWords } from "../../../usecases/sets/setChange";
import type { RowView } from "../../../usecases/sets/setView";

/** A row as it is typed: what does not belong to its kind stays, in case the kind is changed back. */
export type RowDraft = {
  readonly code: string;
  readonly text: string;
  readonly unit: string;
  readonly kind: RowKind["kind"];
  readonly op: Comparison;
  /** One level a line. */
  readonly scale: string;
  readonly notApplicable: RowWords["notApplicable"];
};

export const ROW_KINDS: readonly RowKind["kind"][] = ["yes-no", "percentage", "number", "level"];
export const COMPARISONS: readonly Comparison[] = [">=", ">", "<=", "<", "="];
export const NOT_APPLICABLE: readonly RowWords["notApplicable"][] = ["counts-as-met", "falls-out"];

export function emptyDraft(criterion: number): RowDraft {
  const [kind, op, notApplicable] = ["yes-no", ">=", "counts-as-met"] as const;
  return { code: `${criterion}.`, text: "", unit: "", kind, op, scale: "", notApplicable };
}

export function draftOf({ code, text, unit, kind, notApplicable }: RowView): RowDraft {
  return {
    code,
    text,
    unit: unit ?? "",
    kind: kind.kind,
    op: kind.kind === "percentage" || kind.kind === "number" ? kind.op : ">=",
    scale: kind.kind === "level" ? kind.scale.join("\n") : "",
    notApplicable,
  };
}

export function wordsOf(draft: RowDraft): RowWords {
  const { code, text, unit, notApplicable } = draft;
  return {
    code,
    text,
    unit: unit === "" && draft.kind === "percentage" ? "%" : unit,
    kind: kindOf(draft),
    notApplicable,
  };
}

function kindOf({ kind, op, scale }: RowDraft): RowKind {
  switch (kind) {
    case "yes-no":
      return { kind };
    case "percentage":
    case "number":
      return { kind, op };
    case "level":
      return { kind, scale: scale.split("\n") };
  }
}
