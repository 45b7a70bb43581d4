import type { CellValue } from "../../workbench/excel-host/model/cell";
import type { TableForm } from "../../src/forms/tables/tableForm";
import { CalculatedTable } from "../fixtures/calculatedTable";
import { testLibreOfficeAgrees } from "../fixtures/libreOfficeAgrees";
import { MONEY_FORMS } from "../forms/moneyForms";

const WORDS: Readonly<Record<string, readonly CellValue[]>> = {
  text: ["Đường trục thôn", "Nhà văn hóa", null],
  source: ["Ngân sách trung ương", "Ngân sách xã", null, "Quỹ khác", "Ngân sách huyện"],
  capital: ["Vốn đầu tư", "Kinh phí thường xuyên", null],
  period: ["2021 - 2025", "Năm 2026", "Năm 2026", null],
  decision: ["125/QĐ-UBND", null],
};

const AMOUNTS: readonly CellValue[] = [100.1, 0.2, 1234.567, null, 3, 45.000001, 7.25];

/** With and without an amount in words, which the counter announces. */
const MIXES = [AMOUNTS, [...AMOUNTS, "12 triệu"]];

/** Amounts and gaps in every cell people fill in, in a mix that never repeats for long. */
function filled(form: TableForm, amounts: readonly CellValue[]): CalculatedTable {
  const table = new CalculatedTable(form);
  const columns = new Set(form.columns.map(({ id }) => id));
  const entries = form.rows.flatMap(({ key, inputs }, row) =>
    inputs
      .filter((column) => columns.has(column) && column !== "note" && column !== "tt")
      .map((column, at): readonly [string, string, CellValue] => {
        const choices = WORDS[column] ?? amounts;
        return [key, column, choices[(row * 3 + at * 5 + row * at) % choices.length] ?? null];
      }),
  );
  table.fill(entries);
  return table;
}

testLibreOfficeAgrees("LibreOffice calculates Biểu 11, 12, 13 and Theo dõi vốn as we do", () =>
  MONEY_FORMS.flatMap(([, form]) => MIXES.map((amounts) => filled(form, amounts).workbook)),
);
