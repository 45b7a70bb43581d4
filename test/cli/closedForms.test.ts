/** @jest-environment jsdom */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandLine } from "../../src/i18n/vi/commandLine";
import type { ClosedForm, ClosingWork } from "../../src/usecases/closing/closingWork";
import { saveWorkbook } from "../../workbench/files/saveWorkbook";
import { AddIn, villageRequest, type FormSheet } from "../fixtures/addIn";
import { runCheck, runJson, TemporaryFolder, type CheckedJson } from "../fixtures/checkCommand";
import { hasLibreOffice, LibreOffice } from "../fixtures/libreOffice";
import { TableSheet, tableRequest } from "../fixtures/tableSheet";

/** Biểu 11 of half a year, with nothing left to correct; and a Biểu 01 of a village behind it. */
let table: TableSheet;
let village: FormSheet;
let addIn: AddIn;
let work: ClosingWork;
let folder: TemporaryFolder;

beforeEach(async () => {
  addIn = await AddIn.open();
  table = await TableSheet.insert(addIn, tableRequest);
  for (const line of ["t:1.1", "t:1.2", "t:2.1", "t:2.2", "t:3", "t:4", "t:5", "t:6.1", "t:6.2"]) {
    table.type(line, "plan", "1500");
    table.type(line, "result", "0,5");
  }
  const issued = "(Kèm theo Báo cáo số 12/BC-UBND ngày 05/7/2026 của UBND xã Thụy Hùng)";
  addIn.host.person.type(table.sheet, "A1", issued);
  work = await (await addIn.app.checkWork()).closing();
  folder = new TemporaryFolder();
});

afterEach(() => folder.remove());

