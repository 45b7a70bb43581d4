/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Particulars } from "../../src/usecases/app";
import { AddIn, communeRequest } from "../fixtures/addIn";
import { TableSheet, tableRequest } from "../fixtures/tableSheet";

const NOTE = "bntm.particulars";

const typed: Particulars = {
  commune: "Thụy Hùng",
  communeCode: "06184",
  areas: { "xa-ntm-2021-2025": "TDMNPB", "bieu-10": "nhom2" },
  responsibles: ["Phòng Kinh tế", "Trưởng thôn"],
  withoutSources: ["credit", "peopleLand"],
  moneyUnit: "thousandDong",
};

let addIn: AddIn;
beforeEach(async () => {
  addIn = await AddIn.open();
});

async function known(): Promise<Particulars | null> {
  const outcome = await addIn.app.particulars();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

test("nothing is known of an empty workbook", async () => {
  expect(await known()).toBeNull();
});

test("what is remembered comes back as it was, in one sync each way", async () => {
  addIn.host.resetCounters();
  expect(await addIn.app.rememberParticulars(typed)).toEqual({ ok: true, value: null });
  expect(addIn.host.counters).toMatchObject({ syncs: 1, cellsWritten: 0 });
  addIn.host.resetCounters();
  expect(await known()).toEqual(typed);
  expect(addIn.host.counters).toMatchObject({ syncs: 1, writes: 0 });
});

const note = (changes: object): string => JSON.stringify({ ...typed, ...changes });

test.each([
  ["broken JSON", note({}).slice(0, -1)],
  ["no object", '"Thụy Hùng"'],
  ["an array", "[]"],
  ["a huge name", note({ commune: "x".repeat(5_000_000) })],
  ["thousands of officers", note({ responsibles: Array.from({ length: 9000 }, (_, at) => `Cán bộ ${at}`) })],
  ["thousands of areas", note({ areas: Object.fromEntries(Array.from({ length: 9000 }, (_, at) => [`a${at}`, "b"])) })],
  ["a source thousands of times", note({ withoutSources: Array.from({ length: 9000 }, () => "credit") })],
  ["a prototype instead of itself", `{"__proto__":${note({})}}`],
  ["a number for a name", note({ commune: 6184 })],
  ["an object for a name", note({ commune: { toString: "x" } })],
  ["a source that is none", note({ withoutSources: ["central"] })],
  ["a unit nobody knows", note({ moneyUnit: "đô la" })],
  ["nothing for the areas", note({ areas: null })],
])("a note with %s counts as none", async (_, text) => {
  await excelWorkbook.writeNote(NOTE, text);
  expect(await known()).toBeNull();
});

test("a prototype slipped into the areas reaches nothing", async () => {
  await excelWorkbook.writeNote(NOTE, note({}).replace('"areas":{', '"areas":{"__proto__":"x","constructor":"y",'));
  const particulars = await known();
  expect(Object.getPrototypeOf(particulars?.areas)).toBe(Object.prototype);
  expect(Object.keys(particulars?.areas ?? {})).not.toContain("__proto__");
  expect(Object.keys({})).toEqual([]);
});

const own = {
  ...tableRequest,
  communeCode: "06184",
  moneyUnit: "dong",
  responsibles: ["Phòng Kinh tế", "Bà Lý"],
} as const;

test("without a note the first sheet of the commune's own speaks: Biểu 01", async () => {
  const edited = ["Địa chính – Nông lâm", "Trưởng thôn"];
  await addIn.insert({ ...communeRequest, commune: "Hồng Phong", communeCode: "06190", responsibles: edited });
  await TableSheet.insert(addIn, own);
  expect(await known()).toEqual({
    commune: "Hồng Phong",
    communeCode: "06190",
    areas: { "xa-ntm-2021-2025": "TDMNPB" },
    responsibles: edited,
    withoutSources: [],
    moneyUnit: "millionDong",
  });
});

test("or a table form, with its unit, its sources and its list", async () => {
  await TableSheet.insert(addIn, {
    ...own,
    form: "bieu-02",
    village: "Còn Toòng",
    withoutSources: ["integrated", "peopleLand"],
  });
  expect(await known()).toEqual({
    commune: "Thụy Hùng",
    communeCode: "06184",
    areas: {},
    responsibles: own.responsibles,
    withoutSources: ["integrated", "peopleLand"],
    moneyUnit: "dong",
  });
});

test("a list nobody edited is not the commune's own: the usual one follows the day of the next form", async () => {
  const usual = addIn.app.usualResponsibles({ year: 2023, mode: "year", asOf: "31/12/2023" });
  await addIn.insert({ ...communeRequest, responsibles: usual });
  expect((await known())?.responsibles).toBeNull();

  addIn = await AddIn.open();
  const now = addIn.app.usualResponsibles({ year: 2026, mode: "sixMonths", asOf: "30/6/2026" });
  await TableSheet.insert(addIn, { ...own, form: "bieu-02", responsibles: now });
  expect((await known())?.responsibles).toBeNull();
});

test("an example never speaks, neither Biểu 01 nor Biểu 02", async () => {
  const outcome = await addIn.app.insertExample(() => undefined);
  expect(outcome.ok).toBe(true);
  expect(await known()).toBeNull();
  await TableSheet.insert(addIn, { ...own, commune: "Quốc Khánh" });
  expect((await known())?.commune).toBe("Quốc Khánh");
});

test("a note of Excel's own settings counts more than the sheets", async () => {
  await TableSheet.insert(addIn, own);
  await addIn.app.rememberParticulars(typed);
  expect(await known()).toEqual(typed);
});
