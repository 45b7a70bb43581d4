import { BIEU01_HEAD, type Bieu01Column } from "../../../src/forms/bieu01/bieu01Layout";
import type { Bieu01Subject } from "../../../src/forms/bieu01/bieu01Subject";
import type { CellValue } from "../../../src/grid/sheetGrid";
import { checkHead } from "../../../src/review/checks/head";
import { communeSubject, villagesSubject } from "../../fixtures/subjects";
import { judged, withHead } from "../judgedForms";

const report = communeSubject;
const plan: Bieu01Subject = { ...communeSubject, mode: "plan", asOf: null };

test.each<[string, Bieu01Subject]>([
  ["a report of the year with its last day", report],
  ["a report of a day in its year", { ...report, mode: "sixMonths", asOf: "2023-06-30" }],
  ["the first day of the year", { ...report, mode: "month", asOf: "2023-01-01" }],
  ["a plan without a day", plan],
  ["villages side by side, which compare nothing", villagesSubject],
  ["a form that compares nothing", { ...report, comparison: "none" }],
])("%s is no finding", (_name, subject) => {
  expect(checkHead(judged(subject))).toEqual([]);
});

test.each<[string, Bieu01Subject, Bieu01Column, CellValue]>([
  ["a report turned into another report: the same columns", report, "baseline.value", "Báo cáo quý"],
  ["a mode typed in capitals", report, "baseline.value", "BÁO CÁO NĂM "],
  ["a plan that names a day of another year", plan, "deadline", 45291],
  ["a day with a time of day", report, "deadline", 45107.5],
])("%s is no finding", (_name, subject, column, value) => {
  expect(checkHead(withHead(subject, column, value))).toEqual([]);
});

test.each<[string, Bieu01Subject, Bieu01Column, CellValue, readonly object[]]>([
  ["a mode nobody knows", report, "baseline.value", "Báo cáo tuần", [{ severity: "error", code: "head.modeUnknown" }]],
  ["a mode that was cleared", report, "baseline.value", null, [{ code: "head.modeUnknown" }]],
  [
    "a report turned into a plan",
    report,
    "baseline.value",
    "Kế hoạch năm",
    [{ severity: "explain", code: "head.columnsNotArranged", mode: "plan" }],
  ],
  [
    "a plan turned into a report",
    plan,
    "baseline.value",
    "Báo cáo quý",
    [
      { code: "head.columnsNotArranged", mode: "quarter" },
      { severity: "error", code: "head.asOfMissing" },
    ],
  ],
  ["a report without a day", report, "deadline", null, [{ code: "head.asOfMissing" }]],
  ["a day typed as a text", report, "deadline", "30/6/2023", [{ code: "head.asOfMissing" }]],
  ["an error for a day", report, "deadline", { error: "#VALUE!" }, [{ code: "head.asOfMissing" }]],
  ["a day of the year before", report, "deadline", 44926, [{ code: "head.asOfOutsideYear", year: 2023 }]],
  ["a day of the year after", report, "deadline", 45292, [{ code: "head.asOfOutsideYear", year: 2023 }]],
  ["a figure that is no day", report, "deadline", 12, [{ code: "head.asOfOutsideYear" }]],
  ["a comparison nobody knows", report, "target.value", "Có", [{ severity: "error", code: "head.comparisonUnknown" }]],
  ["a comparison that was cleared", report, "target.value", null, [{ code: "head.comparisonUnknown" }]],
])("%s is found", (_name, subject, column, value, expected) => {
  expect(checkHead(withHead(subject, column, value))).toMatchObject(expected);
});

test.each<[Bieu01Column, CellValue, string]>([
  ["baseline.value", "Báo cáo tuần", "Báo cáo tuần"],
  ["deadline", 44926, "44926"],
  ["target.value", "Có", "Có"],
])("the cell of the choice in %s is named, with what stands there", (id, value, seen) => {
  const form = withHead(report, id, value);
  const [finding] = checkHead(form);
  expect(finding?.target).toMatchObject({
    position: { row: BIEU01_HEAD.place, column: form.form.layout.index(id) },
    anchor: { key: "head" },
    seen,
  });
});
