import type { CriterionSet } from "../../criteria/criterionSet";
import type { InsertPhase } from "../../usecases/ports";
import type { FormChoice, RequestProblem } from "../../usecases/app";
import { vietnameseDate } from "../dateFormat";

const phase: Readonly<Record<InsertPhase, string>> = {
  preparing: "Đang chuẩn bị biểu…",
  writing: "Đang ghi biểu vào trang tính mới…",
};

const levels: Readonly<Record<CriterionSet["level"], string>> = { commune: "Biểu của xã", village: "Biểu của thôn" };

export const forms = {
  heading: "Chèn Biểu 01",
  form: "Bộ tiêu chí",
  levels,
  decision(choice: Pick<FormChoice, "decisionNumber" | "inForceFrom" | "inForceUntil">): string {
    const from = vietnameseDate(choice.inForceFrom);
    const force =
      choice.inForceUntil === null
        ? `có hiệu lực từ ${from}`
        : `có hiệu lực từ ${from} đến ${vietnameseDate(choice.inForceUntil)}`;
    return `${choice.decisionNumber}, ${force}`;
  },
  size: (choice: Pick<FormChoice, "criterionCount" | "indicatorCount" | "indicatorNoun">) =>
    `${choice.criterionCount} tiêu chí, ${choice.indicatorCount} ${choice.indicatorNoun}`,
  year: "Năm",
  area: "Vùng áp dụng",
  commune: "Xã",
  communeHint: "Ví dụ: Thụy Hùng",
  village: "Thôn",
  villageHint: "Ví dụ: Còn Toòng",
  insert: "Chèn biểu",
  phase,
  inserted: "Đã chèn biểu",
  insertedInto: (sheetName: string) =>
    `Biểu nằm ở trang “${sheetName}”. Nhập số liệu vào các ô để trống, rồi bấm Kiểm tra.`,
  goToCheck: "Sang thẻ Kiểm tra",
  notInserted: "Chưa chèn được biểu",
  fixFields: "Còn ô chưa nhập đúng. Sửa các ô được đánh dấu rồi bấm Chèn biểu.",
  requestProblem(problem: RequestProblem): string {
    const fields = { commune: "tên xã", village: "tên thôn", year: "năm" };
    const name = fields[problem.field];
    switch (problem.code) {
      case "required":
        return `Nhập ${name}.`;
      case "tooLong":
        return `Rút ngắn ${name} còn tối đa ${problem.maximum} ký tự.`;
      case "controlCharacter":
        return `Có ký tự lạ trong ${name}. Xóa đi rồi gõ lại.`;
      case "yearOutOfRange":
        return `Chọn năm từ ${problem.from} đến ${problem.to}.`;
    }
  },
};
