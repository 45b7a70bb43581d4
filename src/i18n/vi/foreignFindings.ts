import type { ForeignFinding } from "../laterFinding";
import { numberFormat, seenWords } from "../numberFormat";

const format = numberFormat(",", ".");

export const foreignCause: Readonly<Record<ForeignFinding["code"], string>> = {
  "sum.mismatch": "Tổng không khớp",
  "foreign.requirementDiffers": "Mức yêu cầu khác bộ tiêu chí",
  "foreign.requirementUnreadable": "Không đọc được mức yêu cầu",
  "foreign.verdictDiffers": "Đánh giá khác kết quả",
  "foreign.partMissing": "Chưa có số liệu của điều kiện kèm theo",
  "foreign.rowUntied": "Dòng chưa rõ là chỉ tiêu nào",
  "foreign.rowDoubtful": "Cần xem lại",
  "foreign.rowsAbsent": "Biểu thiếu chỉ tiêu",
  "foreign.noValueColumn": "Không tìm thấy cột kết quả",
  "foreign.yearUnknown": "Chưa rõ năm báo cáo",
  "foreign.areaUnknown": "Chưa rõ vùng áp dụng",
};

/** What the sheet says, what was expected, what to do; the template itself is not the officer's to change. */
export function foreignSentence(finding: ForeignFinding): string {
  switch (finding.code) {
    case "sum.mismatch":
      return `Ô ghi ${format(finding.shown)}, các phần cộng lại là ${format(finding.expected)}. Xem lại tổng và từng phần.`;
    case "foreign.requirementDiffers":
      return `Biểu ghi “${seenWords(finding.written)}”, bộ tiêu chí quy định ${finding.own}. Đang xét theo biểu. Hỏi lại nơi gửi biểu, hoặc giải trình.`;
    case "foreign.requirementUnreadable":
      return `Không hiểu “${seenWords(finding.written)}” nên xét theo mức của bộ tiêu chí. Xem lại ô này.`;
    case "foreign.verdictDiffers":
      return `Biểu ghi “${seenWords(finding.target.seen)}”, theo số liệu là ${judged[finding.judged]}. Sửa số liệu hoặc đánh giá.`;
    case "foreign.partMissing":
      return finding.part === ""
        ? "Yêu cầu còn điều kiện kèm theo mà biểu không có ô ghi. Ghi số liệu đó ở cột Ghi chú."
        : `Yêu cầu còn điều kiện “${seenWords(finding.part)}” mà biểu không có ô ghi. Ghi số liệu đó ở cột Ghi chú.`;
    case "foreign.rowUntied":
      return `Không biết “${seenWords(finding.text)}” là chỉ tiêu nào nên không xét. Chọn chỉ tiêu cho dòng này nếu có.`;
    case "foreign.rowDoubtful":
      return "Nội dung hoặc số thứ tự của dòng khác bộ tiêu chí. Xem dòng này có đúng là chỉ tiêu nêu trên không.";
    case "foreign.rowsAbsent":
      return `Biểu không có các chỉ tiêu: ${finding.codes.join(", ")}. Bổ sung nếu phải báo cáo.`;
    case "foreign.noValueColumn":
      return "Không biết cột nào ghi kết quả nên chưa xét được. Chọn cột kết quả.";
    case "foreign.yearUnknown":
      return "Biểu không ghi năm nên không xét được mức theo từng năm. Ghi năm ở tên biểu.";
    case "foreign.areaUnknown":
      return "Biểu không cho biết tỉnh hoặc vùng, nên chỉ xét các mức ghi trong biểu. Ghi tên tỉnh ở đầu biểu.";
  }
}

const judged = { met: "Đạt", unmet: "Chưa đạt", missing: "chưa đủ số liệu" } as const;
