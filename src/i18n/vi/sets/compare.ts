import type { ComparisonView } from "../../../usecases/sets/insertComparison";

type Row = ComparisonView["rows"][number];

/** Two sets side by side on a sheet. */
export const compare = {
  intro: "Xem chỉ tiêu nào mới, bỏ, đổi số, đổi nội dung, đổi mức đạt chuẩn giữa hai bộ.",
  old: "Bộ cũ",
  next: "Bộ mới",
  beforeAmendment: (title: string, numbers: readonly string[]) => `${title} (trước sửa đổi ${numbers.join(", ")})`,
  oldArea: "Vùng, nhóm xã của bộ cũ",
  nextArea: "Vùng, nhóm xã của bộ mới",
  noArea: "Không so mức đạt chuẩn",
  same: "Chọn hai bộ khác nhau.",
  look: "So sánh",
  notCompared: "Chưa so sánh được",
  result: "Kết quả so sánh",
  row({ oldCode, oldText, nextCode, nextText }: Row): string {
    const code =
      oldCode === nextCode || nextCode === "" ? oldCode : oldCode === "" ? nextCode : `${oldCode} → ${nextCode}`;
    return `${code}. ${nextText === "" ? oldText : nextText}`;
  },
  thresholds: (old: string, next: string) =>
    `Mức đạt chuẩn: ${old === "" ? "không có" : old} → ${next === "" ? "không có" : next}`,
  insert: "Chèn trang so sánh",
  inserted: "Đã chèn trang so sánh",
  insertedInto: (sheetName: string) => `Bảng so sánh nằm ở trang “${sheetName}”.`,
  notInserted: "Chưa chèn được trang so sánh",
};
