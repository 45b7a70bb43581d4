import type { ThresholdState } from "../../../usecases/sets/setView";
import type { CriterionSet, Edition } from "../../../criteria/criterionSet";
import type { FormChoice } from "../../../usecases/app";
import { vietnameseDate } from "../../dateFormat";

type StateCounts = Readonly<Record<ThresholdState["kind"], number>>;

const levels: Readonly<Record<CriterionSet["level"], string>> = { commune: "Xã", village: "Thôn" };

/** Which set is looked at, and what can be done with it. */
export const head = {
  heading: "Bộ tiêu chí",
  opening: "Đang mở bộ tiêu chí…",
  notOpened: "Chưa mở được bộ tiêu chí",
  gone: "Bộ tiêu chí này không còn trên máy. Chọn bộ khác.",
  openAgain: "Mở lại",
  libraryDamaged:
    "Không đọc lại được các bộ tiêu chí đã sửa trên máy này. Nhập lại từ tệp đã lưu, hoặc dùng bộ kèm theo tệp Excel.",
  set: "Chọn bộ tiêu chí",
  own: (title: string) => `${title} (bản của đơn vị)`,
  size: ({ level, criterionCount, indicatorCount, indicatorNoun }: FormChoice) =>
    `${levels[level]}: ${criterionCount} tiêu chí, ${indicatorCount} ${indicatorNoun}`,
  amendments: (amendments: FormChoice["amendments"]) =>
    `Sửa đổi: ${amendments.map(({ number, inForceFrom }) => `${number} từ ${vietnameseDate(inForceFrom)}`).join("; ")}`,
  edition: ({ by, on, note }: Edition) =>
    `Bản của đơn vị: ${by}, ${vietnameseDate(on)}${note === "" ? "" : `. ${note}`}`,
  states({ checked, unchecked, province, none }: StateCounts): string {
    return `Mức đạt chuẩn: đã đối chiếu ${checked} · chưa đối chiếu ${unchecked} · địa phương quy định ${province} · chưa có mức chuẩn ${none}`;
  },
  withoutIndicators: "Bộ này chưa có chỉ tiêu",
  withoutIndicatorsText: "Đưa chỉ tiêu vào bằng cách nhập từ phụ lục của quyết định, hoặc gõ từng chỉ tiêu.",
  typeRows: "Gõ từng chỉ tiêu",
  task: "Việc cần làm",
  tasks: {
    browse: "Xem và sửa chỉ tiêu",
    annex: "Nhập từ phụ lục",
    follow: "Áp dụng cho các biểu đã chèn",
    compare: "So sánh hai bộ",
    move: "Chuyển sang bộ tiêu chí mới",
    files: "Lưu, nhập, gửi kèm tệp",
  },
};
