export const shell = {
  productName: "Biểu nông thôn mới",
  tabListLabel: "Các thẻ của bảng tác vụ",
  tabs: { forms: "Biểu", check: "Kiểm tra", sets: "Bộ tiêu chí" },
  loading: "Đang mở…",
  settings: "Cài đặt",
  language: "Ngôn ngữ",
  languages: { vi: "Tiếng Việt", en: "English" },
  languageFailed: "Chưa tải được tiếng Anh. Kiểm tra kết nối mạng rồi chọn lại.",
  close: "Đóng",
  crashed: "Bảng tác vụ gặp lỗi và đã dừng. Số liệu trong trang tính không bị thay đổi.",
  reopen: "Mở lại bảng tác vụ",
  unsupported: {
    hostTooOld: {
      title: "Excel trên máy này đã cũ",
      body: "Tiện ích cần Excel 2021 hoặc Microsoft 365. Đề nghị cập nhật Office, hoặc mở tệp bằng Excel trên trình duyệt web.",
    },
    outsideExcel: {
      title: "Trang này chạy trong Excel",
      body: "Mở Excel, chọn thẻ Trang đầu (Home), nhóm Biểu nông thôn mới, rồi bấm Chèn biểu.",
    },
    officeMissing: {
      title: "Chưa tải được thư viện của Office",
      body: "Tiện ích cần kết nối mạng khi mở. Kiểm tra mạng, đóng bảng tác vụ rồi mở lại.",
    },
  },
  stillWorks:
    "Các biểu đã chèn vẫn dùng được khi không có tiện ích: công thức, màu và danh sách chọn nằm ngay trong trang tính.",
};
