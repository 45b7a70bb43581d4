/** Sao chép danh sách. */
export const listing = {
  copy: (count: number, all: number) =>
    count === all ? `Sao chép danh sách (${count})` : `Sao chép danh sách đang xem (${count}/${all})`,
  columns: ["Mức độ", "Ô", "Tiêu chí, chỉ tiêu", "Nội dung", "Căn cứ", "Giải trình"] as readonly string[],
  copied: "Đã sao chép. Dán vào trang tính hoặc văn bản.",
  notCopied: "Trình duyệt không cho sao chép. Chọn hết đoạn dưới đây rồi bấm Ctrl+C.",
  toSheet: "Ghi ra trang mới",
  written: (sheetName: string) => `Đã ghi danh sách ra trang “${sheetName}”`,
  writtenText: "Mở trang đó để in hoặc gửi. Không cần nữa thì xóa cả trang.",
  notWritten: "Chưa ghi được danh sách ra trang mới",
};
