import type { AnnexDoubt, AnnexDraftRow, AnnexProblem, LeftReason } from "../../../usecases/sets/annex/annexDraft";
import type { SetProblem } from "../../../usecases/sets/setChange";
import { doubtWords, refusals } from "./refusals";
import { row } from "./row";

type HeadField = Extract<AnnexProblem, { code: "annexHead" }>["field"];

const headProblems: Readonly<Record<HeadField, string>> = {
  title: "Nhập tên bộ tiêu chí.",
  label: "Nhập tên ngắn, tối đa 8 chữ.",
  number: "Nhập số quyết định.",
  inForceFrom: "Nhập ngày, tháng, năm, ví dụ 15/02/2026.",
  years: "Nhập năm đầu và năm cuối, ví dụ 2026 và 2030.",
};

const leftReasons: Readonly<Record<LeftReason, string>> = {
  title: "tiêu đề",
  note: "ghi chú",
  signature: "phần ký",
  pageNumber: "số trang",
  headingAgain: "tiêu đề cột lặp lại",
  columnNumbers: "số thứ tự cột",
  otherColumn: "cột khác",
  otherTable: "bảng khác",
  sum: "dòng cộng",
  unreadable: "chưa hiểu",
  beside: "chữ nằm ngoài dòng của bảng",
  dropped: "dòng đã bỏ",
};

function doubt(found: AnnexDoubt): string {
  switch (found.code) {
    case "notation":
      return doubtWords(found.doubt);
    case "unreadable":
      return `Chưa hiểu “${found.text}”. Gõ lại mức đạt chuẩn, hoặc để trống.`;
    case "codeByOrder":
      return found.given === ""
        ? "Không thấy mã, đã đánh theo thứ tự."
        : `Mã “${found.given}” bị thiếu, đã đánh theo thứ tự.`;
    case "codeFromDate":
      return `Excel đã đổi mã thành ngày (“${found.given}”). So lại mã với văn bản.`;
    case "codeRepeated":
      return `Mã “${found.given}” có hai lần.`;
    case "codeElsewhere":
      return `Mã “${found.given}” nằm dưới tiêu chí ${found.criterion}.`;
    case "criterionByOrder":
      return `Không thấy số tiêu chí, đã lấy số ${found.no}.`;
    case "criterionNameMissing":
      return `Không thấy tên tiêu chí ${found.no}. Gõ tên.`;
    case "criterionRepeated":
      return `Tiêu chí ${found.no} có hai lần.`;
    case "areaGuessed":
      return `Tên cột “${found.heading}” viết chưa đúng, đã hiểu là ${found.area}.`;
    case "areaUnknown":
      return `Chưa rõ cột “${found.heading}” là vùng nào. Chọn ở mục Các cột.`;
    case "areaRepeated":
      return `Cột “${found.heading}” trùng vùng với cột khác.`;
    case "mergeGuessed":
      return "Ô gộp có thể đã mất: mức này được lấy cho các vùng bên cạnh.";
    case "mergePossible":
      return "Chỉ vùng đầu có mức; có thể ô gộp đã mất.";
    case "fromCriterionRow":
      return "Mức này lấy từ dòng của tiêu chí.";
    case "rowWithoutCode":
      return "Dòng không có mã.";
    case "textJoined":
      return "Nội dung bị ngắt dòng, đã ghép lại.";
    case "severalInOneCell":
      return "Một ô có nhiều mã; chỉ đọc mã đầu.";
    case "unitConflict":
      return `Đơn vị tính “${found.unit}” không khớp với dòng.`;
    case "textBeside":
      return "Chữ trong bảng nhưng không thuộc dòng nào.";
  }
}

/** In the annex the cell itself is mended. */
function rowProblem(problem: SetProblem): string {
  if (problem.code !== "threshold" || problem.reason.kind !== "otherDirection") return refusals.change(problem);
  return `Các vùng khác tính ${row.comparisons[problem.reason.op]}; mỗi chỉ tiêu chỉ có một chiều. Gõ lại, hoặc xóa mức này: nguyên văn được giữ ở ghi chú.`;
}

