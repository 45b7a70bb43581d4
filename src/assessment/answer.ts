import type { LevelScale, RequirementKind } from "../criteria/criterionSet";
import { isCellError, type CellValue } from "../grid/sheetGrid";
import type { InvalidReason } from "./verdict";

/** What an officer answered in a result cell, read as the sheet's own formulas read it. */
export type Answer =
  | { readonly kind: "empty" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "yes" }
  | { readonly kind: "no" }
  | { readonly kind: "figure"; readonly value: number }
  /** `rank` counts from 0, the lowest level. */
  | { readonly kind: "level"; readonly rank: number }
  | { readonly kind: "invalid"; readonly reason: InvalidReason };

export const ANSWER_WORDS = {
  met: "Đạt",
  unmet: "Chưa đạt",
  /** Officers write both; the decisions say "Không đạt". */
  unmetFormal: "Không đạt",
  notApplicable: "Không xét",
} as const;

/** Reads a result cell of a form we inserted. No text is parsed as a number: that is a repair's business. */
export function readAnswer(kind: RequirementKind, value: CellValue): Answer {
  if (isCellError(value)) return { kind: "invalid", reason: "cellError" };
  if (typeof value === "number") return readFigure(kind, value);
  if (typeof value === "boolean")
    return { kind: "invalid", reason: isFigureKind(kind) ? "notANumber" : "unknownAnswer" };
  const word = excelTrim(value ?? "");
  if (word === "") return { kind: "empty" };
  if (sameWord(word, ANSWER_WORDS.notApplicable)) return { kind: "notApplicable" };
  return readWord(kind, word);
}

function readFigure(kind: RequirementKind, value: number): Answer {
  if (kind.kind === "yes-no" || kind.kind === "level") return { kind: "invalid", reason: "unknownAnswer" };
  if (value < 0) return { kind: "invalid", reason: "negative" };
  if (kind.plausibleMaximum !== null && value > kind.plausibleMaximum) {
    return { kind: "invalid", reason: "overMaximum" };
  }
  return { kind: "figure", value };
}

function readWord(kind: RequirementKind, word: string): Answer {
  switch (kind.kind) {
    case "percentage":
    case "number":
      return { kind: "invalid", reason: "notANumber" };
    case "yes-no":
      if (sameWord(word, ANSWER_WORDS.met)) return { kind: "yes" };
      if (sameWord(word, ANSWER_WORDS.unmet) || sameWord(word, ANSWER_WORDS.unmetFormal)) return { kind: "no" };
      return { kind: "invalid", reason: "unknownAnswer" };
    case "level": {
      const rank = levelRank(kind.scale, word);
      return rank === null ? { kind: "invalid", reason: "unknownAnswer" } : { kind: "level", rank };
    }
  }
}

/** Position of a level in its scale, 0 the lowest; null when it is none of them. */
export function levelRank(scale: LevelScale, word: string): number | null {
  const rank = scale.findIndex((level) => sameWord(level, word));
  return rank < 0 ? null : rank;
}

export function isFigureKind(kind: RequirementKind): boolean {
  return kind.kind === "number" || kind.kind === "percentage";
}

/** Excel's TRIM: ends cut and runs folded, of U+0020 only; a no-break space stays and makes the answer invalid. */
export function excelTrim(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** Excel's "=" between texts: without regard to case. */
export function sameWord(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
