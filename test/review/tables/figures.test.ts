import type { CellValue } from "../../../src/grid/sheetGrid";
import { checkTableCharacters } from "../../../src/review/tables/tableCharacters";
import { checkTableFigures } from "../../../src/review/tables/tableFigures";
import { checkTableTexts } from "../../../src/review/tables/tableTexts";
import { checkTableWords } from "../../../src/review/tables/tableWords";
import { offered, told } from "../../fixtures/reviewedTable";
import { FUNDS, funds, works, WORKS } from "./filledTables";

const own = works();

/** What is said of the work's cell, and what a repair offers. */
function ofWork(column: string, value: CellValue, check = checkTableFigures) {
  own.fill([...WORKS, ["w:2.1", column, value]]);
  const findings = check(own.reviewed()).filter(({ target }) => target.anchor?.column === column);
  own.fill(WORKS);
  return { told: findings.map(({ code }) => code), offered: offered(findings[0]) };
}

test.each<[string, string, CellValue, string, readonly (string | number)[]]>([
  ["decimal comma", "central", "30,5", "table.numberAsText", [30.5]],
  ["thousands and comma", "central", "1.234,5", "table.numberAsText", [1234.5]],
  ["one mark before three digits", "central", "1.000", "table.numberAsText", [1000, 1]],
  ["the sheet's own unit", "central", "30 triệu đồng", "table.numberAsText", [30]],
  ["another unit", "central", "500 nghìn", "table.numberAsText", [0.5]],
  ["the short word", "central", "30 tr", "table.numberAsText", [30]],
  ["in đồng", "central", "30000000đ", "table.numberAsText", [30]],
  ["the unit of the row", "quantity", "4700 m", "table.numberAsText", [4700]],
  ["odd blanks around it", "quantity", "\u00a0100 ", "table.numberAsText", [100]],
  ["words", "central", "chưa có", "table.notANumber", []],
  ["another unit of length", "quantity", "4,7 km", "table.notANumber", []],
  ["less than nothing as text", "central", "-5", "table.notANumber", []],
  ["a truth value", "central", true, "table.notANumber", []],
  ["less than nothing", "central", -5, "table.negative", []],
  ["an error", "central", { error: "#REF!" }, "table.formulaError", []],
])("a figure that is none: %s", (_name, column, value, code, readings) => {
  expect(ofWork(column, value)).toEqual({ told: [code], offered: readings });
});

test.each<[string, string, CellValue]>([
  ["a figure", "central", 30.5],
  ["nothing given", "central", 0],
  ["no money from here", "central", null],
  ["a deadline in words", "deadline", "Quý III"],
])("%s is let be", (_name, column, value) => {
  expect(ofWork(column, value).told).toEqual([]);
});

test("an amount that became a day says so", () => {
  const table = works()
    .fill([["w:2.1", "central", 46_054]])
    .format("w:2.1", "central", "d-mmm");
  expect(told(checkTableFigures(table.reviewed()))).toEqual(["entry.becameDate w:2.1/central"]);
});

test.each<[string, CellValue, readonly string[]]>([
  ["blanks only in a cell for money", "  ", ["error"]],
  ["a no-break space", "\u00a0", ["error"]],
])("%s", (_name, value, severities) => {
  own.fill([["w:2.1", "province", value]]);
  const findings = checkTableCharacters(own.reviewed());
  own.fill([["w:2.1", "province", null]]);
  expect(findings.map(({ severity }) => severity)).toEqual(severities);
  expect(offered(findings[0])).toEqual([null]);
});

test.each<[string, string, CellValue, readonly (string | null)[]]>([
  ["zero-width sign", "text", "Điện\u200b chiếu sáng", ["Điện chiếu sáng"]],
  ["blanks at the end", "note", "xong  ", ["xong"]],
  ["letters in pieces", "text", "Đường".normalize("NFD"), ["Đường"]],
  ["blanks only", "note", " ", [null]],
])("words with %s are cleaned", (_name, column, value, repaired) => {
  expect(ofWork(column, value, checkTableCharacters)).toEqual({ told: ["entry.oddCharacters"], offered: repaired });
});

test.each<[string, string, CellValue, readonly string[], readonly (string | number)[]]>([
  ["a list's word", "progress", "Hoàn thành", [], []],
  ["in small letters", "progress", "hoàn thành", [], []],
  ["with its tone elsewhere", "progress", "Hòan thành", ["table.notListed"], ["Hoàn thành"]],
  ["without marks", "progress", "Hoan thanh", ["table.notListed"], ["Hoàn thành"]],
  ["with a blank behind it", "progress", "Hoàn thành ", ["table.notListed"], ["Hoàn thành"]],
  ["of one's own", "progress", "Gần xong", ["table.notListed"], []],
  ["a number that is no criterion", "criterion", 12, ["table.notListed"], []],
  ["a criterion as text", "criterion", "2", ["table.notListed"], [2]],
  ["whoever leads", "responsible", "Trưởng thôn", [], []],
])("a word %s", (_name, column, value, codes, readings) => {
  expect(ofWork(column, value, checkTableWords)).toEqual({ told: codes, offered: readings });
});

test("money may come from a source nobody listed: it is asked about, and a slip of the pen put right", () => {
  const table = funds({}, [...FUNDS, ["w:1", "source", "Quỹ Vì người nghèo"], ["w:2", "source", "ngan sach tinh"]]);
  const findings = checkTableWords(table.reviewed());
  expect(findings.map(({ severity, target }) => `${severity} ${target.anchor?.key ?? ""}`)).toEqual([
    "explain w:1",
    "error w:2",
  ]);
  expect(offered(findings[1])).toEqual(["Ngân sách tỉnh"]);
});

test.each<[string, CellValue, readonly string[]]>([
  ["Nguyễn Văn A", "Nguyễn Văn A", ["entry.sampleText"]],
  ["xxx", "xxx", ["entry.sampleText"]],
  ["one's own words", "Theo đề nghị của thôn", []],
])("sample words left: %s", (_name, value, codes) => {
  expect(ofWork("note", value, checkTableTexts).told).toEqual(codes);
});

test("a word that became half a day is put back as it was typed, one of two ways", () => {
  const table = works()
    .fill([["w:2.1", "note", 46_054]])
    .format("w:2.1", "note", "d-mmm");
  const findings = checkTableTexts(table.reviewed());
  expect(told(findings)).toEqual(["entry.becameDate w:2.1/note"]);
  expect(offered(findings[0])).toEqual(["1/2", "2/1"]);
});
