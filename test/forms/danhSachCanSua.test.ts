import type { FindingList, ListRow } from "../../src/forms/danhSachCanSua/findingList";
import { findingListPlan, LIST_FORM } from "../../src/forms/danhSachCanSua/findingListPlan";
import { HIGHEST_ROW } from "../../src/forms/explanations/textParts";
import { MARGIN } from "../../src/forms/pagination";
import { SHEET_NAME_MAXIMUM } from "../../src/forms/sheetName";
import type { PlanCell, SheetPlan } from "../../src/forms/sheetPlan";
import type { GridCell, SheetGrid } from "../../src/grid/sheetGrid";
import { isOwnSheet, isTableSheet } from "../../src/recognition/formMark";
import { readOwnForm } from "../../src/recognition/ownForm";

function row(changes: Partial<ListRow> = {}): ListRow {
  return {
    severity: "Lỗi phải sửa",
    address: "X23",
    content: "5.1 Tỷ lệ trường học các cấp đạt tiêu chuẩn cơ sở vật chất: Ô còn trống.",
    present: "(trống)",
    required: "Nhập số liệu; nếu không thuộc diện xét thì ghi Không xét và nêu lý do.",
    basis: "Quyết định số 318/QĐ-TTg, chỉ tiêu 5.1",
    responsible: "Phòng Văn hóa – Xã hội",
    explanation: "",
    ...changes,
  };
}

function list(rows: readonly ListRow[], changes: Partial<FindingList> = {}): FindingList {
  return {
    sheet: "Biểu 01 NTM Thụy Hùng 2023",
    form: "Biểu 01 – Kết quả thực hiện bộ tiêu chí",
    set: "Xã nông thôn mới giai đoạn 2021 - 2025",
    unit: "Xã Thụy Hùng",
    period: "Báo cáo quý năm 2023, số liệu đến 30/9/2023",
    on: "2023-11-23",
    rows,
    all: rows.length,
    ...changes,
  };
}

function shown(cell: PlanCell | undefined): string {
  if (cell === undefined || cell.kind === "empty") return "";
  return cell.kind === "text" ? cell.text : cell.kind;
}

/** What people see, row by row: without the hidden columns. */
function lines({ cells, columns }: SheetPlan): readonly (readonly string[])[] {
  return cells.map((line) => line.filter((_, at) => columns[at]?.hidden === false).map(shown));
}

const explained = row({
  severity: "Cần giải trình",
  explanation: "Chờ vốn năm 2024 (Hoàng Văn Thụ, 23/11/2023)",
});

test("says which form, set, commune, period, sheet and day it is of, and how many there are", () => {
  const head = lines(findingListPlan(list([row(), row(), explained]))).slice(0, 8);
  expect(head.map(([first]) => first)).toEqual([
    "DANH SÁCH NỘI DUNG CẦN SỬA, CẦN GIẢI TRÌNH",
    "Biểu 01 – Kết quả thực hiện bộ tiêu chí",
    "Bộ tiêu chí: Xã nông thôn mới giai đoạn 2021 - 2025",
    "Đơn vị: Xã Thụy Hùng. Kỳ báo cáo: Báo cáo quý năm 2023, số liệu đến 30/9/2023",
    "Lập ngày 23/11/2023 từ trang tính “Biểu 01 NTM Thụy Hùng 2023”",
    "Tổng số: 3 nội dung (Lỗi phải sửa: 2; Cần giải trình: 1, đã giải trình 1)",
    "Danh sách ghi lại lúc kiểm tra, không tự cập nhật. Sửa số liệu ở trang biểu. Không cần nữa thì xóa trang này.",
    "STT",
  ]);
});

test("a list of part of them says so; a form of no set has no line for it", () => {
  const head = lines(findingListPlan(list([row()], { all: 12, set: "" }))).map(([first]) => first);
  expect(head).toContain("Phần đang xem: 1/12 nội dung (Lỗi phải sửa: 1)");
  expect(head.some((line) => line?.startsWith("Bộ tiêu chí"))).toBe(false);
});

test("a row for each finding, numbered, its facts in columns", () => {
  const rows = lines(findingListPlan(list([row(), explained]))).slice(7);
  expect(rows).toEqual([
    ["STT", "Mức độ", "Ô", "Nội dung", "Hiện có", "Cần", "Căn cứ", "Người phụ trách", "Giải trình"],
    ["1", ...Object.values(row())],
    ["2", ...Object.values(explained)],
  ]);
});

