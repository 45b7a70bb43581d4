/** @jest-environment jsdom */
import { areaAddress, columnLetters } from "../../src/grid/address";
import { BIEU01_FIRST_ROW, BIEU01_HEAD, Bieu01Layout, type Bieu01Column } from "../../src/forms/bieu01/bieu01Layout";
import type { Finding } from "../../src/review/finding";
import type { SheetReport } from "../../src/usecases/app";
import { SHEET_VERDICTS } from "../../src/forms/verdictWords";
import { openExcel } from "../../workbench/excel-host/testing/openExcel";
import { AddIn, communeRequest, FormSheet, villageRequest } from "../fixtures/addIn";

/** A form that people move about: its verdicts stay right, or the check says what is wrong. */
let addIn: AddIn;
let form: FormSheet;

const ANSWERS: readonly (readonly [string, string, string])[] = [
  ["i:3.1", "85,5", "Đạt"],
  ["i:3.2", "Đạt", "Đạt"],
  ["i:4.2", "90", "Chưa đạt"],
  ["i:17.10", "100", "Đạt"],
  ["i:17.11", "10", "Chưa đạt"],
  ["i:17.4", "3", "Đạt"],
  ["i:8.2", "Chưa đạt", "Chưa đạt"],
  ["i:1.1", "Không xét", "Không xét"],
  ["i:19.1", "sai", "Sai số liệu"],
  ["p:14.1/2", "Đạt", "Đạt"],
];

let answered: FormSheet;

beforeAll(async () => {
  answered = await (await AddIn.open()).insert(communeRequest);
  for (const [key, text] of ANSWERS) answered.type(key, text);
});

beforeEach(async () => {
  ({ addIn, form } = await AddIn.withCopyOf(answered));
});

const layout = Bieu01Layout.periods;
const letters = (id: Bieu01Column): string => columnLetters(layout.index(id));

/** From a column to the last one on view, over all rows of the table. */
function tableFrom(left: Bieu01Column): string {
  const bottom = form.rowOf("i:19.2");
  return areaAddress({ top: BIEU01_FIRST_ROW, left: layout.index(left), bottom, right: layout.lastColumn });
}

const HEAD = "Đạt 1/19 tiêu chí, 4/56 chỉ tiêu";

async function report(): Promise<SheetReport> {
  const answer = await addIn.app.checkActiveSheet();
  if (!answer.ok || answer.value.kind !== "report") throw new Error(JSON.stringify(answer));
  return answer.value.report;
}

function structural(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ code }) => code.startsWith("structure.") || code.startsWith("formula."))
    .map((finding) => `${finding.code} ${"indicator" in finding ? (finding.indicator?.code ?? "") : ""}`.trim());
}

function expectVerdictsRight(sheet: FormSheet): void {
  expect(ANSWERS.map(([key]) => [key, sheet.shown(key)])).toEqual(ANSWERS.map(([key, , verdict]) => [key, verdict]));
  expect(sheet.counter()).toBe(HEAD);
}

test("untouched: verdicts right, nothing structural to say", async () => {
  expectVerdictsRight(form);
  expect(structural((await report()).findings)).toEqual([]);
});

test.each(["tt", "text", "actual.value", "actual.verdict", "note"] as const)(
  "all columns sorted by %s: verdicts right",
  async (by) => {
    addIn.host.person.sort(form.sheet, tableFrom("tt"), { by: letters(by) });
    expectVerdictsRight(form);
    expect(structural((await report()).findings)).toEqual([]);
  },
);

test("only the visible columns sorted: every row whose key was left behind is named", async () => {
  const keysBefore = form.rowOf("i:3.1");
  addIn.host.person.sort(form.sheet, tableFrom("text"), { by: letters("text") });
  expect(form.rowOf("i:3.1")).toBe(keysBefore);
  const moved = structural((await report()).findings).filter((finding) => finding.startsWith("structure.rowMoved"));
  expect(moved.length).toBeGreaterThan(50);
});

test("rows inserted above, inside and at the end: verdicts right, own rows are not counted", async () => {
  const { person } = addIn.host;
  person.insertRows(form.sheet, form.rowOf("i:19.2") + 2, 2);
  person.insertRows(form.sheet, form.rowOf("i:17.10") + 1, 3);
  person.insertRows(form.sheet, BIEU01_FIRST_ROW + 1, 1);
  person.insertRows(form.sheet, 1, 1);
  person.type(form.sheet, `${letters("text")}${form.rowOf("i:17.10")}`, "dòng xã tự thêm");
  expect(ANSWERS.map(([key]) => form.shown(key))).toEqual(ANSWERS.map(([, , verdict]) => verdict));
  expect(form.at(4, 0)).toBe(HEAD);
  expect(structural((await report()).findings)).toEqual([]);
});

