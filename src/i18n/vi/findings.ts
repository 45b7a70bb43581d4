import type { Finding, IndicatorName, Severity } from "../../review/finding";
import type { FirstFinding } from "../laterFinding";
import { cause } from "./causes";
import { formSentence } from "./formFindings";
import { verdicts } from "./verdicts";

const severity: Readonly<Record<Severity, string>> = {
  error: "Lỗi phải sửa",
  explain: "Cần giải trình",
  note: "Lưu ý",
};

/** "3.1 Tỷ lệ diện tích đất …", after the set or village where there are several. */
function indicatorName({ code, text, of }: IndicatorName): string {
  return verdicts.labelled(of, `${code} ${text}`);
}

export const findings = {
  severity,
  cause,
  indicatorName,
  /** What the finding is about; null where it is no row. */
  subject(finding: Finding): string | null {
    const indicator: IndicatorName | null = "indicator" in finding ? finding.indicator : null;
    const name = indicator === null ? "" : indicatorName(indicator).trim();
    // A row an officer inserted may have no words yet.
    return name === "" ? null : name;
  },
  /** What is there, what is expected, what to do; of all others `LaterFindings` says it. */
  sentence(finding: FirstFinding): string {
    switch (finding.code) {
      case "value.missing":
        return "Ô còn trống. Nhập số liệu; nếu không thuộc diện xét thì ghi Không xét và nêu lý do.";
      case "threshold.missing":
        return missingThreshold[finding.cause];
      default:
        return formSentence(finding);
    }
  },
};

const missingThreshold: Readonly<Record<"province" | "not-found" | "not-recalled" | "cleared" | "last-year", string>> =
  {
    province: "Mức đạt chuẩn do tỉnh quy định. Ghi mức của tỉnh vào cột Mức đạt chuẩn.",
    "not-found": "Chưa tìm thấy văn bản quy định mức đạt chuẩn. Khi có văn bản, ghi vào cột Mức đạt chuẩn.",
    "not-recalled": "Biểu chưa có mức đạt chuẩn của dòng này. Tra trong quyết định rồi ghi vào cột Mức đạt chuẩn.",
    "last-year": "Chưa có mức đạt chuẩn của năm trước nên số liệu đến 31/12 không được đánh giá.",
    cleared: "Mức đạt chuẩn đã bị xóa. Ghi lại theo quyết định vào cột Mức đạt chuẩn.",
  };
