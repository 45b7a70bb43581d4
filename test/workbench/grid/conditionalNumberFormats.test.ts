import { MONEY_FORMAT, WHOLE_MONEY_FORMAT } from "../../../src/forms/money/moneyUnit";
import { ExcelHost } from "../../../workbench/excel-host";
import { ironCalcFromDisk } from "../../../workbench/excel-host/testing/ironCalcFromDisk";
import { cellText } from "../../../workbench/grid/cellText";
import { conditionalNumberFormats } from "../../../workbench/grid/conditionalNumberFormats";

const host = new ExcelHost({ calculator: ironCalcFromDisk() });
const sheet = host.workbook.activeSheet();

/** Column A as the grid shows it: written as money, whole amounts by the rule of the forms. */
function shown(typed: readonly string[]): readonly string[] {
  for (const [row, text] of typed.entries()) {
    const address = `A${row + 1}`;
    host.person.type(sheet, address, text);
    const cell = sheet.cell(row, 0);
    sheet.put(row, 0, { ...cell, style: { ...cell.style, numberFormat: MONEY_FORMAT } });
  }
  const formats = conditionalNumberFormats(sheet, host.judgement);
  return typed.map((_, row) => cellText(sheet.cell(row, 0), formats.get(`${row}:0`)));
}

beforeEach(() => {
  sheet.conditionalFormats = [
    {
      id: "whole",
      areas: [{ top: 0, left: 0, bottom: 5, right: 0 }],
      formula: "=IF(ISNUMBER(A1),ROUND(A1,6)=ROUND(A1,0),FALSE)",
      style: { numberFormat: WHOLE_MONEY_FORMAT },
      stopIfTrue: false,
    },
  ];
});

test("a whole amount shows no comma behind it, a broken one its decimals, words stay words", () => {
  expect(shown(["1234", "1234,5", "=A1+A1", "chưa rõ", "1234,000000001"])).toEqual([
    "1.234",
    "1.234,5",
    "2.468",
    "chưa rõ",
    "1.234",
  ]);
});

test("a rule of higher priority with stopIfTrue keeps the number format of a lower one away", () => {
  const [whole] = sheet.conditionalFormats;
  if (whole === undefined) throw new Error("no rule");
  sheet.conditionalFormats = [
    { ...whole, id: "first", formula: "=A1>2000", style: { fill: "#FFF2CC" }, stopIfTrue: true },
    whole,
  ];
  expect(shown(["1234", "4321"])).toEqual(["1.234", "4.321,"]);
});