test("a duplicated row says Trùng mã, counts once and is named", async () => {
  const row = form.rowOf("i:17.10");
  addIn.host.person.duplicateRow(form.sheet, row + 1);
  expect(form.rowsOf("i:17.10")).toEqual([row, row + 1]);
  expect(form.at(row, layout.index("actual.verdict"))).toBe("Đạt");
  expect(form.at(row + 1, layout.index("actual.verdict"))).toBe(SHEET_VERDICTS.duplicate);
  expect(form.counter()).toBe(HEAD);
  expect(structural((await report()).findings)).toEqual(["structure.duplicateKey 17.10"]);
});

test("a deleted row leaves its criterion open, never met, and is missed", async () => {
  expect(form.shown("c:3")).toBe("Đạt");
  addIn.host.person.deleteRows(form.sheet, form.rowOf("i:3.2") + 1);
  expect(form.shown("c:3")).toBe("Chưa đủ số liệu");
  expect(form.counter()).toBe("Đạt 0/19 tiêu chí, 3/56 chỉ tiêu");
  expect(structural((await report()).findings)).toEqual(["structure.rowMissing 3.2"]);
});

test("a deleted part leaves its indicator without data, never met", async () => {
  for (const part of ["1", "2", "3", "4"]) form.type(`p:14.1/${part}`, "Đạt");
  expect(form.shown("i:14.1")).toBe("Đạt");
  addIn.host.person.deleteRows(form.sheet, form.rowOf("p:14.1/3") + 1);
  expect(form.shown("i:14.1")).toBe("Chưa có số liệu");
  expect(structural((await report()).findings)).toEqual(["structure.rowMissing 14.1"]);
});

test("a row pasted over another is seen as a duplicate and a missing row", async () => {
  addIn.host.person.type(form.sheet, form.address("i:17.11", "key"), "i:17.10");
  const codes = structural((await report()).findings);
  expect(codes).toContain("structure.rowMissing 17.11");
  expect(codes).toContain("structure.duplicateKey 17.10");
});

test("columns inserted and the key column deleted", async () => {
  addIn.host.person.insertColumns(form.sheet, letters("text"), 1);
  expect(structural((await report()).findings)).toEqual([]);
  addIn.host.person.deleteColumns(form.sheet, letters("key"));
  const answer = await addIn.app.checkActiveSheet();
  expect(answer).toMatchObject({
    ok: true,
    value: { kind: "unreadable", finding: { code: "structure.identityDamaged", mark: "col:key" } },
  });
});

test("a verdict typed over its formula changes no count and is named; so are both counters", async () => {
  addIn.host.person.type(form.sheet, form.address("i:4.2", "actual.verdict"), "Đạt");
  const counters = BIEU01_HEAD.counter + 1;
  addIn.host.person.type(form.sheet, `A${counters}`, "Đạt 19/19 tiêu chí, 57/57 chỉ tiêu");
  addIn.host.person.type(form.sheet, `${letters("baseline.value")}${counters}`, "chưa đạt 0");
  expect(form.shown("c:4")).toBe("Chưa đạt");
  expect(structural((await report()).findings)).toEqual([
    "formula.overwritten",
    "formula.overwritten",
    "formula.overwritten 4.2",
  ]);
});

test("renamed, copied within the workbook and into another one", async () => {
  const { host } = addIn;
  host.person.rename(form.sheet, "Tổng hợp của xã");
  expect((await report()).sheetName).toBe("Tổng hợp của xã");
  const copy = new FormSheet(host, host.person.copySheet(form.sheet));
  expectVerdictsRight(copy);

  const other = new AddIn();
  const moved = new FormSheet(other.host, host.copySheetTo(form.sheet, other.host));
  expectVerdictsRight(moved);
  expect(other.host.workbook.names).toEqual([]);
  await openExcel(other.host);
  other.host.person.activate(moved.sheet);
  addIn = other;
  expect(structural((await report()).findings)).toEqual([]);
  moved.type("i:4.2", "99");
  expect(moved.shown("c:4")).toBe("Chưa đủ số liệu");
});

test("protected: answers, reasons and choices can be typed, formulas cannot, the check still reads", async () => {
  addIn.host.person.protect(form.sheet);
  form.type("i:4.2", "99");
  form.type("i:2.1", "80", "threshold");
  form.type("i:1.1", "Xã không quy hoạch lại", "note");
  form.type("i:1.1", "CV 12/UBND ngày 03/02/2023", "evidence");
  form.type("c:5", "Mục tiêu năm", "target.value");
  expect(form.shown("i:4.2")).toBe("Đạt");
  chooseMode("Báo cáo quý");
  chooseDay("30/9/2023");
  expect(await report()).toMatchObject({ mode: "quarter", asOf: "2023-09-30" });
  for (const column of ["actual.verdict", "actual.combined", "key"] as const) {
    expect(() => form.type("i:4.2", "Đạt", column)).toThrow();
  }
  expect(() => form.type("i:3.1", "10", "threshold")).toThrow();
  expect(() => addIn.host.person.type(form.sheet, `A${BIEU01_HEAD.counter + 1}`, "Đạt")).toThrow();
  expect(structural((await report()).findings)).toEqual([]);
});

