import { singleList } from "../../src/criteria/criteriaList";
import { FORM_MODES, type FormMode } from "../../src/forms/formMode";
import type { TableSubject } from "../../src/forms/tables/tableForm";
import type { CellValue } from "../../src/grid/sheetGrid";
import { CalculatedTable, changedResults } from "../fixtures/calculatedTable";
import { communeSet, jointList, programmeSet, villageSet } from "../fixtures/shippedSets";
import { conditionsForm } from "./listForms";

function commune(changes: Partial<TableSubject> = {}): CalculatedTable {
  return new CalculatedTable(conditionsForm(singleList(communeSet), changes));
}

const DOCUMENTS = [1, 2, 3, 4, 5, 6].map((number) => `d:document.${number}`);

/** All that is asked of a commune of 19 criteria. */
const COMPLETE: readonly (readonly [row: string, column: string, value: CellValue])[] = [
  ["d:criteria.1", "value", 19],
  ["d:overall", "value", 90],
  ["s:1", "value", 80],
  ["d:debt", "value", "Không có"],
  ...DOCUMENTS.map((key) => [key, "value", "Có"] as const),
];

const READY = "Đủ điều kiện đề nghị xét công nhận";

test.each<[string, CellValue, string]>([
  ["d:criteria.1", null, "Chưa có số liệu"],
  ["d:criteria.1", 19, "Đạt"],
  ["d:criteria.1", 18, "Chưa đạt"],
  ["d:criteria.1", 20, "Sai số liệu"],
  ["d:criteria.1", "19 tiêu chí", "Sai số liệu"],
  ["d:overall", 90, "Đạt"],
  ["d:overall", 89.9, "Chưa đạt"],
  ["d:overall", 0.925, "Sai số liệu"],
  ["d:overall", 101, "Sai số liệu"],
  ["s:1", null, ""],
  ["s:1", 80, "Đạt"],
  ["s:1", 79.99, "Chưa đạt"],
  ["d:debt", null, "Chưa có số liệu"],
  ["d:debt", 0, "Đạt"],
  ["d:debt", "không có", "Đạt"],
  ["d:debt", "Có", "Chưa đạt"],
  ["d:debt", 12.5, "Chưa đạt"],
  ["d:debt", -1, "Sai số liệu"],
  ["d:debt", "chưa rõ", "Sai số liệu"],
  ["d:document.3", null, "Chưa có số liệu"],
  ["d:document.3", "Có", "Đạt"],
  ["d:document.3", "Chưa có", "Chưa đạt"],
  ["d:document.3", "đang làm", "Sai số liệu"],
])("%s with %j is %j", (key, value, verdict) => {
  const table = commune();
  table.fill([[key, "value", value]]);
  expect(table.value(key, "verdict")).toBe(verdict);
});

test.each<[string, readonly CellValue[], string, string]>([
  ["no content", [], "Chưa có số liệu", ""],
  ["each satisfied", [80, 95], "Đạt", "2/2 nội dung đạt"],
  ["one not", [95, 70], "Chưa đạt", "1/2 nội dung đạt"],
  ["one wrong", [95, "nhiều"], "Sai số liệu", "1/2 nội dung đạt"],
  ["one out of consideration", [95, "Không xét"], "Đạt", "1/1 nội dung đạt"],
])("a survey with %s", (_name, shares, verdict, text) => {
  const table = commune();
  table.fill(shares.map((share, index) => [`s:${index + 1}`, "value", share] as const));
  expect([table.value("d:contents", "verdict"), table.value("d:contents", "value")]).toEqual([verdict, text]);
});

test("a content that has a name and no figure is missing", () => {
  const table = commune();
  table.fill([...COMPLETE, ["s:2", "text", "Môi trường"]]);
  expect(table.value("d:contents", "verdict")).toBe("Chưa có số liệu");
});

test.each(FORM_MODES)("%s: ready only when every condition is met", (mode: FormMode) => {
  const table = commune({ mode });
  const nothing = "Chưa đủ điều kiện: còn 0 điều kiện chưa đạt, 10 chưa có số liệu";
  expect(table.at(3, 0)).toBe(nothing);
  table.fill(COMPLETE);
  expect(table.at(3, 0)).toBe(READY);
  table.fill([
    ["d:debt", "value", 5],
    ["d:document.2", "value", "Chưa có"],
    ["d:document.6", "value", null],
    ["d:overall", "value", 0.9],
  ]);
  expect(table.at(3, 0)).toBe("Chưa đủ điều kiện: còn 2 điều kiện chưa đạt, 1 chưa có số liệu, 1 sai số liệu");
});

test.each(COMPLETE.map(([key]) => key))("without %s nothing is ready", (key) => {
  const table = commune();
  table.fill([...COMPLETE, [key, "value", null]]);
  expect(table.at(3, 0)).toBe("Chưa đủ điều kiện: còn 0 điều kiện chưa đạt, 1 chưa có số liệu");
});

test("what is not considered or stands on a row nobody judges is not ready", () => {
  const table = commune();
  table.fill([...COMPLETE, ["d:overall", "value", "Không xét"]]);
  expect(table.at(3, 0)).toBe("Chưa đủ điều kiện: còn 0 điều kiện chưa đạt, 0 chưa có số liệu, 1 không xét");
  // As an inserted row: nothing of ours stands on it.
  const empty = ["key", "parent", "content", "verdict"].map((column) => ["s:5", column, null] as const);
  table.fill([...COMPLETE, ...empty, ["s:5", "text", "Tài liệu khác"]]);
  expect(table.at(3, 0)).toMatch(/^Chưa kết luận được: có dòng mới chưa được xét/);
});

test("a result changes its own verdict and the counter, nothing else", () => {
  const table = commune();
  const before = table.results();
  table.fill([["d:debt", "value", "Có"]]);
  expect([...changedResults(before, table.results())].sort()).toEqual([
    "d:debt / own",
    "d:debt / verdict",
    "row 3 / tt",
  ]);
});

test("of a village only its criteria are asked, and the documents an officer names", () => {
  const table = new CalculatedTable(conditionsForm(singleList(villageSet)));
  const conditions = table.places.form.rows.filter(({ look }) => look !== "heading").map(({ key }) => key);
  expect(conditions).toEqual(["d:criteria.1", ...DOCUMENTS.slice(0, 5)]);
  table.fill([["d:criteria.1", "value", 7]]);
  expect(table.at(3, 0)).toBe(READY);
  table.fill([["d:document.1", "text", "Biên bản họp thôn"]]);
  expect(table.at(3, 0)).toBe("Chưa đủ điều kiện: còn 0 điều kiện chưa đạt, 1 chưa có số liệu");
});

test("all criteria of the chosen set are asked, of each set in a joint list", () => {
  const required = [singleList(programmeSet), jointList].map((list) => {
    const table = new CalculatedTable(conditionsForm(list));
    const rows = table.places.form.rows.filter(({ key }) => key.startsWith("d:criteria"));
    return rows.map(({ key }) => [table.value(key, "text"), table.value(key, "required")]);
  });
  expect(required).toEqual([
    [["Số tiêu chí đạt", "10 tiêu chí"]],
    [
      ["Số tiêu chí đạt (NTM)", "19 tiêu chí"],
      ["Số tiêu chí đạt (NTM nâng cao)", "19 tiêu chí"],
    ],
  ]);
});
