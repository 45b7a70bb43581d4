import type { Bieu01Column } from "../../../src/forms/bieu01/bieu01Layout";
import type { Bieu01Subject } from "../../../src/forms/bieu01/bieu01Subject";
import type { CellValue } from "../../../src/grid/sheetGrid";
import { checkCarried } from "../../../src/review/checks/carried";
import { communeSubject, villagesSubject } from "../../fixtures/subjects";
import { found, judged } from "../judgedForms";

const carriedIn = (subject: Bieu01Subject, key: string, group: "actual" | "unit2", last: CellValue, now: CellValue) => {
  const [carried, value]: readonly Bieu01Column[] = [`${group}.carried`, `${group}.value`];
  if (carried === undefined || value === undefined) throw new Error("two columns");
  return checkCarried(
    judged(subject, [
      [key, carried, last],
      [key, value, now],
    ]),
  );
};

test.each<[string, CellValue, CellValue]>([
  ["i:3.1", 85.5, 85.5],
  ["i:3.1", 0, 0],
  ["i:8.2", "Đạt", "Đạt"],
  // Excel's "=" does not see the case.
  ["i:8.2", "Đạt", "ĐẠT"],
  ["p:14.1/2", "Chưa đạt", "Chưa đạt"],
  ["i:3.1", "không rõ", "không rõ"],
])("%s: %j carried over and still %j is to be confirmed", (key, last, now) => {
  const findings = carriedIn(communeSubject, key, "actual", last, now);
  expect(found(findings)).toEqual([`value.carried ${key} actual.value`]);
  expect(findings[0]?.severity).toBe("explain");
});

test.each<[string, CellValue, CellValue]>([
  ["a new figure", 85.5, 86],
  ["nothing carried over", null, 85.5],
  ["confirmed: the carried cell was emptied", "", "Đạt"],
  ["spaces carried over", "  ", "  "],
  ["a figure and the same figure as a text", 85.5, "85.5"],
  ["the result was cleared", 85.5, null],
  ["an error value", { error: "#N/A" }, { error: "#N/A" }],
  ["a space more", "Đạt", "Đạt "],
])("%s is no finding", (_name, last, now) => {
  expect(carriedIn(communeSubject, "i:3.1", "actual", last, now)).toEqual([]);
});

test("a plan does not ask for results, so nothing is to be confirmed", () => {
  expect(carriedIn({ ...communeSubject, mode: "plan" }, "i:3.1", "actual", 85, 85)).toEqual([]);
});

test("of villages side by side each has its own, by name", () => {
  const findings = carriedIn(villagesSubject, "i:1.a", "unit2", "Đạt", "Đạt");
  expect(found(findings)).toEqual(["value.carried i:1.a unit2.value"]);
  expect(findings).toMatchObject([{ indicator: { code: "1.a", of: "Pò Tấu" } }]);
});
