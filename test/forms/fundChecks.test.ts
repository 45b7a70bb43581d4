import { FORM_MODES, MODE_WORDS } from "../../src/forms/formMode";
import { isOnView } from "../../src/forms/tables/tableColumn";
import { theoDoiVonForm } from "../../src/forms/theoDoiVon/theoDoiVonForm";
import type { CellValue } from "../../workbench/excel-host/model/cell";
import { CalculatedTable } from "../fixtures/calculatedTable";
import { halfYearSubject } from "../fixtures/halfYearSubject";

const COMPLETE: Readonly<Record<string, CellValue>> = {
  text: "Đường trục thôn Còn Toòng",
  source: "Ngân sách tỉnh",
  capital: "Vốn đầu tư",
  period: "Năm 2026",
  planned: 500,
  decision: "125/QĐ-UBND ngày 15/01/2026",
  disbursed: 100.5,
};

const CASES: readonly (readonly [said: string, changes: Readonly<Record<string, CellValue>>])[] = [
  ["Đủ thông tin", {}],
  ["Đủ thông tin", { disbursed: 500 }],
  ["Số tiền ghi bằng chữ", { planned: "500 triệu" }],
  ["Giải ngân vượt kế hoạch", { disbursed: 500.000001 }],
  ["Giải ngân vượt kế hoạch", { planned: null }],
  ["Chưa ghi công trình, nội dung", { text: "  " }],
  ["Chưa ghi nguồn", { source: null }],
  ["Nguồn không có trong danh sách", { source: "Ngân sách huyện" }],
  ["Chưa ghi loại vốn", { capital: null }],
  ["Chưa ghi loại vốn", { capital: "Vốn khác" }],
  ["Chưa ghi giai đoạn vốn", { period: null }],
  ["Chưa có quyết định giao", { decision: null }],
  ["Đủ thông tin", { planned: null, carried: 500, decision: null }],
];

function fill(table: CalculatedTable, row: string, values: Readonly<Record<string, CellValue>>): void {
  table.fill(Object.entries(values).map(([column, value]) => [row, column, value]));
}

test.each(CASES)("Đối chiếu says “%s” for %j", (said, changes) => {
  const table = new CalculatedTable(theoDoiVonForm(halfYearSubject));
  fill(table, "w:3", { ...COMPLETE, ...changes });
  expect(table.value("w:3", "check")).toBe(said);
  expect(table.value("w:4", "check")).toBe("");
});

test("a plan asks for no decision, disburses nothing and shows the whole of the money", () => {
  const table = new CalculatedTable(theoDoiVonForm({ ...halfYearSubject, mode: "plan", asOf: null }));
  fill(table, "w:1", { ...COMPLETE, carried: 20, decision: null });
  expect(table.value("w:1", "check")).toBe("Đủ thông tin");
  expect(table.value("w:1", "left")).toBe(520);
  expect(table.value("t:all", "left")).toBe(520);
  expect(table.at(3, 0)).toBe("Tổng vốn 520 triệu đồng");
});

test("the line under the head tells total, disbursed, rate and what is open", () => {
  const table = new CalculatedTable(theoDoiVonForm(halfYearSubject));
  fill(table, "w:1", COMPLETE);
  fill(table, "w:2", { ...COMPLETE, source: null });
  fill(table, "w:3", { ...COMPLETE, source: null, disbursed: 600 });
  expect(table.at(3, 0)).toBe(
    "Tổng vốn 1500 triệu đồng · giải ngân 801 (53.4%) · Giải ngân vượt kế hoạch: 1 · Chưa ghi nguồn: 1",
  );
});

test.each(FORM_MODES)("%s: choices of the head stand over columns that are on view", (mode) => {
  const { columns, spans } = theoDoiVonForm({ ...halfYearSubject, mode });
  const onView = new Set(columns.filter((column) => isOnView(column, mode)).map(({ id }) => id));
  const { unit, ...others } = spans;
  const all = [...Object.values(others), unit?.label, unit?.choice].flatMap((span) => span ?? []);
  expect(all.filter((id) => !onView.has(id))).toEqual([]);
  expect(["done", "disbursed", "rate"].some((id) => onView.has(id))).toBe(MODE_WORDS[mode] !== MODE_WORDS.plan);
});

test("money of 2021 - 2025 is apart in 2026 alone, with the note that says why; districts end with 2025", () => {
  const has = [2025, 2026, 2027].map((year) => {
    const { columns, rows, notes } = theoDoiVonForm({ ...halfYearSubject, year });
    const keys = rows.map(({ key }) => key);
    return {
      period: columns.some(({ id }) => id === "period"),
      apart: keys.includes("t:earlier:invest") && !keys.includes("t:invest"),
      note: notes.some((note) => note.includes("31/12/2026")),
      district: keys.includes("t:source:district"),
    };
  });
  expect(has).toEqual([
    { period: false, apart: false, note: false, district: true },
    { period: true, apart: true, note: true, district: false },
    { period: false, apart: false, note: false, district: false },
  ]);
});
