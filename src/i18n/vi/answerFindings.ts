import type { AnswerFinding } from "../laterFinding";
import { isoOfSerial, vietnameseDate } from "../dateFormat";
import { numberFormat, seenText } from "../numberFormat";
import { gapSentence } from "./gapSentence";
import { invalidValue } from "./invalidValue";

const format = numberFormat(",", ".");

/** Headings of what is found on answers, aims, deadlines and verdicts. */
export const answerCause: Readonly<Record<AnswerFinding["code"], string>> = {
  "value.invalid": "Sai số liệu",
  "explanation.unneeded": "Giải trình không còn cần",
  "value.carried": "Giữ số kỳ trước",
  "indicator.unmet": "Chưa đạt",
  "indicator.lost": "Không duy trì được",
  "reason.missing": "Không xét nhưng chưa ghi căn cứ",
  "aim.notPlanned": "Mục tiêu năm chưa đủ mức",
  "aim.open": "Mục tiêu năm chưa đạt",
  "aim.unknownWord": "Sai chữ ở ô Mục tiêu năm",
  "deadline.overdue": "Quá hạn",
  "deadline.notADate": "Thời hạn không phải là ngày",
  "formula.overwritten": "Công thức bị ghi đè",
};

export function answerSentence(finding: AnswerFinding): string {
  const seen = seenText(format, finding.target.seen);
  switch (finding.code) {
    case "value.invalid":
      return invalidValue(finding.reason, finding.target.seen, finding.suggestion, finding.repair);
    case "value.carried":
      return `Đang giữ số kỳ trước: ${seen}. Nhập số mới; nếu số vẫn đúng thì bấm Không thay đổi.`;
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
    case "explanation.unneeded":
      return "Nội dung này không còn phải giải trình. Nếu không cần in giải trình nữa thì bấm Rút giải trình.";
    case "formula.overwritten":
      return overwritten(finding, seen);
  }
}

/** What was typed over a formula against what the row gives. */
function overwritten(finding: Extract<AnswerFinding, { code: "formula.overwritten" }>, seen: string): string {
  const { gives, what, repair } = finding;
  const next = repair === undefined ? "Hoàn tác hoặc chèn biểu mới." : "Sửa để đưa công thức của biểu trở lại.";
  if (what === "counter") {
    return `Công thức đếm ở phần đầu biểu đã bị ghi đè, con số ở đó không còn đúng. ${next}`;
  }
  if (gives === undefined || gives === finding.target.seen || seen === "") {
    return `Công thức ở ô đánh giá đã bị ghi đè, kết quả ở ô này không còn đúng. ${next}`;
  }
  return gives === ""
    ? `Ô đánh giá ghi “${seen}”, nhưng loại biểu này không đánh giá ở đây. ${next}`
    : `Ô đánh giá ghi “${seen}”, số liệu của dòng cho kết quả “${gives}”. ${next}`;
}
