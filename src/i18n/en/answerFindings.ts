import type { AnswerFinding } from "../laterFinding";
import { isoOfSerial, englishDate } from "../dateFormat";
import { numberFormat, seenText } from "../numberFormat";
import { gapSentence } from "./gapSentence";
import { invalidValue } from "./invalidValue";

const format = numberFormat(".", ",");

export const answerCause: Readonly<Record<AnswerFinding["code"], string>> = {
  "value.invalid": "Wrong data",
  "explanation.unneeded": "Explanation no longer needed",
  "value.carried": "Figures of the last period",
  "indicator.unmet": "Not met",
  "indicator.lost": "Not kept up",
  "reason.missing": "Not considered, but no grounds given",
  "aim.notPlanned": "Aim of the year planned too low",
  "aim.open": "Aim of the year not met",
  "aim.unknownWord": "Wrong word in the cell of an aim",
  "deadline.overdue": "Overdue",
  "deadline.notADate": "Deadline is no date",
  "formula.overwritten": "Formula overwritten",
};

export function answerSentence(finding: AnswerFinding): string {
  const seen = seenText(format, finding.target.seen);
  switch (finding.code) {
    case "value.invalid":
      return invalidValue(finding.reason, finding.target.seen, finding.suggestion, finding.repair);
    case "value.carried":
      return `Still the last period's figure: ${seen}. Enter the new one; if it is still right, press Unchanged.`;
    case "indicator.unmet":
      return finding.gap === null ? `It says: ${seen}.` : gapSentence(finding.gap);
    case "indicator.lost":
      return `Met last year, not met now. ${finding.gap === null ? `It says: ${seen}.` : gapSentence(finding.gap)}`;
    case "reason.missing":
      return finding.what === "reason"
        ? "It says Không xét. Give the reason in the column Ghi chú."
        : "It says Không xét. Give the number of the document that allows it in the column Tài liệu kiểm chứng.";
    case "aim.notPlanned":
      return "This criterion is an aim of the year, but the row's planned value does not reach the required level. Raise it, or clear the aim.";
    case "aim.open":
      return "This criterion is an aim of the year, but this row is not met. Check the figure; if it is right, give the cause in Ghi chú.";
    case "aim.unknownWord":
      return `The cell says “${seen}”. On the row of a criterion, choose Mục tiêu năm or leave it empty.`;
    case "deadline.overdue":
      return `The deadline ${englishDate(isoOfSerial(finding.deadline))} has passed and the row is not met. Enter the new result, or give the reason and a new deadline.`;
    case "deadline.notADate":
      return `The cell says “${seen}”, which is no date. Enter day, month and year, for example 30/6/2023.`;
    case "explanation.unneeded":
      return "Nothing asks for this explanation any more. Withdraw it if it need not be printed.";
    case "formula.overwritten":
      return overwritten(finding, seen);
  }
}

function overwritten(finding: Extract<AnswerFinding, { code: "formula.overwritten" }>, seen: string): string {
  const { gives, what, repair } = finding;
  const next = repair === undefined ? "Undo, or insert a new form." : "Repair it to put the form's formula back.";
  if (what === "counter")
    return `A counting formula in the head was overwritten; its figure is no longer right. ${next}`;
  if (gives === undefined || gives === finding.target.seen || seen === "") {
    return `The verdict's formula was overwritten, so this verdict is no longer right. ${next}`;
  }
  return gives === ""
    ? `The verdict says “${seen}”, but this kind of form gives none here. ${next}`
    : `The verdict says “${seen}”, the row's data give “${gives}”. ${next}`;
}
