/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { AddedRows } from "../../src/forms/addedRows";
import { textCell } from "../../src/forms/placedCell";
import type { RowsChange, SheetEdit, WorkbookProblem } from "../../src/usecases/ports";
import { ExcelHost, type Sheet } from "../../workbench/excel-host";
import { ironCalcFromDisk } from "../../workbench/excel-host/testing/ironCalcFromDisk";
import { openExcel } from "../../workbench/excel-host/testing/openExcel";
import { wholeSheet } from "../fixtures/wholeSheet";

const calculator = ironCalcFromDisk();

let host: ExcelHost;
let sheet: Sheet;
beforeEach(async () => {
  host = new ExcelHost({ calculator });
  await openExcel(host);
  sheet = host.workbook.activeSheet();
  for (const [address, text] of [
    ["A1", "BIỂU"],
    ["B2", "khóa"],
    ["A3", "Ghi chú"],
    ["C3", "=1+1"],
  ] as const)
    host.person.type(sheet, address, text);
  host.person.merge(sheet, "A3:B3");
  host.person.resizeRow(sheet, 3, 33);
  // Printed down to row 5: room to sign below the last words.
  sheet.page = { ...sheet.page, printArea: [{ top: 0, left: 0, bottom: 4, right: 3 }] };
});

const block: AddedRows = {
  rows: [
    { height: 20, cells: [{ column: 0, cell: textCell("GIẢI TRÌNH") }], merges: [{ left: 0, right: 3 }] },
    {
      height: 41,
      cells: [
        { column: 0, cell: textCell("1") },
        { column: 1, cell: textCell('x:["=1+1"]') },
        { column: 3, cell: textCell("=1+1") },
      ],
      merges: [],
    },
  ],
  styles: [
    { areas: [{ top: 0, left: 0, bottom: 1, right: 3 }], fontName: "Times New Roman", wrap: true },
    { areas: [{ top: 1, left: 0, bottom: 1, right: 3 }], grid: ["EdgeTop", "EdgeBottom"] },
  ],
};

function edit(rows: RowsChange): SheetEdit {
  return { sheetId: sheet.id, cells: [], columns: [], rows };
}

const atEnd: RowsChange = { kind: "put", below: null, block };

async function written(change: SheetEdit): Promise<SheetEdit> {
  const outcome = await excelWorkbook.editSheet(change);
  if (!outcome.ok || outcome.value.kind !== "written") throw new Error(JSON.stringify(outcome));
  return outcome.value.inverse;
}

const value = (row: number, column: number) => sheet.cell(row, column).value;

