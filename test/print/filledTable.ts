import { MONEY_FORMAT, type MoneyUnit } from "../../src/forms/money/moneyUnit";
import { DATE_FORMAT } from "../../src/forms/tables/tableFormats";
import { rowHeight, wrappedLines } from "../../src/forms/textHeight";
import words from "../../src/forms/words/tables.json";
import { serialOf } from "../../src/grid/excelDate";
import type { ExcelHost, Sheet } from "../../workbench/excel-host";
import { containsCell } from "../../workbench/excel-host/model/address";
import { parseAddress } from "../../workbench/excel-host/model/addressText";
import { isBlank, type CellValue } from "../../workbench/excel-host/model/cell";
import type { Validation } from "../../workbench/excel-host/model/validation";
import { PrintedSheet } from "./printedSheet";

/** More than a commune has for one work: what a column of money must bear. */
const AMOUNTS: Readonly<Record<MoneyUnit, number>> = {
  millionDong: 123_456.789,
  thousandDong: 123_456_789,
  dong: 123_456_789_000,
};

const QUANTITY = 12_345.5;

/** As a work may be named: each cell takes as many of these words as its row has room for. */
const SAID =
  "Nâng cấp đường trục thôn Bản Khoai, mặt bê tông rộng 3,5 m, có rãnh thoát nước và điện chiếu sáng, " +
  "đoạn từ nhà văn hóa đến ngã ba trường tiểu học, do thôn và các hộ dân hiến đất, góp ngày công cùng làm";

const SIGNED = "Hoàng Văn Thụ";

type Place = { readonly sheet: Sheet; readonly row: number; readonly column: number };

/** Fills in every cell on paper that an officer may fill in, as a person does who says much. */
export function fillTable(host: ExcelHost, sheet: Sheet, unit: MoneyUnit): void {
  const { body, columns, tail } = new PrintedSheet(sheet);
  for (const [index, row] of body.entries()) {
    for (const column of columns) {
      const cell = sheet.cell(row, column);
      if (cell.style.locked || !isBlank(cell)) continue;
      const number = column === columns[0] ? String(index) : null;
      sheet.put(row, column, { ...cell, value: number ?? typed({ sheet, row, column }, unit) });
    }
  }
  sign(sheet, tail.at(-1) ?? 0);
  host.modelReplaced();
}

/** LibreOffice does not count empty rows at the end of what it fits to one page; with a name under it, it does. */
function sign(sheet: Sheet, row: number): void {
  const cell = sheet.cell(row, 0);
  if (isBlank(cell)) sheet.put(row, 0, { ...cell, value: SIGNED });
}

function typed(place: Place, unit: MoneyUnit): CellValue {
  const { numberFormat } = place.sheet.cell(place.row, place.column).style;
  const validations = place.sheet.validations.filter(({ areas }) =>
    areas.some((area) => containsCell(area, place.row, place.column)),
  );
  const listed = validations.flatMap((validation) => listedWord(place, validation))[0];
  if (listed !== undefined) return listed;
  if (numberFormat === DATE_FORMAT) return serialOf("2026-11-30");
  if (numberFormat !== MONEY_FORMAT) return textThatFits(place);
  const money = validations.some(({ prompt }) => prompt.title === words.prompts.money.promptTitle);
  return money ? AMOUNTS[unit] : QUANTITY;
}

/** A word of the drop-down, another one in each row. */
function listedWord({ sheet, row }: Place, { rule }: Validation): readonly CellValue[] {
  const source = rule?.kind === "list" ? parseAddress(rule.source.replace("=", "")) : null;
  if (source === null) return [];
  const listed = [...sheet.storedIn(source.area)].map(({ cell }) => cell.value);
  return listed.slice(row % listed.length).slice(0, 1);
}

/** Excel does not heighten a row whose height is set. */
function textThatFits({ sheet, row, column }: Place): string {
  const { fontSize, bold } = sheet.cell(row, column).style;
  const fits = (text: string): boolean => {
    const lines = wrappedLines(text, sheet.columnWidth(column), { size: fontSize, bold });
    return rowHeight(lines, fontSize) <= sheet.rowHeight(row);
  };
  return SAID.split(" ").reduce((text, word) => {
    const longer = text === "" ? word : `${text} ${word}`;
    return fits(longer) ? longer : text;
  }, "");
}
