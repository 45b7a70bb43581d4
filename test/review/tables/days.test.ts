import { singleList } from "../../../src/criteria/criteriaList";
import { serialOf } from "../../../src/grid/excelDate";
import type { CellValue } from "../../../src/grid/sheetGrid";
import { checkTableTexts } from "../../../src/review/tables/tableTexts";
import { lastDayMeant } from "../../../src/review/tables/writtenDay";
import { offered, ReviewedTable } from "../../fixtures/reviewedTable";
import { communeSet } from "../../fixtures/shippedSets";
import { evidenceForm } from "../../forms/listForms";

const evidence = new ReviewedTable(evidenceForm(singleList(communeSet), { year: 2023, asOf: "2023-06-30" }));

test.each<[CellValue, readonly string[], readonly (number | null)[]]>([
  [45_000, [], []],
  ["30/6/2023", ["table.notADate"], [45_107]],
  ["ngày 5.1.2023", ["table.notADate"], [44_931]],
  ["31/2/2023", ["table.notADate"], []],
  ["tháng 6", ["table.notADate"], []],
  [2023, ["table.notADate"], []],
])("the day of a document: %p", (value, codes, readings) => {
  evidence.fill([["i:1.1/1", "date", value]]);
  const findings = checkTableTexts(evidence.reviewed());
  expect(findings.map(({ code }) => code)).toEqual(codes);
  expect(offered(findings[0])).toEqual(readings);
});

test.each([
  ["30/6/2026", "2026-06-30"],
  ["Tháng 6", "2026-06-30"],
  ["tháng 12/2026", "2026-12-31"],
  ["Quý III", "2026-09-30"],
  ["quý 4 năm 2027", "2027-12-31"],
])("the last day meant by %p", (text, day) => {
  expect(lastDayMeant(text, 2026)).toBe(serialOf(day));
});

test.each(["Trong năm", "Thường xuyên", "tháng 13", "quý V", "", "2026"])("%p means no day", (text) => {
  expect(lastDayMeant(text, 2026)).toBeNull();
});
