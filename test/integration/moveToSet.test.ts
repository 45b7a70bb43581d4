/** @jest-environment jsdom */
import type { MovedSheet, MoveRequest } from "../../src/usecases/sets/moveTypes";
import { AddIn, communeRequest, type FormSheet } from "../fixtures/addIn";

const toAdvanced: MoveRequest = {
  setId: "xa-ntm-nang-cao-2021-2025",
  area: "TDMNPB",
  mode: "year",
  year: 2023,
  asOf: "31/12/2023",
  frame: "annex",
};

async function move(addIn: AddIn, form: FormSheet, request: MoveRequest) {
  const outcome = await (await addIn.app.setWork()).moveToSet(form.sheet.id, request, () => undefined);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return { made: outcome.value, sheet: addIn.form(outcome.value.sheet.sheetId) };
}

describe("nông thôn mới of 2023 becomes nông thôn mới nâng cao", () => {
  let addIn: AddIn;
  let form: FormSheet;
  let preview: unknown;
  let made: MovedSheet;
  let sheet: FormSheet;

  beforeAll(async () => {
    addIn = await AddIn.open();
    form = await addIn.insert(communeRequest);
    form.type("i:9.2", "82");
    form.type("i:15.1", "96,5");
    form.type("i:15.1", "Vận động BHYT", "tasks");
    form.type("i:15.1", "30/11/2023", "deadline");
    form.type("i:17.6", "85");
    form.type("i:17.6", "80", "threshold");
    form.type("i:3.2", "Đạt");
    form.type("i:17.1", "95");
    form.type("i:4.1", "Đạt");
    form.type("c:15", "Xây trạm y tế", "tasks");
    preview = await (await addIn.app.setWork()).previewMove(form.sheet.id, toAdvanced);
    ({ made, sheet } = await move(addIn, form, toAdvanced));
  });

  test("values go where the indicator is the same, and are judged there", () => {
    expect(made.sheet.sheetName).toBe("Biểu 01 NC Thụy Hùng 2023");
    expect(sheet.shown("i:14.1", "actual.value")).toBe(96.5);
    expect(sheet.shown("i:14.1")).toBe("Đạt");
    expect(sheet.shown("i:14.1", "tasks")).toBe("Vận động BHYT");
    expect(sheet.shown("i:14.1", "deadline")).toBe(45260);
    expect(sheet.shown("c:14", "tasks")).toBe("Xây trạm y tế");
    expect(sheet.shown("i:17.3", "threshold")).toBe(80);
    expect(sheet.shown("i:17.3")).toBe("Đạt");
    expect(sheet.shown("i:9.1")).toBe("Chưa có mức chuẩn");
    expect(sheet.shown("i:3.6")).toBe("Chưa có số liệu");
  });

  test("the rest is listed with its cell on the old sheet, which stays", () => {
    expect(made).toMatchObject({ kept: 7, carried: 0, reworded: [] });
    expect(made.left.map(({ address, text, why }) => [address, text, why.code])).toEqual([
      [form.address("i:3.2", "actual.value"), "Đạt", "kindDiffers"],
      [form.address("i:4.1", "actual.value"), "Đạt", "gone"],
      [form.address("i:17.1", "actual.value"), "95", "maybeSame"],
    ]);
    const total = made.kept + made.left.length;
    process.stdout.write(`  NTM → NTM nâng cao 2023: ${made.kept} of ${total} typed cells kept\n`);
    expect(form.shown("i:3.2")).toBe("Đạt");
    expect(form.shown("i:9.2", "actual.value")).toBe(82);
  });

  test("nothing is compared with last year's verdicts, which were those of another set", async () => {
    const report = await addIn.app.checkActiveSheet();
    expect(report).toMatchObject({
      ok: true,
      value: { kind: "report", report: { sheetName: made.sheet.sheetName, comparison: "none" } },
    });
  });

  test("the preview tells the same; it reads the sheet once and writes nothing", async () => {
    const { sheet: _, ...told } = made;
    expect(preview).toEqual({ ok: true, value: told });
    const before = addIn.host.workbook.sheets.length;
    addIn.host.resetCounters();
    await (await addIn.app.setWork()).previewMove(form.sheet.id, toAdvanced);
    expect(addIn.host.counters.syncs).toBe(1);
    expect(addIn.host.workbook.sheets).toHaveLength(before);
  });

  test.each<[string, Partial<MoveRequest>, object]>([
    ["a year the set is not meant for", { year: 2027, asOf: "" }, { code: "request", problems: [{ field: "year" }] }],
    ["a day of another year", { asOf: "30/6/2022" }, { code: "request", problems: [{ field: "asOf" }] }],
    ["a set of villages", { setId: "kdc-kieu-mau-lang-son", area: "Lạng Sơn" }, { code: "otherLevel" }],
    ["an area of another set", { area: "nhom3" }, { code: "unknown" }],
    ["a set that is not there", { setId: "xa-ntm" }, { code: "unknown" }],
  ])("%s is refused, and nothing is inserted", async (_, change, problem) => {
    const before = addIn.host.workbook.sheets.length;
    const request = { ...toAdvanced, ...change };
    expect(await (await addIn.app.setWork()).moveToSet(form.sheet.id, request, () => undefined)).toMatchObject({
      ok: false,
      problem,
    });
    expect(addIn.host.workbook.sheets).toHaveLength(before);
  });

  test("a sheet that is no form is refused, too", async () => {
    const [first] = addIn.host.workbook.sheets;
    expect(await (await addIn.app.setWork()).previewMove(first?.id ?? "", toAdvanced)).toEqual({
      ok: false,
      problem: { code: "notAForm", sheetName: "Sheet1" },
    });
  });
});

