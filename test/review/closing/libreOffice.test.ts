import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRaw } from "../../../src/cli/inflateRaw";
import type { CanonicalLine } from "../../../src/forms/phieuKiemTra/canonicalLine";
import { receiptPlan } from "../../../src/forms/phieuKiemTra/receiptPlan";
import type { SheetGrid } from "../../../src/grid/sheetGrid";
import { readOwnForm } from "../../../src/recognition/ownForm";
import { readOwnTable } from "../../../src/recognition/ownTable";
import { readReceipt } from "../../../src/recognition/receipt";
import { canonicalBieu01 } from "../../../src/review/closing/bieu01Lines";
import type { CanonicalForm } from "../../../src/review/closing/canonicalForm";
import { compareWithReceipt, type ReceiptComparison } from "../../../src/review/closing/compareWithReceipt";
import { fingerprintOf } from "../../../src/review/closing/fingerprint";
import { canonicalTable } from "../../../src/review/closing/tableLines";
import { readWorkbookFile } from "../../../src/xlsx/readWorkbookFile";
import type { Workbook } from "../../../workbench/excel-host/model/workbook";
import { saveWorkbook } from "../../../workbench/files/saveWorkbook";
import { bieu02, filledBieu02 } from "../../fixtures/bieu02";
import { CalculatedForm } from "../../fixtures/calculatedForm";
import { hasLibreOffice, LibreOffice } from "../../fixtures/libreOffice";
import { constantCell, planCell } from "../../fixtures/planCells";
import { communeSubject } from "../../fixtures/subjects";

/** Where it is not installed this is skipped with a line; CI installs it and must not skip. */
const available = hasLibreOffice();
if (!available) process.stdout.write("  LibreOffice is not installed: no closed form was verified\n");
if (!available && process.env["CI"] === "true") throw new Error("CI must have LibreOffice");

type LinesOf = (grid: SheetGrid) => CanonicalForm;

const bieu01Lines: LinesOf = (grid) => {
  const reading = readOwnForm(grid);
  if (reading.kind !== "form") throw new Error(reading.kind);
  return canonicalBieu01(reading.form);
};

const bieu02Lines: LinesOf = (grid) => {
  const reading = readOwnTable(grid);
  if (reading.kind !== "table") throw new Error(reading.kind);
  return canonicalTable(reading.table, bieu02());
};

async function gridsOf(file: string): Promise<readonly SheetGrid[]> {
  const reading = await readWorkbookFile(readFileSync(file), inflateRaw);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.sheets.map(({ grid }) => grid);
}

function addReceipt(workbook: Workbook, lines: readonly CanonicalLine[]): void {
  const { hash, code } = fingerprintOf(lines);
  const plan = receiptPlan({
    data: { form: "bieu", sheet: "Biểu", on: "2023-12-31", by: "Nguyễn Văn A", hash, lines },
    code,
    form: "Biểu",
    unit: "Xã Thụy Hùng",
    period: "Báo cáo năm 2023",
    sets: [],
    results: [],
    findings: [],
    rules: [],
    log: [{ kind: "closed", on: "2023-12-31", by: "Nguyễn Văn A" }],
  });
  const sheet = workbook.addSheet("Phiếu kiểm tra");
  plan.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      const entry = planCell(cell);
      if (entry !== null) sheet.put(row, column, entry);
    });
  });
}

function verified([form, receipt]: readonly SheetGrid[], linesOf: LinesOf): ReceiptComparison {
  if (form === undefined || receipt === undefined) throw new Error("a sheet is gone");
  const reading = readReceipt(receipt);
  if (reading.kind !== "receipt") throw new Error(reading.kind);
  return compareWithReceipt(linesOf(form).lines, reading.receipt);
}

function filledBieu01(): Workbook {
  const form = new CalculatedForm(communeSubject);
  form.fill([
    { key: "i:3.1", column: "actual.value", value: 85.5 },
    { key: "i:4.2", column: "actual.value", value: 0.1 + 0.2 },
    { key: "i:10.1", column: "actual.value", value: 100 / 3 },
    { key: "i:1.1", column: "actual.value", value: "Đạt" },
    { key: "c:3", column: "tasks", value: "Nạo vét\nkênh mương  nội đồng " },
    { key: "i:3.1", column: "deadline", value: 45107 },
    { key: "i:3.1", column: "note", value: "17.10" },
  ]);
  return form.workbook;
}

(available ? test : test.skip)(
  "forms and receipts saved by LibreOffice are unchanged; one changed cell is named",
  async () => {
    const office = new LibreOffice();
    try {
      const books: readonly (readonly [string, Workbook, LinesOf, CanonicalLine])[] = [
        ["bieu-01", filledBieu01(), bieu01Lines, line("i:3.1", "actual.value", "85.5")],
        ["bieu-02", filledBieu02().workbook, bieu02Lines, line("w:2.1", "price", "5")],
      ];
      for (const [name, workbook, linesOf, { key, column }] of books) {
        const file = join(office.folder, `${name}.xlsx`);
        writeFileSync(file, await saveWorkbook(workbook));
        const [grid] = await gridsOf(file);
        if (grid === undefined) throw new Error("no sheet");
        const closed = linesOf(grid);
        addReceipt(workbook, closed.lines);
        writeFileSync(file, await saveWorkbook(workbook));
        const at = closed.placeOf(key, column);
        if (at === null) throw new Error(`no cell ${key}`);
        workbook.activeSheet().put(at.row, at.column, constantCell(99));
        writeFileSync(join(office.folder, `${name}-changed.xlsx`), await saveWorkbook(workbook));
      }
      const names = books.flatMap(([name]) => [`${name}.xlsx`, `${name}-changed.xlsx`]);
      const saved = office.resave(names.map((name) => join(office.folder, name)));
      for (const [name, , linesOf, { key, column, value }] of books) {
        expect(verified(await gridsOf(join(saved, `${name}.xlsx`)), linesOf)).toEqual({ kind: "unchanged" });
        expect(verified(await gridsOf(join(saved, `${name}-changed.xlsx`)), linesOf)).toEqual({
          kind: "changed",
          changes: [{ key, column, before: value, after: "99" }],
        });
      }
    } finally {
      office.remove();
    }
  },
  120_000,
);

function line(key: string, column: string, value: string): CanonicalLine {
  return { key, column, kind: "number", value };
}
