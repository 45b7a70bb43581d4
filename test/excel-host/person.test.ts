import type { Sheet } from "../../workbench/excel-host";
import { ExcelHost } from "../../workbench/excel-host";
import { parseAddress } from "../../workbench/excel-host/model/addressText";
import type { CellValue } from "../../workbench/excel-host/model/cell";
import { DEFAULT_STYLE } from "../../workbench/excel-host/model/style";
import { NO_ALERT, NO_PROMPT } from "../../workbench/excel-host/model/validation";
import { refusedCode } from "./refusedCode";
import { ironCalcFromDisk } from "../../workbench/excel-host/testing/ironCalcFromDisk";

const calculator = ironCalcFromDisk();

function setUp(cells: Readonly<Record<string, string>>): { host: ExcelHost; sheet: Sheet } {
  const host = new ExcelHost({ calculator });
  const sheet = host.workbook.activeSheet();
  for (const [address, text] of Object.entries(cells)) host.person.type(sheet, address, text);
  return { host, sheet };
}

function area(address: string): { top: number; left: number; bottom: number; right: number } {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(address);
  return parsed.area;
}

function value(sheet: Sheet, address: string): CellValue {
  const { top, left } = area(address);
  return sheet.cell(top, left).value;
}

function formula(sheet: Sheet, address: string): string | null {
  const { top, left } = area(address);
  return sheet.cell(top, left).formula;
}

test("inserting and deleting rows moves cells, formulas, heights, merges, rules and names", () => {
  const { host, sheet } = setUp({ A1: "1", A2: "2", A3: "=SUM(A1:A2)", B3: "=$A$2" });
  sheet.merges.push(area("C2:D3"));
  sheet.rows.set(1, { size: 40, hidden: false, style: null });
  sheet.page = { ...sheet.page, printArea: [area("A1:D3")], titleRows: area("1:1") };
  sheet.conditionalFormats.push({ id: "a", areas: [area("A2:A3")], formula: "=$A2>1", style: {}, stopIfTrue: false });
  host.workbook.names.push({ name: "n", sheetId: sheet.id, formula: "=Sheet1!$A$2", comment: "", visible: true });

  host.person.insertRows(sheet, 2);
  expect(formula(sheet, "A4")).toBe("=SUM(A1:A3)");
  expect(formula(sheet, "B4")).toBe("=$A$3");
  expect(sheet.merges).toEqual([area("C3:D4")]);
  expect(sheet.row(2).size).toBe(40);
  expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [area("A3:A4")], formula: "=$A3>1" });
  expect(host.workbook.names[0]?.formula).toBe("=Sheet1!$A$3");
  expect(sheet.page).toMatchObject({ printArea: [area("A1:D4")], titleRows: area("1:1") });
  host.person.type(sheet, "A2", "10");
  expect(value(sheet, "A4")).toBe(13);

  host.person.deleteRows(sheet, 3);
  expect(formula(sheet, "A3")).toBe("=SUM(A1:A2)");
  expect(formula(sheet, "B3")).toBe("=#REF!");
  expect(value(sheet, "B3")).toEqual({ error: "#REF!" });
  expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [area("A3:A3")], formula: "=$A3>1" });
});

test("a rule whose first row goes keeps its formula for the next one", () => {
  const { host, sheet } = setUp({});
  sheet.conditionalFormats.push({
    id: "a",
    areas: [area("A5:N9")],
    formula: '=$K5="Đạt"',
    style: {},
    stopIfTrue: false,
  });
  host.person.deleteRows(sheet, 5);
  expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [area("A5:N8")], formula: '=$K5="Đạt"' });
});

test("columns move as rows do", () => {
  const { host, sheet } = setUp({ A1: "1", B1: "2", C1: "=A1+B1" });
  host.person.insertColumns(sheet, "B");
  expect(formula(sheet, "D1")).toBe("=A1+C1");
  host.person.deleteColumns(sheet, "A");
  expect(formula(sheet, "C1")).toBe("=#REF!+B1");
});

test("a new row takes the format of the row above", () => {
  const { host, sheet } = setUp({});
  sheet.put(0, 0, { value: "đầu", formula: null, quotePrefix: false, style: { ...DEFAULT_STYLE, bold: true } });
  host.person.insertRows(sheet, 2);
  expect(sheet.cell(1, 0)).toMatchObject({ value: null, style: { bold: true } });
});

