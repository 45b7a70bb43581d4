import type { Bieu01Subject } from "../../../src/forms/bieu01/bieu01Subject";
import { checkDeadlines } from "../../../src/review/checks/deadlines";
import { everyKindSubject, jointSubject, villagesSubject } from "../../fixtures/subjects";
import { filled, found, judged, judgedGrid, type Typed } from "../judgedForms";

/** Figures of 30/6/2023. */
const report: Bieu01Subject = { ...everyKindSubject, mode: "sixMonths", asOf: "2023-06-30" };
const [BEFORE, SAME_DAY, AFTER] = [45106, 45107, 45108];

test.each<[string, Bieu01Subject, readonly Typed[], readonly string[]]>([
  [
    "an unmet row",
    report,
    [
      ["i:3.1", "deadline", BEFORE],
      ["i:3.1", "actual.value", "Chưa đạt"],
    ],
    ["deadline.overdue i:3.1 deadline"],
  ],
  ["a row without an answer", report, [["i:3.1", "deadline", BEFORE]], ["deadline.overdue i:3.1 deadline"]],
  [
    "a wrong answer",
    report,
    [
      ["i:3.1", "deadline", BEFORE],
      ["i:3.1", "actual.value", "sai"],
    ],
    ["deadline.overdue i:3.1 deadline"],
  ],
  ["a row without a threshold", report, [["i:1.4", "deadline", BEFORE]], ["deadline.overdue i:1.4 deadline"]],
  ["a criterion that is open", report, [["c:5", "deadline", BEFORE]], ["deadline.overdue c:5 deadline"]],
  ["a part", report, [["p:4.1/1", "deadline", BEFORE]], ["deadline.overdue p:4.1/1 deadline"]],
  ["an indicator answered by its parts", report, [["i:4.1", "deadline", BEFORE]], ["deadline.overdue i:4.1 deadline"]],
  [
    "a village of several",
    villagesSubject,
    [
      ["i:1.a", "deadline", 45290],
      ["i:1.a", "unit1.value", "Đạt"],
    ],
    ["deadline.overdue i:1.a deadline"],
  ],
  ["a text for a day", report, [["i:3.1", "deadline", "30/6/2023"]], ["deadline.notADate i:3.1 deadline"]],
  [
    "a text on a met row",
    report,
    [
      ["c:5", "deadline", "cuối năm"],
      ["i:5.1", "actual.value", "Đạt"],
    ],
    ["deadline.notADate c:5 deadline"],
  ],
  ["an error value", report, [["i:3.1", "deadline", { error: "#N/A" }]], ["deadline.notADate i:3.1 deadline"]],
  [
    "a text on a heading of a joint list",
    jointSubject,
    [["g:5", "deadline", "quý IV"]],
    ["deadline.notADate g:5 deadline"],
  ],
])("%s is found", (_name, subject, typed, expected) => {
  expect(found(checkDeadlines(judged(subject, typed)))).toEqual(expected);
});

test.each<[string, Bieu01Subject, readonly Typed[]]>([
  ["no deadline", report, [["i:3.1", "actual.value", "Chưa đạt"]]],
  ["spaces only", report, [["i:3.1", "deadline", " "]]],
  ["the day of the figures itself", report, [["i:3.1", "deadline", SAME_DAY]]],
  ["a later day", report, [["i:3.1", "deadline", AFTER]]],
  [
    "a met row",
    report,
    [
      ["i:3.1", "deadline", BEFORE],
      ["i:3.1", "actual.value", "Đạt"],
    ],
  ],
  [
    "a row out of consideration",
    report,
    [
      ["i:3.1", "deadline", BEFORE],
      ["i:3.1", "actual.value", "Không xét"],
    ],
  ],
  ["a heading, which has no verdict", jointSubject, [["g:5", "deadline", 45000]]],
  ["a report that says no day", { ...report, asOf: null }, [["i:3.1", "deadline", BEFORE]]],
  ["a plan: no result is due yet", { ...report, mode: "plan" }, [["i:3.1", "deadline", BEFORE]]],
])("%s is no finding", (_name, subject, typed) => {
  expect(checkDeadlines(judged(subject, typed))).toEqual([]);
});

test("the deadline is told, as an explanation; a wrong one is an error", () => {
  const typed: readonly Typed[] = [
    ["i:3.1", "deadline", BEFORE],
    ["i:3.2", "deadline", "mai"],
  ];
  expect(checkDeadlines(judged(report, typed))).toMatchObject([
    { severity: "explain", deadline: BEFORE, indicator: { code: "3.1" }, target: { seen: `${BEFORE}` } },
    { severity: "error", indicator: { code: "3.2" }, target: { seen: "mai" } },
  ]);
});

test("a duplicated row is said once, an unknown one not at all", () => {
  const grid = filled(report, [["i:3.1", "deadline", BEFORE]]);
  const row = grid.rowOf("i:3.1");
  grid.duplicateRow(row).type("i:3.2", "deadline", "mai").type("i:3.2", "key", "i:99.9");
  expect(found(checkDeadlines(judgedGrid(report, grid.grid())))).toEqual(["deadline.overdue i:3.1 deadline"]);
});
