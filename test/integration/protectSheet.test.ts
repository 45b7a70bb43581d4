/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { LockRequest, ProtectionPort, WorkbookProblem } from "../../src/usecases/ports";
import { ExcelHost, type Sheet } from "../../workbench/excel-host";
import { STANDARD_WIDTH } from "../../workbench/excel-host/model/sheet";
import { ironCalcFromDisk } from "../../workbench/excel-host/testing/ironCalcFromDisk";
import { openExcel } from "../../workbench/excel-host/testing/openExcel";
import { keepWorkbook } from "../fixtures/interruptions/workbookModel";
import { wholeSheet } from "../fixtures/wholeSheet";

const calculator = ironCalcFromDisk();

let host: ExcelHost;
let sheet: Sheet;
let lock: ProtectionPort;
beforeEach(async () => {
  host = new ExcelHost({ calculator });
  await openExcel(host);
  sheet = host.workbook.activeSheet();
  lock = await excelWorkbook.protection();
  for (const [address, text] of [
    ["A1", "BIỂU"],
    ["B3", "Kết quả"],
    ["C4", "85,5"],
    ["D6", "hết"],
  ] as const)
    host.person.type(sheet, address, text);
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet().getRanges("C4:D5,B3").format;
    protection.locked = false;
    await context.sync();
  });
});

const INPUTS = [
  { top: 2, left: 1, bottom: 2, right: 1 },
  { top: 3, left: 2, bottom: 4, right: 3 },
];

const WITHIN = { top: 0, left: 0, bottom: 5, right: 3 };

function request(password = ""): LockRequest {
  return { sheetId: sheet.id, password, unlocked: INPUTS, within: WITHIN };
}

const typed = (address: string) => {
  try {
    host.person.type(sheet, address, "1");
    return "typed";
  } catch {
    return "refused";
  }
};

describe("locked and unlocked again", () => {
  test.each(["", "Bí mật 1"])(
    "with the password %p: nobody types, columns can be made wider, then all is as before",
    async (password) => {
      const before = wholeSheet(sheet);
      host.resetCounters();
      expect(await lock.readLock(sheet.id)).toEqual({
        ok: true,
        value: { isProtected: false, unlocked: INPUTS, within: WITHIN },
      });
      expect(host.counters).toMatchObject({ syncs: 1, writes: 0 });
      expect(await lock.lockSheet(request(password))).toEqual({ ok: true, value: "locked" });
      expect(host.counters.syncs).toBe(3);
      expect(["A1", "B3", "C4", "D5"].map(typed)).toEqual(["refused", "refused", "refused", "refused"]);
      expect(sheet.protection).toMatchObject({
        password: password === "" ? null : password,
        options: { allowFormatColumns: true, allowFormatCells: false, allowInsertRows: false, selectionMode: "Normal" },
      });
      host.person.resizeColumn(sheet, "C", 99);
      host.person.resizeColumn(sheet, "C", STANDARD_WIDTH);
      expect(await lock.readLock(sheet.id)).toEqual({
        ok: true,
        value: { isProtected: true, unlocked: [], within: WITHIN },
      });
      expect(await lock.unlockSheet(request(password))).toEqual({ ok: true, value: "unlocked" });
      expect(host.counters.syncs).toBe(6);
      expect(wholeSheet(sheet)).toEqual(before);
    },
  );

  test("what is protected already is left as it is; what is no longer protected is no problem", async () => {
    host.person.protect(sheet, { allowSort: true }, "của người khác");
    const before = wholeSheet(sheet);
    expect(await lock.lockSheet(request())).toEqual({ ok: true, value: "changed" });
    expect(wholeSheet(sheet)).toEqual(before);
    host.person.unprotect(sheet, "của người khác");
    expect(await lock.unlockSheet(request("gì cũng được"))).toEqual({ ok: true, value: "wasOpen" });
  });

  test.each(["", "sai", "BÍ MẬT"])("the password %p is a wrong one: still locked", async (password) => {
    await lock.lockSheet(request("bí mật"));
    const before = wholeSheet(sheet);
    const problem: WorkbookProblem = { code: "wrongPassword" };
    expect(await lock.unlockSheet(request(password))).toEqual({ ok: false, problem });
    expect(wholeSheet(sheet)).toEqual(before);
  });

  test("an empty sheet has nothing to lock", async () => {
    const empty = host.person.addSheet();
    expect(await lock.readLock(empty.id)).toEqual({
      ok: true,
      value: { isProtected: false, unlocked: [], within: null },
    });
    expect(await lock.lockSheet({ ...request(), sheetId: empty.id })).toEqual({ ok: true, value: "changed" });
  });

  test("a workbook that is only viewed", async () => {
    host.workbook.readOnly = "writesRefused";
    expect(await lock.lockSheet(request())).toEqual({ ok: false, problem: { code: "readOnly" } });
    expect(await lock.unlockSheet(request())).toEqual({ ok: false, problem: { code: "readOnly" } });
  });
});

