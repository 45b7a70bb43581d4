import { SHIPPED_SETS } from "../../src/criteria/catalogue";
import type { CriterionSet } from "../../src/criteria/criterionSet";
import type { FormChoice } from "../../src/usecases/app";
import type { RowView, SetView, ThresholdState, ThresholdView } from "../../src/usecases/sets/setView";

const ID = "xa-ntm-2021-2025";

/** Of the set of 2021 – 2025: two regions, two criteria, three rows. */
export function sampleView(changes: Partial<SetView> = {}): SetView {
  return {
    set: sampleSet(),
    shipped: true,
    criteria: [
      {
        no: 13,
        name: "Tổ chức sản xuất",
        rows: [row("13.1", "Xã có hợp tác xã hoạt động hiệu quả", { kind: { kind: "yes-no" }, thresholds: [] })],
      },
      {
        no: 17,
        name: "Môi trường và an toàn thực phẩm",
        rows: [
          row("17.1", "Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn", {
            thresholds: [
              threshold("TDMNPB", "Trung du miền núi phía Bắc", "≥ 45%", { kind: "unchecked" }),
              threshold(
                "DBSH",
                "Đồng bằng sông Hồng",
                "≥ 65%",
                { kind: "checked", by: "Hoàng Thị Lan", on: "2022-11-25" },
                { source: "318/QĐ-TTg", note: "Từ hệ thống cấp nước tập trung: ≥ 55%" },
              ),
            ],
          }),
          row("17.5", "Tỷ lệ chất thải rắn sinh hoạt được thu gom", {
            thresholds: [
              threshold("TDMNPB", "Trung du miền núi phía Bắc", "", { kind: "province" }),
              threshold("DBSH", "Đồng bằng sông Hồng", "", { kind: "none" }),
            ],
          }),
        ],
      },
    ],
    states: { checked: 3, unchecked: 120, province: 15, none: 40 },
    ...changes,
  };
}

/** The view with other thresholds in the row 17.1, as after a change. */
export function viewWith(changes: Partial<ThresholdView>): SetView {
  const view = sampleView();
  const criteria = view.criteria.map((criterion) => ({
    ...criterion,
    rows: criterion.rows.map((entry) =>
      entry.code === "17.1"
        ? {
            ...entry,
            changed: true,
            thresholds: entry.thresholds.map((old, at) => (at === 0 ? { ...old, ...changes } : old)),
          }
        : entry,
    ),
  }));
  return { ...view, criteria };
}

export function sampleChoice(id = ID): FormChoice {
  const choice = SHIPPED_SETS.find(({ setId }) => setId === id);
  if (choice === undefined) throw new Error(`no set ${id}`);
  return choice;
}

export function sampleSet(changes: Partial<CriterionSet> = {}): CriterionSet {
  const { title, level, indicatorNoun, years } = sampleChoice();
  return {
    id: ID,
    version: 2,
    title,
    sheetLabel: "NTM",
    level,
    indicatorNoun,
    years,
    decision: { number: "318/QĐ-TTg", issuer: "Thủ tướng Chính phủ", inForceFrom: "2022-03-08", inForceUntil: null },
    areas: [
      { id: "TDMNPB", name: "Trung du miền núi phía Bắc" },
      { id: "DBSH", name: "Đồng bằng sông Hồng" },
    ],
    withoutIndicators: false,
    edition: null,
    criteria: [],
    ...changes,
  };
}

function row(code: string, text: string, changes: Partial<RowView>): RowView {
  return {
    code,
    part: null,
    text,
    unit: "%",
    kind: { kind: "percentage", op: ">=" },
    notApplicable: "counts-as-met",
    answered: true,
    changed: false,
    thresholds: [],
    ...changes,
  };
}

function threshold(
  area: string,
  areaName: string,
  words: string,
  state: ThresholdState,
  changes: Partial<ThresholdView> = {},
): ThresholdView {
  return { area, areaName, words, state, source: "", note: "", changed: null, ...changes };
}