test("a duplicated row has formulas of its own and stays inside the rules", () => {
  const { host, sheet } = setUp({ A1: "1", B1: "=A1*2", A2: "3", B2: "=A2*2" });
  sheet.conditionalFormats.push({ id: "a", areas: [area("A1:B2")], formula: "=$A1>1", style: {}, stopIfTrue: false });
  host.person.duplicateRow(sheet, 2);
  expect([value(sheet, "A3"), formula(sheet, "B3"), value(sheet, "B3")]).toEqual([3, "=A3*2", 6]);
  expect(sheet.conditionalFormats[0]?.areas).toEqual([area("A1:B3")]);
});

test("sorting moves whole rows of the area, hidden columns too, and leaves the rest", () => {
  const { host, sheet } = setUp({
    A1: "i:b",
    B1: "Hai",
    C1: "2",
    D1: "=C1*10",
    A2: "i:c",
    B2: "Ba",
    C2: "",
    D2: "=C2*10",
    A3: "i:a",
    B3: "Một",
    C3: "1",
    D3: "=C3*10",
    F1: "ngoài",
  });
  host.person.hideColumns(sheet, "A");
  host.person.sort(sheet, "A1:D3", { by: "C" });
  const column = (letter: string): CellValue[] => [1, 2, 3].map((row) => value(sheet, `${letter}${row}`));
  expect(column("A")).toEqual(["i:a", "i:b", "i:c"]);
  expect(column("C")).toEqual([1, 2, null]);
  expect(column("D")).toEqual([10, 20, 0]);
  expect(formula(sheet, "D1")).toBe("=C1*10");
  expect(value(sheet, "F1")).toBe("ngoài");
});

test("sorting the visible columns only leaves the hidden keys behind", () => {
  const { host, sheet } = setUp({ A1: "i:1", B1: "2", A2: "i:2", B2: "1" });
  host.person.sort(sheet, "B1:B2", { by: "B" });
  expect([value(sheet, "A1"), value(sheet, "B1")]).toEqual(["i:1", 1]);
});

test("a sheet travels to another workbook with its names, rules, hidden rows and format", () => {
  const { host, sheet } = setUp({ A1: "80", A2: "=muc+Sheet1!A1" });
  host.person.hideRows(sheet, 1);
  host.workbook.names.push({ name: "muc", sheetId: sheet.id, formula: "=Sheet1!$A$1", comment: "", visible: true });
  sheet.conditionalFormats.push({
    id: "a",
    areas: [area("A1")],
    formula: "=Sheet1!$A$1>1",
    style: {},
    stopIfTrue: false,
  });
  const other = new ExcelHost({ calculator });
  const copy = host.copySheetTo(sheet, other);
  expect(copy.name).toBe("Sheet1 (2)");
  expect(copy.row(0).hidden).toBe(true);
  expect(copy.cell(1, 0)).toMatchObject({ formula: "=muc+'Sheet1 (2)'!A1", value: 160 });
  expect(copy.conditionalFormats[0]?.formula).toBe("='Sheet1 (2)'!$A$1>1");
  expect(other.workbook.names).toEqual([expect.objectContaining({ sheetId: copy.id, formula: "='Sheet1 (2)'!$A$1" })]);
});

test("a protected sheet takes typing in unlocked cells only", () => {
  const { host, sheet } = setUp({ A1: "khóa", B1: "1" });
  const unlocked = sheet.cell(0, 1);
  sheet.put(0, 1, { ...unlocked, style: { ...unlocked.style, locked: false } });
  host.person.protect(sheet);
  expect(refusedCode(() => host.person.type(sheet, "A1", "x"))).toBe("AccessDenied");
  expect(refusedCode(() => host.person.insertRows(sheet, 1))).toBe("AccessDenied");
  expect(refusedCode(() => host.person.sort(sheet, "B1:B2", { by: "B" }))).toBe("AccessDenied");
  host.person.type(sheet, "B1", "2");
  expect(value(sheet, "B1")).toBe(2);
  expect(refusedCode(() => host.person.protect(sheet))).toBe("AccessDenied");
  host.person.unprotect(sheet);
  host.person.type(sheet, "A1", "x");
  expect(value(sheet, "A1")).toBe("x");
});

