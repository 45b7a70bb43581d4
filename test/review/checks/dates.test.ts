import { serialOf } from "../../../src/grid/excelDate";
import { checkDates } from "../../../src/review/checks/dates";
import { reviewFilledForm } from "../../../src/review/reviewFilledForm";
import { communeSubject } from "../../fixtures/subjects";
import { judgedCells, type TypedCell } from "../filledCells";

const FIRST_OF_FEBRUARY = serialOf("2023-02-01") ?? 0;
const text = (value: string) => ({ entry: { kind: "text", text: value }, format: "@" });

test.each<[string, TypedCell, object]>([
  [
    "1/2 in a row of figures",
    { key: "i:10.1", column: "actual.value", value: FIRST_OF_FEBRUARY, format: "d-mmm" },
    { code: "entry.becameDate", severity: "error", where: "figure", day: FIRST_OF_FEBRUARY },
  ],
  [
    "1/2 in a row of percentages, whose cells keep their format",
    { key: "i:3.1", column: "actual.value", value: FIRST_OF_FEBRUARY, format: 'General"%"' },
    { where: "figure" },
  ],
  [
    "3-5 as a document",
    { key: "i:3.1", column: "evidence", value: serialOf("2023-05-03") ?? 0, format: "d-mmm" },
    { severity: "explain", where: "text", repair: { kind: "choice", options: [text("3/5"), text("5/3")] } },
  ],
  [
    "3-25 as a document",
    { key: "c:5", column: "note", value: serialOf("2025-03-01") ?? 0, format: "mmm-yy" },
    { repair: { kind: "choice", options: [text("3/25"), text("3/2025")] } },
  ],
  [
    "2/2 can be read one way",
    { key: "i:3.1", column: "evidence", value: serialOf("2023-02-02") ?? 0, format: "d-mmm" },
    { repair: { kind: "certain", to: text("2/2") } },
  ],
])("%s", (_name, typed, expected) => {
  expect(checkDates(judgedCells(communeSubject, [typed]))).toMatchObject([expected]);
});

test.each<[string, TypedCell]>([
  ["a whole day as evidence", { key: "i:3.1", column: "evidence", value: FIRST_OF_FEBRUARY, format: "dd/mm/yyyy" }],
  ["a number as evidence", { key: "i:3.1", column: "evidence", value: 318 }],
  ["a deadline", { key: "i:3.1", column: "deadline", value: FIRST_OF_FEBRUARY, format: "dd/mm/yyyy" }],
  ["a great figure", { key: "i:10.1", column: "actual.value", value: 45_000 }],
  ["history is not a day either", { key: "i:3.1", column: "actual.value", value: 85.5, format: 'General"%"' }],
])("%s is no finding", (_name, typed) => {
  expect(checkDates(judgedCells(communeSubject, [typed]))).toEqual([]);
});

test("it is said once for its cell", () => {
  const typed = { key: "i:3.1", column: "actual.value", value: FIRST_OF_FEBRUARY, format: 'General"%"' } as const;
  const findings = reviewFilledForm(judgedCells(communeSubject, [typed]));
  const own = findings.filter(
    ({ target }) => target.anchor?.key === "i:3.1" && target.anchor.column === "actual.value",
  );
  expect(own.map(({ code }) => code)).toEqual(["entry.becameDate"]);
});
