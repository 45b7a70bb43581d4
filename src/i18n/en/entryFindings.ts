import type { Comparison } from "../../criteria/criterionSet";
import type { Oddity } from "../../review/entryFinding";
import { englishDate, isoOfSerial } from "../dateFormat";
import type { EntryFinding } from "../laterFinding";
import { numberFormat, quantity, seenWords } from "../numberFormat";

const format = numberFormat(".", ",");

export const entryCause: Readonly<Record<EntryFinding["code"], string>> = {
  "entry.evidenceMissing": "Met, but no evidence named",
  "entry.formulaEmpty": "Formula without a result",
  "entry.oddCharacters": "Stray blanks or characters",
  "entry.percentFormat": "Shown otherwise than counted",
  "entry.roundedOver": "Rounded figure differs from the one judged",
  "entry.becameDate": "Turned into a date by Excel",
  "entry.unitSlip": "Unit may be mistaken",
  "entry.farFromLast": "Far from the last period",
  "entry.thresholdLowered": "Required level lower than the set's",
  "entry.thresholdChanged": "Required level differs from the set's",
  "entry.thresholdsUnchecked": "Required levels not compared",
  "entry.particularsMissing": "Head of the form incomplete",
  "entry.exampleSheet": "Example",
  "entry.sampleText": "Sample text left",
};

export function entrySentence(finding: EntryFinding): string {
  switch (finding.code) {
    case "entry.evidenceMissing":
      return "This row is met. Give the name or number of the document that proves it in the column Tài liệu kiểm chứng.";
    case "entry.formulaEmpty":
      return "The cell has a formula, but it gives no result. Correct the formula, or enter the figure itself.";
    case "entry.oddCharacters":
      return oddities[finding.oddity];
    case "entry.percentFormat":
      return `The cell shows ${format(finding.shown)}% but counts as ${format(finding.counted)}. Enter the percentage without the sign %.`;
    case "entry.roundedOver":
      return `The cell shows ${quantity(format, finding.shown, finding.unit)}; the figure is ${quantity(format, finding.value, finding.unit)} and is ${finding.met ? "met" : "not met"}. Let the cell show all decimals.`;
    case "entry.becameDate": {
      const day = englishDate(isoOfSerial(finding.day));
      return finding.where === "figure"
        ? `Excel turned what was typed into the date ${day}. Enter the figure again without / or -.`
        : `Excel turned what was typed into the date ${day}. Type it again with ' before it.`;
    }
    case "entry.unitSlip":
      return `It says ${quantity(format, finding.value, finding.unit)}, the last period ${quantity(format, finding.last, finding.unit)}: about ${finding.value > finding.last ? "" : "1/"}${format(finding.factor)} of it. Look at the unit and the decimal mark again.`;
    case "entry.farFromLast":
      return `It says ${quantity(format, finding.value, finding.unit)}, the last period ${quantity(format, finding.last, finding.unit)}. Check it; if it is right, explain it.`;
    case "entry.thresholdLowered":
      return `The form says ${bound(finding.op, finding.written, finding.unit)}, the set ${bound(finding.op, finding.own, finding.unit)}. Enter the set's level, or explain it.`;
    case "entry.thresholdChanged":
      return `The form says ${bound(finding.op, finding.written, finding.unit)}, the set ${bound(finding.op, finding.own, finding.unit)}. If another text asks so, give its number in the column Ghi chú.`;
    case "entry.thresholdsUnchecked":
      return `There are ${format(finding.count)} required levels with * that were not compared with the decision. Compare them on tab Criterion sets.`;
    case "entry.particularsMissing":
      return particulars[finding.what];
    case "entry.exampleSheet":
      return `This is the example of plan ${finding.example}, not the commune's own data. Insert a form of your own.`;
    case "entry.sampleText":
      return `The cell still says “${seenWords(finding.words)}”. Enter the real text, or clear it.`;
  }
}

const oddities: Readonly<Record<Oddity, string>> = {
  onlyBlanks: "The cell looks empty but holds a blank. Clear it.",
  invisible: "The cell holds characters nobody sees, mostly copied from elsewhere. Clean it.",
  letters:
    "The letters are in pieces, so that they are not recognised as the same word. Type them in composed Unicode.",
  blanks: "The cell holds too many or odd blanks. Clean it.",
};

const particulars: Readonly<Record<"number" | "date" | "frameLine" | "place", string>> = {
  number: "The first line lacks the number of the document. Enter it when the document is issued.",
  date: "The first line lacks the date of the document. Enter it when the document is issued.",
  frameLine: "The first line was deleted. Say which document the form goes with.",
  place: "The head lacks the name of the commune. Enter it in the line under the title.",
};

const SIGNS: Readonly<Record<Comparison, string>> = { ">=": "≥ ", "<=": "≤ ", "=": "= ", ">": "> ", "<": "< " };

function bound(op: Comparison | null, value: number | string, unit: string | null): string {
  const sign = op === null ? "" : SIGNS[op];
  return typeof value === "number" ? `${sign}${quantity(format, value, unit)}` : `“${seenWords(value)}”`;
}
