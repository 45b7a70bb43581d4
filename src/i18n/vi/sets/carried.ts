import type { CarriedSet } from "../../../usecases/sets/carriedSets";
import { vietnameseDate } from "../../dateFormat";

/** The offer of a set that came with the workbook. */
export const carried = {
  title: "Tệp này có kèm bộ tiêu chí",
  text({ set, sheetName }: CarriedSet): string {
    const edition = set.edition === null ? "" : `, bản của ${set.edition.by} ngày ${vietnameseDate(set.edition.on)}`;
    return `${set.title}${edition} (trang “${sheetName}”).`;
  },
  checks({ count, of, by, lastOn }: CarriedSet["checks"]): string {
    if (count === 0 || lastOn === null) return `Chưa mức nào trong ${of} mức được đối chiếu với văn bản gốc.`;
    return `Đã đối chiếu ${count}/${of} mức: ${by.join(", ")}, lần cuối ngày ${vietnameseDate(lastOn)}.`;
  },
  replaces: "Bộ này sẽ thay cho bản đang có trên máy.",
  use: "Dùng bộ tiêu chí kèm theo tệp này",
  used: (title: string) => `Đã dùng bộ tiêu chí kèm theo tệp: ${title}.`,
  notUsed: "Chưa dùng được bộ tiêu chí này",
};