async function close(sheetId = table.sheet.id): Promise<ClosedForm> {
  const outcome = await work.closeForm({
    sheetId,
    password: "",
    by: "Hoàng Văn Thụ",
    on: "2026-07-10",
    paper: ({ setTitle }, rules) => Promise.resolve({ form: setTitle, period: "2026", findings: [], rules }),
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

async function saved(name = "Biểu 11.xlsx"): Promise<string> {
  return folder.write(name, await saveWorkbook(addIn.host.workbook));
}

function only({ forms }: CheckedJson): CheckedJson["forms"][number] {
  const [form, ...others] = forms;
  if (form === undefined || others.length > 0) throw new Error(`${forms.length} forms`);
  return form;
}

test("an open form: its state and percent, no closing; the sheet is a form of its own kind", async () => {
  const { json, code } = await runJson(await saved());
  expect(only(json)).toMatchObject({
    kind: "funding",
    form: "bieu-11",
    unit: "triệu đồng",
    sheet: table.sheet.name,
    year: 2026,
    progress: { state: "ready", text: "Đủ điều kiện gửi", percent: 100 },
    closing: null,
    example: false,
    findings: [],
  });
  expect([code, json.state]).toEqual([0, { state: "ready", text: "Đủ điều kiện gửi" }]);
});

describe("a closed form", () => {
  test("is unchanged, with Mã số liệu, day and name; its Phiếu kiểm tra is no form", async () => {
    const { code, receiptName } = await close();
    const said = await runJson(await saved());
    expect(only(said.json)).toMatchObject({
      progress: { state: "closed", text: "Đã chốt", percent: 100 },
      closing: {
        code,
        by: "Hoàng Văn Thụ",
        on: "2026-07-10",
        receipt: receiptName,
        verification: "unchanged",
        changes: [],
        log: [{ event: "closed", on: "2026-07-10", by: "Hoàng Văn Thụ" }],
        notice: "Mã số liệu cho biết số liệu có thay đổi sau khi chốt hay không; mã không phải là chữ ký số.",
      },
    });
    expect([said.code, said.json.state?.text]).toEqual([0, "Đã chốt"]);
  });

  test("changed behind the lock is told with the cell and both values, and ends with 1", async () => {
    await close();
    addIn.host.person.unprotect(table.sheet);
    addIn.host.person.insertRows(table.sheet, table.gridRow("t:1.1"));
    table.type("t:1.1", "plan", "1600");
    const file = await saved();
    const { json, code } = await runJson(file);
    const address = table.address("t:1.1", "plan");
    expect(only(json).closing).toMatchObject({
      verification: "changed",
      changes: [{ address, key: "t:1.1", column: "plan", before: "1500", after: "1600" }],
    });
    expect(code).toBe(1);
    const { answer } = await runCheck(file);
    expect(answer).toMatch(`Đã chốt 100% (ĐÃ THAY ĐỔI)`);
    expect(answer).toMatch(`Số liệu ĐÃ THAY ĐỔI sau khi chốt, 1 ô:\n${address}  lúc chốt: 1.500  nay: 1.600\n`);
    expect(answer).toMatch(commandLine.closing.notice);
  });

  test("sent and returned are told in order, and are its state", async () => {
    const { code } = await close();
    await work.record(table.sheet.id, { kind: "sent", on: "12/7/2026", document: "45/BC-UBND", time: 1 });
    const sent = await runJson(await saved());
    expect(only(sent.json).progress).toMatchObject({ state: "sent", text: "Đã gửi" });
    await work.record(table.sheet.id, { kind: "returned", on: "20/7/2026", note: "Bổ sung Biểu 02" });
    const file = await saved();
    const { json } = await runJson(file);
    expect(only(json)).toMatchObject({
      progress: { state: "returned", text: "Trả lại bổ sung" },
      closing: {
        log: [
          { event: "closed" },
          { event: "sent", on: "2026-07-12", document: "45/BC-UBND", time: 1 },
          { event: "returned", on: "2026-07-20", note: "Bổ sung Biểu 02" },
        ],
      },
    });
    expect(json.state?.text).toBe("Trả lại bổ sung");
    const { answer } = await runCheck(file);
    expect(answer.split("\n").slice(-7, -1)).toEqual([
      "Trả lại bổ sung 100% (không thay đổi)",
      `Mã số liệu: ${code}, chốt ngày 10/7/2026, người chốt: Hoàng Văn Thụ.`,
      "Số liệu không thay đổi từ khi chốt.",
      "Đã chốt ngày 10/7/2026",
      "Đã gửi ngày 12/7/2026, lần 1, văn bản số 45/BC-UBND",
      "Trả lại bổ sung ngày 20/7/2026: Bổ sung Biểu 02",
    ]);
    expect((await runCheck("--lang", "en", file)).answer).toMatch("no digital signature");
  });

  test("opened again is open", async () => {
    await close();
    await work.reopenForm({ sheetId: table.sheet.id, password: "", by: "", on: "2026-07-11" });
    expect(only((await runJson(await saved())).json)).toMatchObject({ closing: null, progress: { state: "ready" } });
  });

  test("without its Phiếu kiểm tra, or with an altered one, is never called unchanged", async () => {
    const { receiptName } = await close();
    const receipt = addIn.host.workbook.sheets.find(({ name }) => name === receiptName);
    const data = receipt && [...receipt.storedIn({ top: 0, left: 0, bottom: 60, right: 3 })];
    const piece = data?.find(({ cell }) => typeof cell.value === "string" && cell.value.startsWith("d:"));
    if (receipt === undefined || typeof piece?.cell.value !== "string") throw new Error("no receipt");
    receipt.put(piece.row, piece.column, { ...piece.cell, value: piece.cell.value.replace("1500", "1600") });
    const damaged = await runJson(await saved());
    expect([only(damaged.json).closing?.verification, damaged.code]).toEqual(["receiptAltered", 1]);
    addIn.host.person.deleteSheet(receipt);
    const gone = await runJson(await saved());
    expect(only(gone.json).closing).toMatchObject({ verification: "receiptGone", receipt: null, by: "Hoàng Văn Thụ" });
    expect([gone.code, only(gone.json).progress?.state]).toEqual([1, "closed"]);
  });
});

test("a closed Biểu 01 that somebody emptied is not taken for a new one", async () => {
  village = await addIn.insert(villageRequest);
  const keys = [...village.sheet.storedIn({ top: 0, left: 0, bottom: 300, right: 60 })].flatMap(({ cell }) =>
    typeof cell.value === "string" && /^[ip]:/.test(cell.value) ? [cell.value] : [],
  );
  for (const key of keys) village.type(key, "Đạt");
  await close(village.sheet.id);
  addIn.host.person.unprotect(village.sheet);
  for (const key of keys) village.type(key, "");
  const { json, code } = await runJson(await saved());
  const emptied = json.forms.find(({ kind }) => kind === "criteria");
  expect(emptied).toMatchObject({ closing: { verification: "changed" }, progress: { state: "closed" } });
  expect([emptied?.closing?.changes.length, code]).toEqual([keys.length, 1]);
});

/** Where it is not installed this is skipped with a line; CI installs it and must not skip. */
const available = hasLibreOffice();
if (!available) process.stdout.write("  LibreOffice is not installed: the command verified no file of it\n");
if (!available && process.env["CI"] === "true") throw new Error("CI must have LibreOffice");

(available ? test : test.skip)(
  "saved by LibreOffice a closed Biểu 11 and a closed Biểu 01 are unchanged; one changed cell of each is named",
  async () => {
    village = await addIn.insert(villageRequest);
    for (const { cell } of [...village.sheet.storedIn({ top: 0, left: 0, bottom: 300, right: 60 })]) {
      if (typeof cell.value === "string" && /^[ip]:/.test(cell.value)) village.type(cell.value, "Đạt");
    }
    await close();
    await close(village.sheet.id);
    const office = new LibreOffice();
    try {
      writeFileSync(join(office.folder, "kept.xlsx"), await saveWorkbook(addIn.host.workbook));
      for (const sheet of [table.sheet, village.sheet]) addIn.host.person.unprotect(sheet);
      table.type("t:3", "result", "0,75");
      village.type("i:1.a", "Chưa đạt");
      writeFileSync(join(office.folder, "changed.xlsx"), await saveWorkbook(addIn.host.workbook));
      const names = ["kept.xlsx", "changed.xlsx"];
      const folderOfSaved = office.resave(names.map((name) => join(office.folder, name)));
      const [kept, changed] = [
        (await runJson(join(folderOfSaved, "kept.xlsx"))).json.forms,
        (await runJson(join(folderOfSaved, "changed.xlsx"))).json.forms,
      ];
      expect(kept.map(({ closing }) => closing?.verification)).toEqual(["unchanged", "unchanged"]);
      expect(changed.map(({ closing }) => closing?.changes)).toEqual([
        [{ address: table.address("t:3", "result"), key: "t:3", column: "result", before: "0.5", after: "0.75" }],
        [
          {
            address: village.address("i:1.a", "actual.value"),
            key: "i:1.a",
            column: "actual.value",
            before: "Đạt",
            after: "Chưa đạt",
          },
        ],
      ]);
    } finally {
      office.remove();
    }
  },
  120_000,
);
