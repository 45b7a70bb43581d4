import { isoOfSerial, vietnameseDate } from "../dateFormat";
import type { CrossFinding } from "../laterFinding";
import { numberFormat, quantity } from "../numberFormat";

const format = numberFormat(",", ".");

export const crossCause: Readonly<Record<CrossFinding["code"], string>> = {
  "cross.notCompared": "Chưa đối chiếu với trang khác",
  "cross.nameDiffers": "Tên ghi khác trang khác",
  "cross.otherCommune": "Trong tệp có biểu của xã khác",
  "cross.codeDiffers": "Mã đơn vị hành chính khác nhau",
  "cross.areaDiffers": "Khu vực áp dụng khác nhau",
  "cross.setDiffers": "Bộ tiêu chí không cùng một bản",
  "cross.dayDiffers": "Ngày của số liệu khác nhau",
  "cross.olderSheet": "Còn trang cũ của biểu này",
  "cross.criterionWithoutWork": "Chưa đạt mà chưa có nội dung thực hiện",
  "cross.workForMet": "Đã đạt mà vẫn có nội dung thực hiện",
  "cross.quantityDiffers": "Khối lượng hai biểu khác nhau",
};

/** What this sheet says, what the other one says, what to do. */
export function crossSentence(finding: CrossFinding): string {
  switch (finding.code) {
    case "cross.notCompared":
      return "Excel chưa cho đọc các trang khác nên chưa đối chiếu với Biểu 01, Biểu 02 trong tệp. Bấm Kiểm tra lại.";
    case "cross.nameDiffers":
      return `Trang này ghi ${named[finding.what]} “${finding.here}”, trang “${finding.sheetName}” ghi “${finding.there}”. Sửa cho thống nhất.`;
    case "cross.otherCommune":
      return `Trang “${finding.sheetName}” là biểu của xã ${finding.there}. Xem có để nhầm tệp không.`;
    case "cross.codeDiffers":
      return `Trang này mang mã ${finding.here}, trang “${finding.sheetName}” mang mã ${finding.there}. Chèn lại biểu có mã sai.`;
    case "cross.areaDiffers":
      return `Trang “${finding.sheetName}” dùng mức chuẩn của khu vực khác. Chèn lại biểu chọn sai khu vực, hoặc giải trình.`;
    case "cross.setDiffers":
      return `Trang “${finding.sheetName}” làm theo bản khác của bộ tiêu chí này. Cập nhật ở thẻ Bộ tiêu chí, hoặc giải trình.`;
    case "cross.dayDiffers":
      return `Trang này ghi số liệu đến ${day(finding.here)}, trang “${finding.sheetName}” đến ${day(finding.there)}. Xem lại ngày.`;
    case "cross.olderSheet":
      return `Trang “${finding.sheetName}” là bản cũ của biểu này. Ẩn hoặc xóa trang đó trước khi gửi.`;
    case "cross.criterionWithoutWork":
      return `Tiêu chí chưa đạt mà Biểu 02 chưa có nội dung nào (đối chiếu trang “${finding.sheetName}”). Thêm nội dung, hoặc giải trình.`;
    case "cross.workForMet":
      return `Tiêu chí đã đạt đến 31/12 mà Biểu 02 vẫn có ${format(finding.works)} nội dung (đối chiếu trang “${finding.sheetName}”). Xem lại; nếu đúng thì giải trình.`;
    case "cross.quantityDiffers":
      return `Trang này ghi ${quantity(format, finding.here, finding.unit)}, trang “${finding.sheetName}” ghi ${quantity(format, finding.there, finding.unit)}. Sửa cho khớp, hoặc giải trình.`;
  }
}

const named: Readonly<Record<"commune" | "village", string>> = { commune: "xã", village: "thôn" };

function day(serial: number): string {
  return vietnameseDate(isoOfSerial(serial));
}
