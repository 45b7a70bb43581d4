import type { Comparison } from "../../criteria/criterionSet";
import type { Oddity } from "../../review/entryFinding";
import { isoOfSerial, vietnameseDate } from "../dateFormat";
import type { EntryFinding } from "../laterFinding";
import { numberFormat, quantity, seenWords } from "../numberFormat";

const format = numberFormat(",", ".");

export const entryCause: Readonly<Record<EntryFinding["code"], string>> = {
  "entry.evidenceMissing": "Đạt nhưng chưa ghi tài liệu kiểm chứng",
  "entry.formulaEmpty": "Công thức chưa cho kết quả",
  "entry.oddCharacters": "Dấu cách, ký tự thừa",
  "entry.percentFormat": "Ô hiện khác số được tính",
  "entry.roundedOver": "Số làm tròn khác số được xét",
  "entry.becameDate": "Excel đã đổi thành ngày",
  "entry.unitSlip": "Có thể nhầm đơn vị tính",
  "entry.farFromLast": "Khác nhiều so với kỳ trước",
  "entry.thresholdLowered": "Mức đạt chuẩn thấp hơn quy định",
  "entry.thresholdChanged": "Mức đạt chuẩn khác bộ tiêu chí",
  "entry.thresholdsUnchecked": "Mức chuẩn chưa đối chiếu",
  "entry.particularsMissing": "Phần đầu biểu còn để trống",
  "entry.exampleSheet": "Biểu ví dụ",
  "entry.sampleText": "Còn chữ mẫu",
};

/** What was typed, what it stands for, what to do. */
export function entrySentence(finding: EntryFinding): string {
  switch (finding.code) {
    case "entry.evidenceMissing":
      return "Dòng này ghi Đạt. Ghi tên hoặc số văn bản chứng minh vào cột Tài liệu kiểm chứng.";
    case "entry.formulaEmpty":
      return "Ô có công thức nhưng công thức không cho kết quả. Sửa công thức, hoặc nhập thẳng số liệu.";
    case "entry.oddCharacters":
      return oddities[finding.oddity];
    case "entry.percentFormat":
      return `Ô hiện ${format(finding.shown)}% nhưng được tính là ${format(finding.counted)}. Nhập số phần trăm, không gõ dấu %.`;
    case "entry.roundedOver":
      return `Ô hiện ${quantity(format, finding.shown, finding.unit)}, số thật là ${quantity(format, finding.value, finding.unit)} nên ${finding.met ? "vẫn đạt" : "chưa đạt"}. Cho ô hiện đủ số lẻ.`;
    case "entry.becameDate": {
      const day = vietnameseDate(isoOfSerial(finding.day));
      return finding.where === "figure"
        ? `Excel đã đổi số gõ vào thành ngày ${day}. Nhập lại con số, không gõ dấu / hoặc dấu -.`
        : `Excel đã đổi chữ gõ vào thành ngày ${day}. Gõ lại, thêm dấu ' ở đầu.`;
    }
    case "entry.unitSlip":
      return `Số này là ${quantity(format, finding.value, finding.unit)}, kỳ trước ${quantity(format, finding.last, finding.unit)}: ${finding.value > finding.last ? "gấp" : "chỉ bằng một phần"} khoảng ${format(finding.factor)}${finding.value > finding.last ? " lần" : ""}. Xem lại đơn vị tính và dấu phẩy.`;
    case "entry.farFromLast":
      return `Số này là ${quantity(format, finding.value, finding.unit)}, kỳ trước ${quantity(format, finding.last, finding.unit)}. Kiểm tra lại; nếu đúng thì giải trình.`;
    case "entry.thresholdLowered":
      return `Biểu ghi ${bound(finding.op, finding.written, finding.unit)}, bộ tiêu chí quy định ${bound(finding.op, finding.own, finding.unit)}. Ghi lại mức của bộ tiêu chí, hoặc giải trình.`;
    case "entry.thresholdChanged":
      return `Biểu ghi ${bound(finding.op, finding.written, finding.unit)}, bộ tiêu chí quy định ${bound(finding.op, finding.own, finding.unit)}. Nếu theo văn bản khác thì ghi số văn bản ở cột Ghi chú.`;
    case "entry.thresholdsUnchecked":
      return `Có ${format(finding.count)} mức chuẩn mang dấu * chưa đối chiếu với văn bản gốc. Đối chiếu ở thẻ Bộ tiêu chí.`;
    case "entry.particularsMissing":
      return particulars[finding.what];
    case "entry.exampleSheet":
      return `Đây là ví dụ theo Kế hoạch số ${finding.example}, không phải số liệu của xã. Chèn biểu mới để nhập số liệu của mình.`;
    case "entry.sampleText":
      return `Ô còn chữ mẫu “${seenWords(finding.words)}”. Ghi nội dung thật, hoặc xóa đi.`;
  }
}

const oddities: Readonly<Record<Oddity, string>> = {
  onlyBlanks: "Ô trông như trống nhưng có dấu cách. Xóa ô.",
  invisible: "Ô có ký tự không nhìn thấy, thường do chép từ nơi khác. Sửa lại cho sạch.",
  letters: "Chữ trong ô dùng kiểu gõ tổ hợp, máy không nhận ra là cùng một chữ. Sửa lại bằng Unicode dựng sẵn.",
  blanks: "Ô có dấu cách thừa hoặc dấu cách lạ. Sửa lại cho sạch.",
};

const particulars: Readonly<Record<"number" | "date" | "frameLine" | "place", string>> = {
  number: "Dòng đầu biểu chưa ghi số văn bản. Ghi số khi văn bản được ban hành.",
  date: "Dòng đầu biểu chưa ghi ngày của văn bản. Ghi ngày khi văn bản được ban hành.",
  frameLine: "Dòng đầu biểu đã bị xóa. Ghi lại biểu kèm theo văn bản số nào, ngày nào.",
  place: "Đầu biểu chưa ghi tên xã. Ghi tên xã vào dòng dưới tên biểu.",
};

const SIGNS: Readonly<Record<Comparison, string>> = { ">=": "≥ ", "<=": "≤ ", "=": "= ", ">": "> ", "<": "< " };

/** "≥ 80%", "≥ Khá" */
function bound(op: Comparison | null, value: number | string, unit: string | null): string {
  const sign = op === null ? "" : SIGNS[op];
  return typeof value === "number" ? `${sign}${quantity(format, value, unit)}` : `“${seenWords(value)}”`;
}
