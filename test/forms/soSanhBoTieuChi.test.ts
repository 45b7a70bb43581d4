import { signedSet } from "../../src/criteria/signedSet";
import { amendedSet, parseAmendment } from "../../src/criteria/amendment";
import type { CriterionSet } from "../../src/criteria/criterionSet";
import { indicatorsOf } from "../../src/criteria/indicatorsOf";
import pack from "../../src/criteria/packs/qd-211-2024.json";
import { MARGIN } from "../../src/forms/pagination";
import type { PlanCell, SheetPlan } from "../../src/forms/sheetPlan";
import { comparisonPlan } from "../../src/forms/soSanhBoTieuChi/comparisonPlan";
import type { ComparisonSubject } from "../../src/forms/soSanhBoTieuChi/comparisonSubject";
import { advancedSet, communeSet, everyKindSet, programmeSet } from "../fixtures/shippedSets";

const amendedCommune = amendedSet(communeSet, parseAmendment(pack));

const NORTH = { old: "TDMNPB", next: "TDMNPB" };

function subject(old: CriterionSet, next: CriterionSet, area: ComparisonSubject["area"] = NORTH): ComparisonSubject {
  const amendments = { old: [], next: next.version === 2 ? ["211/QĐ-TTg"] : [] };
  return { old, next, area, amendments };
}

function shown(cell: PlanCell | undefined): string {
  if (cell === undefined || cell.kind === "empty") return "";
  if (cell.kind !== "text") throw new Error(cell.kind);
  return cell.text;
}

/** Each row as the texts people see, the head and notes too. */
function lines(plan: SheetPlan): readonly (readonly string[])[] {
  return plan.cells.map((row) => row.map(shown));
}

/** Rows that have a TT: one for each indicator of either set. */
function numbered(plan: SheetPlan): readonly (readonly string[])[] {
  return lines(plan).filter(([tt = ""]) => /^\d+$/.test(tt));
}

const upgrade = comparisonPlan(subject(communeSet, advancedSet));
const amendment = comparisonPlan(subject(communeSet, amendedCommune));

test("every indicator of both sets stands on it once, as text", () => {
  const rows = numbered(upgrade);
  const codes = (column: number): readonly string[] =>
    rows.map((row) => row[column] ?? "").filter((code) => code !== "");
  expect([...codes(1)].sort()).toEqual(
    indicatorsOf(communeSet)
      .map(({ code }) => code)
      .sort(),
  );
  expect([...codes(3)].sort()).toEqual(
    indicatorsOf(advancedSet)
      .map(({ code }) => code)
      .sort(),
  );
  expect(rows.map(([tt]) => tt)).toEqual(rows.map((_, index) => String(index + 1)));
  const [formats] = upgrade.numberFormats;
  expect(formats).toMatchObject({ format: "@", areas: [{ left: 0, right: 7 }] });
});

test.each([
  ["17.6 kept its text under another number", "17.6", "17.3", ["Chưa có mức chuẩn", "Chưa có mức chuẩn", "Đổi số"]],
  ["9.2", "9.2", "9.1", ["≥ 75%*", "Chưa có mức chuẩn", "Đổi số; Đổi mức đạt chuẩn"]],
  ["17.4, green land", "17.4", "17.11", ["≥ 2 m2/người*", "≥ 4 m2/người*", "Đổi số; Đổi mức đạt chuẩn"]],
  ["17.12", "17.12", "17.12", ["Chưa có mức chuẩn", "Chưa có mức chuẩn", "Giữ nguyên"]],
  ["3.1", "3.1", "3.1", ["≥ 80%*", "≥ 90%*", "Có thể là cùng một chỉ tiêu"]],
  ["4.1 of the old set", "4.1", "", ["Đạt*", "", "Bỏ"]],
  ["8.2 of the new set", "", "8.2", ["", "≥ 80%*", "Mới"]],
  ["3.2", "3.2", "3.6", ["Đạt*", "≥ Khá*", "Đổi số; Đổi cách trả lời: Đạt/Chưa đạt thành mức độ; Đổi mức đạt chuẩn"]],
  [
    "income by year",
    "10.1",
    "10.1",
    [
      "Năm 2021: ≥ 36; Năm 2022: ≥ 39; Năm 2023: ≥ 42; Năm 2024: ≥ 45; Năm 2025: ≥ 48 triệu đồng/người/năm*",
      "Chưa có mức chuẩn",
      "Đổi mức đạt chuẩn",
    ],
  ],
])("%s: the words say what is different", (_, oldCode, nextCode, expected) => {
  const row = numbered(upgrade).find((cells) => cells[1] === oldCode && cells[3] === nextCode);
  expect(row?.slice(5)).toEqual(expected);
});

