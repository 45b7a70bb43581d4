import type { Gap } from "../../review/finding";
import { numberFormat, quantity, seenText } from "../numberFormat";
import type { Messages } from "../vi";
import { invalidValue } from "./invalidValue";

const format = numberFormat(".", ",");

export const findings: Messages["findings"] = {
  severity: { error: "To be corrected", explain: "To be explained", note: "Notes" },
  cause: {
    "value.invalid": "Wrong data",
    "value.missing": "No data yet",
    "threshold.missing": "No required level yet",
    "indicator.unmet": "Not met",
    "reason.missing": "Not considered, but no reason given",
    "formula.overwritten": "Formula overwritten",
    "structure.duplicateKey": "Row stands twice",
    "structure.rowMoved": "Rows mixed up",
    "structure.rowMissing": "Row missing",
    "structure.rowUnknown": "Row not in the criterion set",
    "structure.columnMissing": "Column missing",
    "structure.identityDamaged": "Head of the form changed",
    "structure.layoutNewer": "Form of a newer version",
    "structure.setUnknown": "Unknown criterion set",
    "internal.checkFailed": "Check incomplete",
  },
  subject: (finding) =>
    "indicator" in finding && finding.indicator !== null ? `${finding.indicator.code} ${finding.indicator.text}` : null,
  sentence(finding) {
    const { seen } = finding.target;
    switch (finding.code) {
      case "value.invalid":
        return invalidValue(finding.reason, seen, finding.suggestion);
      case "value.missing":
        return "The cell is empty. Enter the figure; if it is not to be considered, enter Không xét and give the reason.";
      case "threshold.missing":
        return missingThreshold[finding.cause];
      case "indicator.unmet":
        return finding.gap === null ? `It says: ${seenText(format, seen)}.` : gapSentence(finding.gap);
      case "reason.missing":
        return "It says Không xét. Give the reason in the column Lý do không xét.";
      case "formula.overwritten":
        return finding.what === "verdict"
          ? "The verdict's formula was overwritten, so this verdict is no longer right. Undo, or insert a new form."
          : "A counting formula in the head was overwritten, so its figure is no longer right. Undo, or insert a new form.";
      case "structure.duplicateKey":
        return "Two rows have the same code; only one counts. Delete the row too many.";
      case "structure.rowMoved":
        return `This row now shows number ${finding.shownCode}. Part of the form may have been sorted. Undo the sorting.`;
      case "structure.rowMissing":
        return "This row was deleted from the form. Undo, or insert a new form and copy the figures.";
      case "structure.rowUnknown":
        return "The criterion set has no such row. It is neither judged nor counted.";
      case "structure.columnMissing":
        return `Column ${finding.column} was not found. Undo its deletion.`;
      case "structure.identityDamaged":
        return "Hidden details in the head were changed or deleted. Undo, or insert a new form and copy the figures.";
      case "structure.layoutNewer":
        return "A newer version of the add-in made this form; it can only be viewed. Close and reopen Excel to update.";
      case "structure.setUnknown":
        return `The add-in has no criterion set “${finding.setId}” yet. Close and reopen Excel to update the add-in.`;
      case "internal.checkFailed":
        return `Part of the check failed. Report this code: ${finding.check}.`;
    }
  },
};

const missingThreshold: Readonly<Record<"province" | "not-found" | "not-recalled" | "cleared", string>> = {
  province: "The province sets the required level. Enter it in the column Mức đạt chuẩn.",
  "not-found": "No text giving the required level was found. Once there is one, enter it in the column Mức đạt chuẩn.",
  "not-recalled": "The form lacks this row's required level. Take it from the decision into the column Mức đạt chuẩn.",
  cleared: "The required level was deleted. Enter it again from the decision in the column Mức đạt chuẩn.",
};

function gapSentence(gap: Gap): string {
  if (gap.kind === "level") return `Now ${gap.value}. Required: ${gap.threshold} or better.`;
  const value = quantity(format, gap.value, gap.unit);
  const threshold = quantity(format, gap.threshold, gap.unit);
  const difference = quantity(format, Math.abs(gap.difference), gap.unit);
  switch (gap.op) {
    case ">=":
      return `Now ${value}. Required: at least ${threshold}; ${difference} short.`;
    case "<=":
      return `Now ${value}. Required: at most ${threshold}; ${difference} too much.`;
    case "=":
      return `Now ${value}. Required: exactly ${threshold}; off by ${difference}.`;
  }
}
