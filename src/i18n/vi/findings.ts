import type { Finding, FindingCode, Gap, IndicatorName, Severity } from "../../review/finding";
import { numberFormat, quantity, seenText } from "../numberFormat";
import { invalidValue } from "./invalidValue";

const format = numberFormat(",", ".");

const severity: Readonly<Record<Severity, string>> = {
  error: "Lỗi phải sửa",
  explain: "Cần giải trình",
  note: "Lưu ý",
};

const cause: Readonly<Record<FindingCode, string>> = {
  "value.invalid": "Sai số liệu",
  "value.missing": "Chưa có số liệu",
  "threshold.missing": "Chưa có mức chuẩn",
  "indicator.unmet": "Chưa đạt",
  "reason.missing": "Không xét nhưng chưa ghi lý do",
  "formula.overwritten": "Công thức bị ghi đè",
  "structure.duplicateKey": "Trùng mã",
  "structure.rowMoved": "Dòng bị xáo trộn",
  "structure.rowMissing": "Thiếu dòng",
  "structure.rowUnknown": "Dòng không có trong bộ tiêu chí",
  "structure.columnMissing": "Thiếu cột",
  "structure.identityDamaged": "Phần đầu biểu bị sửa",
  "structure.layoutNewer": "Biểu của phiên bản mới hơn",
  "structure.setUnknown": "Không rõ bộ tiêu chí",
  "internal.checkFailed": "Chưa kiểm tra hết",
};

export const findings = {
  severity,
  cause,
  /** What the finding is about: "3.1 Tỷ lệ diện tích đất …"; null where it is no row. */
  subject(finding: Finding): string | null {
    const indicator: IndicatorName | null = "indicator" in finding ? finding.indicator : null;
    return indicator === null ? null : `${indicator.code} ${indicator.text}`;
  },
  /** What is there, what is expected, what to do. */
  sentence(finding: Finding): string {
    const { seen } = finding.target;
    switch (finding.code) {
      case "value.invalid":
        return invalidValue(finding.reason, seen, finding.suggestion);
      case "value.missing":
        return "Ô còn trống. Nhập số liệu; nếu không thuộc diện xét thì ghi Không xét và nêu lý do.";
      case "threshold.missing":
        return missingThreshold[finding.cause];
      case "indicator.unmet":
        return finding.gap === null ? `Đang ghi: ${seenText(format, seen)}.` : gapSentence(finding.gap);
      case "reason.missing":
        return "Đã ghi Không xét. Ghi lý do vào cột Lý do không xét.";
      case "formula.overwritten":
        return finding.what === "verdict"
          ? "Công thức ở ô đánh giá đã bị ghi đè, kết quả ở ô này không còn đúng. Hoàn tác hoặc chèn biểu mới."
          : "Công thức đếm ở phần đầu biểu đã bị ghi đè, con số ở đó không còn đúng. Hoàn tác hoặc chèn biểu mới.";
      case "structure.duplicateKey":
        return "Có hai dòng cùng mã, chỉ tính một. Xóa dòng thừa.";
      case "structure.rowMoved":
        return `Dòng này đang ghi số thứ tự ${finding.shownCode}. Có thể biểu đã bị sắp xếp lại một phần. Hoàn tác việc sắp xếp.`;
      case "structure.rowMissing":
        return "Dòng này đã bị xóa khỏi biểu. Hoàn tác, hoặc chèn biểu mới rồi chép số liệu sang.";
      case "structure.rowUnknown":
        return "Bộ tiêu chí không có dòng này. Dòng không được đánh giá và không được đếm.";
      case "structure.columnMissing":
        return `Không tìm thấy cột ${finding.column}. Hoàn tác việc xóa cột.`;
      case "structure.identityDamaged":
        return "Thông tin ẩn ở đầu biểu đã bị sửa hoặc xóa. Hoàn tác, hoặc chèn biểu mới rồi chép số liệu sang.";
      case "structure.layoutNewer":
        return "Biểu do phiên bản mới hơn của tiện ích chèn, chỉ xem được. Đóng Excel rồi mở lại để cập nhật tiện ích.";
      case "structure.setUnknown":
        return `Tiện ích chưa có bộ tiêu chí “${finding.setId}”. Đóng Excel rồi mở lại để cập nhật tiện ích.`;
      case "internal.checkFailed":
        return `Một phần kiểm tra bị lỗi. Báo người hỗ trợ mã: ${finding.check}.`;
    }
  },
};

const missingThreshold: Readonly<Record<"province" | "not-found" | "not-recalled" | "cleared", string>> = {
  province: "Mức đạt chuẩn do tỉnh quy định. Ghi mức của tỉnh vào cột Mức đạt chuẩn.",
  "not-found": "Chưa tìm thấy văn bản quy định mức đạt chuẩn. Khi có văn bản, ghi vào cột Mức đạt chuẩn.",
  "not-recalled": "Biểu chưa có mức đạt chuẩn của dòng này. Tra trong quyết định rồi ghi vào cột Mức đạt chuẩn.",
  cleared: "Mức đạt chuẩn đã bị xóa. Ghi lại theo quyết định vào cột Mức đạt chuẩn.",
};

function gapSentence(gap: Gap): string {
  if (gap.kind === "level") return `Đang là ${gap.value}. Mức đạt chuẩn: từ ${gap.threshold} trở lên.`;
  const value = quantity(format, gap.value, gap.unit);
  const threshold = quantity(format, gap.threshold, gap.unit);
  const difference = quantity(format, Math.abs(gap.difference), gap.unit);
  switch (gap.op) {
    case ">=":
      return `Đang là ${value}. Mức đạt chuẩn: từ ${threshold} trở lên, còn thiếu ${difference}.`;
    case "<=":
      return `Đang là ${value}. Mức đạt chuẩn: không quá ${threshold}, đang vượt ${difference}.`;
    case "=":
      return `Đang là ${value}. Mức đạt chuẩn: bằng ${threshold}, đang lệch ${difference}.`;
  }
}