describe("put in", () => {
  test("under all that stands there, printed, in two syncs; taken away again the sheet is as before", async () => {
    const before = wholeSheet(sheet);
    host.resetCounters();
    const inverse = await written(edit(atEnd));
    expect(host.counters.syncs).toBe(2);
    expect([value(5, 0), value(6, 0), value(6, 1), value(6, 3)]).toEqual(["GIẢI TRÌNH", "1", 'x:["=1+1"]', "=1+1"]);
    expect(sheet.cell(6, 3).formula).toBeNull();
    expect(sheet.cell(6, 1).style).toMatchObject({ fontName: "Times New Roman", wrapText: true, locked: true });
    expect(sheet.cell(6, 1).style.borders.EdgeTop.style).toBe("Continuous");
    expect([sheet.rowHeight(5), sheet.rowHeight(6)]).toEqual([20, 41]);
    expect(sheet.merges).toContainEqual({ top: 5, left: 0, bottom: 5, right: 3 });
    expect(sheet.page.printArea).toEqual([{ top: 0, left: 0, bottom: 6, right: 3 }]);
    expect(inverse.rows).toEqual({ kind: "take", first: 5, block });

    const again = await written(inverse);
    expect(wholeSheet(sheet)).toEqual(before);
    await written(again);
    expect([value(5, 0), value(6, 3), sheet.rowHeight(6)]).toEqual(["GIẢI TRÌNH", "=1+1", 41]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(host.liveReferences).toBe(0);
  });

  test("below a row that is known by what it holds: what stands under it makes room", async () => {
    host.person.type(sheet, "A4", "dưới");
    const below = { row: 1, column: 1, seen: "khóa" };
    await written(edit({ kind: "put", below, block }));
    expect([value(1, 1), value(2, 0), value(3, 0), value(4, 0), value(5, 0)]).toEqual([
      "khóa",
      "GIẢI TRÌNH",
      "1",
      "Ghi chú",
      "dưới",
    ]);
    expect(sheet.page.printArea).toEqual([{ top: 0, left: 0, bottom: 6, right: 3 }]);
    host.person.type(sheet, "B2", "khác");
    const answer = await excelWorkbook.editSheet(edit({ kind: "put", below, block }));
    expect(answer).toEqual({ ok: true, value: { kind: "changed", cells: [below] } });
  });

  test("a print area of several parts stays as the officer made it; without one nothing is set", async () => {
    for (const printArea of [[], [0, 2].map((top) => ({ top, left: 0, bottom: top, right: 1 }))]) {
      sheet.page = { ...sheet.page, printArea };
      await written(edit(atEnd));
      expect(sheet.page.printArea).toEqual(printArea);
    }
  });

  test("a sheet fitted to one page may go on to the next, and is fitted again when they go", async () => {
    const onePage = { scale: null, horizontalFitToPages: 1, verticalFitToPages: 1 };
    sheet.page = { ...sheet.page, zoom: onePage };
    const before = wholeSheet(sheet);
    const inverse = await written(edit(atEnd));
    expect(sheet.page.zoom).toEqual({ ...onePage, verticalFitToPages: null });
    const more = await written(edit({ kind: "put", below: { row: 5, column: 0, seen: "GIẢI TRÌNH" }, block }));
    await written(more);
    expect(sheet.page.zoom).toEqual({ ...onePage, verticalFitToPages: null });
    await written(inverse);
    expect(wholeSheet(sheet)).toEqual(before);
  });

  test("whole columns with a look of their own do not push the rows out of sight", async () => {
    sheet.put(900_000, 0, { ...sheet.cell(0, 0), value: null, style: { ...sheet.style, bold: true } });
    const inverse = await written(edit(atEnd));
    expect(inverse.rows).toMatchObject({ first: 5 });
  });

  test("no further than a reading of the sheet reaches", async () => {
    host.person.type(sheet, "A2999", "cuối");
    expect(await excelWorkbook.editSheet(edit(atEnd))).toEqual({ ok: false, problem: { code: "tooLarge" } });
  });

  test("not on a protected sheet, a read-only workbook", async () => {
    host.person.protect(sheet, { allowInsertRows: true, allowFormatRows: true });
    expect(await excelWorkbook.editSheet(edit(atEnd))).toEqual({ ok: false, problem: { code: "sheetProtected" } });
    host.person.unprotect(sheet);
    host.workbook.readOnly = "writesRefused";
    expect(await excelWorkbook.editSheet(edit(atEnd))).toEqual({ ok: false, problem: { code: "readOnly" } });
  });
});

describe("taken away", () => {
  test("only while they hold what they were made with", async () => {
    const inverse = await written(edit(atEnd));
    host.person.type(sheet, "E7", "chữ của cán bộ");
    const after = wholeSheet(sheet);
    const answer = await excelWorkbook.editSheet(inverse);
    expect(answer).toEqual({ ok: true, value: { kind: "changed", cells: [{ row: 6, column: 4 }] } });
    expect(wholeSheet(sheet)).toEqual(after);
  });

  test("with the heights the officer gave them, to be put in with these again", async () => {
    const inverse = await written(edit(atEnd));
    host.person.resizeRow(sheet, 7, 99);
    await written(await written(inverse));
    expect(sheet.rowHeight(6)).toBe(99);
  });

  test("what is typed into them between looking and writing is put back with them", async () => {
    const inverse = await written(edit(atEnd));
    host.betweenSyncs(2, (person) => person.type(sheet, "E7", "vừa gõ"));
    const answer = await excelWorkbook.editSheet(inverse);
    expect(answer).toEqual({ ok: true, value: { kind: "changed", cells: [{ row: 6, column: 4 }] } });
    expect([value(5, 0), value(6, 3), value(6, 4)]).toEqual(["GIẢI TRÌNH", "=1+1", "vừa gõ"]);
    expect(sheet.page.printArea).toEqual([{ top: 0, left: 0, bottom: 6, right: 3 }]);
  });
});

describe("rows and words that slip in between look and writing", () => {
  test.each([
    ["rows above", (at: Sheet) => host.person.insertRows(at, 1, 2), 7],
    ["rows inside", (at: Sheet) => host.person.insertRows(at, 3), 6],
    ["words right below", (at: Sheet) => void host.person.type(at, "A6", "của tôi"), 5],
    ["rows right below", (at: Sheet) => host.person.insertRows(at, 6, 2), 5],
    ["a row less", (at: Sheet) => host.person.deleteRows(at, 2), 4],
  ])("%s: the block stands under the form, nothing is written over", async (_, slip, first) => {
    host.betweenSyncs(2, () => slip(sheet));
    const inverse = await written(edit(atEnd));
    expect(inverse.rows).toMatchObject({ first });
    expect(value(first, 0)).toBe("GIẢI TRÌNH");
    const texts = [...sheet.storedIn({ top: 0, left: 0, bottom: 30, right: 5 })].map(({ cell }) => cell.value);
    expect(texts).toEqual(expect.arrayContaining(["BIỂU", "Ghi chú", 2, "=1+1"]));
    expect(sheet.page.printArea.map(({ bottom }) => bottom)).toEqual([first + 1]);
    if (slip.name === "words") expect(texts).toContain("của tôi");
    await written(inverse);
    expect(value(first, 0)).not.toBe("GIẢI TRÌNH");
  });
});

const CODES = [
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "ActivityLimitReached",
  "AccessDenied",
  "GeneralException",
  "RequestPayloadSizeLimitExceeded",
] as const;

async function leavesAll(change: SheetEdit): Promise<WorkbookProblem> {
  const before = wholeSheet(sheet);
  const outcome = await excelWorkbook.editSheet(change);
  if (outcome.ok) throw new Error(JSON.stringify(outcome.value));
  expect(wholeSheet(sheet)).toEqual(before);
  expect(host.plannedInterruptions).toBe(0);
  return outcome.problem;
}

test.each(CODES)("%s at either sync leaves the sheet as it was", async (code) => {
  for (const sync of [1, 2]) {
    host.refuse({ sync, code });
    await leavesAll(edit(atEnd));
  }
  const inverse = await written(edit(atEnd));
  for (const sync of [1, 2]) {
    host.refuse({ sync, code });
    await leavesAll(inverse);
  }
});

describe("a batch that breaks off after any of its actions", () => {
  /** As far as the second sync has actions; the last try goes through. */
  async function breaksOff(change: SheetEdit): Promise<number> {
    for (let afterActions = 0; ; afterActions += 1) {
      const before = wholeSheet(sheet);
      host.refuse({ sync: 2, code: "GeneralException", afterActions });
      const outcome = await excelWorkbook.editSheet(change);
      if (outcome.ok) return afterActions;
      expect(outcome.problem).toEqual({ code: "unknown", reference: "GeneralException" });
      expect(wholeSheet(sheet)).toEqual(before);
    }
  }

  test("is undone: rows put in, cells, heights and columns with them, and rows taken away", async () => {
    const change: SheetEdit = {
      ...edit(atEnd),
      cells: [{ position: { row: 0, column: 0 }, seen: "BIỂU", entry: textCell("BIỂU 01") }],
      columns: [{ column: 6, hidden: true }],
      heights: [{ row: 2, height: 50 }],
    };
    sheet.page = { ...sheet.page, zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: 1 } };
    expect(await breaksOff(change)).toBeGreaterThan(30);
    expect([sheet.rowHeight(2), value(0, 0), value(5, 0)]).toEqual([50, "BIỂU 01", "GIẢI TRÌNH"]);
    expect(await breaksOff(edit({ kind: "take", first: 5, block, onePage: true }))).toBeGreaterThan(3);
    expect(value(5, 0)).toBeNull();
  });

  test("what cannot be taken back is said", async () => {
    host.refuse({ sync: 2, code: "GeneralException", afterActions: 30 });
    host.refuse({ sync: 3, code: "GeneralException" });
    expect(await excelWorkbook.editSheet(edit(atEnd))).toEqual({ ok: false, problem: { code: "halfWritten" } });
  });
});
