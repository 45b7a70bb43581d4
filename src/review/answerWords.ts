import { ANSWER_WORDS, isFigureKind } from "../assessment/answer";
import type { RequirementKind } from "../criteria/criterionSet";
import { foldText } from "../grid/foldText";

const { met, unmet, unmetFormal, notApplicable } = ANSWER_WORDS;

/** Signs and words people write for an answer, which can mean more than one. */
const YES = ["x", "v", "co", "da dat", "d", "ok", "yes", "y", "true", "1", "roi", "hoan thanh", "✓", "✔", "☑"];
const NO = ["khong", "khong co", "chua", "chua co", "k", "ko", "no", "n", "false", "0", "-", "cd", "kd"];

/**
 * The answers of a row a text can mean: one where only its case, marks, tone placement, blanks or full stops differ
 * ("dat", "Khá.", "KHÔNG XÉT"), two for what has to be asked ("x", "có"), none for what is no answer.
 */
export function meantAnswers(kind: RequirementKind, text: string): readonly (string | number)[] {
  const folded = foldText(text.normalize("NFKC")).replace(/[.,;:!*]+$/, "");
  const same = ownWords(kind).filter((word) => foldText(word) === folded);
  if (same.length > 0) return same;
  switch (kind.kind) {
    case "yes-no":
      if (YES.includes(folded)) return [met, unmet];
      return NO.includes(folded) ? [unmet, notApplicable] : [];
    case "level":
      return [];
    default:
      return NO.slice(0, 2).includes(folded) ? [0, notApplicable] : [];
  }
}

function ownWords(kind: RequirementKind): readonly string[] {
  if (isFigureKind(kind)) return [notApplicable];
  return kind.kind === "level" ? [...kind.scale, notApplicable] : [met, unmet, unmetFormal, notApplicable];
}
