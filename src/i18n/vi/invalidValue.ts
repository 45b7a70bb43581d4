import type { InvalidReason } from "../../assessment/verdict";
import { numberFormat, seenText, seenWords } from "../numberFormat";

const format = numberFormat(",", ".");

/** Why a value cannot be judged and what to type instead. No example with a decimal mark: Excel's own may differ. */
export function invalidValue(reason: InvalidReason, seen: string, suggestion: number | null): string {
  const shown = seenText(format, seen);
  switch (reason) {
    case "notANumber":
      return `Ô ghi “${seenWords(seen)}”, không phải là số. Chỉ nhập số, không kèm chữ và đơn vị.`;
    case "unknownAnswer":
      return `Ô ghi “${shown}”, không phải câu trả lời của dòng này. Chọn lại trong danh sách của ô.`;
    case "negative":
      return `Ô ghi ${shown}, nhỏ hơn 0. Nhập lại số từ 0 trở lên.`;
    case "overMaximum":
      return `Ô ghi ${shown}, quá lớn so với đơn vị tính của dòng. Kiểm tra lại số liệu.`;
    case "percentAsFraction":
      return suggestion === null
        ? `Ô ghi ${shown}, quá nhỏ. Nhập số phần trăm, không gõ dấu %.`
        : `Ô ghi ${shown}, có thể là ${format(suggestion)}%. Nhập ${format(suggestion)}, không gõ dấu %.`;
    case "cellError":
      return `Ô đang báo lỗi ${shown}. Xóa đi rồi nhập lại số liệu.`;
    case "badThreshold":
      return `Mức đạt chuẩn ghi “${shown}”, không đọc được. Ghi lại theo quyết định.`;
    case "partInvalid":
      return "Có dòng thành phần sai số liệu. Sửa ở dòng thành phần.";
  }
}
