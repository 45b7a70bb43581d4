import type { Comparison, LevelScale, Requirement, Threshold } from "../criterionSet";
import { parseThreshold } from "./parseThreshold";
import type { NotationDoubt, WrittenThreshold } from "./writtenThreshold";
import { thresholdFromWritten } from "./writtenThresholdOf";

/** What an officer typed for one row, or why it is no threshold of that row. */
export type TypedThreshold =
  | { readonly ok: true; readonly threshold: Threshold | null }
  | { readonly ok: false; readonly refusal: ThresholdRefusal };

export type ThresholdRefusal =
  /** No threshold could be read in the text. */
  | { readonly kind: "unreadable" }
  /** Can mean more than one thing: the officer writes it so that it means one. */
  | { readonly kind: "doubtful"; readonly doubts: readonly NotationDoubt[] }
  /** A threshold, but not of this kind of row: "Khá" where a percentage is asked, or more than one condition. */
  | { readonly kind: "otherKind" }
  /** "≤ 5%" where the row asks for at least. */
  | { readonly kind: "otherDirection"; readonly op: Comparison }
  /** A level that is not in the row's scale. */
  | { readonly kind: "unknownLevel"; readonly scale: LevelScale };

/** A bare number is taken in the row's own direction and unit: beside the row it can mean nothing else. */
export function typedThreshold(requirement: Requirement, text: string): TypedThreshold {
  const { kind, text: textOfRow } = requirement;
  const reading = parseThreshold(text, { textOfRow, levels: kind.kind === "level" ? kind.scale : [] });
  if (reading.kind === "unreadable") return refused({ kind: "unreadable" });
  const isBare = reading.doubts.some(isOfDirection);
  const doubts = reading.doubts.filter((doubt) => !isOfDirection(doubt));
  if (doubts.length > 0) return refused({ kind: "doubtful", doubts });
  const refusal = misfit(requirement, reading.threshold, isBare);
  return refusal === null ? { ok: true, threshold: fitted(requirement, reading.threshold) } : refused(refusal);
}

function isOfDirection({ code }: NotationDoubt): boolean {
  return code === "bareNumber" || code === "bareAtMost";
}

function misfit({ kind }: Requirement, written: WrittenThreshold, isBare: boolean): ThresholdRefusal | null {
  switch (written.kind) {
    case "none":
    case "province":
      return null;
    case "yes-no":
      return kind.kind === "yes-no" ? null : { kind: "otherKind" };
    case "level":
      if (kind.kind !== "level") return { kind: "otherKind" };
      return levelOf(kind.scale, written.atLeast) === null ? { kind: "unknownLevel", scale: kind.scale } : null;
    case "figure": {
      const { bound, and } = written;
      if ((kind.kind !== "percentage" && kind.kind !== "number") || and.length > 0) return { kind: "otherKind" };
      if (kind.kind === "number" && bound.unit === "%") return { kind: "otherKind" };
      if (kind.kind === "percentage" && bound.unit !== "%" && bound.unit !== null) return { kind: "otherKind" };
      return isBare || bound.op === kind.op ? null : { kind: "otherDirection", op: kind.op };
    }
  }
}

/** In the scale's own spelling. */
function fitted({ kind }: Requirement, written: WrittenThreshold): Threshold | null {
  if (written.kind !== "level" || kind.kind !== "level") return thresholdFromWritten(written);
  const level = levelOf(kind.scale, written.atLeast);
  return level === null ? null : { kind: "level", atLeast: level };
}

function levelOf(scale: LevelScale, word: string): string | null {
  return scale.find((level) => level.toLowerCase() === word.toLowerCase()) ?? null;
}

function refused(refusal: ThresholdRefusal): TypedThreshold {
  return { ok: false, refusal };
}
