import type { EntryFinding } from "../laterFinding";

export const entryCause: Readonly<Record<EntryFinding["code"], string>> = {
  "entry.evidenceMissing": "Met, but no evidence named",
  "entry.formulaEmpty": "Formula without a result",
};

export function entrySentence(finding: EntryFinding): string {
  switch (finding.code) {
    case "entry.evidenceMissing":
      return "This row is met. Give the name or number of the document that proves it in the column Tài liệu kiểm chứng.";
    case "entry.formulaEmpty":
      return "The cell has a formula, but it gives no result. Correct the formula, or enter the figure itself.";
  }
}