test("a protected workbook keeps its sheets", () => {
  const { host, sheet } = setUp({});
  host.person.protectWorkbook("mật khẩu");
  for (const action of [
    () => host.person.addSheet(),
    () => host.person.rename(sheet, "x"),
    () => host.person.deleteSheet(sheet),
  ]) {
    expect(refusedCode(action)).toBe("AccessDenied");
  }
  expect(refusedCode(() => host.person.unprotectWorkbook("sai"))).toBe("InvalidArgument");
  host.person.unprotectWorkbook("mật khẩu");
  expect(host.person.addSheet().name).toBe("Sheet2");
});

test("typing meets a validation: Stop takes the entry back, Warning lets it stand, pasting asks nobody", () => {
  const { host, sheet } = setUp({ E1: "Đạt", E2: "Chưa đạt" });
  const rule = { kind: "list", source: "=$E$1:$E$2", inCellDropDown: true } as const;
  const errorAlert = { ...NO_ALERT, title: "Sai", message: "Chọn trong danh sách" };
  sheet.validations.push({ areas: [area("A1:A3")], rule, ignoreBlanks: true, prompt: NO_PROMPT, errorAlert });
  expect(host.person.type(sheet, "A1", "đạt")).toEqual({ accepted: true, alert: null });
  expect(host.person.type(sheet, "A1", "lạ")).toMatchObject({ accepted: false, alert: { title: "Sai" } });
  expect(value(sheet, "A1")).toBe("đạt");
  sheet.validations = [
    {
      areas: [area("A1:A3")],
      rule: { kind: "custom", formula: "=AND(ISNUMBER(A1),A1<=100)" },
      ignoreBlanks: true,
      prompt: NO_PROMPT,
      errorAlert: { ...errorAlert, style: "Warning" },
    },
  ];
  expect(host.person.type(sheet, "A2", "101")).toMatchObject({ accepted: true, alert: { style: "Warning" } });
  expect(host.person.type(sheet, "A2", "100").alert).toBeNull();
  host.person.paste(sheet, "A1", "lạ\t2\r\n101\n");
  expect([value(sheet, "A1"), value(sheet, "B1"), value(sheet, "A2")]).toEqual(["lạ", 2, 101]);
  expect([0, 1].map((row) => host.judgement.isValid(sheet, row, 0))).toEqual([false, false]);
});

test("conditional formats: the first priority wins, each row by its own cells", () => {
  const { host, sheet } = setUp({ A1: "Đạt", A2: "Chưa đạt" });
  const rules = [
    { id: "a", formula: '=$A1="Đạt"', style: { fill: "#00FF00" } },
    { id: "b", formula: '=$A1<>""', style: { fill: "#FF0000", bold: true } },
  ];
  sheet.conditionalFormats = rules.map((rule) => ({ ...rule, areas: [area("A1:B3")], stopIfTrue: false }));
  expect(host.judgement.conditionalStyle(sheet, 0, 1)).toEqual({ fill: "#00FF00", bold: true });
  expect(host.judgement.conditionalStyle(sheet, 1, 0)).toEqual({ fill: "#FF0000", bold: true });
  expect(host.judgement.conditionalStyle(sheet, 2, 0)).toEqual({});
});

test("a merge keeps the first content, and typing into it goes to its first cell", () => {
  const { host, sheet } = setUp({ A1: "một", B1: "hai" });
  host.person.merge(sheet, "A1:B1");
  expect([value(sheet, "A1"), value(sheet, "B1")]).toEqual(["một", null]);
  host.person.type(sheet, "B1", "ba");
  expect(value(sheet, "A1")).toBe("ba");
});

test("deleting the active sheet shows its neighbour; the last visible one stays", () => {
  const { host, sheet } = setUp({});
  const second = host.person.addSheet("Biểu 01");
  host.person.activate(second);
  host.person.deleteSheet(second);
  expect(host.workbook.activeSheetId).toBe(sheet.id);
  expect(refusedCode(() => host.person.deleteSheet(sheet))).toBe("InvalidOperation");
});