test.each([
  ["a formula", "=1+1"],
  ["a date in disguise", "3-5"],
  ["a number", "17.10"],
  ["a link", '=HYPERLINK("http://x","y")'],
])("what an officer typed stays text: %s", (_, typed) => {
  const plan = findingListPlan(list([row({ present: typed })]));
  expect(plan.cells.flat().filter(({ kind }) => kind === "formula")).toEqual([]);
  expect(lines(plan).at(-1)).toContain(typed);
  const [format] = plan.numberFormats;
  expect(format).toMatchObject({ format: "@", areas: [{ bottom: plan.cells.length - 1 }] });
});

test("signs no file can hold are left out", () => {
  const plan = findingListPlan(list([row({ present: `a\ud800b\u0000c`, explanation: "dòng 1\r\ndòng 2" })]));
  expect(lines(plan).at(-1)).toEqual(expect.arrayContaining(["abc", "dòng 1\ndòng 2"]));
});

test("words longer than the highest row go on below, to the letter, under one number", () => {
  const long = Array.from({ length: 230 }, (_, at) => `chữ${String(at).padStart(3, "0")}`).join(" ");
  const plan = findingListPlan(list([row({ explanation: long }), row()]));
  const rows = lines(plan).slice(8);
  expect(rows.map(([number]) => number).filter((number) => number !== "")).toEqual(["1", "2"]);
  expect(rows.length).toBeGreaterThan(3);
  expect(
    rows
      .slice(0, -1)
      .map((cells) => cells.at(-1))
      .join(""),
  ).toBe(long);
  expect(Math.max(...plan.rows.map(({ height }) => height))).toBeLessThanOrEqual(HIGHEST_ROW);
});

test("printed on A4 lying, the headings on every page, no wider than the page", () => {
  const plan = findingListPlan(list(Array.from({ length: 60 }, () => row())));
  const { page, columns } = plan;
  expect(page.orientation).toBe("Landscape");
  expect(page.repeatRows).toEqual({ top: 7, bottom: 7 });
  expect(page.footer).toBe("Trang &P/&N");
  expect(page.printArea).toEqual({ top: 0, left: 2, bottom: plan.cells.length - 1, right: columns.length - 1 });
  expect(plan.frozenRows).toBe(8);
  const width = columns.filter(({ hidden }) => !hidden).reduce((sum, column) => sum + column.width, 0);
  expect(width).toBeLessThanOrEqual(842 - MARGIN.left - MARGIN.other);
  expect(plan.rows).toHaveLength(plan.cells.length);
});

test.each([
  ["Biểu 11 2026", "Cần sửa Biểu 11 2026"],
  ["Biểu 01 NTM Thụy Hùng 2023", "Cần sửa 01 NTM Thụy Hùng 2023"],
])("the list of “%s” is “%s”", (sheet, name) => {
  expect(findingListPlan(list([row()], { sheet })).name).toBe(name);
});

test("its name is one Excel takes, however long the form's is", () => {
  for (const sheet of ["Biểu 01 NTM Thụy Hùng 2023", "x".repeat(31), "Trang 'của tôi' [cũ]: 1/2"]) {
    const { name } = findingListPlan(list([row()], { sheet }));
    expect(name.length).toBeLessThanOrEqual(SHEET_NAME_MAXIMUM);
    expect(name).toMatch(/^Cần sửa [^:\\/?*[\]]+$/);
  }
});

/** As it is read back. */
function gridOf({ cells }: SheetPlan): SheetGrid {
  return {
    cells: cells.flatMap((line, at) =>
      line.flatMap((cell, column): readonly GridCell[] => {
        const value = cell.kind === "text" ? cell.text : cell.kind === "number" ? cell.number : null;
        return value === null ? [] : [{ row: at, column, value, formula: null }];
      }),
    ),
  };
}

test("is known as ours, and as no form", () => {
  const grid = gridOf(findingListPlan(list([row()])));
  expect(grid.cells.some(({ value }) => value === LIST_FORM)).toBe(true);
  expect([isOwnSheet(grid), isTableSheet(grid), readOwnForm(grid).kind]).toEqual([true, false, "notOurs"]);
  expect(isOwnSheet({ cells: [{ row: 0, column: 0, value: "Danh sách", formula: null }] })).toBe(false);
});
