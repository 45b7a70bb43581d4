import { ExcelHost } from "../../workbench/excel-host";
import { ironCalcFromDisk } from "../../workbench/excel-host/testing/ironCalcFromDisk";

const calculator = ironCalcFromDisk();

const LIST = ["Đạt", "Đạt*", "i:17.1", "i:17.10", "x", ""];
const NUMBERS = ["5", "2,5", "7"];

/** What Excel answers; from memory and its function pages. The known differences stand in docs/excel-stand-in.md. */
test("the engine answers as Excel for what forms use", () => {
  const host = new ExcelHost({ calculator });
  const sheet = host.workbook.activeSheet();
  for (const [index, text] of LIST.entries()) if (text !== "") host.person.type(sheet, `F${index + 1}`, text);
  for (const [index, text] of NUMBERS.entries()) host.person.type(sheet, `G${index + 1}`, text);
  host.person.type(sheet, "H1", '=""');

  const cases: readonly (readonly [string, unknown])[] = [
    ['="ĐẠT"="Đạt"', true],
    ['=COUNTIFS(F1:F6,"Đạt*")', 2],
    ['=COUNTIFS(F1:F6,"i:*")', 2],
    ['=COUNTIFS(F1:F6,"Đạt~*")', 1],
    ['=COUNTIFS(F1:F6,"đạt")', 1],
    ['=COUNTIFS(F1:F6,"<>")', 5],
    ['=COUNTIF(F1:F6,"i:17.1")', 1],
    ['=COUNTIFS(F1:F3,"Đạt",G1:G3,">=5")', 1],
    ['=MATCH("i:17.10",F1:F6,0)', 4],
    ['=INDEX(F1:F6,MATCH("đạt",F1:F6,0))', "Đạt"],
    ["=ISBLANK(F6)", true],
    ["=ISBLANK(H1)", false],
    ['=H1=""', true],
    ["=ISNUMBER(G2)", true],
    ["=ISTEXT(F1)", true],
    ["=ISERROR(1/0)", true],
    ['=IFERROR(1/0,"x")', "x"],
    ["=1/0", { error: "#DIV/0!" }],
    ["=KHONGCO(1)", { error: "#NAME?" }],
    ["=F1*1", { error: "#VALUE!" }],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(2.5,0)", 3],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(0.1+0.2,9)=0.3", true],
    ["=ROUND(85.5,9)", 85.5],
    ['=TRIM("  a  b ")', "a b"],
    ['=LEFT("Đạt",1)', "Đ"],
    ['=SUMPRODUCT((F1:F3="Đạt")*(G1:G3>=5))', 1],
    ['=IF("chữ">5,1,2)', 1],
    ['=N("bntm1")=0', true],
    ["=1/3", 0.333333333333333],
  ];
  for (const [formula, expected] of cases) {
    expect([formula, host.judgement.evaluate(sheet, 0, 0, formula)]).toEqual([formula, expected]);
  }
});

test("a circular reference shows 0", () => {
  const host = new ExcelHost({ calculator });
  const sheet = host.workbook.activeSheet();
  host.person.type(sheet, "A1", "=A1+1");
  expect(sheet.cell(0, 0).value).toBe(0);
});

test("sheets that refer to each other are calculated together, through renaming and deletion", () => {
  const host = new ExcelHost({ calculator });
  const first = host.workbook.activeSheet();
  const second = host.person.addSheet("Biểu 01");
  host.person.type(second, "A1", "41");
  host.person.type(first, "A1", "='Biểu 01'!A1+1");
  expect(first.cell(0, 0).value).toBe(42);
  host.person.type(second, "A1", "1");
  expect(first.cell(0, 0).value).toBe(2);
  host.person.rename(second, "Khác");
  expect(first.cell(0, 0)).toMatchObject({ formula: "=Khác!A1+1", value: 2 });
  host.person.deleteSheet(second);
  expect(first.cell(0, 0)).toMatchObject({ formula: "=#REF!+1", value: { error: "#REF!" } });
});

test("names are found by the sheet that owns them", () => {
  const host = new ExcelHost({ calculator });
  const sheet = host.workbook.activeSheet();
  host.workbook.names.push({ name: "muc", sheetId: sheet.id, formula: "=Sheet1!$B$1", comment: "", visible: true });
  host.modelReplaced();
  host.person.type(sheet, "B1", "80");
  host.person.type(sheet, "A1", "=muc+1");
  expect(sheet.cell(0, 0).value).toBe(81);
});

test("sheets filled alike calculate each for itself, from the first edit on", () => {
  const filled = (first: number): { readonly host: ExcelHost; readonly sum: () => unknown } => {
    const host = new ExcelHost({ calculator });
    const sheet = host.workbook.activeSheet();
    const lines = Array.from({ length: 120 }, (_, row) => `=${row === 0 ? first : `A${row}+1`}`);
    host.person.paste(sheet, "A1", lines.join("\n"));
    return { host, sum: () => sheet.cell(119, 0).value };
  };
  const [one, same, other] = [filled(1), filled(1), filled(2)];
  expect([one.sum(), same.sum(), other.sum()]).toEqual([120, 120, 121]);
  same.host.person.type(same.host.workbook.activeSheet(), "A1", "11");
  expect([one.sum(), same.sum(), other.sum()]).toEqual([120, 130, 121]);
  expect(filled(1).sum()).toBe(120);
});

test("what a person typed is calculated when somebody looks, whichever way he looks", () => {
  const host = new ExcelHost({ calculator });
  const sheet = host.workbook.activeSheet();
  host.person.type(sheet, "B1", "=A1*2");
  for (const text of ["1", "2", "21"]) host.person.type(sheet, "A1", text);
  expect(sheet.cell(0, 1).value).toBe(42);
  host.person.type(sheet, "A1", "3");
  expect([...sheet.storedIn({ top: 0, left: 0, bottom: 0, right: 5 })].map(({ cell }) => cell.value)).toEqual([3, 6]);
  host.person.type(sheet, "A1", "4");
  expect(sheet.cells.get(0)?.get(1)?.value).toBe(8);
  const copy = host.person.copySheet(sheet);
  host.person.type(sheet, "A1", "5");
  expect([copy.cell(0, 1).value, sheet.cell(0, 1).value]).toEqual([8, 10]);
  host.person.type(sheet, "A1", "6");
  host.person.insertRows(sheet, 1);
  expect(sheet.cell(1, 1)).toMatchObject({ formula: "=A2*2", value: 12 });
});
