import type { SheetReport } from "../../usecases/app";
import { period } from "./period";

type Subject = Pick<SheetReport, "sheetName" | "unitName" | "year" | "mode" | "asOf">;

export const check = {
  check: "Kiểm tra",
  checkWorkbook: "Kiểm tra cả tệp",
  intro: "Mở trang có biểu rồi bấm Kiểm tra. Chỉ đọc, không sửa số liệu.",
  checking: "Đang kiểm tra…",
  /** "Trang “Biểu 01”, Xã Thụy Hùng, Báo cáo quý năm 2023, số liệu đến 30/9/2023" */
  subject({ sheetName, unitName, mode, year, asOf }: Subject): string {
    const parts = [`Trang “${sheetName}”`, unitName, period.ofYear(mode, year), asOf === null ? "" : period.upTo(asOf)];
    return parts.filter((part) => part !== "").join(", ");
  },
  nothingFound: "Không còn nội dung nào phải sửa hay giải trình.",
  findingCount: (count: number) => `${count} nội dung cần xem`,
  /** What is said aloud after a check. */
  announcement: (summary: string, errors: number, all: number) =>
    all === 0 ? `Đã kiểm tra. ${summary}.` : `Đã kiểm tra. ${summary}. Lỗi phải sửa: ${errors}. Tất cả: ${all}.`,
  updated: (summary: string) => `Đã cập nhật. ${summary}.`,
  groupCount: (title: string, count: number) => `${title} (${count})`,
  explainedToo: (count: number) => `, đã giải trình (${count})`,
  goToCell: (address: string) => `Đến ô ${address}`,
  arrangeColumns: "Sắp lại cột",
};
