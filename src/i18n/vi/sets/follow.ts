import type { FollowPreview } from "../../../usecases/sets/followSet";

type Reason = FollowPreview["needsNewSheet"][number]["reason"];

const reasons: Readonly<Record<Reason, string>> = {
  new: "chỉ tiêu mới",
  gone: "không còn trong bộ",
  reworded: "đổi nội dung",
  kind: "đổi cách trả lời",
};

/** Forms already inserted take over the set as it is now. */
export const follow = {
  intro:
    "Biểu đã chèn giữ mức đạt chuẩn của lúc chèn. Xem trước những chỗ sẽ thay đổi; chưa bấm Cập nhật thì chưa ghi gì.",
  preview: "Xem trước thay đổi",
  looking: "Đang xem các biểu trong tệp…",
  notRead: "Chưa xem được các biểu",
  none: "Không có biểu nào phải thay đổi: các Biểu 01 trong tệp này đều theo bộ hiện nay, hoặc theo bộ khác.",
  found: (sheets: number) => `${sheets} biểu đang theo bản khác của bộ này.`,
  subject: ({ unitName, year, areaName }: Pick<FollowPreview, "unitName" | "year" | "areaName">) =>
    [unitName, `năm ${year}`, areaName].filter((part) => part !== "").join(", "),
  counts: (rows: number, verdicts: number) => `${rows} mức đạt chuẩn thay đổi, trong đó ${verdicts} dòng đổi đánh giá.`,
  row: (code: string, text: string) => `${code}. ${text}`,
  threshold: (before: string, after: string) =>
    `Mức đạt chuẩn: ${before === "" ? "chưa có" : before} → ${after === "" ? "chưa có" : after}`,
  verdict: (before: string, after: string) => `Đánh giá: ${before} → ${after}`,
  sameVerdict: (verdict: string) => `Đánh giá: vẫn ${verdict}`,
  own: (count: number) => `${count} mức do xã tự nhập được giữ nguyên.`,
  newSheet: "Cần biểu mới",
  newSheetText:
    "Các chỉ tiêu sau đổi nhiều hơn mức đạt chuẩn, nên phải làm biểu mới bằng việc Chuyển sang bộ tiêu chí mới:",
  reason: (code: string, reason: Reason) => `${code}: ${reasons[reason]}`,
  update: "Cập nhật biểu này",
  updateSheet: (sheetName: string) => `Cập nhật biểu này: ${sheetName}`,
  updated: "Đã cập nhật biểu",
  updatedText: (cells: number) => `Đã ghi ${cells} ô. Đánh giá tự tính lại theo mức mới.`,
  notUpdated: "Chưa cập nhật được biểu",
  undo: "Hoàn tác",
  undone: "Đã hoàn tác",
  undoneText: "Trang tính đã trở lại như trước.",
  sheet: (sheetName: string) => `Trang “${sheetName}”`,
  goTo: "Đến trang này",
  goToSheet: (sheetName: string) => `Đến trang này: ${sheetName}`,
};
