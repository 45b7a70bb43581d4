import type { FormChoice } from "../../criteria/catalogue";
import type { ChoiceWarning } from "../../criteria/choiceWarning";
import { vietnameseDate } from "../dateFormat";

/** Said before a form is made from a set that is not the one for its year or day. */
export const setWarning = {
  title: "Xem lại bộ tiêu chí",
  reason(warning: ChoiceWarning, title: string): string {
    switch (warning.kind) {
      case "otherPeriod":
        return `“${title}” dùng cho các năm ${warning.years.from} – ${warning.years.to}.`;
      case "noLongerInForce":
        return `Văn bản của “${title}” hết hiệu lực sau ngày ${vietnameseDate(warning.until)}.`;
      case "notYetInForce":
        return `Văn bản của “${title}” có hiệu lực từ ${vietnameseDate(warning.from)}, sau ngày của biểu.`;
      case "amendedSince":
        return (
          `“${title}” trên máy này là bản đơn vị đã sửa, gồm cả ${warning.number} có hiệu lực từ ` +
          `${vietnameseDate(warning.inForceFrom)}, sau ngày của biểu. Cần biểu theo văn bản cũ thì vào thẻ Bộ tiêu chí: ` +
          "lưu bộ ra tệp, trả lại cả bộ như ban đầu, chèn biểu, rồi nhập lại từ tệp."
        );
    }
  },
  instead: ({ title, decisionNumber }: Pick<FormChoice, "title" | "decisionNumber">) =>
    `Năm này dùng “${title}” (${decisionNumber}).`,
  notFilled: "Bộ này chưa có chỉ tiêu: vào thẻ Bộ tiêu chí, bấm Nhập từ phụ lục.",
  take: "Dùng bộ này",
  goToSets: "Sang thẻ Bộ tiêu chí",
};

export type SetWarningWords = typeof setWarning;
