import type { InvalidReason } from "../../assessment/verdict";
import type { Repair } from "../../review/repair";
import { numberFormat, seenText, seenWords } from "../numberFormat";
import { readingsOf } from "../readings";

const format = numberFormat(",", ".");

/** Why a value cannot be judged and what to type instead. No example with a decimal mark: Excel's own may differ. */
export function invalidValue(reason: InvalidReason, seen: string, suggestion: number | null, repair?: Repair): string {
  const shown = seenText(format, seen);
  const readings = readingsOf(repair, format);
  const [only, ...others] = readings;
  const among = readings.join(" hoặc ");
  switch (reason) {
    case "notANumber":
      if (only === "") return "Ô trông như trống nhưng có ký tự lạ. Xóa ô rồi nhập số liệu.";
      if (only === undefined)
        return `Ô ghi “${seenWords(seen)}”, không phải là số. Chỉ nhập số, không kèm chữ và đơn vị.`;
      return others.length === 0
        ? `Ô ghi “${seenWords(seen)}” bằng chữ nên không được tính. Sửa thành ${only}.`
        : `Ô ghi “${seenWords(seen)}” bằng chữ, có thể hiểu là ${among}. Chọn đúng số liệu.`;
    case "unknownAnswer":
      if (only === undefined)
        return `Ô ghi “${shown}”, không phải câu trả lời của dòng này. Chọn lại trong danh sách của ô.`;
      if (only === "") return "Ô trông như trống nhưng có ký tự lạ. Xóa ô rồi chọn câu trả lời.";
      return others.length === 0
        ? `Ô ghi “${shown}”, chưa đúng chữ trong danh sách. Sửa thành ${only}.`
        : `Ô ghi “${shown}”, có thể hiểu là ${among}. Chọn đúng câu trả lời.`;
    case "negative":
      return `Ô ghi ${shown}, nhỏ hơn 0. Nhập lại số từ 0 trở lên.`;
    case "overMaximum":
      return others.length === 0
        ? `Ô ghi ${shown}, quá lớn so với đơn vị tính của dòng. Kiểm tra lại số liệu.`
        : `Ô ghi ${shown}, quá lớn so với đơn vị tính của dòng, có thể là ${among}. Kiểm tra lại số liệu.`;
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