test("parts stand under their indicator; a part that is gone is said there", () => {
  const without = (set: CriterionSet): CriterionSet => ({
    ...set,
    criteria: set.criteria.map((criterion) => ({
      ...criterion,
      indicators: criterion.indicators.map((row) => (row.code === "4.2" ? { ...row, parts: [] } : row)),
    })),
  });
  const area = { old: "chung", next: "chung" };
  const all = lines(comparisonPlan(subject(everyKindSet, without(everyKindSet), area)));
  const at = all.findIndex((row) => row[1] === "4.2");
  expect(all[at]?.at(-1)).toBe("Đổi các dòng dưới");
  expect(all[at + 1]).toEqual(["", "-", "Phần 1", "", "", "≥ 50%*", "", "Bỏ"]);
});

describe("the head", () => {
  test("tells two states of one set apart by the decision that amended it", () => {
    expect(
      lines(amendment)
        .slice(0, 5)
        .map(([text]) => text),
    ).toEqual([
      "SO SÁNH BỘ TIÊU CHÍ",
      "Bộ cũ: Xã nông thôn mới giai đoạn 2021 - 2025 (318/QĐ-TTg)",
      "Bộ mới: Xã nông thôn mới giai đoạn 2021 - 2025 (318/QĐ-TTg, sửa đổi bởi 211/QĐ-TTg)",
      "Khu vực: Trung du miền núi phía Bắc",
      "Chỉ tiêu: giữ nguyên 54; đổi 2; cần đối chiếu 1; mới 0; bỏ 0",
    ]);
  });

  test("names an edition by who made it and when, and areas of two systems each", () => {
    const mine = signedSet(programmeSet, { by: "Hoàng Thị Lan", on: "2026-03-05", note: "" });
    const plan = comparisonPlan(subject(communeSet, mine, { old: "TDMNPB", next: "nhom3" }));
    expect(lines(plan)[2]?.[0]).toBe(
      "Bộ mới: Xã nông thôn mới giai đoạn 2026 - 2030 (51/2025/QĐ-TTg), bản của Hoàng Thị Lan ngày 5/3/2026",
    );
    expect(lines(plan)[3]?.[0]).toBe("Khu vực: Trung du miền núi phía Bắc (bộ cũ); Xã nhóm 3 (bộ mới)");
  });

  test("says that no area was chosen, and then no threshold stands there", () => {
    const plan = comparisonPlan(subject(communeSet, advancedSet, null));
    expect(lines(plan)[3]?.[0]).toBe("Chưa so sánh mức đạt chuẩn: chưa chọn khu vực");
    expect(
      numbered(plan)
        .flatMap((row) => row.slice(5, 7))
        .join(""),
    ).toBe("");
  });
});

test("a set whose indicators are not known yet says so under the table", () => {
  const plan = comparisonPlan(subject(communeSet, programmeSet, null));
  expect(lines(plan).at(-1)?.[0]).toBe(
    "Xã nông thôn mới giai đoạn 2026 - 2030: chưa có nội dung chỉ tiêu. Nhập từ phụ lục của quyết định rồi so sánh lại.",
  );
});

test("it prints on A4 landscape, one page wide, its heading on every page, and no cell of the table is merged", () => {
  const { page, columns, merges, frozenRows, cells, rows } = upgrade;
  expect(page).toMatchObject({ orientation: "Landscape", repeatRows: { top: 5, bottom: 5 } });
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  // Never smaller than nine tenths.
  expect(width).toBeLessThan((842 - MARGIN.left - MARGIN.other) / 0.9);
  const notes = lines(upgrade).filter(([text = ""]) => text.startsWith("*") || text.startsWith("Có thể")).length;
  expect(merges).toMatchObject([{ top: 0, bottom: 4 }, { top: cells.length - notes }]);
  expect(frozenRows).toBe(6);
  expect(rows).toHaveLength(cells.length);
});
