import type { FormFinding } from "../vi/formFindings";
import { period } from "./period";

export function formSentence(finding: FormFinding): string {
  switch (finding.code) {
    case "head.modeUnknown":
      return "The cell Loại biểu is empty or says what its list does not have. Choose from the cell's list.";
    case "head.asOfMissing":
      return "The cell Số liệu đến ngày is empty or no date. Enter day, month and year, for example 30/6/2023.";
    case "head.asOfOutsideYear":
      return `The cell Số liệu đến ngày is not in ${finding.year}. Correct it; for another year start a new period on tab Forms.`;
    case "head.unitUnknown":
      return "The cell Đơn vị tính is empty or says a word that is not in the list. Choose again from its list.";
    case "head.comparisonUnknown":
      return "The cell of the comparison is empty or says what its list does not have. Choose from the cell's list.";
    case "head.columnsNotArranged":
      return `The kind of form is now “${period.modes[finding.mode]}”, but the columns are those of another. Press Arrange columns; figures stay.`;
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
    case "structure.layoutOlder":
      return "An older version of the add-in made this form. Press Upgrade form to copy it to the new layout; this sheet stays.";
    case "structure.setUnknown":
      return `The add-in has no criterion set “${finding.setId}” yet. Close and reopen Excel to update the add-in.`;
    case "internal.checkFailed":
      return `Part of the check failed. Report this code: ${finding.check}.`;
  }
}
