import { englishDate, isoOfSerial } from "../dateFormat";
import { numberFormat, seenText } from "../numberFormat";
import type { Messages } from "../vi";
import { cause } from "./causes";
import { formSentence } from "./formFindings";
import { gapSentence, gapWords } from "./gap";
import { invalidValue } from "./invalidValue";
import { isTableFinding } from "../tableFinding";
import { tableSentence } from "./tableFindings";
import { verdicts } from "./verdicts";

const format = numberFormat(".", ",");

const indicatorName: Messages["findings"]["indicatorName"] = ({ code, text, of }) =>
  verdicts.labelled(of, `${code} ${text}`);

export const findings: Messages["findings"] = {
  severity: { error: "To be corrected", explain: "To be explained", note: "Notes" },
  cause,
  indicatorName,
  gap: gapWords,
  subject(finding) {
    const named = "indicator" in finding ? finding.indicator : null;
    const name = named === null ? "" : indicatorName(named).trim();
    return name === "" ? null : name;
  },
  sentence(finding) {
    if (isTableFinding(finding)) return tableSentence(finding);
    const seen = seenText(format, finding.target.seen);
    switch (finding.code) {
      case "value.invalid":
        return invalidValue(finding.reason, finding.target.seen, finding.suggestion);
      case "value.missing":
        return "The cell is empty. Enter the figure; if it is not to be considered, enter Không xét and give the reason.";
      case "value.carried":
        return `Still the last period's figure: ${seen}. Enter the new one; if it is still right, press Unchanged.`;
      case "threshold.missing":
        return missingThreshold[finding.cause];
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
      default:
        return formSentence(finding);
    }
  },
};

const missingThreshold: Readonly<Record<"province" | "not-found" | "not-recalled" | "cleared", string>> = {
  province: "The province sets the required level. Enter it in the column Mức đạt chuẩn.",
  "not-found": "No text giving the required level was found. Once there is one, enter it in the column Mức đạt chuẩn.",
  "not-recalled": "The form lacks this row's required level. Take it from the decision into the column Mức đạt chuẩn.",
  cleared: "The required level was deleted. Enter it again from the decision in the column Mức đạt chuẩn.",
};