/** Nhập từ phụ lục. */
export const annex = {
  intro: "Dán phụ lục của quyết định (từ Word hoặc PDF) vào một trang tính, mở trang đó, rồi bấm Đọc phụ lục.",
  read: "Đọc phụ lục",
  reading: "Đang đọc phụ lục…",
  notRead: "Chưa đọc được trang đang mở",
  none: "Không thấy bảng tiêu chí ở trang đang mở. Dán cả dòng tiêu đề của bảng, rồi đọc lại.",
  found: (sheetName: string) => `Trang “${sheetName}”`,
  counts: (criteria: number, indicators: number) => `${criteria} tiêu chí, ${indicators} chỉ tiêu`,
  understood: (understood: number, all: number) =>
    `Đã hiểu ${understood}/${all} ô; ${all - understood} ô để ngoài bộ tiêu chí.`,
  doubts: (count: number) => `Cần xem lại (${count})`,
  noDoubts: "Không có chỗ nào phải xem lại.",
  mark: "Cần xem lại",
  doubt,
  cell: (address: string) => `Đến ô ${address}`,
  notShown: "Chưa đến được ô",
  left: (count: number) => `Ô để ngoài bộ tiêu chí (${count})`,
  leftCell: (text: string, reason: LeftReason) => `${text} (${leftReasons[reason]})`,
  columns: "Các cột mức đạt chuẩn",
  column: (heading: string) => `Cột “${heading}”`,
  every: "Mọi vùng chưa có cột riêng",
  keep: "Giữ thành một vùng",
  omit: "Không lấy cột này",
  columnsProblem: "Chọn vùng cho ít nhất một cột, mỗi vùng một cột.",
  criterion: (no: number, name: string, rows: number) => `${no}. ${name} (${rows})`,
  criterionName: (no: number) => `Tên tiêu chí ${no}`,
  criterionProblem: "Nhập tên tiêu chí.",
  row: ({ code, part, text }: AnnexDraftRow) => (part === null ? `${code}. ${text}` : `${code}, phần ${part}. ${text}`),
  original: (text: string) => (text === "" ? "Ô trống" : `Nguyên văn: ${text}`),
  thresholdOf: (heading: string) => `Mức đạt chuẩn: ${heading}`,
  drop: "Bỏ dòng này",
  dropped: "Đã bỏ",
  restore: "Lấy lại dòng này",
  target: "Lưu thành",
  asNew: "Bộ tiêu chí mới",
  replaces: (indicators: number) =>
    `Các tiêu chí có trong phụ lục sẽ thay cho ${indicators} chỉ tiêu đang có của bộ này.`,
  title: "Tên bộ tiêu chí",
  label: "Tên ngắn",
  labelHint: "Ghi ở tên trang tính, tối đa 8 chữ. Ví dụ: NTM",
  number: "Số quyết định",
  numberHint: "Ví dụ: 51/2025/QĐ-TTg",
  inForceFrom: "Có hiệu lực từ ngày",
  inForceHint: "Ví dụ: 15/02/2026",
  level: "Áp dụng cho",
  levels: { commune: "Xã", village: "Thôn" },
  yearFrom: "Từ năm",
  yearTo: "Đến năm",
  save: "Lưu bộ tiêu chí",
  saved: "Đã lưu bộ tiêu chí",
  savedText: (title: string) => `${title}. Các mức chưa đối chiếu: so từng mức với văn bản rồi đánh dấu.`,
  look: "Xem bộ tiêu chí",
  notSaved: "Chưa lưu được bộ tiêu chí",
  empty: "Không còn chỉ tiêu nào để lưu. Lấy lại các dòng đã bỏ.",
  rowAt: (key: string, sentence: string) => `Dòng ở ô ${key}: ${sentence}`,
  headProblem: (field: HeadField) => headProblems[field],
  rowProblem,
};
