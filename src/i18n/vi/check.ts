import type { SheetReport } from "../../usecases/app";

export const check = {
  check: "Kiểm tra",
  intro: "Mở trang có biểu rồi bấm Kiểm tra. Việc kiểm tra chỉ đọc, không sửa số liệu.",
  checking: "Đang kiểm tra…",
  resultHeading: "Kết quả kiểm tra",
  subject: (report: Pick<SheetReport, "sheetName" | "unitName" | "year">) =>
    report.unitName === ""
      ? `Trang “${report.sheetName}”, năm ${report.year}`
      : `Trang “${report.sheetName}”, ${report.unitName}, năm ${report.year}`,
  nothingFound: "Không còn nội dung nào phải sửa hay giải trình.",
  findingCount: (count: number) => `${count} nội dung cần xem`,
  /** What is said aloud after a check. */
  announcement: (summary: string, errors: number, all: number) =>
    all === 0 ? `Đã kiểm tra. ${summary}.` : `Đã kiểm tra. ${summary}. Lỗi phải sửa: ${errors}. Tất cả: ${all}.`,
  renewed: "Số liệu trong trang đã thay đổi nên biểu được kiểm tra lại. Chọn lại dòng cần đến.",
  updated: (summary: string) => `Đã cập nhật. ${summary}.`,
  notChecked: "Chưa kiểm tra được",
  notJumped: "Chưa đến được ô",
  groupCount: (title: string, count: number) => `${title} (${count})`,
  goToCell: (address: string) => `Đến ô ${address}`,
  unreadable: (sheetName: string) => `Chưa kiểm tra được biểu ở trang “${sheetName}”`,
  notAForm: (sheetName: string) => `Trang “${sheetName}” không phải là biểu nông thôn mới.`,
  formsHere: "Biểu có trong tệp này:",
  goToForm: (sheetName: string) => `Đến trang “${sheetName}”`,
  noForms: "Tệp này chưa có biểu nào. Sang thẻ Biểu để chèn biểu.",
  goToForms: "Sang thẻ Biểu",
};