test("the same set after QĐ 211/QĐ-TTg: all goes along but what the decision put in another's place", async () => {
  const addIn = await AddIn.open();
  const form = await addIn.insert({ ...communeRequest, year: 2024, mode: "month", asOf: "31/1/2024" });
  form.type("i:3.1", "85,5");
  form.type("i:15.4", "55");
  form.type("i:18.4", "Đạt");
  const request: MoveRequest = {
    ...toAdvanced,
    setId: communeRequest.setId,
    year: 2024,
    mode: "month",
    asOf: "31/3/2024",
  };
  const { made, sheet } = await move(addIn, form, request);
  expect(made).toMatchObject({ kept: 2, carried: 2, reworded: [{ old: { code: "15.4" } }] });
  expect(made.left).toMatchObject([{ text: "Đạt", why: { code: "maybeSame", candidate: { code: "18.4" } } }]);
  expect(sheet.shown("i:3.1")).toBe("Đạt (giữ số kỳ trước)");
  expect(sheet.shown("i:15.4", "text")).toBe("Xã triển khai thực hiện sổ khám chữa bệnh điện tử");
  expect(sheet.shown("i:15.4")).toContain("Chưa có mức chuẩn");
  const total = made.kept + made.left.length;
  process.stdout.write(`  NTM before and after QĐ 211: ${made.kept} of ${total} typed cells kept\n`);
});

describe("So sánh bộ tiêu chí", () => {
  const old = { setId: "xa-ntm-2021-2025", inForceOn: "2023-12-31", area: "TDMNPB" };

  test("is a sheet of its own; codes stay text", async () => {
    const addIn = await AddIn.open();
    const next = { ...old, inForceOn: "2024-12-31" };
    const outcome = await (await addIn.app.setWork()).insertComparison({ old, next }, () => undefined);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    expect(outcome.value.sheetName).toBe("So sánh bộ tiêu chí");
    const sheet = addIn.host.workbook.sheetById(outcome.value.sheetId);
    const codes = [...(sheet?.storedIn({ top: 0, left: 1, bottom: 200, right: 1 }) ?? [])].map(
      ({ cell }) => cell.value,
    );
    expect(codes).toEqual(expect.arrayContaining(["17.1", "17.10"]));
    expect(sheet?.cell(2, 0).value).toContain("sửa đổi bởi 211/QĐ-TTg");
  });

  test.each([
    ["a list of two sets", { ...old, setId: "xa-ntm-va-nang-cao-2021-2025" }],
    ["an area of another set", { ...old, area: "nhom3" }],
  ])("%s cannot be one side of it", async (_, next) => {
    const addIn = await AddIn.open();
    expect(await (await addIn.app.setWork()).insertComparison({ old, next }, () => undefined)).toMatchObject({
      ok: false,
      problem: { code: "unknown" },
    });
  });
});
