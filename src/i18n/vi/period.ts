import type { InsertRequest, TableRequest } from "../../usecases/app";
import { vietnameseDate } from "../dateFormat";

type Mode = InsertRequest["mode"];
type Frame = InsertRequest["frame"];

const modes: Readonly<Record<Mode, string>> = {
  plan: "Kế hoạch năm",
  month: "Báo cáo tháng",
  quarter: "Báo cáo quý",
  sixMonths: "Báo cáo 6 tháng",
  nineMonths: "Báo cáo 9 tháng",
  year: "Báo cáo năm",
};

const frames: Readonly<Record<Frame, string>> = {
  annex: "Phụ lục kèm theo văn bản",
  standalone: "Biểu gửi riêng",
};

const moneyUnits: Readonly<Record<TableRequest["moneyUnit"], string>> = {
  dong: "đồng",
  thousandDong: "nghìn đồng",
  millionDong: "triệu đồng",
};

/** What a form is for and when: words of tab Biểu and of a check's heading alike. */
export const period = {
  mode: "Loại biểu",
  modes,
  year: "Năm",
  asOf: "Số liệu đến ngày",
  asOfHint: "Ví dụ: 30/6/2023",
  frame: "Khung biểu",
  frames,
  moneyUnit: "Đơn vị tính",
  moneyUnits,
  /** "Kế hoạch năm 2023", "Báo cáo quý năm 2023" */
  ofYear: (mode: Mode, year: number) =>
    mode === "plan" || mode === "year" ? `${modes[mode]} ${year}` : `${modes[mode]} năm ${year}`,
  upTo: (isoDate: string) => `số liệu đến ${vietnameseDate(isoDate)}`,
  notCompared: "Không so sánh (đổi bộ tiêu chí / sáp nhập)",
};
