import type { ThresholdState, ThresholdView } from "../../../usecases/sets/setView";
import type { Signature } from "../../../criteria/criterionSet";
import { vietnameseDate } from "../../dateFormat";

const shortState: Readonly<Record<ThresholdState["kind"], string>> = {
  checked: "Đã đối chiếu",
  unchecked: "Chưa đối chiếu",
  province: "Địa phương quy định",
  none: "Chưa có mức chuẩn",
};

function stateOf(state: ThresholdState): string {
  const words = shortState[state.kind];
  return state.kind === "checked" ? `${words}: ${signed(state)}` : words;
}

function signed({ by, on }: Signature): string {
  return `${by}, ${vietnameseDate(on)}`;
}

/** The list of criteria and what stands in each row. */
export const browse = {
  regions: "Vùng",
  groups: "Nhóm xã",
  search: "Tìm tiêu chí, chỉ tiêu",
  searchHint: "Gõ mã hoặc chữ, có dấu hay không dấu đều được.",
  clear: "Xóa chữ tìm",
  found: (rows: number) => (rows === 0 ? "Không tìm thấy chỉ tiêu nào." : `Tìm thấy ${rows} chỉ tiêu.`),
  noRows: "Chưa có chỉ tiêu.",
  criterion: (no: number, name: string, rows: number) => `${no}. ${name} (${rows})`,
  row: (code: string, part: string | null, text: string) =>
    part === null ? `${code}. ${text}` : `${code}, phần ${part}. ${text}`,
  /** "Mức đạt chuẩn: ≥ 42 · Đơn vị tính: triệu đồng"; a percentage says its unit itself. */
  threshold(words: string, unit: string | null): string {
    const parts = [
      words === "" ? "" : `Mức đạt chuẩn: ${words}`,
      unit === null || unit === "%" ? "" : `Đơn vị tính: ${unit}`,
    ];
    return parts.filter((part) => part !== "").join(" · ");
  },
  inParts: "Mức đạt chuẩn ở từng phần.",
  shortState,
  state: stateOf,
  changedRow: "Khác bản ban đầu",
  byAreas: "Mức đạt chuẩn",
  area: ({ areaName, words }: ThresholdView) => (words === "" ? areaName : `${areaName}: ${words}`),
  source: (source: string) => `Nguồn: ${source}`,
  note: (note: string) => `Ghi chú: ${note}`,
  changed: (signature: Signature) => `Người sửa: ${signed(signature)}`,
  notApplicable: {
    "counts-as-met": "Không xét: tính là đạt",
    "falls-out": "Không xét: không tính vào tổng số",
  },
};
