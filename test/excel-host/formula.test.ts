import { copiedFormula, renameSheetIn, sortedFormula } from "../../workbench/excel-host/formula/rewrite";
import { shiftFormula } from "../../workbench/excel-host/formula/shift";
import { formulaFault } from "../../workbench/excel-host/formula/syntax";
import { joinTokens, tokenize } from "../../workbench/excel-host/formula/tokens";
import { roundAsExcel } from "../../workbench/excel-host/calculation/roundAsExcel";

const rows = (at: number, count: number) => ({ axis: "row", at: at - 1, count }) as const;
const columns = (at: number, count: number) => ({ axis: "column", at: at - 1, count }) as const;

test.each([
  ["=A5+$B$5", rows(5, 1), "=A6+$B$6"],
  ["=A5+B4", rows(5, 2), "=A7+B4"],
  ["=SUM(A1:A10)", rows(5, 1), "=SUM(A1:A11)"],
  ["=SUM(A1:A10)", rows(1, 1), "=SUM(A2:A11)"],
  ["=SUM(A1:A10)", rows(11, 1), "=SUM(A1:A10)"],
  ["=SUM(A1:A10)", rows(10, -1), "=SUM(A1:A9)"],
  ["=SUM(A1:A10)", rows(1, -2), "=SUM(A1:A8)"],
  ["=SUM(A5:A6)", rows(4, -5), "=SUM(#REF!)"],
  ["=A5", rows(5, -1), "=#REF!"],
  ["=SUM(A:A)+SUM(3:4)", rows(3, 1), "=SUM(A:A)+SUM(4:5)"],
  ["=SUM(A:B)&C1", columns(2, 1), "=SUM(A:C)&D1"],
  ["=$C$1", columns(3, -1), "=#REF!"],
  ['="A5"&A5', rows(1, 1), '="A5"&A6'],
  ["='Biểu 01'!A5+Khác!A5", rows(1, 1), "='Biểu 01'!A6+Khác!A5"],
  ["=LOG10(A1)+ATAN2(A1,B1)", rows(1, 1), "=LOG10(A2)+ATAN2(A2,B2)"],
  ["=TRUE+A1", rows(1, 1), "=TRUE+A2"],
])("%s after a shift becomes %s", (formula, shift, expected) => {
  expect(shiftFormula(formula, "Biểu 01", "Biểu 01", shift)).toBe(expected);
});

test("a formula on another sheet follows only what points at the shifted sheet", () => {
  expect(shiftFormula("='Biểu 01'!A5+A5", "Khác", "Biểu 01", rows(1, 1))).toBe("='Biểu 01'!A6+A5");
});

test.each([
  ["=A5+$A5+A$5+$A$5", 2, 1, "=B7+$A7+B$5+$A$5"],
  ["=A1", -1, 0, "=#REF!"],
  ["=SUM(A:A)", 3, 1, "=SUM(B:B)"],
  ['=IF(A1="A1",1,2)', 1, 0, '=IF(A2="A1",1,2)'],
])("%s copied by %d rows and %d columns is %s", (formula, down, right, expected) => {
  expect(copiedFormula(formula, down, right)).toBe(expected);
});

test("a sort moves relative references, but none that names a sheet", () => {
  expect(sortedFormula("=A5+$A$1+'Biểu 01'!A5", 3)).toBe("=A8+$A$1+'Biểu 01'!A5");
});

test("renaming a sheet changes its references and quotes the new name", () => {
  expect(renameSheetIn("=Sheet1!A1+'sheet1'!B2+Sheet12!C3", "Sheet1", "Biểu '01'")).toBe(
    "='Biểu ''01'''!A1+'Biểu ''01'''!B2+Sheet12!C3",
  );
});

test.each([
  '=IF(A1>=1.5E-3,"Đạt ""x""",\'Sheet 1\'!$B$2:C3)&{1,2;"a",3}%',
  "=SUM(A1:INDEX(B:B,3)) + #REF!*Sheet1!#REF!",
  "=Tổng_số + _xlfn.XLOOKUP(1,2:3,4:4)",
])("the tokens of %s join to the formula again", (formula) => {
  expect(joinTokens(tokenize(formula))).toBe(formula);
});

test.each([
  ["=1+2", null],
  ["=IF(A1,,2)", null],
  ["=-A1%+{1,2;3,4}", null],
  ["=NOW()", null],
  ["=- - 1", null],
  ["=A1:INDEX(A:A,3)", null],
  ["=IF(A1", '")" is missing'],
  ["=1+", "the formula breaks off"],
  ["=A1)", '")" is out of place'],
  ['="a', '""" is out of place'],
  ["=Nội dung", '"dung" is out of place'],
  ["=1 2", '"2" is out of place'],
  [`=${"1+".repeat(4100)}1`, "a formula of 8202 characters"],
])("%s: fault %s", (formula, fault) => {
  expect(formulaFault(formula)).toBe(fault);
});

test.each([
  ["=ROUND(A1,2)", "=(ROUND((A1)*10^(2),0)/10^(2))"],
  ["=ROUND(MAX(A1,B1),9)>=ROUND(C1,9)", "=(ROUND((MAX(A1,B1))*10^(9),0)/10^(9))>=(ROUND((C1)*10^(9),0)/10^(9))"],
  ["=ROUND(ROUND(A1,1),2)", "=(ROUND(((ROUND((A1)*10^(1),0)/10^(1)))*10^(2),0)/10^(2))"],
  ['="ROUND(1,2)"&ROUND(1)', '="ROUND(1,2)"&ROUND(1)'],
  ["=ROUNDUP(A1,2)", "=ROUNDUP(A1,2)"],
])("the correction of ROUND turns %s into %s", (formula, corrected) => {
  expect(roundAsExcel(formula)).toBe(corrected);
});
