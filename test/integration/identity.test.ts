/** @jest-environment jsdom */
import type { Finding } from "../../src/review/finding";
import type { SheetReport } from "../../src/usecases/app";
import { SHEET_VERDICTS } from "../../src/forms/verdictWords";
import { openExcel } from "../../workbench/excel-host/testing/openExcel";
import { AddIn, communeRequest, FormSheet } from "../fixtures/addIn";

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

beforeEach(async () => {
  addIn = await AddIn.open();
  form = await addIn.insert(communeRequest);
  for (const [key, text] of ANSWERS) form.type(key, text);
});

const TABLE = "A7:M91";
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

test.each(["G", "K", "A", "J"])("all columns sorted by %s: verdicts right", async (by) => {
  addIn.host.person.sort(form.sheet, TABLE, { by });
  expectVerdictsRight(form);
  expect(structural((await report()).findings)).toEqual([]);
});

test("only the visible columns sorted: every row whose key was left behind is named", async () => {
  const keysBefore = form.rowOf("i:3.1");
  addIn.host.person.sort(form.sheet, "G7:M91", { by: "G" });
  expect(form.rowOf("i:3.1")).toBe(keysBefore);
  const moved = structural((await report()).findings).filter((finding) => finding.startsWith("structure.rowMoved"));
  expect(moved.length).toBeGreaterThan(50);
});

test("rows inserted above, inside and at the end: verdicts right, own rows are not counted", async () => {
  const { person } = addIn.host;
  person.insertRows(form.sheet, 92, 2);
  person.insertRows(form.sheet, form.rowOf("i:17.10") + 1, 3);
  person.insertRows(form.sheet, 7, 1);
  person.insertRows(form.sheet, 1, 1);
  person.type(form.sheet, `G${form.rowOf("i:17.10")}`, "dòng xã tự thêm");
  expect(ANSWERS.map(([key]) => form.shown(key))).toEqual(ANSWERS.map(([, , verdict]) => verdict));
  expect(form.at(4, 0)).toBe(HEAD);
  expect(structural((await report()).findings)).toEqual([]);
});

test("a duplicated row says Trùng mã, counts once and is named", async () => {
  const row = form.rowOf("i:17.10");
  addIn.host.person.duplicateRow(form.sheet, row + 1);
  expect(form.rowsOf("i:17.10")).toEqual([row, row + 1]);
  expect(form.at(row, 10)).toBe("Đạt");
  expect(form.at(row + 1, 10)).toBe(SHEET_VERDICTS.duplicate);
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
  addIn.host.person.insertColumns(form.sheet, "G", 1);
  expect(structural((await report()).findings)).toEqual([]);
  addIn.host.person.deleteColumns(form.sheet, "B");
  const answer = await addIn.app.checkActiveSheet();
  expect(answer).toMatchObject({
    ok: true,
    value: { kind: "unreadable", finding: { code: "structure.identityDamaged", mark: "col:key" } },
  });
});

test("a verdict typed over its formula changes no count and is named; so is a counter", async () => {
  addIn.host.person.type(form.sheet, form.address("i:4.2", "verdict"), "Đạt");
  addIn.host.person.type(form.sheet, "A4", "Đạt 19/19 tiêu chí, 57/57 chỉ tiêu");
  expect(form.shown("c:4")).toBe("Chưa đạt");
  expect(structural((await report()).findings)).toEqual(["formula.overwritten", "formula.overwritten 4.2"]);
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

test("protected: answers can be typed, formulas cannot, the check still reads", async () => {
  addIn.host.person.protect(form.sheet);
  form.type("i:4.2", "99");
  form.type("i:2.1", "80", "threshold");
  form.type("i:1.1", "CV 12/UBND ngày 03/02/2023", "reason");
  expect(form.shown("i:4.2")).toBe("Đạt");
  expect(() => form.type("i:4.2", "Đạt", "verdict")).toThrow();
  expect(() => form.type("i:3.1", "10", "threshold")).toThrow();
  expect(structural((await report()).findings)).toEqual([]);
});
