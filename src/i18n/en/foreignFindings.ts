import type { ForeignFinding } from "../laterFinding";
import { numberFormat, seenWords } from "../numberFormat";

const format = numberFormat(".", ",");

export const foreignCause: Readonly<Record<ForeignFinding["code"], string>> = {
  "sum.mismatch": "Sum does not add up",
  "foreign.requirementDiffers": "Requirement differs from the set",
  "foreign.requirementUnreadable": "Requirement cannot be read",
  "foreign.verdictDiffers": "Verdict differs from the result",
  "foreign.partMissing": "No figure for the further condition",
  "foreign.rowUntied": "Row of no known indicator",
  "foreign.rowDoubtful": "To be looked at again",
  "foreign.rowsAbsent": "Indicators are missing",
  "foreign.noValueColumn": "No column of results found",
  "foreign.yearUnknown": "Reporting year unknown",
  "foreign.areaUnknown": "Area unknown",
};

export function foreignSentence(finding: ForeignFinding): string {
  switch (finding.code) {
    case "sum.mismatch":
      return `The cell says ${format(finding.shown)}, its parts add up to ${format(finding.expected)}. Look at the sum and its parts.`;
    case "foreign.requirementDiffers":
      return `The form says “${seenWords(finding.written)}”, the set asks for ${finding.own}. The form is what is judged by. Ask who sent it, or explain.`;
    case "foreign.requirementUnreadable":
      return `Nothing can be read from “${seenWords(finding.written)}”, so the set's requirement is used. Look at this cell.`;
    case "foreign.verdictDiffers":
      return `The form says “${seenWords(finding.target.seen)}”, the figure gives ${judged[finding.judged]}. Correct the figure or the verdict.`;
    case "foreign.partMissing":
      return finding.part === ""
        ? "There is a further condition, and no cell for it. Put its figure into the notes."
        : `There is a further condition “${seenWords(finding.part)}”, and no cell for it. Put its figure into the notes.`;
    case "foreign.rowUntied":
      return `No indicator is known as “${seenWords(finding.text)}”, so it is not judged. Choose its indicator if it has one.`;
    case "foreign.rowDoubtful":
      return "Text or number of the row differ from the set. See whether it is the indicator named above.";
    case "foreign.rowsAbsent":
      return `The form lacks these indicators: ${finding.codes.join(", ")}. Add them if they have to be reported.`;
    case "foreign.noValueColumn":
      return "It is not known which column holds the results. Choose it.";
    case "foreign.yearUnknown":
      return "The form names no year, so requirements by year cannot be judged. Write the year into its title.";
    case "foreign.areaUnknown":
      return "The form names neither province nor area: only requirements written in it are judged. Write the province above it.";
  }
}

const judged = { met: "Met", unmet: "Not met", missing: "incomplete" } as const;
