import type { Bieu01Subject } from "../../../src/forms/bieu01/bieu01Subject";
import { checkAims } from "../../../src/review/checks/aims";
import { everyKindSubject, jointSubject, villagesSubject } from "../../fixtures/subjects";
import { found, judged, type Typed } from "../judgedForms";

const year = everyKindSubject;
const plan: Bieu01Subject = { ...everyKindSubject, mode: "plan", asOf: null };
const quarter: Bieu01Subject = { ...everyKindSubject, mode: "quarter", asOf: "2023-06-30" };
const AIM: Typed = ["c:5", "target.value", "Mục tiêu năm"];

test.each<[string, Bieu01Subject, readonly Typed[], readonly string[]]>([
  [
    "a plan: planned below its threshold",
    plan,
    [AIM, ["i:5.1", "target.value", "Chưa đạt"]],
    ["aim.notPlanned i:5.1 target.value"],
  ],
  [
    "a plan: left as it stands, and it stands unmet",
    plan,
    [AIM, ["i:5.1", "baseline.value", "Chưa đạt"]],
    ["aim.notPlanned i:5.1 target.value"],
  ],
  ["the year's report: not met", year, [AIM, ["i:5.1", "actual.value", "Chưa đạt"]], ["aim.open c:5 target.value"]],
  ["the year's report: nothing reported", year, [AIM], ["aim.open c:5 target.value"]],
  ["another word", year, [["c:5", "target.value", "Có"]], ["aim.unknownWord c:5 target.value"]],
  ["a figure", plan, [["c:5", "target.value", 1]], ["aim.unknownWord c:5 target.value"]],
  ["an error value", quarter, [["c:5", "target.value", { error: "#N/A" }]], ["aim.unknownWord c:5 target.value"]],
  [
    "the second set of a joint list, by a key of its own",
    jointSubject,
    [["c2:5", "target.value", "Mục tiêu năm"]],
    ["aim.open c2:5 target.value"],
  ],
])("%s is found", (_name, subject, typed, expected) => {
  expect(found(checkAims(judged(subject, typed)))).toEqual(expected);
});

test.each<[string, Bieu01Subject, readonly Typed[]]>([
  ["nothing chosen", plan, []],
  ["spaces only", plan, [["c:5", "target.value", "  "]]],
  ["a plan: planned to be met", plan, [AIM, ["i:5.1", "target.value", "Đạt"]]],
  ["a plan: met already", plan, [AIM, ["i:5.1", "baseline.value", "Đạt"]]],
  ["a plan: nothing known yet has a finding of its own", plan, [AIM]],
  ["a plan: unmet, but no aim", plan, [["i:5.1", "target.value", "Chưa đạt"]]],
  ["a report in the middle of the year", quarter, [AIM, ["i:5.1", "actual.value", "Chưa đạt"]]],
  ["the year's report: reached", year, [AIM, ["i:5.1", "actual.value", "Đạt"]]],
  [
    "the word in other letters",
    year,
    [
      ["c:5", "target.value", " mục tiêu  NĂM "],
      ["i:5.1", "actual.value", "Đạt"],
    ],
  ],
])("%s is no finding", (_name, subject, typed) => {
  expect(checkAims(judged(subject, typed))).toEqual([]);
});

test("villages side by side have no aims", () => {
  expect(checkAims(judged(villagesSubject))).toEqual([]);
});

test("what kind of finding each is", () => {
  const severity = (subject: Bieu01Subject, typed: readonly Typed[]) => checkAims(judged(subject, typed))[0]?.severity;
  expect(severity(year, [["c:5", "target.value", "Có"]])).toBe("error");
  expect(severity(year, [AIM])).toBe("explain");
  expect(severity(plan, [AIM, ["i:5.1", "target.value", "Chưa đạt"]])).toBe("explain");
});
