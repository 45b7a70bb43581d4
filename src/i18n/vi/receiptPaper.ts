import type { RuleName } from "../../review/ruleNames";

/** What a Phiếu kiểm tra says: on paper, so that there is no other language. */
export const receiptPaper = {
  bieu01: "Biểu 01 – Kết quả thực hiện bộ tiêu chí",
};

/** What was checked. */
export const paperRules: Readonly<Record<RuleName, string>> = {
  structure: "đủ dòng, cột của biểu, mã dòng khớp nội dung",
  head: "loại biểu, ngày số liệu và cột in ra",
  formulas: "kết quả đánh giá khớp số liệu, công thức còn nguyên",
  values: "đủ số liệu, đúng kiểu, đạt mức chuẩn hoặc có giải trình",
  notApplicable: "lý do và văn bản của chỉ tiêu không xét",
  aims: "mục tiêu năm của từng tiêu chí",
  deadlines: "thời hạn hoàn thành",
  carried: "số liệu chuyển từ kỳ trước đã được xác nhận",
  emptyFormulas: "công thức trong ô số liệu có kết quả",
  evidence: "tài liệu kiểm chứng của chỉ tiêu đạt",
  oddCharacters: "dấu cách và ký tự không nhìn thấy",
  figureFormats: "số hiển thị đúng với số lưu trong ô",
  dates: "số không bị Excel đổi thành ngày",
  lastPeriod: "biến động so với kỳ trước",
  thresholds: "mức đạt chuẩn theo bộ tiêu chí",
  particulars: "tên xã, văn bản kèm theo, không phải biểu ví dụ",
  sampleText: "không còn chữ của mẫu",
  tableColumns: "đủ cột của biểu",
  tableHead: "loại biểu, ngày số liệu, đơn vị tính",
  tableFormulas: "công thức còn nguyên",
  tableFigures: "số tiền, khối lượng đúng kiểu số",
  tableRemarks: "các cột khớp với nhau",
  tableCharacters: "dấu cách và ký tự không nhìn thấy",
  tableWords: "chữ trong ô chọn theo danh sách",
  tableTexts: "ngày tháng, không còn chữ của mẫu",
  tableSums: "các dòng cộng",
  tableRequired: "đủ số liệu theo loại biểu",
  tableVerdicts: "kết quả khớp với đánh giá, lý do không xét",
  tableAmounts: "đơn vị tiền và biến động lớn",
  tableFunds: "giải ngân trong kế hoạch vốn, quyết định giao vốn",
  tableWorks: "tiến độ và khối lượng từng công trình",
  tableParticulars: "tên xã, văn bản kèm theo, không phải biểu ví dụ",
};
