/** Two sets side by side on a sheet. */
export const compare = {
  intro: "Hai bộ được đặt cạnh nhau ở một trang mới: chỉ tiêu mới, bỏ, đổi số, đổi nội dung, đổi mức đạt chuẩn.",
  old: "Bộ cũ",
  next: "Bộ mới",
  beforeAmendment: (title: string, numbers: readonly string[]) => `${title} (trước sửa đổi ${numbers.join(", ")})`,
  oldArea: "Vùng, nhóm xã của bộ cũ",
  nextArea: "Vùng, nhóm xã của bộ mới",
  noArea: "Không so mức đạt chuẩn",
  same: "Chọn hai bộ khác nhau.",
  insert: "Chèn trang so sánh",
  inserted: "Đã chèn trang so sánh",
  insertedInto: (sheetName: string) => `Bảng so sánh nằm ở trang “${sheetName}”.`,
  notInserted: "Chưa chèn được trang so sánh",
};
