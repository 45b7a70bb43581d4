import type {
  CriterionDifference,
  IndicatorChange,
  IndicatorDifference,
  PartDifference,
} from "../../criteria/differences/setComparison";
import { SIGNS } from "../thresholdCell";
import { filledText } from "../textTemplate";
import words from "../words/soSanhBoTieuChi.json";

const { differences } = words;

/** "Đổi số; Đổi mức đạt chuẩn": what an officer reads in the last column. */
export function differenceText(difference: IndicatorDifference | PartDifference): string {
  if (difference.kind !== "same") return differences[difference.kind];
  const changes: readonly IndicatorChange[] = difference.changes;
  if (changes.length > 0) return changes.map(changeText).join("; ");
  return "parts" in difference && difference.parts.some(isChanged) ? differences.parts : differences.unchanged;
}

export function isChanged(part: PartDifference): boolean {
  return part.kind !== "same" || part.changes.length > 0;
}

/** Empty where number and name are as they were: its rows say what became different. */
export function criterionDifferenceText(difference: CriterionDifference): string {
  if (difference.kind === "maybe") return differences.maybeCriterion;
  if (difference.kind !== "same") return differences[difference.kind];
  return difference.changes
    .map(({ kind }) => (kind === "reworded" ? differences.renamed : differences[kind]))
    .join("; ");
}

function changeText(change: IndicatorChange): string {
  switch (change.kind) {
    case "answer":
      return filledText(differences.answer, { old: words.answers[change.old], next: words.answers[change.next] });
    case "unit":
      return filledText(differences.unit, { old: change.old ?? words.noUnit, next: change.next ?? words.noUnit });
    case "direction":
      return filledText(differences.direction, { old: SIGNS[change.old], next: SIGNS[change.next] });
    case "ownValue":
      return change.next ? differences.ownValueAgain : differences.ownValue;
    default:
      return differences[change.kind];
  }
}