/** Types into a cell of the head, where it stands while nothing was moved. */
function choose(column: Bieu01Column, text: string, moved = { rows: 0, columns: 0 }): void {
  const letter = columnLetters(layout.index(column) + moved.columns);
  addIn.host.person.type(form.sheet, `${letter}${BIEU01_HEAD.place + 1 + moved.rows}`, text);
}

const chooseMode = (mode: string): void => choose("baseline.value", mode);
const chooseDay = (day: string): void => choose("deadline", day);

describe("what is chosen in the head is found again", () => {
  test("after rows and columns were inserted before it", async () => {
    const { person } = addIn.host;
    person.insertRows(form.sheet, 1, 2);
    person.insertColumns(form.sheet, "A", 1);
    person.insertColumns(form.sheet, columnLetters(layout.index("unit") + 1), 2);
    choose("baseline.value", "Báo cáo 6 tháng", { rows: 2, columns: 3 });
    choose("deadline", "30/6/2023", { rows: 2, columns: 3 });
    choose("target.value", "Không so sánh (đổi bộ tiêu chí / sáp nhập)", { rows: 2, columns: 3 });
    const answer = await report();
    expect(answer).toMatchObject({ mode: "sixMonths", asOf: "2023-06-30", comparison: "none" });
    expect(structural(answer.findings)).toEqual([]);
    expect(form.at(BIEU01_HEAD.title + 2, 1)).toMatch(/6 THÁNG ĐẦU NĂM 2023$/);
  });

  test("after the table was sorted and a row of it was deleted", async () => {
    addIn.host.person.sort(form.sheet, tableFrom("tt"), { by: letters("text") });
    addIn.host.person.deleteRows(form.sheet, form.rowOf("i:3.1") + 1);
    chooseMode("Báo cáo tháng");
    chooseDay("31/3/2023");
    expect(await report()).toMatchObject({ mode: "month", asOf: "2023-03-31" });
  });

  test("on a copy, which has choices of its own", async () => {
    const copy = new FormSheet(addIn.host, addIn.host.person.copySheet(form.sheet));
    chooseMode("Báo cáo quý");
    addIn.host.person.activate(copy.sheet);
    expect(await report()).toMatchObject({ mode: "year", asOf: "2023-12-31" });
    addIn.host.person.activate(form.sheet);
    expect(await report()).toMatchObject({ mode: "quarter" });
  });

  test("and decides what is judged: a plan judges where things stand, and no result", async () => {
    form.type("i:3.1", "70", "baseline.value");
    chooseMode("Kế hoạch năm");
    expect([form.shown("i:3.1"), form.shown("i:3.1", "baseline.verdict")]).toEqual(["", "Chưa đạt"]);
    expect(form.counter()).toBe("Hiện trạng: Đạt 0/19 tiêu chí, 0/57 chỉ tiêu");
    const answer = await report();
    expect(structural(answer.findings)).toEqual([]);
    expect(answer.findings.map(({ code }) => code)).toContain("head.columnsNotArranged");
  });
});

describe("villages side by side", () => {
  const VILLAGES = Bieu01Layout.forUnits(3);

  test("sorted, with rows and columns inserted: each keeps its verdicts", async () => {
    form = await addIn.insert({ ...villageRequest, village: "Còn Toòng; Pò Tấu; Nà Pàn" });
    for (const code of ["1.a", "1.b", "1.c", "1.d"]) form.type(`i:${code}`, "Đạt", "unit2.value");
    form.type("i:2.a", "Chưa đạt", "unit3.value");
    const { person } = addIn.host;
    const area = { top: BIEU01_FIRST_ROW, left: 0, bottom: form.rowOf("i:7.b"), right: VILLAGES.lastColumn };
    person.sort(form.sheet, areaAddress(area), { by: columnLetters(VILLAGES.index("text")) });
    person.insertRows(form.sheet, form.rowOf("i:1.c") + 1, 1);
    expect([form.shown("c:1", "unit1.verdict"), form.shown("c:1", "unit2.verdict")]).toEqual([
      "Chưa đủ số liệu",
      "Đạt",
    ]);
    expect(form.shown("c:2", "unit3.verdict")).toBe("Chưa đạt");
    const { sets, findings } = await report();
    expect(sets.map(({ label, counts }) => [label, counts.criteria.met])).toEqual([
      ["Còn Toòng", 0],
      ["Pò Tấu", 1],
      ["Nà Pàn", 0],
    ]);
    expect(structural(findings)).toEqual([]);
  });
});
