import type { ForeignColumn, ForeignTableReport } from "../../usecases/foreign/foreignReading";

type Role = NonNullable<ForeignColumn["role"]>;

const roles: Readonly<Record<Role, string>> = {
  number: "TT",
  code: "Mã số",
  criterion: "Tiêu chí",
  content: "Nội dung",
  requirement: "Mức đạt chuẩn",
  previousResult: "Kết quả kỳ trước",
  result: "Kết quả",
  plan: "Mục tiêu",
  verdict: "Đánh giá",
  score: "Điểm",
  note: "Ghi chú",
  responsible: "Chủ trì",
  evidence: "Tài liệu kiểm chứng",
  unit: "Đơn vị tính",
  quantity: "Khối lượng",
  place: "Địa điểm",
  deadline: "Thời hạn",
  money: "Nguồn vốn",
  moneyTotal: "Tổng kinh phí",
};

function isRole(text: string): text is Role {
  return Object.hasOwn(roles, text);
}

/** Sheets others made. */
export const foreign = {
  read: "Đọc biểu có sẵn",
  readAgain: "Đọc lại",
  intro: "Biểu do nơi khác lập cũng đọc và kiểm tra được. Chỉ đọc, không sửa số liệu.",
  reading: "Đang đọc biểu…",
  notRead: "Chưa đọc được trang này",
  none: "Không tìm thấy biểu trên trang này",
  noneHint:
    "Mở trang có bảng tiêu chí hoặc bảng kinh phí rồi bấm Đọc lại. Trang là phụ lục mức đạt chuẩn thì dùng Nhập từ phụ lục ở thẻ Bộ tiêu chí.",
  elsewhere: "Trang có biểu trong tệp này:",
  goTo: (sheetName: string) => `Đến trang “${sheetName}”`,
  kinds: { criteria: "Bảng tiêu chí", funding: "Bảng kinh phí" } satisfies Readonly<
    Record<ForeignTableReport["kind"], string>
  >,
  at: (kind: string, address: string) => `${kind} ở ô ${address}`,
  year: (year: number) => `Năm ${year}`,
  yearUnknown: "Chưa rõ năm",
  areaUnknown: "Chưa rõ vùng áp dụng",
  look: (text: string) => `${text} (Cần xem lại)`,
  rows: (tied: number, noun: string) => `Nhận ra ${tied} dòng ${noun}`,
  doubtful: (count: number) => `Cần xem lại ${count} dòng`,
  untied: (count: number) => `${count} dòng chưa rõ là chỉ tiêu nào`,
  items: (count: number) => `${count} dòng công việc`,
  unit: (unit: string) => `Đơn vị tính: ${unit}`,
  unitUnknown: "Chưa rõ đơn vị tính",
  columns: "Các cột đã hiểu",
  column: (letters: string, role: string, heading: string) => `Cột ${letters}: ${role} – “${heading}”`,
  roles,
  outline: "Chọn bảng trên trang",
  notOutlined: "Chưa chọn được bảng",
  tied: (count: number) => `Các dòng đã nhận ra (${count})`,
  tiedRow: (name: string, verdict: string, address: string) => `${name} – ${verdict} – ô ${address}`,
  correct: "Sửa cách hiểu",
  set: "Bộ tiêu chí",
  area: "Vùng áp dụng",
  yearField: "Năm báo cáo",
  columnField: (letters: string, heading: string) =>
    heading === "" ? `Cột ${letters}` : `Cột ${letters} – “${heading}”`,
  roleOrder: Object.keys(roles).filter(isRole),
  uncertainRows: "Dòng cần xem lại",
  uncertainRow: (address: string, text: string) => `Ô ${address}: ${text}`,
  isIndicator: "Là chỉ tiêu",
  right: "Đúng",
  noIndicator: "Không phải chỉ tiêu",
  notCorrected: "Chưa sửa được",
  unknownRole: "Chưa rõ",
  nothingFound: "Không thấy nội dung nào phải sửa.",
  colour: "Tô màu theo kết quả",
  uncolour: "Bỏ tô màu",
  working: "Đang tô màu…",
  coloured: "Đã tô màu",
  colouredText: (cells: number, doubtful: number) => {
    const left = doubtful === 0 ? "" : ` ${doubtful} dòng Cần xem lại không tô.`;
    return `${cells} ô kết quả có màu theo Đạt, Chưa đạt. Định dạng của trang giữ nguyên.${left}`;
  },
  fill: "Ghi đánh giá vào ô trống",
  filled: (cells: number) => `Đã ghi đánh giá vào ${cells} ô`,
  filledText: "Chỉ ghi Đạt, Chưa đạt vào ô trống của cột đánh giá; ô đã có chữ giữ nguyên.",
  notFilled: "Chưa ghi được đánh giá",
  nothingToFill: (sheetName: string) => `Trang “${sheetName}” không có ô đánh giá nào trống mà đã rõ kết quả.`,
  undo: "Hoàn tác",
  undone: "Đã hoàn tác",
  undoneText: "Các ô đánh giá đã trống như trước.",
  notUndone: "Chưa hoàn tác được",
  notColoured: "Chưa tô màu được",
  uncoloured: "Đã bỏ tô màu",
  uncolouredText: "Chỉ màu do tiện ích tô được bỏ. Định dạng của trang giữ nguyên.",
  noColours: "Trang này không có màu do tiện ích tô.",
  notUncoloured: "Chưa bỏ tô màu được",
  protectedSheet: "Trang đang khóa nên chưa tô màu được. Bỏ bảo vệ trang tính rồi làm lại; kết quả kiểm tra vẫn đúng.",
  nothingToColour: (sheetName: string) => `Trang “${sheetName}” không có ô kết quả nào rõ để tô màu.`,
  changed: "Số liệu trong trang vừa thay đổi nên chưa làm gì. Bấm Đọc lại rồi làm lại.",
};

export type ForeignMessages = typeof foreign;
