import { serialOf } from "../../../src/grid/excelDate";
import { readAnnex } from "../../../src/recognition/annex/readAnnex";
import { doubtLines } from "../../fixtures/annexText";
import { sheetRows, type RowCell } from "../../fixtures/sheetRows";

/** Indicators under one criterion, each with what its code cell holds. */
function codesOf(no: number, given: readonly RowCell[]) {
  const rows = given.map((code, index) => [code, `Tỷ lệ hộ thứ ${"abcdefghijklmnop"[index] ?? ""}`, "Đạt"]);
  const reading = readAnnex(sheetRows([["TT", "Nội dung", "Chỉ tiêu"], [no, "Môi trường"], ...rows]));
  return { codes: reading?.criteria[0]?.indicators.map(({ code }) => code), doubts: doubtLines(reading) };
}

function day(iso: string, format: string): RowCell {
  return { value: serialOf(iso), format };
}

test.each<[string, number, readonly RowCell[], readonly string[], readonly string[]]>([
  ["texts as they are", 17, ["17.1", "17.2", "17.10"], ["17.1", "17.2", "17.10"], []],
  ["with marks and spaces", 2, ["2.1.", "2 . 2.", "(2.3)", "2.04"], ["2.1", "2.2", "2.3", "2.4"], []],
  ["numbers", 2, [2.1, 2.2, 2.3], ["2.1", "2.2", "2.3"], []],
  [
    "1.10 kept as the number 1.1",
    1,
    [1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11],
    ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10", "1.11"],
    [],
  ],
  [
    "the text 1.10 cut to 1.1, with a doubt",
    1,
    ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.1"],
    ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10"],
    ["codeByOrder A12"],
  ],
  [
    "dates: day and month",
    1,
    [day("2026-01-01", "d-mmm"), day("2026-02-01", "d-mmm")],
    ["1.1", "1.2"],
    ["codeFromDate A3", "codeFromDate A4"],
  ],
  [
    "dates: month and day, where only they fit the criterion",
    3,
    [day("2026-03-01", "dd/mm/yyyy"), day("2026-03-02", "dd/mm/yyyy")],
    ["3.1", "3.2"],
    ["codeFromDate A3", "codeFromDate A4"],
  ],
  ["dates: month and year", 5, ["5.1", day("2002-05-01", "mmm-yy")], ["5.1", "5.2"], ["codeFromDate A4"]],
  ["dates pasted as text", 1, ["1-Jan", "1-Thg2"], ["1.1", "1.2"], ["codeFromDate A3", "codeFromDate A4"]],
  ["a missing one is counted", 4, ["4.1", "", "4.3"], ["4.1", "4.2", "4.3"], ["codeByOrder B4"]],
  ["one given later is not given away", 4, ["4.1", "", "4.2"], ["4.1", "4.3", "4.2"], ["codeByOrder B4"]],
  ["one that stands twice is doubted", 4, ["4.1", "4.2", "4.2"], ["4.1", "4.2", "4.2"], ["codeRepeated A5"]],
])("codes: %s", (_, no, given, codes, doubts) => {
  expect(codesOf(no, given)).toEqual({ codes, doubts });
});

test("a code of another criterion stays and is doubted where that criterion has its own heading", () => {
  const reading = readAnnex(
    sheetRows([
      ["TT", "Nội dung", "Chỉ tiêu"],
      [1, "Quy hoạch"],
      ["1.1", "Có quy hoạch", "Đạt"],
      ["2.7", "Có quy chế", "Đạt"],
      [2, "Giao thông"],
      ["2.1", "Đường xã", "100%"],
    ]),
  );
  expect(reading?.criteria.map(({ indicators }) => indicators.map(({ code }) => code))).toEqual([
    ["1.1", "2.7"],
    ["2.1"],
  ]);
  expect(doubtLines(reading)).toEqual(["codeElsewhere A4"]);
});

test("a criterion whose heading is nowhere is told by its codes, its name left open", () => {
  const reading = readAnnex(
    sheetRows([
      ["TT", "Nội dung", "Chỉ tiêu"],
      [1, "Quy hoạch"],
      ["1.1", "Có quy hoạch", "Đạt"],
      ["2.1", "Đường xã", "100%"],
    ]),
  );
  expect(reading?.criteria.map(({ no, name }) => [no, name])).toEqual([
    [1, "Quy hoạch"],
    [2, ""],
  ]);
  expect(doubtLines(reading)).toEqual(["criterionNameMissing B4"]);
});
