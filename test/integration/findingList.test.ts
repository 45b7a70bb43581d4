/** @jest-environment jsdom */
import { cellAddress } from "../../src/grid/address";
import { vi } from "../../src/i18n/vi";
import { listOnPaper } from "../../src/taskpane/check/tools/listOnPaper";
import type { SheetReport } from "../../src/usecases/app";
import type { CheckWork } from "../../src/usecases/checkWork";
import { saveWorkbook } from "../../workbench/files/saveWorkbook";
import { AddIn, communeRequest, type FormSheet } from "../fixtures/addIn";
import { runJson, TemporaryFolder } from "../fixtures/checkCommand";
import { wholeSheet } from "../fixtures/wholeSheet";

let source: FormSheet;
beforeAll(async () => {
  source = await (await AddIn.open()).insert(communeRequest);
  source.type("i:3.1", "40");
  source.type("i:5.1", "'=1+1");
  source.type("i:7.1", "Chưa đạt");
  source.type("c:3", "Phòng Kinh tế", "responsible");
});

let addIn: AddIn;
let form: FormSheet;
let work: CheckWork;
beforeEach(async () => {
  ({ addIn, form } = await AddIn.withCopyOf(source));
  work = await addIn.app.checkWork();
});

async function check(): Promise<SheetReport> {
  const outcome = await addIn.app.checkActiveSheet();
  if (!outcome.ok || outcome.value.kind !== "report") throw new Error(JSON.stringify(outcome));
  return outcome.value.report;
}

async function write(report: SheetReport, findings = report.findings): Promise<string> {
  const list = await listOnPaper(report, findings, "2023-11-23");
  const outcome = await work.listFindings({ sheetId: report.sheetId, list });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value.sheetName;
}

function sheetNamed(name: string) {
  const sheet = addIn.host.workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What people see, row by row. */
function rows(name: string): readonly (readonly string[])[] {
  const stored = [...sheetNamed(name).storedIn({ top: 0, left: 2, bottom: 600, right: 20 })];
  const byRow = new Map<number, string[]>();
  for (const { row, column, cell } of stored) {
    const texts = byRow.get(row) ?? Array.from({ length: 9 }, () => "");
    if (typeof cell.value === "string") texts[column - 2] = cell.value;
    byRow.set(row, texts);
  }
  return [...byRow.values()];
}

test("all that was found stands on a new sheet, in four syncs; the form is as before and in front", async () => {
  const report = await check();
  const before = wholeSheet(form.sheet);
  addIn.host.resetCounters();
  const name = await write(report);
  const { syncs } = addIn.host.counters;
  process.stdout.write(`syncs of Ghi ra trang mới: ${syncs}\n`);
  expect(syncs).toBe(4);
  expect([name, wholeSheet(form.sheet)]).toEqual(["Cần sửa 01 NTM Thụy Hùng 2023", before]);
  expect(addIn.host.workbook.activeSheet().id).toBe(form.sheet.id);
  const table = rows(name).filter(([number]) => /^\d+$/.test(number ?? ""));
  expect(table).toHaveLength(report.findings.length);
  expect(table.map((cells) => cells[2])).toEqual(report.findings.map(({ target }) => cellAddress(target.position)));
});

test("each fact has its column; what was typed stays text", async () => {
  const report = await check();
  const name = await write(report);
  const at = (key: string) => rows(name).filter((cells) => cells[2] === form.address(key, "actual.value"));
  expect(at("i:3.1").map((cells) => cells.slice(1))).toEqual([
    [
      "Cần giải trình",
      form.address("i:3.1", "actual.value"),
      expect.stringMatching(/^3\.1 Tỷ lệ diện tích đất.*: Chưa đạt, còn thiếu 40 điểm %$/) as string,
      "40%",
      "từ 80% trở lên",
      "Quyết định số 318/QĐ-TTg, chỉ tiêu 3.1",
      "Phòng Kinh tế",
      "",
    ],
  ]);
  const [typed] = at("i:5.1");
  expect(typed?.slice(4, 6)).toEqual(["=1+1", "Chỉ nhập số, không kèm chữ và đơn vị."]);
  const formulas = [...sheetNamed(name).storedIn({ top: 0, left: 0, bottom: 600, right: 20 })];
  expect(formulas.filter(({ cell }) => cell.formula !== null)).toEqual([]);
});

test("every finding there is says what it is about and in its own words, whatever stands in which column", async () => {
  const report = await check();
  const { rows: listed } = await listOnPaper(report, report.findings, "2023-11-23");
  expect(listed.filter(({ content }) => content === "")).toEqual([]);
  expect(new Set(listed.map(({ severity }) => severity))).toEqual(new Set(Object.values(vi.findings.severity)));
  expect(listed.filter(({ content, required }) => required === "" && !/[.]$/.test(content))).toEqual([]);
});

test("a second time it is another sheet; the first one stays as it is", async () => {
  const report = await check();
  const first = await write(report);
  const whole = wholeSheet(sheetNamed(first));
  const second = await write(report, report.findings.slice(0, 3));
  expect([second, second.length <= 31]).toEqual(["Cần sửa 01 NTM Thụy Hùng 20 (2)", true]);
  expect(wholeSheet(sheetNamed(first))).toEqual(whole);
  expect(
    rows(second)
      .flat()
      .some((text) => text.startsWith(`Phần đang xem: 3/${report.findings.length} nội dung`)),
  ).toBe(true);
});

test("such a sheet is no form: it is not checked, not compared, and not offered", async () => {
  const alone = await check();
  const name = await write(alone);
  expect((await check()).findings).toEqual(alone.findings);
  const whole = await addIn.app.checkWorkbook(
    () => undefined,
    () => false,
  );
  if (!whole.ok) throw new Error(JSON.stringify(whole.problem));
  expect(whole.value.sheets).toHaveLength(1);
  addIn.host.person.activate(sheetNamed(name));
  expect(await addIn.app.checkActiveSheet()).toMatchObject({
    ok: true,
    value: { kind: "notAForm", sheetName: name, forms: [{ sheetName: form.sheet.name }] },
  });
  const folder = new TemporaryFolder();
  try {
    const { json } = await runJson(folder.write("a.xlsx", await saveWorkbook(addIn.host.workbook)));
    expect(json.forms.map(({ sheet }) => sheet)).toEqual([form.sheet.name]);
  } finally {
    folder.remove();
  }
});

test("where no sheet can be added nothing is, and it is said why", async () => {
  const report = await check();
  addIn.host.workbook.structureProtection = { password: null };
  const before = addIn.host.workbook.sheets.map((sheet) => [sheet.name, wholeSheet(sheet)]);
  const list = await listOnPaper(report, report.findings, "2023-11-23");
  expect(await work.listFindings({ sheetId: report.sheetId, list })).toEqual({
    ok: false,
    problem: { code: "workbookProtected" },
  });
  expect(addIn.host.workbook.sheets.map((sheet) => [sheet.name, wholeSheet(sheet)])).toEqual(before);
});
