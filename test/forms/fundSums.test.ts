import fc from "fast-check";
import { theoDoiVonForm } from "../../src/forms/theoDoiVon/theoDoiVonForm";
import type { RowAt, TableForm } from "../../src/forms/tables/tableForm";
import type { CellValue } from "../../workbench/excel-host/model/cell";
import { halfYearSubject } from "../fixtures/halfYearSubject";
import { FUND_ROWS, fundRules } from "./fundRules";
import { cellName, FilledTable, million, type Typed } from "./sumRules";

/** Money of 2021–2025 apart, districts still there, and neither. */
const YEARS = [2026, 2025, 2028];

const SOURCES = ["Ngân sách trung ương", "Ngân sách huyện", "Ngân sách xã", null, "Quỹ khác", "Vốn tín dụng"];
const CAPITALS = ["Vốn đầu tư", "Kinh phí thường xuyên", null];
const PERIODS = ["2021 - 2025", "Năm 2026", null, "Năm 2025"];

/** The words of Đối chiếu are tested apart. */
function form(year: number): TableForm {
  const whole = theoDoiVonForm({ ...halfYearSubject, year });
  const rows = whole.rows.map((row) => ({
    ...row,
    cells: (at: RowAt) => {
      return Object.fromEntries(Object.entries(row.cells(at)).filter(([column]) => column !== "check"));
    },
  }));
  return { ...whole, rows };
}

/** Every source with every kind of money and every period, over the first rows. */
function filled(year: number, amounts: (row: number, column: number) => CellValue): Typed {
  const cells = FUND_ROWS.flatMap((row, index) => {
    const words: readonly (readonly [string, CellValue])[] = [
      ["text", `Công trình ${index}`],
      ["source", SOURCES[index % SOURCES.length] ?? null],
      ["capital", CAPITALS[index % CAPITALS.length] ?? null],
      ...(year === 2026 ? [["period", PERIODS[index % PERIODS.length] ?? null] as const] : []),
    ];
    const figures = ["carried", "planned", "done", "disbursed"].map((id, at) => [id, amounts(index, at)] as const);
    return [...words, ...figures].map(([column, value]) => [cellName(row, column), value] as const);
  });
  return new Map(cells);
}

test.each(YEARS)("%i: an input changes the sums that take it, its own rate and rest, and nothing else", (year) => {
  const start = filled(year, (row, column) => million((row + 1) * 10_100_000 + column * 1_000));
  const table = new FilledTable(form(year), start, fundRules(year));
  expect(table.faults()).toEqual([]);
  for (const cell of start.keys()) {
    const column = cell.split(" / ")[1] ?? "";
    const value = { text: "Tên khác", source: "Ngân sách tỉnh", capital: "Vốn khác", period: "Năm 2026" }[column];
    const { changed, due } = table.change(cell, value ?? 4321.765);
    expect([cell, changed]).toEqual([cell, due]);
  }
  expect(table.faults()).toEqual([]);
  expect(table.table.errors()).toEqual([]);
});

const AMOUNT: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 9_999_999_999 }).map(million) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant("12 triệu") },
);

test.each(YEARS)("%i: parts and whole agree to the đồng for any amounts", (year) => {
  fc.assert(
    fc.property(fc.array(AMOUNT, { minLength: 80, maxLength: 80 }), (amounts) => {
      const start = filled(year, (row, column) => amounts[row * 4 + column] ?? null);
      expect(new FilledTable(form(year), start, fundRules(year)).faults()).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
