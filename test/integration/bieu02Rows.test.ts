/** @jest-environment jsdom */
import { cellAddress } from "../../src/grid/address";
import type { TableRequest } from "../../src/usecases/app";
import { AddIn } from "../fixtures/addIn";
import { TableSheet } from "../fixtures/tableSheet";

const request: TableRequest = {
  form: "bieu-02",
  commune: "Thụy Hùng",
  communeCode: "",
  village: "Còn Toòng",
  year: 2023,
  mode: "year",
  asOf: "31/12/2023",
  frame: "annex",
  moneyUnit: "millionDong",
  responsibles: ["Địa chính – Nông lâm"],
  withoutSources: [],
  setId: "",
  area: "",
};

let form: TableSheet;
let syncs = 0;

beforeEach(async () => {
  const addIn = await AddIn.open();
  form = await TableSheet.insert(addIn, request);
  syncs = addIn.host.counters.syncs;
  for (const [key, column, text] of WORKS) form.type(key, column, text);
});

const WORKS = [
  ["w:1.1", "text", "Vườn mẫu"],
  ["w:1.1", "central", "10,5"],
  ["w:2.1", "text", "Chiếu sáng"],
  ["w:2.1", "quantity", "4.700"],
  ["w:2.1", "price", "0,01"],
  ["w:2.1", "progress", "Hoàn thành"],
  ["w:7.2", "text", "Tuyên truyền"],
  ["w:7.2", "peopleCash", "1,25"],
  ["w:7.2", "peopleLabourDays", "40"],
] as const;

/** TỔNG CỘNG, criteria 1, 2, 7 and what has none. */
function sums(column: string): readonly unknown[] {
  return ["t:all", "t:1", "t:2", "t:7", "t:none"].map((row) => form.shown(row, column));
}

const BEFORE = [58.75, 10.5, 47, 1.25, 0];

test("inserted in at most 4 syncs, its sums stand over the works", () => {
  expect(syncs).toBeLessThanOrEqual(4);
  expect(sums("total")).toEqual(BEFORE);
  expect(sums("peopleLabourDays")).toEqual([40, 0, 0, 40, 0]);
  expect(form.shown("t:all", "progress")).toBe("Hoàn thành 1/3");
});

test.each(["total", "central", "peopleLand", "done"])(
  "a figure too wide for %s is shown smaller, not as ####",
  (column) => {
    expect(form.sheet.cell(form.rowOf("w:2.1"), form.column(column)).style).toMatchObject({
      shrinkToFit: true,
      wrapText: false,
    });
  },
);

/** Where a person may put a row, counted from 1 as on the grid: the new row's number. */
const PLACES: readonly (readonly [string, () => number])[] = [
  ["right under the caption", () => form.rowOf("t:body") + 2],
  ["over the first work", () => form.rowOf("w:1.1") + 1],
  ["between two works", () => form.rowOf("w:2.2") + 1],
  ["under the last work", () => form.rowOf("w:7.2") + 2],
];

test.each(PLACES)("a row inserted %s counts by the number that is typed on it", (_name, place) => {
  const row = place() - 1;
  form.host.person.insertRows(form.sheet, row + 1);
  form.type(row, "text", "Nội dung thêm");
  form.type(row, "commune", "3,5");
  form.type(row, "peopleInKind", "0,5");
  form.type(row, "peopleLand", "120");
  expect(sums("total")).toEqual([62.75, 10.5, 47, 1.25, 4]);
  form.type(row, "criterion", "7");
  form.type(row, "progress", "Hoàn thành");
  expect(sums("total")).toEqual([62.75, 10.5, 47, 5.25, 0]);
  expect(sums("peopleLand")).toEqual([120, 0, 0, 120, 0]);
  expect(sums("progress")).toEqual(["Hoàn thành 2/4", "Hoàn thành 0/1", "Hoàn thành 1/1", "Hoàn thành 1/2", ""]);
});

test("a total typed on an inserted row without sources counts, too", () => {
  const row = form.rowOf("w:2.2");
  form.host.person.insertRows(form.sheet, row + 1);
  form.type(row, "criterion", "2");
  form.type(row, "total", "100");
  expect(sums("total")).toEqual([158.75, 10.5, 147, 1.25, 0]);
});

test("a copied row works like the row it was copied from", () => {
  const row = form.rowOf("w:2.1");
  form.host.person.duplicateRow(form.sheet, row + 1);
  form.type(row + 1, "quantity", "100");
  expect(form.shown(row + 1, "total")).toBe(1);
  expect(sums("total")).toEqual([59.75, 10.5, 48, 1.25, 0]);
  expect(form.shown("t:2", "progress")).toBe("Hoàn thành 2/2");
});

test.each([
  ["the first work", "w:1.1", [48.25, 0, 47, 1.25, 0]],
  ["the last work", "w:7.2", [57.5, 10.5, 47, 0, 0]],
  ["a heading", "h:2", BEFORE],
  ["the caption over all works", "t:body", BEFORE],
])("without %s the sums are those of the rows left", (_name, key, expected) => {
  form.host.person.deleteRows(form.sheet, form.rowOf(key) + 1);
  expect(sums("total")).toEqual(expected);
  form.type("w:3.1", "central", "2");
  expect(form.shown("t:all", "total")).toBe((expected[0] ?? 0) + 2);
});

test.each<[string, boolean]>([
  ["text", true],
  ["total", false],
  ["criterion", false],
])("sorted by %s, ascending %s, nothing is lost and formulas keep to their row", (by, ascending) => {
  const top = form.rowOf("h:1");
  const area = `${cellAddress({ row: top, column: 0 })}:${cellAddress({ row: form.rowOf("w:7.2"), column: form.column("check") })}`;
  const letters = form.address(top, by).replace(/\d+/, "");
  form.host.person.sort(form.sheet, area, { by: letters, ascending });
  expect(sums("total")).toEqual(BEFORE);
  form.type("w:2.1", "quantity", "100");
  expect(form.shown("w:2.1", "total")).toBe(1);
  expect(sums("total")).toEqual([12.75, 10.5, 1, 1.25, 0]);
});

test("sorted by criterion, headings stay over their works", () => {
  const column = form.column("key");
  const [top, bottom] = [form.rowOf("h:1"), form.rowOf("w:7.2")];
  const keys = () => Array.from({ length: bottom - top + 1 }, (_, at) => form.sheet.cell(top + at, column).value);
  const before = keys();
  const area = `${cellAddress({ row: top, column: 0 })}:${cellAddress({ row: bottom, column: form.column("check") })}`;
  form.host.person.sort(form.sheet, area, { by: form.address(top, "criterion").replace(/\d+/, "") });
  expect(keys()).toEqual(before);
});
