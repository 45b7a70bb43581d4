import type { CriterionSet } from "../../criteria/criterionSet";
import type { InsertPhase } from "../../usecases/ports";
import type { FormChoice, Particulars } from "../../usecases/app";
import { vietnameseDate } from "../dateFormat";
import { requestProblem } from "./requestProblem";

const phase: Readonly<Record<InsertPhase, string>> = {
  preparing: "Đang chuẩn bị biểu…",
  writing: "Đang ghi biểu vào trang tính mới…",
};

const levels: Readonly<Record<CriterionSet["level"], string>> = { commune: "Biểu của xã", village: "Biểu của thôn" };

const optionalSources: Readonly<Record<Particulars["withoutSources"][number], string>> = {
  integrated: "Vốn lồng ghép",
  credit: "Vốn tín dụng",
  enterprise: "Vốn doanh nghiệp",
  peopleLabourDays: "Nhân dân đóng góp ngày công",
  peopleLand: "Nhân dân hiến đất",
};

export const forms = {
  heading: "Chèn biểu",
  openForm: "Biểu đang mở",
  kind: "Mẫu biểu",
  bieu01: "Biểu 01 – Kết quả thực hiện bộ tiêu chí",
  form: "Bộ tiêu chí",
  levels,
  /** `decisions`: the set's own, then those that amended it. */
  decision(choice: Pick<FormChoice, "inForceFrom" | "inForceUntil">, decisions: readonly string[]): string {
    const from = vietnameseDate(choice.inForceFrom);
    const force =
      choice.inForceUntil === null
        ? `có hiệu lực từ ${from}`
        : `có hiệu lực từ ${from} đến ${vietnameseDate(choice.inForceUntil)}`;
    const [number = "", ...later] = decisions;
    return `${number}, ${force}${later.length === 0 ? "" : `; đã sửa đổi theo ${later.join(", ")}`}`;
  },
  size: (choice: Pick<FormChoice, "criterionCount" | "indicatorCount" | "indicatorNoun">) =>
    `${choice.criterionCount} tiêu chí, ${choice.indicatorCount} ${choice.indicatorNoun}`,
  area: "Vùng áp dụng",
  commune: "Xã",
  communeHint: "Ví dụ: Thụy Hùng",
  village: "Thôn",
  villageHint: "Ví dụ: Còn Toòng. Nhiều thôn xếp cạnh nhau: ngăn cách bằng dấu ; (tối đa 6 thôn).",
  communeCode: "Mã xã",
  communeCodeHint: "Mã đơn vị hành chính, nếu có. Ví dụ: 06184",
  villageOptional: "Để trống nếu là biểu của cả xã.",
  group: "Nhóm xã",
  sources: "Nguồn vốn của xã",
  sourcesHint: "Bỏ chọn nguồn mà xã không có. Ngân sách các cấp và tiền dân góp luôn có trong biểu.",
  optionalSources,
  responsibles: "Chủ trì",
  responsiblesList: "Danh sách chủ trì",
  responsiblesHint: "Mỗi dòng một tên. Danh sách được ghi nhớ cho các lần chèn sau và hiện ở cột Chủ trì.",
  responsiblesReset: "Lấy lại danh sách thường dùng",
  insert: "Chèn biểu",
  phase,
  inserted: "Đã chèn biểu",
  insertedInto: (sheetName: string) =>
    `Biểu nằm ở trang “${sheetName}”. Nhập số liệu vào các ô để trống, rồi bấm Kiểm tra.`,
  withSets: (sheetNames: readonly string[]) =>
    `Bộ tiêu chí của đơn vị đi kèm ở trang ${sheetNames.map((name) => `“${name}”`).join(", ")}: khi gửi tệp, giữ lại trang này.`,
  goToCheck: "Sang thẻ Kiểm tra",
  notInserted: "Chưa chèn được biểu",
  fixFields: "Còn ô chưa nhập đúng. Sửa các ô được đánh dấu rồi bấm Chèn biểu.",
  example: "Xem ví dụ (KH 95)",
  exampleInserted: "Đã chèn ví dụ",
  exampleOn: (sheetNames: readonly string[]) =>
    `Ví dụ theo Kế hoạch số 95/KH-UBND nằm ở trang ${sheetNames.map((name) => `“${name}”`).join(", ")}. Đây là số liệu ví dụ, không dùng để báo cáo.`,
  exampleNotInserted: "Chưa chèn được ví dụ",
  requestProblem,
};
