/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { singleList } from "../../src/criteria/criteriaList";
import type { CellValue, GridCell, SheetGrid } from "../../src/grid/sheetGrid";
import { readOlderForm, type OlderForm } from "../../src/recognition/olderForm";
import { openWorkbook } from "../../workbench/files/openWorkbook";
import { PlanGrid } from "../fixtures/planGrid";
import { communeSet, villageSet } from "../fixtures/shippedSets";
import { communeSubject } from "../fixtures/subjects";

const FILE = path.join(__dirname, "../fixtures/layouts/layout-1.xlsx");

/** The sheets of a workbook that was saved with layout 1. */
async function savedGrids(): Promise<readonly SheetGrid[]> {
  const workbook = await openWorkbook(new Uint8Array(readFileSync(FILE)), "layout-1.xlsx");
  return workbook.sheets.map((sheet) => {
    const stored = [...sheet.storedIn({ top: 0, left: 0, bottom: 200, right: 60 })];
    return {
      cells: stored.map(({ row, column, cell }): GridCell => ({
        row,
        column,
        value: cell.value,
        formula: cell.formula,
      })),
    };
  });
}

async function saved(setId: string): Promise<OlderForm> {
  const form = (await savedGrids()).map(readOlderForm).find((older) => older?.setId === setId);
  if (form === undefined || form === null) throw new Error(`no form of ${setId}`);
  return form;
}

test("a saved sheet of layout 1 tells whose it is", async () => {
  const { area, year, commune, village } = await saved(villageSet.id);
  expect([area, year, commune, village]).toEqual(["Lạng Sơn", 2023, "Thụy Hùng", "Còn Toòng"]);
  expect((await saved(communeSet.id)).village).toBe("");
});

test.each<[string, string, CellValue]>([
  ["i:3.1", "actual.value", 85.5],
  ["i:9.1", "actual.value", "12 nhà"],
  ["i:6.2", "actual.value", "Chưa đạt"],
  ["i:7.1", "actual.value", "Không xét"],
  // Its column of reasons opens the note.
  ["i:7.1", "note", "Xã không quy hoạch chợ (Quyết định số 45/QĐ-UBND)"],
])("what stood at %s goes to %s: %j", async (key, column, value) => {
  const cells = (await saved(communeSet.id)).inputs(singleList(communeSet)).rows.get(key);
  const found = [...(cells ?? [])].find(([id]) => id === column)?.[1].value;
  expect(found).toBe(value);
});

test.each<[string, SheetGrid]>([
  ["a sheet of today's layout", new PlanGrid(communeSubject).grid()],
  ["an empty sheet", { cells: [] }],
])("%s is no older form", (_name, grid) => {
  expect(readOlderForm(grid)).toBeNull();
});

test.each(["bntm.set", "bntm.area", "bntm.commune", "bntm.village", "bntm.year", "col:key"])(
  "without %s nothing can be taken over",
  async (mark) => {
    for (const { cells } of await savedGrids()) {
      expect(readOlderForm({ cells: cells.filter(({ value }) => value !== mark) })).toBeNull();
    }
  },
);
