import type { RepairEntry } from "../../review/repair";
import { entryText } from "../entryText";
import { numberFormat, seenText } from "../numberFormat";

const format = numberFormat(",", ".");

/** Sửa: what a cell is to hold instead. */
export const repairing = {
  repair: "Sửa",
  repairRow: (subject: string) => `Sửa: ${subject}`,
  group: (count: number) => `Sửa cả nhóm (${count})`,
  certain: (count: number) => `Sửa các lỗi chắc chắn (${count})`,
  /** "Sẽ ghi 82,5." */
  will(to: RepairEntry): string {
    const words = entryWords(to);
    switch (to.entry.kind) {
      case "empty":
        return "Sẽ xóa trống ô.";
      case "formula":
        return "Sẽ đưa công thức của biểu trở lại.";
      case "text":
      case "number":
        return `Sẽ ghi ${words}.`;
    }
  },
  choose: "Có nhiều cách hiểu. Chọn một:",
  /** On the button of one reading: "Ghi 1.000" */
  choice: (to: RepairEntry) => (to.entry.kind === "empty" ? "Xóa trống ô" : `Ghi ${entryWords(to)}`),
  choiceRow: (subject: string, choice: string) => `${choice}: ${subject}`,
  preview: (count: number) =>
    count === 1 ? "Một ô sẽ được sửa như sau." : `${count} ô sẽ được sửa như sau. Hoàn tác được.`,
  /** "H14: “82,5 ” → 82,5" */
  previewCell(address: string, seen: string, to: RepairEntry): string {
    const stands = seen.trim() === "" ? "ô chỉ có dấu cách" : `“${seenText(format, seen)}”`;
    const becomes =
      to.entry.kind === "empty" ? "xóa trống" : to.entry.kind === "formula" ? "công thức của biểu" : entryWords(to);
    return `Ô ${address}: ${stands} → ${becomes}`;
  },
  more: (count: number) => `và ${count} ô khác`,
  cancel: "Hủy",
  repaired: (count: number) => `Đã sửa ${count} ô`,
  repairedText: "Kết quả đã được kiểm tra lại.",
  notRepaired: "Chưa sửa được",
};

function entryWords({ entry }: RepairEntry): string {
  return entryText(entry, format, { true: "ĐÚNG", false: "SAI" });
}
