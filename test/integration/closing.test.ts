/** @jest-environment jsdom */
import type { CloseRequest, ClosingWork } from "../../src/usecases/closing/closingWork";
import type { SheetReport } from "../../src/usecases/app";
import type { ExcelErrorCode } from "../../workbench/excel-host";
import { AddIn } from "../fixtures/addIn";
import { TableSheet, tableRequest } from "../fixtures/tableSheet";
import { wholeSheet } from "../fixtures/wholeSheet";

let source: TableSheet;
beforeAll(async () => {
  source = await TableSheet.insert(await AddIn.open(), tableRequest);
  for (const line of ["t:1.1", "t:1.2", "t:2.1", "t:2.2", "t:3", "t:4", "t:5", "t:6.1", "t:6.2"]) {
    source.type(line, "plan", "1500");
    source.type(line, "result", "0,5");
  }
  const issued = "(Kèm theo Báo cáo số 12/BC-UBND ngày 05/7/2026 của UBND xã Thụy Hùng)";
  source.host.person.type(source.sheet, "A1", issued);
});

let addIn: AddIn;
let form: TableSheet;
let work: ClosingWork;
beforeEach(async () => {
  addIn = await AddIn.open();
  const sheet = source.host.copySheetTo(source.sheet, addIn.host);
  addIn.host.person.activate(sheet);
  form = new TableSheet(addIn.host, sheet);
  work = await (await addIn.app.checkWork()).closing();
});

const paper: CloseRequest["paper"] = ({ setTitle }, rules) =>
  Promise.resolve({ form: setTitle, period: "6 tháng năm 2026", findings: [], rules });

function request(changes: Partial<CloseRequest> = {}): CloseRequest {
  return { sheetId: form.sheet.id, password: "", by: "Hoàng  Văn Thụ", on: "2026-07-10", paper, ...changes };
}

