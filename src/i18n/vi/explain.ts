import type { Explanation } from "../../review/finding";
import { vietnameseDate } from "../dateFormat";

/** Giải trình: why a figure stands as it does, written below the form. */
export const explain = {
  explain: "Giải trình",
  explainRow: (subject: string) => `Giải trình: ${subject}`,
  explainGroup: (count: number) => `Giải trình chung (${count})`,
  change: "Sửa giải trình",
  changeRow: (subject: string) => `Sửa giải trình: ${subject}`,
  withdraw: "Rút giải trình",
  withdrawRow: (subject: string) => `Rút giải trình: ${subject}`,
  /** "Hoàng Văn Thụ, 23/11/2023" */
  signed: ({ by, on }: Explanation) => [by, vietnameseDate(on)].filter((part) => part !== "").join(", "),
  explained: "Đã giải trình:",
  reopened: "Số liệu đã thay đổi sau khi giải trình. Giải trình trước:",
  text: "Nội dung giải trình",
  textHint: "Nêu nguyên nhân, văn bản hoặc việc đang làm. In ở cuối biểu.",
  groupHint: (count: number) => `Ghi cho cả ${count} dòng chưa giải trình của nhóm này. In ở cuối biểu.`,
  textMissing: "Ghi nội dung giải trình.",
  textTooLong: (maximum: number) => `Nội dung dài quá ${maximum} chữ cái. Rút gọn lại.`,
  by: "Người giải trình",
  byMissing: "Ghi họ tên người giải trình.",
  save: "Ghi giải trình",
  cancel: "Thôi",
  written: (count: number) => (count === 1 ? "Đã ghi giải trình" : `Đã ghi giải trình cho ${count} dòng`),
  writtenText: "Giải trình nằm ở cuối biểu và được in cùng biểu.",
  notWritten: "Chưa ghi được giải trình",
  withdrawn: "Đã rút giải trình",
  withdrawnText: "Dòng giải trình ở cuối biểu đã được bỏ.",
  notWithdrawn: "Chưa rút được giải trình",
};
