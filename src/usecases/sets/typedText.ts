import type { Requirement, Threshold } from "../../criteria/criterionSet";
import { typedThreshold, type RowRefusal } from "../../criteria/notation/rowThreshold";
import type { ThresholdRefusal } from "./setChange";

/** What an officer typed for one row, or why it is no threshold of that row. */
export type TypedText =
  | { readonly ok: true; readonly threshold: Threshold | null }
  | { readonly ok: false; readonly refusal: ThresholdRefusal };

/** Beside its row a bare number can mean one thing only; whatever else can mean two is refused until it does not. */
export function typedText(requirement: Requirement, text: string): TypedText {
  const typed = typedThreshold(text, requirement);
  if (typed.kind === "refused") return { ok: false, refusal: refusalOf(typed.reason, requirement) };
  const doubts = typed.doubts.filter(({ code }) => code !== "bareAtMost");
  return doubts.length > 0
    ? { ok: false, refusal: { kind: "doubtful", doubts } }
    : { ok: true, threshold: typed.threshold };
}

function refusalOf(reason: RowRefusal | "unreadable", { kind, unit }: Requirement): ThresholdRefusal {
  switch (reason) {
    case "unreadable":
    case "parts":
      return { kind: reason };
    case "comparison":
      return kind.kind === "percentage" || kind.kind === "number"
        ? { kind: "otherDirection", op: kind.op }
        : { kind: "otherKind" };
    case "level":
      return kind.kind === "level" ? { kind: "unknownLevel", scale: kind.scale } : { kind: "otherKind" };
    case "unit":
      return { kind: "otherUnit", unit: kind.kind === "percentage" ? "%" : (unit ?? "") };
    case "beyondMaximum":
      return { kind: "beyondMaximum" };
    case "kind":
      return { kind: "otherKind" };
  }
}
