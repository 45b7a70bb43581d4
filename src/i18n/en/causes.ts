import type { Messages } from "../vi";

export const cause: Messages["findings"]["cause"] = {
  "value.missing": "No data yet",
  "threshold.missing": "No required level yet",
  "head.modeUnknown": "Unknown kind of form",
  "head.asOfMissing": "Day of the figures missing",
  "head.asOfOutsideYear": "Day of the figures outside the year",
  "head.comparisonUnknown": "Unknown comparison",
  "head.columnsNotArranged": "Columns of another kind of form",
  "head.unitUnknown": "Unknown unit of money",
  "structure.duplicateKey": "Row stands twice",
  "structure.rowMoved": "Rows mixed up",
  "structure.rowMissing": "Row missing",
  "structure.rowUnknown": "Row not in the criterion set",
  "structure.columnMissing": "Column missing",
  "structure.identityDamaged": "Head of the form changed",
  "structure.layoutNewer": "Form of a newer version",
  "structure.layoutOlder": "Form of an older version",
  "structure.setUnknown": "Unknown criterion set",
  "internal.checkFailed": "Check incomplete",
};
