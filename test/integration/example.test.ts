/** @jest-environment jsdom */
import { Bieu01Layout, type Bieu01Column } from "../../src/forms/bieu01/bieu01Layout";
import { loadPlanNinetyFive } from "../../src/forms/examples/loadExample";
import type { SheetReport } from "../../src/usecases/app";
import { AddIn, type FormSheet } from "../fixtures/addIn";
import { valueText } from "../../src/grid/sheetGrid";

let addIn: AddIn;
let sheets: readonly FormSheet[];

beforeAll(async () => {
  addIn = await AddIn.open();
  addIn.host.resetCounters();
  const outcome = await addIn.app.insertExample(() => undefined);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  sheets = outcome.value.map(({ sheetId }) => addIn.form(sheetId));
});

const sheet = (index: number): FormSheet => {
  const found = sheets[index];
  if (found === undefined) throw new Error(`no sheet ${index}`);
  return found;
};

function filled(form: FormSheet, column: Bieu01Column): readonly string[] {
  const at = Bieu01Layout.periods.index(column);
  const key = Bieu01Layout.periods.index("key");
  return [...form.sheet.storedIn({ top: 7, left: at, bottom: 400, right: at })]
    .filter(({ cell }) => cell.value !== null && cell.value !== "" && cell.value !== "Theo các dòng dưới")
    .filter(({ row }) => form.sheet.cell(row, key).value !== null)
    .map(({ cell }) => valueText(cell.value));
}

async function report(form: FormSheet): Promise<SheetReport> {
  addIn.host.person.activate(form.sheet);
  const answer = await addIn.app.checkActiveSheet();
  if (!answer.ok || answer.value.kind !== "report") throw new Error(JSON.stringify(answer));
  return answer.value.report;
}

test("four sheets, each marked as an example, at most 4 syncs each", () => {
  expect(sheets.map(({ sheet: { name } }) => name)).toEqual([
    "VD Biểu 01 NTM+ Thụy Hùng 2023",
    "VD Biểu 01 KDC Còn Toòng 2023",
    "VD Biểu 02 KDC Còn Toòng 2023",
    "VD Nhiệm vụ, phân công 2023",
  ]);
  expect(sheet(0).at(1, 0)).toContain("VÍ DỤ THEO KẾ HOẠCH SỐ 95/KH-UBND: KẾ HOẠCH THỰC HIỆN");
  expect(sheet(1).at(1, 0)).toContain("VÍ DỤ THEO KẾ HOẠCH SỐ 95/KH-UBND");
  expect(sheet(2).at(1, 0)).toContain("VÍ DỤ THEO KẾ HOẠCH SỐ 95/KH-UBND: NỘI DUNG, KHỐI LƯỢNG, KINH PHÍ");
  expect(sheet(3).at(0, 0)).toContain("VÍ DỤ THEO KẾ HOẠCH SỐ 95/KH-UBND: NHIỆM VỤ, PHÂN CÔNG");
  expect(addIn.host.counters.syncs).toBeLessThanOrEqual(4 * 4);
});

test("everything of plan 95 that has a place stands on it", async () => {
  const plan = await loadPlanNinetyFive();
  const count = (rows: typeof plan.communeRows | typeof plan.villageRows) => ({
    tasks: rows.filter(({ tasks }) => tasks !== "").length,
    targets: rows.filter(({ target }) => target !== undefined).length,
    aims: rows.filter(({ aim }) => aim === true).length,
  });
  const on = (form: FormSheet) => {
    const targets = filled(form, "target.value");
    return {
      tasks: filled(form, "tasks").length,
      targets: targets.filter((text) => text !== "Mục tiêu năm").length,
      aims: targets.filter((text) => text === "Mục tiêu năm").length,
    };
  };
  const commune = on(sheet(0));
  const village = on(sheet(1));
  const assignments = [...sheet(3).sheet.storedIn({ top: 3, left: 1, bottom: 99, right: 1 })].length;
  process.stdout.write(
    `  plan 95: commune ${JSON.stringify(commune)}, village ${JSON.stringify(village)}, assignments ${assignments}\n`,
  );
  expect(commune).toEqual(count(plan.communeRows));
  expect(village).toEqual(count(plan.villageRows));
  expect(assignments).toBe(plan.assignments.length);
});

test.each<[string, Bieu01Column, unknown]>([
  ["i:15.1", "target.value", 90],
  ["i:2.1", "target.value", 100],
  ["i:14.2", "target.value", 100],
  ["i2:5.3", "target.value", "Mức độ 3"],
  ["i2:5.4", "target.value", "Mức độ 2"],
  ["c2:15", "target.value", "Mục tiêu năm"],
  ["i2:15.1", "target.verdict", "Đạt"],
  ["c2:15", "target.verdict", "Đạt"],
])("commune, %s %s: %s", (key, column, value) => {
  expect(sheet(0).shown(key, column)).toBe(value);
});

test.each([
  [0, "ít nhất 01 tổ chức, cá nhân được thụ hưởng hỗ trợ theo Nghị quyết số 08/2019/NQ-HĐND"],
  [1, "KDC thôn Còn Toòng: 4.700m"],
  [1, "KDC thôn Còn Toòng: 3.300m"],
  [1, "KDC thôn Còn Toòng: 03 hộ"],
])("sheet %d says among its tasks: %s", (index, words) => {
  expect(filled(sheet(index), "tasks").filter((text) => text.includes(words))).toHaveLength(1);
});

test("the head says what is aimed at", () => {
  expect(sheet(0).besides()).toContain("NTM nâng cao: Hiện trạng: Đạt 0/19");
  expect(sheet(0).besides()).toContain("mục tiêu năm: đạt 0/1 tiêu chí, còn 1");
  expect(sheet(1).besides()).toContain(
    "Phấn đấu: Đạt 7/7 tiêu chí, 20/20 nội dung · mục tiêu năm: đạt 0/7 tiêu chí, còn 7",
  );
});

test("a check asks for what the plan does not give, and finds nothing wrong", async () => {
  for (const form of [sheet(0), sheet(1)]) {
    const codes = new Set((await report(form)).findings.map(({ code }) => code));
    const expected = ["value.missing", "threshold.missing", "entry.exampleSheet", "entry.thresholdsUnchecked"];
    expect([...codes].filter((code) => !expected.includes(code))).toEqual([]);
  }
});
