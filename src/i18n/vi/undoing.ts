import type { ChangedCell } from "../../usecases/undo";
import { entryText } from "../entryText";
import { numberFormat, seenWords } from "../numberFormat";

const format = numberFormat(",", ".");

/** Hoàn tác, where cells changed since. */
export const undoing = {
  asks: (cells: number) => (cells === 1 ? "1 ô đã thay đổi từ lúc ghi" : `${cells} ô đã thay đổi từ lúc ghi`),
  text: "Chưa hoàn tác ô nào. Xem các ô dưới đây rồi chọn.",
  indivisible: "Các ô này phải hoàn tác cùng nhau, nên chưa hoàn tác được. Trả lại dòng, ô đã xóa rồi làm lại.",
  cell({ address, now, former }: ChangedCell): string {
    if (now === null) return `Ô ${address}: đã bị xóa hoặc không còn nhận ra được, sẽ để nguyên.`;
    const stands = now === "" ? "đang trống" : `đang ghi “${seenWords(now)}”`;
    const back = entryText(former, format, { true: "ĐÚNG", false: "SAI" });
    return `Ô ${address}: ${stands}, ${back === "" ? "trước đó để trống" : `trước đó ghi “${back}”`}.`;
  },
  more: (cells: number) => `và ${cells} ô khác`,
  changedToo: "Hoàn tác cả các ô đã sửa sau đó",
  unchangedOnly: "Chỉ hoàn tác các ô chưa bị sửa",
  keep: "Không hoàn tác",
  kept: "Chưa hoàn tác",
  keptText: "Các ô giữ nguyên như hiện nay.",
  changedCells: (cells: readonly string[]) =>
    `Chưa ghi gì, vì số liệu ở ${cells.length === 1 ? "ô" : "các ô"} ${cells.join(", ")} vừa thay đổi. Xem lại rồi làm lại.`,
};

export type UndoMessages = typeof undoing;
