import type { Messages } from "../vi";
import { cause } from "./causes";
import { formSentence } from "./formFindings";
import { verdicts } from "./verdicts";

const indicatorName: Messages["findings"]["indicatorName"] = ({ code, text, of }) =>
  verdicts.labelled(of, `${code} ${text}`);

export const findings: Messages["findings"] = {
  severity: { error: "To be corrected", explain: "To be explained", note: "Notes" },
  cause,
  indicatorName,
  subject(finding) {
    const named = "indicator" in finding ? finding.indicator : null;
    const name = named === null ? "" : indicatorName(named).trim();
    return name === "" ? null : name;
  },
  sentence(finding) {
    switch (finding.code) {
      case "value.missing":
        return "The cell is empty. Enter the figure; if it is not to be considered, enter Không xét and give the reason.";
      case "threshold.missing":
        return missingThreshold[finding.cause];
      default:
        return formSentence(finding);
    }
  },
};

const missingThreshold: Readonly<Record<"province" | "not-found" | "not-recalled" | "cleared" | "last-year", string>> =
  {
    province: "The province sets the required level. Enter it in the column Mức đạt chuẩn.",
    "not-found":
      "No text giving the required level was found. Once there is one, enter it in the column Mức đạt chuẩn.",
    "not-recalled":
      "The form lacks this row's required level. Take it from the decision into the column Mức đạt chuẩn.",
    "last-year": "Last year's required level is not known, so the figures of 31/12 are not judged.",
    cleared: "The required level was deleted. Enter it again from the decision in the column Mức đạt chuẩn.",
  };
