/** @jest-environment jsdom */
import { TableSheet } from "../fixtures/tableSheet";

const SOURCE = "Ngân sách tỉnh";

async function filled(): Promise<TableSheet> {
  const table = await TableSheet.open("theo-doi-von");
  fillRow(table, "w:1", "100,25");
  fillRow(table, "w:2", "50");
  fillRow(table, "w:16", "0,1");
  return table;
}

function fillRow(table: TableSheet, row: string | number, planned: string): void {
  const cells = { text: "Công trình", source: SOURCE, capital: "Vốn đầu tư", period: "Năm 2026", planned };
  for (const [column, text] of Object.entries(cells)) table.type(row, column, text);
}

const SUMS = ["t:all", "t:own", "t:own:invest", "t:source:province"];

function sums(table: TableSheet): readonly unknown[] {
  return SUMS.map((key) => table.shown(key, "planned"));
}

test("rows inserted first, last and between, without any formula, are counted and announced", async () => {
  const table = await filled();
  expect(sums(table)).toEqual(SUMS.map(() => 150.35));
  expect(table.counter()).not.toMatch(/dòng mới/);
  const places = [() => table.gridRow("t:body") + 1, () => table.gridRow("w:2") + 1, () => table.gridRow("w:16") + 1];
  for (const [index, place] of places.entries()) {
    const row = place();
    table.host.person.insertRows(table.sheet, row);
    fillRow(table, row - 1, "1000");
    expect(sums(table)).toEqual(SUMS.map(() => 150.35 + 1000 * (index + 1)));
  }
  expect(table.counter()).toMatch(/có dòng mới chưa có công thức/);
});

test("a row copied from ours has its own rate, rest and Đối chiếu", async () => {
  const table = await filled();
  table.host.person.duplicateRow(table.sheet, table.gridRow("w:2"));
  const copy = table.gridRow("w:2") + 1;
  table.type(copy - 1, "disbursed", "60");
  expect(["rate", "left", "check"].map((column) => table.shown(copy - 1, column))).toEqual([
    120,
    -10,
    "Giải ngân vượt kế hoạch",
  ]);
  expect(sums(table)).toEqual(SUMS.map(() => 200.35));
  expect(table.counter()).not.toMatch(/dòng mới/);
});

test("deleting and sorting rows leaves every sum right", async () => {
  const table = await filled();
  const area = `A${table.gridRow("w:1")}:${table.letters("check")}${table.gridRow("w:16")}`;
  table.host.person.sort(table.sheet, area, { by: table.letters("planned") });
  expect(table.gridRow("w:16")).toBeLessThan(table.gridRow("w:1"));
  expect(sums(table)).toEqual(SUMS.map(() => 150.35));
  table.type("w:1", "planned", "100,5");
  expect(table.shown("w:1", "left")).toBe(100.5);
  table.host.person.deleteRows(table.sheet, table.gridRow("w:2"));
  expect(sums(table)).toEqual(SUMS.map(() => 100.6));
  table.host.person.deleteRows(table.sheet, table.gridRow("w:16"));
  expect(sums(table)).toEqual(SUMS.map(() => 100.5));
});
