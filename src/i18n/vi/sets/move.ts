import type { LeftToDecide, MovePreview, RewordedRow, RowName } from "../../../usecases/sets/moveTypes";
import { row } from "./row";

function named({ code, text }: RowName): string {
  return `${code}. ${text}`;
}

function why({ why: reason }: LeftToDecide): string {
  switch (reason.code) {
    case "gone":
      return "Bộ mới không có chỉ tiêu này.";
    case "maybeSame":
      return `Có thể là chỉ tiêu ${named(reason.candidate)} của bộ mới. Xem lại rồi chép tay.`;
    case "kindDiffers":
      return `Cách trả lời đổi từ ${row.kinds[reason.old]} sang ${row.kinds[reason.next]}.`;
    case "unitDiffers":
      return `Đơn vị tính đổi từ ${reason.old ?? "không có"} sang ${reason.next ?? "không có"}.`;
    case "notInScale":
      return `Bộ mới chỉ có các mức: ${reason.scale.join(", ")}.`;
    case "answeredBelow":
      return "Ở bộ mới, chỉ tiêu này được trả lời theo từng phần.";
    case "ownThreshold":
      return "Mức đạt chuẩn tự nhập; bộ mới đã có mức riêng hoặc đổi chiều so sánh.";
    case "otherYear":
      return "Số của năm mà biểu mới không có cột.";
    case "noRow":
      return "Dòng này không thuộc biểu, hoặc bị lặp.";
  }
}

/** Chuyển sang bộ tiêu chí mới. */
export const move = {
  intro: "Biểu 01 đang mở được chép sang một trang mới theo bộ tiêu chí khác. Trang cũ giữ nguyên.",
  look: "Xem biểu đang mở",
  looking: "Đang đọc biểu…",
  notRead: "Chưa đọc được biểu đang mở",
  none: "Trang đang mở không phải là Biểu 01. Mở trang có Biểu 01 rồi bấm lại.",
  older: "Biểu này theo mẫu cũ. Sang thẻ Biểu, mục Biểu đang mở, bấm Nâng cấp biểu trước.",
  from: (sheetName: string, setTitle: string) => `Trang “${sheetName}”: ${setTitle}`,
  to: "Bộ tiêu chí mới",
  area: "Vùng, nhóm xã",
  preview: "Xem trước",
  notPreviewed: "Chưa xem trước được",
  otherLevel: "Biểu của thôn không chuyển thành biểu của xã được, và ngược lại. Chọn bộ khác.",
  fixFields: "Còn ô chưa nhập đúng. Sửa các ô được đánh dấu rồi làm lại.",
  kept({ kept, carried }: Pick<MovePreview, "kept" | "carried">): string {
    const moved = `${kept} số liệu có chỗ ở biểu mới.`;
    return carried === 0 ? moved : `${moved} ${carried} số liệu được ghi “giữ số kỳ trước”, phải xác nhận lại.`;
  },
  reworded: (count: number) => `${count} chỉ tiêu đổi nội dung, số liệu vẫn được chép: cần xem lại`,
  rewordedRow: ({ old, next }: RewordedRow) => `${named(old)} → ${named(next)}`,
  left: (count: number) =>
    count === 0
      ? "Không còn số liệu nào phải tự quyết định."
      : `${count} số liệu phải tự quyết định, vẫn còn ở trang cũ`,
  leftCell: ({ address, text }: LeftToDecide) => `${address}: ${text}`,
  leftRow: named,
  why,
  run: "Chuyển sang bộ tiêu chí mới",
  moved: "Đã chuyển sang bộ tiêu chí mới",
  movedInto: (sheetName: string) => `Biểu mới nằm ở trang “${sheetName}”. Trang cũ giữ nguyên.`,
  notMoved: "Chưa chuyển được",
};
