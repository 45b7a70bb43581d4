/** @jest-environment jsdom */
import fc from "fast-check";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { valueText } from "../../src/grid/sheetGrid";
import type { EditEntry, SheetEdit } from "../../src/usecases/ports";
import { ExcelHost } from "../../workbench/excel-host";
import type { Cell } from "../../workbench/excel-host/model/cell";
import { DEFAULT_STYLE } from "../../workbench/excel-host/model/style";
import { ironCalcFromDisk } from "../../workbench/excel-host/testing/ironCalcFromDisk";
import { openExcel } from "../../workbench/excel-host/testing/openExcel";
import { SIDE, sheetSnapshot } from "../fixtures/sheetSnapshot";

const calculator = ironCalcFromDisk();

async function written(change: SheetEdit): Promise<SheetEdit> {
  const outcome = await excelWorkbook.editSheet(change);
  if (!outcome.ok || outcome.value.kind !== "written") throw new Error(JSON.stringify(outcome));
  return outcome.value.inverse;
}

const words = fc.oneof(
  fc.constantFrom("=1+1", "17.10", "1/2", "-", "TRUE", "#N/A", "'a", "Đạt", "85%", " x ", "a\nb"),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const figures = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0.1, 85.5, 1e-7, 123456789012345));
const codes = fc.constantFrom("=1+2", '="x"&"y"', "=1/0", '=""', "=TRUE", "=E5", "=COUNTA(D4:E5)");
const place = fc.record({ row: fc.nat(SIDE - 1), column: fc.nat(SIDE - 1) });
const placed = <Value>(value: fc.Arbitrary<Value>) =>
  fc.uniqueArray(fc.record({ position: place, value }), {
    selector: ({ position }) => `${position.row}:${position.column}`,
    maxLength: SIDE * SIDE,
  });

const content = fc.oneof(
  words.map((value) => ({ value, formula: null })),
  figures.map((value) => ({ value, formula: null })),
  fc.boolean().map((value) => ({ value, formula: null })),
  fc.constantFrom("#N/A", "#REF!").map((error) => ({ value: { error }, formula: null })),
  codes.map((code) => ({ value: null, formula: code })),
  fc.constant({ value: null, formula: null }),
);
const numberFormat = fc.constantFrom("General", "@", "0.00");
const newFormat = fc.option(fc.constantFrom("General", "@", '"≥ "General"%*"'), { nil: undefined });
const entries = fc.oneof(
  words.map((word): EditEntry => ({ kind: "text", text: word })),
  figures.map((figure): EditEntry => ({ kind: "number", number: figure })),
  codes.map((code): EditEntry => ({ kind: "formula", formula: code })),
  fc.constant<EditEntry>({ kind: "empty" }),
  fc.boolean().map((boolean): EditEntry => ({ kind: "boolean", boolean })),
);
const columns = fc.uniqueArray(fc.record({ column: fc.nat(SIDE - 1), hidden: fc.boolean() }), {
  selector: ({ column }) => column,
});

// 150 runs of several syncs each, on two busy cores.
jest.setTimeout(30_000);

test("the inverse puts everything back, and its own inverse does it again", async () => {
  const host = new ExcelHost({ calculator });
  await openExcel(host);
  const sheet = host.workbook.activeSheet();
  await fc.assert(
    fc.asyncProperty(
      placed(fc.record({ content, numberFormat })),
      placed(fc.record({ entry: entries, format: newFormat })),
      columns,
      fc.array(fc.nat(SIDE - 1)),
      async (cells, edits, shown, hidden) => {
        sheet.cells.clear();
        sheet.columns.clear();
        for (const { position, value } of cells) {
          const style = { ...DEFAULT_STYLE, numberFormat: value.numberFormat };
          sheet.put(position.row, position.column, { ...value.content, style, quotePrefix: false });
        }
        for (const column of hidden) sheet.columns.set(column, { size: null, hidden: true, style: null });
        host.modelReplaced();
        const before = sheetSnapshot(sheet);
        const change: SheetEdit = {
          sheetId: sheet.id,
          cells: edits.map(({ position, value }) => {
            const { entry, format } = value;
            const seen = valueText(sheet.cell(position.row, position.column).value);
            return { position, seen, entry, ...(format === undefined ? {} : { format }) };
          }),
          columns: shown,
        };

        const inverse = await written(change);
        const after = sheetSnapshot(sheet);
        for (const { position, value } of edits) {
          const cell = sheet.cell(position.row, position.column);
          expectHeld(cell, value.entry);
          if (value.format !== undefined) expect(cell.style.numberFormat).toBe(value.format);
        }
        const again = await written(inverse);
        expect(sheetSnapshot(sheet)).toEqual(before);
        await written(again);
        expect(sheetSnapshot(sheet)).toEqual(after);
      },
    ),
    { numRuns: 150 },
  );
});

function expectHeld(cell: Cell, entry: EditEntry): void {
  if (entry.kind === "formula") expect(cell.formula).toBe(entry.formula);
  else expect(cell.formula).toBeNull();
  if (entry.kind === "text") expect(cell.value).toBe(entry.text);
  if (entry.kind === "number") expect(cell.value).toBe(entry.number);
  if (entry.kind === "boolean") expect(cell.value).toBe(entry.boolean);
  if (entry.kind === "empty") expect(cell.value).toBeNull();
}
