import { singleList } from "../../../src/criteria/criteriaList";
import type { FormMode } from "../../../src/forms/formMode";
import type { CellValue, SheetGrid } from "../../../src/grid/sheetGrid";
import { indicator as words } from "../../../src/i18n/vi/indicator";
import { readOwnTable } from "../../../src/recognition/ownTable";
import { explainTableRow } from "../../../src/review/explain/explainTableRow";
import { bieu10 } from "../../fixtures/bieu10";
import { CalculatedTable } from "../../fixtures/calculatedTable";
import { everyKindSet } from "../../fixtures/shippedSets";

/** A Biểu 10 of a set that gives its indicators, as that of 2026–2030 will once people bring its annex in. */
const list = singleList(everyKindSet);

type Typed = readonly [key: string, column: string, value: CellValue];

function lines(
  typed: readonly Typed[],
  key: string,
  column: string,
  mode: FormMode = "year",
): readonly string[] | null {
  const subject = { mode, year: 2023, asOf: mode === "plan" ? null : "2023-12-31" };
  const criteria = { setId: everyKindSet.id, area: "chung", versions: ["every-kind@1"] };
  const sheet = new CalculatedTable({ ...bieu10(subject, list, "chung"), criteria });
  sheet.fill(typed);
  const own = readOwnTable(gridOf(sheet));
  if (own.kind !== "table") throw new Error(own.kind);
  const { table } = own;
  const explanation = explainTableRow({ table, list, mode, column: table.columns.get(column) ?? -1 }, key);
  return explanation === null ? null : words.text(explanation).lines.map(({ label, text }) => `${label}: ${text}`);
}

function gridOf({ workbook }: CalculatedTable): SheetGrid {
  const cells = [...workbook.activeSheet().storedIn({ top: 0, left: 0, bottom: 200, right: 100 })];
  return { cells: cells.map(({ row, column, cell }) => ({ row, column, value: cell.value, formula: cell.formula })) };
}

test("a row is told by the result of the period, its verdict as shown and its gap", () => {
  const told = lines([["i:1.1", "result.value", 72]], "i:1.1", "note");
  expect(told).toContainEqual("Mức đạt chuẩn: Từ 80% trở lên (Chung, năm 2023).");
  expect(told).toContainEqual("Kết quả: 72%: chưa đạt, còn thiếu 8 điểm %.");
});

test("by the column the officer is in, and in a plan by the end of last year", () => {
  const typed: readonly Typed[] = [
    ["i:1.1", "baseline.value", 60],
    ["i:1.1", "next.value", 90],
  ];
  expect(lines(typed, "i:1.1", "baseline.value")).toContainEqual(
    "Đến 31/12 năm trước: 60%: chưa đạt, còn thiếu 20 điểm %.",
  );
  expect(lines(typed, "i:1.1", "next.verdict", "plan")).toContainEqual("Kế hoạch tiếp theo: 90%: đạt.");
  expect(lines(typed, "i:1.1", "note", "plan")).toContainEqual(
    "Đến 31/12 năm trước: 60%: chưa đạt, còn thiếu 20 điểm %.",
  );
});

test("parts are told with their own results; rows of criteria are no indicators", () => {
  const told = lines([["p:4.2/1", "result.value", 40]], "i:4.2", "note");
  expect(told?.find((line) => line.startsWith("Phần 1: "))).toContain("40%: chưa đạt, còn thiếu 10 điểm %.");
  expect(lines([], "c:1", "note")).toBeNull();
});
