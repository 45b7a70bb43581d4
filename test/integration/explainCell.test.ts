/** @jest-environment jsdom */
import type { Notice } from "../../src/commands/notice";
import type { IndicatorText } from "../../src/i18n/indicatorText";
import { AddIn, communeRequest, villageRequest, type FormSheet } from "../fixtures/addIn";
import { requestFor } from "../fixtures/tableForms";
import { TableSheet } from "../fixtures/tableSheet";
import { TABLE_CHOICES } from "../../src/forms/tables/tableCatalogue";
import type { ClientConnection } from "../../workbench/excel-host/transports/connection";
import { openExcel } from "../../workbench/excel-host/testing/openExcel";

/** The desktop transport opens no windows: what they would show stands here. */
const mockShown: (Notice | IndicatorText)[] = [];

jest.mock("../../src/commands/showNotice", () => {
  const show = (told: Notice | IndicatorText) => {
    mockShown.push(told);
    return Promise.resolve();
  };
  return { showNotice: show, showIndicatorText: show };
});

let addIn: AddIn;
let connection: ClientConnection;
let form: FormSheet;

beforeEach(async () => {
  addIn = new AddIn();
  connection = await openExcel(addIn.host);
  await import("../../src/commands/commands");
});

/** The entry of a cell's menu; it never writes. */
async function explain(): Promise<Notice | string> {
  mockShown.length = 0;
  addIn.host.resetCounters();
  await connection.runCommand("explainIndicator");
  expect(addIn.host.counters.writes).toBe(0);
  const [told, ...others] = mockShown;
  if (told === undefined || others.length > 0) throw new Error(`${mockShown.length} windows`);
  if ("code" in told) return told;
  return [told.heading, ...told.lines.map(({ label, text }) => `${label}: ${text}`)].join("\n");
}

test("tells of the indicator of the selected row, in one sync and without writing", async () => {
  form = await addIn.insert(communeRequest);
  form.type("i:3.1", "72,5");
  addIn.host.person.select(form.sheet, form.address("i:3.1", "note"));
  const told = await explain();
  expect(addIn.host.counters.syncs).toBe(1);
  expect(told).toMatch(/^3\.1\. Tỷ lệ diện tích đất sản xuất nông nghiệp/);
  expect(told).toContain("Mức đạt chuẩn: Từ 80% trở lên (Trung du miền núi phía Bắc, năm 2023).");
  expect(told).toContain("Căn cứ: Quyết định số 318/QĐ-TTg, chỉ tiêu 3.1.");
  expect(told).toContain("Kết quả: 72,5%: chưa đạt, còn thiếu 7,5 điểm %.");
});

test("follows the row wherever it has moved", async () => {
  form = await addIn.insert(villageRequest);
  addIn.host.person.insertRows(form.sheet, 1, 3);
  addIn.host.person.select(form.sheet, form.address("i:2.b", "actual.value"));
  expect(await explain()).toMatch(/^2\.b\. /);
});

test.each(["A1", "A60"])("on %s says that the row is about no indicator", async (address) => {
  form = await addIn.insert(villageRequest);
  addIn.host.person.select(form.sheet, address);
  expect(await explain()).toMatch(/^Dòng này không phải là dòng chỉ tiêu\./);
});

test("on a sheet that is none of ours says so", async () => {
  addIn.host.person.activate(addIn.host.person.addSheet("Danh sách"));
  expect(await explain()).toEqual({ code: "notAForm", sheetName: "Danh sách" });
});

test("while a cell is being typed into says what to do", async () => {
  form = await addIn.insert(villageRequest);
  addIn.host.refuse({ sync: 1, code: "InvalidOperationInCellEditMode" });
  expect(await explain()).toEqual({ code: "problem", problem: { code: "cellEditMode" } });
});

test("on a list of documents tells what each document proves, in other tables that no row is an indicator's", async () => {
  const documents = TABLE_CHOICES.find(({ id }) => id === "tai-lieu-kiem-chung");
  const works = TABLE_CHOICES.find(({ id }) => id === "bieu-02");
  if (documents === undefined || works === undefined) throw new Error("no such form");
  const list = await TableSheet.insert(addIn, requestFor(documents));
  addIn.host.person.select(list.sheet, list.address("i:3.1/1", "number"));
  expect(await explain()).toMatch(/^3\.1\. .*\n(.*\n)*Mức đạt chuẩn: /);
  const table = await TableSheet.insert(addIn, requestFor(works));
  addIn.host.person.select(table.sheet, "A12");
  expect(await explain()).toMatch(/^Dòng này không phải là dòng chỉ tiêu\./);
});