async function close(changes: Partial<CloseRequest> = {}) {
  const outcome = await work.closeForm(request(changes));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

async function check(): Promise<SheetReport> {
  const outcome = await addIn.app.checkActiveSheet();
  if (!outcome.ok || outcome.value.kind !== "report") throw new Error(JSON.stringify(outcome));
  return outcome.value.report;
}

/** What a check says of the Phiếu kiểm tra while every figure is as it was closed. */
const unchanged = { kind: "found", comparison: { kind: "unchanged" } };

const sheetNames = () => addIn.host.workbook.sheets.map(({ name }) => name);
const whole = () => addIn.host.workbook.sheets.map((sheet) => [sheet.name, wholeSheet(sheet)]);
const closingLines = () =>
  [...form.sheet.storedIn({ top: 0, left: 0, bottom: 500, right: 60 })].flatMap(({ row, cell }) =>
    typeof cell.value === "string" && cell.value.startsWith("Đã chốt số liệu") ? [{ row, text: cell.value }] : [],
  );

describe("closed and opened again", () => {
  test.each(["", "mật khẩu 1"])("with the password %p", async (password) => {
    const before = whole();
    addIn.host.resetCounters();
    const closed = await close({ password });
    const syncs = addIn.host.counters.syncs;
    expect(closed).toMatchObject({ by: "Hoàng Văn Thụ", on: "2026-07-10" });
    expect(closed.code).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    expect(closingLines()).toMatchObject([{ text: `Đã chốt số liệu ngày 10/07/2026. Mã số liệu: ${closed.code}` }]);
    expect(sheetNames()).toContain(closed.receiptName);
    expect(form.sheet.protection).toMatchObject({ password: password === "" ? null : password });
    expect(addIn.host.workbook.activeSheet().id).toBe(form.sheet.id);
    expect(() => form.type("t:1.1", "plan", "1")).toThrow();
    expect((await check()).findings).toEqual([]);

    addIn.host.resetCounters();
    expect(await work.reopenForm(request({ password }))).toEqual({ ok: true, value: null });
    process.stdout.write(`syncs: closing ${syncs}, opening again ${addIn.host.counters.syncs}\n`);
    expect(whole().filter(([name]) => name !== closed.receiptName)).toEqual(before);
  });

  test("the same figures have the same code, others another one", async () => {
    const { code } = await close();
    await work.reopenForm(request());
    expect((await close()).code).toBe(code);
    await work.reopenForm(request());
    form.type("t:1.1", "plan", "1501");
    expect((await close()).code).not.toBe(code);
  });

  test("somebody lifted the protection and put a row in: the line goes, nothing is unlocked in wrong cells", async () => {
    await close();
    addIn.host.person.unprotect(form.sheet);
    addIn.host.person.insertRows(form.sheet, 8);
    expect(await work.reopenForm(request())).toEqual({ ok: true, value: null });
    expect(closingLines()).toEqual([]);
  });
});

describe("refused", () => {
  test.each<[string, () => unknown, object]>([
    ["an open error", () => form.type("t:3", "plan", "'1.200"), { code: "notReady", errors: 1, unexplained: 0 }],
    ["a sheet somebody protected", () => addIn.host.person.protect(form.sheet), { code: "sheetProtected" }],
    ["a closed one", () => close(), { code: "alreadyClosed" }],
  ])("%s", async (_, arrange, problem) => {
    await arrange();
    const before = whole();
    expect(await work.closeForm(request())).toEqual({ ok: false, problem });
    expect(whole()).toEqual(before);
  });

  test("opening what is open; a wrong password", async () => {
    expect(await work.reopenForm(request())).toEqual({ ok: false, problem: { code: "notClosed" } });
    await close({ password: "đúng" });
    const before = whole();
    expect(await work.reopenForm(request({ password: "sai" }))).toEqual({
      ok: false,
      problem: { code: "wrongPassword" },
    });
    expect(whole()).toEqual(before);
  });
});

/** All codes at all syncs, on a Biểu 01: interruptions.test.ts. */
const CODES: readonly (readonly [ExcelErrorCode, number | undefined])[] = [
  ["ActivityLimitReached", undefined],
  ["GeneralException", 8],
];

describe("afterwards", () => {
  test("unchanged, then sent, returned, opened again: told by the log; nothing is written by looking", async () => {
    expect(await check()).toMatchObject({ closing: null, progress: { state: "ready" } });
    const { receiptName, ...closed } = await close();
    addIn.host.resetCounters();
    expect(await check()).toMatchObject({
      progress: { state: "closed" },
      closing: {
        ...closed,
        receipt: { ...unchanged, sheetName: receiptName, log: [{ kind: "closed", by: closed.by }] },
      },
    });
    expect(addIn.host.counters).toMatchObject({ syncs: 3, writes: 0 });
    const sent = { kind: "sent", on: "2026-07-12", document: "45/BC-UBND", time: 1 } as const;
    expect(await work.record(form.sheet.id, { ...sent, on: "12/7/2026" })).toEqual({ ok: true, value: null });
    expect(await check()).toMatchObject({ progress: { state: "sent" }, closing: { receipt: unchanged } });
    const look = await addIn.app.lookAtActiveSheet();
    expect(look).toMatchObject({ value: { report: { progress: { state: "sent" } } } });
    const returned = { kind: "returned", on: "2026-07-20", note: "Bổ sung Biểu 02" } as const;
    expect(await work.record(form.sheet.id, { ...returned, on: "31/2/2026" })).toEqual({
      ok: false,
      problem: { code: "notADay" },
    });
    expect(await work.record(form.sheet.id, { ...returned, on: "20.07.2026" })).toEqual({ ok: true, value: null });
    expect(await check()).toMatchObject({
      progress: { state: "returned" },
      closing: { receipt: { log: [{ kind: "closed" }, sent, returned] } },
    });
  });

  test("a figure changed behind the lock is told with its cell", async () => {
    await close();
    addIn.host.person.unprotect(form.sheet);
    addIn.host.person.insertRows(form.sheet, form.gridRow("t:1.1"));
    form.host.person.type(form.sheet, form.address("t:1.1", "plan"), "1600");
    const position = { row: form.rowOf("t:1.1"), column: form.column("plan") };
    expect((await check()).closing?.receipt).toMatchObject({
      comparison: {
        kind: "changed",
        cells: [{ key: "t:1.1", column: "plan", before: "1500", after: "1600", target: { position } }],
      },
    });
  });

  test("without its Phiếu kiểm tra", async () => {
    const { code, receiptName } = await close();
    const receipt = addIn.host.workbook.sheets.find(({ name }) => name === receiptName);
    if (receipt === undefined) throw new Error("no receipt");
    addIn.host.person.deleteSheet(receipt);
    const problem = { code: "receiptGone", closingCode: code };
    expect((await check()).closing?.receipt).toEqual({ kind: "gone" });
    expect((await check()).progress?.state).toBe("closed");
    expect(await work.record(form.sheet.id, { kind: "returned", on: "20/7/2026", note: "" })).toEqual({
      ok: false,
      problem,
    });
    expect(await work.reopenForm(request())).toEqual({ ok: true, value: null });
    expect((await check()).closing).toBeNull();
  });
});

/** An insertion that breaks off between adding a sheet and telling its id leaves that sheet empty: `insertSheet`'s own. */
const filled = () =>
  addIn.host.workbook.sheets.filter(({ cells }) => cells.size > 0).map((sheet) => [sheet.name, wholeSheet(sheet)]);

const MOST_SYNCS = 25;

describe("interrupted at every sync", () => {
  test.each(CODES)("%s after %p actions: as before or fully closed, as before or fully open", async (code, after) => {
    const refuse = (sync: number) => {
      addIn.host.refuse({ sync, code, ...(after === undefined ? {} : { afterActions: after }) });
    };
    const open = filled();
    let closings = 0;
    for (; closings < MOST_SYNCS; closings += 1) {
      refuse(closings + 1);
      const outcome = await work.closeForm(request());
      const late = addIn.host.plannedInterruptions > 0;
      if (outcome.ok)
        expect([closings, closingLines().length, form.sheet.protection !== null]).toEqual([closings, 1, true]);
      else expect([closings, outcome, filled()]).toEqual([closings, outcome, open]);
      if (late) break;
      if (!outcome.ok) continue;
      await work.reopenForm(request());
      addIn.host.person.deleteSheet(receipt());
    }
    expect(closings).toBe(12);
    // What was planned too late meets the first sync of the next one.
    await work.reopenForm(request());
    let closed = filled();
    let openings = 0;
    for (; openings < MOST_SYNCS; openings += 1) {
      refuse(openings + 1);
      const outcome = await work.reopenForm(request());
      if (addIn.host.plannedInterruptions > 0) break;
      if (!outcome.ok) {
        expect([openings, outcome, filled()]).toEqual([openings, outcome, closed]);
        continue;
      }
      // The batch had fewer actions than that: nothing was refused.
      expect([closingLines(), form.sheet.protection]).toEqual([[], null]);
      await work.closeForm(request());
      closed = filled();
    }
    expect(openings).toBe(10);
    expect([closingLines(), form.sheet.protection]).toEqual([[], null]);
    process.stdout.write(`${code}: ${closings} syncs of closing and ${openings} of opening refused\n`);
  });
});

function receipt() {
  const found = addIn.host.workbook.sheets.find(({ name }) => name.startsWith("Phiếu KT"));
  if (found === undefined) throw new Error("no receipt");
  return found;
}
