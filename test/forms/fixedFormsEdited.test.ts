/** @jest-environment jsdom */
import { TableSheet } from "../fixtures/tableSheet";

test("Biểu 11: a line copied from ours counts in its group, one inserted empty is announced until it is taken away", async () => {
  const table = await TableSheet.open("bieu-11");
  table.type("t:1.1", "plan", "100,5");
  table.type("t:1.2", "plan", "200");
  table.host.person.duplicateRow(table.sheet, table.gridRow("t:1.2"));
  const copy = table.gridRow("t:1.2") + 1;
  table.type(copy - 1, "plan", "50");
  expect([table.shown("t:1", "plan"), table.shown("t:all", "plan")]).toEqual([350.5, 350.5]);
  expect(table.counter()).toBe("");

  table.host.person.insertRows(table.sheet, copy);
  table.type(copy - 1, "plan", "7");
  expect(table.counter()).toMatch(/^Có số liệu ở dòng mới chưa được cộng/);
  expect(table.shown("t:1", "plan")).toBe(350.5);

  table.host.person.deleteRows(table.sheet, copy);
  expect(table.counter()).toBe("");
  expect(table.shown("t:1", "plan")).toBe(350.5);
});

test("Biểu 12: a content deleted or copied changes the sums downwards and across by just its amounts", async () => {
  const table = await TableSheet.open("bieu-12");
  table.type("t:1.01", "next.investment", "10,25");
  table.type("t:1.10", "next.people", "4");
  table.type("t:2.05", "next.recurrent", "3");
  expect([table.shown("t:1", "next.total"), table.shown("t:all", "next.total")]).toEqual([14.25, 17.25]);
  table.host.person.duplicateRow(table.sheet, table.gridRow("t:2.05"));
  expect([table.shown("t:2", "next.direct"), table.shown("t:all", "next.total")]).toEqual([6, 20.25]);
  table.host.person.deleteRows(table.sheet, table.gridRow("t:1.01"));
  expect([table.shown("t:1", "next.direct"), table.shown("t:1", "next.total")]).toEqual([0, 4]);
  expect(table.shown("t:all", "next.total")).toBe(10);
});

test("Biểu 13: lines inserted at either end and copied are counted, and sorting changes no sum", async () => {
  const table = await TableSheet.open("bieu-13");
  ["0,1", "0,2", "30", "4"].forEach((amount, index) => {
    table.type(`t:${index + 1}`, "result", amount);
  });
  table.host.person.duplicateRow(table.sheet, table.gridRow("t:13"));
  table.type(table.gridRow("t:13"), "result", "100");
  expect(table.shown("t:all", "result")).toBe(134.3);
  const area = `A${table.gridRow("t:1")}:${table.letters("note")}${table.gridRow("t:13") + 1}`;
  table.host.person.sort(table.sheet, area, { by: table.letters("result"), ascending: false });
  expect(table.shown("t:all", "result")).toBe(134.3);
  expect(table.gridRow("t:3")).toBeLessThan(table.gridRow("t:1"));
  table.type("t:3", "result", "31");
  expect(table.shown("t:all", "result")).toBe(135.3);
});
