/** What happened besides the result of a check. */
export const checkNotice = {
  renewed: "Số liệu đã thay đổi nên biểu được kiểm tra lại. Chọn lại dòng cần đến.",
  notChecked: "Chưa kiểm tra được",
  notJumped: "Chưa đến được ô",
  unreadable: (sheetName: string) => `Chưa kiểm tra được biểu ở trang “${sheetName}”`,
  arranged: "Đã sắp lại cột",
  notArranged: "Chưa sắp lại được cột",
};
