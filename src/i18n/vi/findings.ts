import type { Finding, IndicatorName, Severity } from "../../review/finding";
import { isoOfSerial, vietnameseDate } from "../dateFormat";
import { numberFormat, seenText } from "../numberFormat";
import { cause } from "./causes";
import { formSentence } from "./formFindings";
import { gapSentence, gapWords } from "./gap";
import { invalidValue } from "./invalidValue";
import { isTableFinding } from "../tableFinding";
import { tableSentence } from "./tableFindings";
import { verdicts } from "./verdicts";

const format = numberFormat(",", ".");

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
  gap: gapWords,
  /** What the finding is about; null where it is no row. */
  subject(finding: Finding): string | null {
    const indicator: IndicatorName | null = "indicator" in finding ? finding.indicator : null;
    const name = indicator === null ? "" : indicatorName(indicator).trim();
    // A row an officer inserted may have no words yet.
    return name === "" ? null : name;
  },
  /** What is there, what is expected, what to do. */
  sentence(finding: Finding): string {
    if (isTableFinding(finding)) return tableSentence(finding);
    const seen = seenText(format, finding.target.seen);
    switch (finding.code) {
      case "value.invalid":
        return invalidValue(finding.reason, finding.target.seen, finding.suggestion);
      case "value.missing":
        return "Ô còn trống. Nhập số liệu; nếu không thuộc diện xét thì ghi Không xét và nêu lý do.";
      case "value.carried":
        return `Đang giữ số kỳ trước: ${seen}. Nhập số mới; nếu số vẫn đúng thì bấm Không thay đổi.`;
      case "threshold.missing":
        return missingThreshold[finding.cause];
      case "indicator.unmet":
        return finding.gap === null ? `Đang ghi: ${seen}.` : gapSentence(finding.gap);
      case "indicator.lost":
        return `Năm trước đạt, nay chưa đạt. ${finding.gap === null ? `Đang ghi: ${seen}.` : gapSentence(finding.gap)}`;
      case "reason.missing":
        return finding.what === "reason"
          ? "Đã ghi Không xét. Ghi lý do vào cột Ghi chú."
          : "Đã ghi Không xét. Ghi số văn bản cho phép vào cột Tài liệu kiểm chứng.";
      case "aim.notPlanned":
        return "Tiêu chí này là Mục tiêu năm, nhưng giá trị mục tiêu của dòng chưa đạt mức chuẩn. Nâng giá trị, hoặc bỏ chọn Mục tiêu năm.";
      case "aim.open":
        return "Tiêu chí này là Mục tiêu năm, nhưng dòng này chưa đạt. Kiểm tra lại số liệu; nếu đúng thì nêu nguyên nhân ở cột Ghi chú.";
      case "aim.unknownWord":
        return `Ô ghi “${seen}”. Ở dòng tên tiêu chí, chỉ chọn Mục tiêu năm hoặc để trống.`;
      case "deadline.overdue":
        return `Thời hạn ${vietnameseDate(isoOfSerial(finding.deadline))} đã qua mà chưa đạt. Nhập kết quả mới, hoặc ghi lý do và sửa thời hạn.`;
      case "deadline.notADate":
        return `Ô ghi “${seen}”, không đọc được là ngày. Nhập ngày, tháng, năm, ví dụ 30/6/2023.`;
      default:
        return formSentence(finding);
    }
  },
};

const missingThreshold: Readonly<Record<"province" | "not-found" | "not-recalled" | "cleared", string>> = {
  province: "Mức đạt chuẩn do tỉnh quy định. Ghi mức của tỉnh vào cột Mức đạt chuẩn.",
  "not-found": "Chưa tìm thấy văn bản quy định mức đạt chuẩn. Khi có văn bản, ghi vào cột Mức đạt chuẩn.",
  "not-recalled": "Biểu chưa có mức đạt chuẩn của dòng này. Tra trong quyết định rồi ghi vào cột Mức đạt chuẩn.",
  cleared: "Mức đạt chuẩn đã bị xóa. Ghi lại theo quyết định vào cột Mức đạt chuẩn.",
};
