import { WHOLE_SHEET } from "../../../workbench/excel-host/model/address";
import type { Sheet } from "../../../workbench/excel-host/model/sheet";
import type { Workbook } from "../../../workbench/excel-host/model/workbook";
import { openWorkbook } from "../../../workbench/files/openWorkbook";
import { saveWorkbook } from "../../../workbench/files/saveWorkbook";
import { richWorkbook } from "./richWorkbook";

describe("a workbook saved as .xlsx and opened again", () => {
  let before: Workbook;
  let after: Workbook;

  beforeAll(async () => {
    before = richWorkbook();
    after = await openWorkbook(await saveWorkbook(before), "Sổ thử.xlsx");
  });

  it("has the same sheets in the same order, hidden as they were, the same one in front", () => {
    expect(after.sheets.map(({ name, visibility, tabColor }) => ({ name, visibility, tabColor }))).toEqual(
      before.sheets.map(({ name, visibility, tabColor }) => ({ name, visibility, tabColor })),
    );
    expect(after.activeSheet().name).toBe(before.activeSheet().name);
  });

  it("has the same values, formulas with their results, and formats", () => {
    expect(after.sheets.map(cellsOf)).toEqual(before.sheets.map(cellsOf));
  });

  it("has the same column widths, row heights, hidden lines, merged cells and frozen rows", () => {
    expect(after.sheets.map(layoutOf)).toEqual(before.sheets.map(layoutOf));
  });

  it("has the same conditional formats in the same order", () => {
    const rules = (workbook: Workbook) =>
      workbook.sheets.flatMap(({ conditionalFormats }) =>
        conditionalFormats.map(({ areas, formula, style, stopIfTrue }) => ({ areas, formula, style, stopIfTrue })),
      );
    expect(rules(after)).toEqual(rules(before));
  });

  it("has the same validations with their prompts", () => {
    expect(after.sheets.map(({ validations }) => validations)).toEqual(
      before.sheets.map(({ validations }) => validations),
    );
  });

  it("has the same names, each in its sheet", () => {
    const names = (workbook: Workbook) =>
      workbook.names.map(({ name, formula, sheetId }) => [
        name,
        formula,
        workbook.sheets.find(({ id }) => id === sheetId)?.name,
      ]);
    expect(names(after)).toEqual(names(before));
  });

  it("has the same page: paper, fit or scale, breaks, print area, repeated rows, footer", () => {
    expect(after.sheets.map(({ page }) => page)).toEqual(before.sheets.map(({ page }) => page));
  });

  it("has the same protection", () => {
    expect(after.sheets.map(({ protection }) => protection)).toEqual(before.sheets.map(({ protection }) => protection));
  });
});

/** A row without cells gets a blank one in the file, to carry its height. */
const HIDDEN_ROW = 5;

function cellsOf(sheet: Sheet) {
  return [...sheet.storedIn(WHOLE_SHEET)]
    .filter(({ row }) => row !== HIDDEN_ROW)
    .map(({ row, column, cell }) => ({ row, column, ...cell }));
}

function layoutOf(sheet: Sheet) {
  return {
    columns: [...sheet.columns],
    rows: [...sheet.rows].sort(([a], [b]) => a - b),
    merges: sheet.merges,
    frozenRows: sheet.frozenRows,
    gridlines: sheet.showGridlines,
  };
}