describe("interrupted", () => {
  const CODES = ["InvalidOperationInCellEditMode", "AccessDenied", "GeneralException", "ActivityLimitReached"] as const;
  const cases = CODES.flatMap((code) =>
    [1, 2].flatMap((sync) =>
      (code === "InvalidOperationInCellEditMode" ? [undefined] : [undefined, 0, 2, 4, 6, 8, 10, 12]).map(
        (afterActions) => ({ code, sync, afterActions }),
      ),
    ),
  );

  test.each(cases)(
    "$code at sync $sync after $afterActions actions: nothing is left of it",
    async ({ code, sync, afterActions }) => {
      const open = wholeSheet(sheet);
      const refuse = () => {
        host.refuse({ sync, code, ...(afterActions === undefined ? {} : { afterActions }) });
      };
      refuse();
      const locking = await lock.lockSheet(request("a"));
      if (locking.ok) expect(locking.value).toBe("locked");
      else expect(wholeSheet(sheet)).toEqual(open);
      if (!locking.ok) await lock.lockSheet(request("a"));

      const closed = wholeSheet(sheet);
      refuse();
      const unlocking = await lock.unlockSheet(request("a"));
      expect(wholeSheet(sheet)).toEqual(unlocking.ok ? open : closed);
    },
  );

  test("a row inserted between looking and locking: it is seen, and everything can be typed in again", async () => {
    host.betweenSyncs(2, (person) => person.insertRows(sheet, 3));
    expect(await lock.lockSheet(request())).toEqual({ ok: true, value: "changed" });
    expect(sheet.protection).toBeNull();
    const read = await lock.readLock(sheet.id);
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.unlocked).toContainEqual({ top: 4, left: 2, bottom: 5, right: 3 });
  });

  const MOVES: readonly (readonly [string, () => void])[] = [
    ["a row is inserted above", () => host.person.insertRows(sheet, 1)],
    ["a row is inserted among the inputs", () => host.person.insertRows(sheet, 5)],
    ["a row above is deleted", () => host.person.deleteRows(sheet, 1)],
    ["a row of inputs is deleted", () => host.person.deleteRows(sheet, 3)],
    ["a column is inserted", () => host.person.insertColumns(sheet, "A")],
  ];
  const BROKEN = [undefined, 0, 3, 6, 9, 12, 15, 18] as const;

  test.each(MOVES)("%s, and the locking breaks off: the same cells are free as without it", async (_, move) => {
    const restore = keepWorkbook(host);
    move();
    const moved = wholeSheet(sheet);
    for (const code of ["GeneralException", "AccessDenied"] as const) {
      for (const afterActions of BROKEN) {
        restore();
        sheet = host.workbook.activeSheet();
        host.betweenSyncs(2, move);
        host.refuse({ sync: 2, code, ...(afterActions === undefined ? {} : { afterActions }) });
        const outcome = await lock.lockSheet(request("a"));
        const told = outcome.ok ? outcome.value : outcome.problem.code;
        expect(["changed", "unknown", "sheetProtected"]).toContain(told);
        expect([afterActions, wholeSheet(host.workbook.activeSheet())]).toEqual([afterActions, moved]);
      }
    }
  });

  test("other cells are free by now than were read: nothing is locked", async () => {
    host.person.insertRows(sheet, 1);
    const before = wholeSheet(sheet);
    host.resetCounters();
    expect(await lock.lockSheet(request())).toEqual({ ok: true, value: "changed" });
    expect(host.counters).toMatchObject({ syncs: 1, writes: 0 });
    expect(wholeSheet(sheet)).toEqual(before);
  });

  test("an argument Excel does not like behind the right password: locked again, and the password is not blamed", async () => {
    await lock.lockSheet(request("a"));
    const closed = wholeSheet(sheet);
    const told: string[] = [];
    for (const afterActions of [0, 3, 6, 9, 12, 15]) {
      host.refuse({ sync: 2, code: "InvalidArgument", afterActions });
      const outcome = await lock.unlockSheet(request("a"));
      // So few actions has the batch.
      if (outcome.ok) break;
      told.push(outcome.problem.code);
      expect(wholeSheet(sheet)).toEqual(closed);
    }
    // While the protection stays on, nothing tells it from a wrong password.
    expect(new Set(told)).toEqual(new Set(["wrongPassword", "unknown"]));
  });

  test("an Excel that calls a wrong password a denied access", async () => {
    await lock.lockSheet(request("a"));
    host.refuse({ sync: 2, code: "AccessDenied", afterActions: 0 });
    expect(await lock.unlockSheet(request("b"))).toEqual({ ok: false, problem: { code: "wrongPassword" } });
  });

  test.each(MOVES)("%s while a sheet that is open already is unlocked: no other cell becomes free", async (_, move) => {
    const keys = ["a", "b", "c", "d", "e", "f"];
    for (const [at, key] of keys.entries()) host.person.type(sheet, `A${at + 1}`, key);
    await lock.lockSheet(request());
    host.person.unprotect(sheet);
    const restore = keepWorkbook(host);
    const standing = [{ area: { top: 0, left: 0, bottom: 5, right: 0 }, texts: keys.map((key) => [key]) }];
    for (const sync of [1, 2]) {
      restore();
      sheet = host.workbook.activeSheet();
      move();
      const moved = wholeSheet(sheet);
      restore();
      sheet = host.workbook.activeSheet();
      await lock.unlockSheet(request());
      move();
      const freed = wholeSheet(sheet);
      restore();
      sheet = host.workbook.activeSheet();
      host.betweenSyncs(sync, move);
      expect(await lock.unlockSheet({ ...request(), standing })).toEqual({ ok: true, value: "wasOpen" });
      const now = JSON.stringify(wholeSheet(sheet));
      expect([moved, freed].map((one) => JSON.stringify(one) === now)).toContain(true);
    }
  });
});
