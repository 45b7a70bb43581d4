import type { Bieu01Subject } from "../../../src/forms/bieu01/bieu01Subject";
import { checkNotApplicable } from "../../../src/review/checks/notApplicable";
import { communeSubject, villagesSubject } from "../../fixtures/subjects";
import { found, judged, type Typed } from "../judgedForms";

const plan: Bieu01Subject = { ...communeSubject, mode: "plan", asOf: null };
const NOT: Typed = ["i:7.1", "actual.value", "Không xét"];
const NOTE: Typed = ["i:7.1", "note", "Xã không quy hoạch chợ"];
const EVIDENCE: Typed = ["i:7.1", "evidence", "45/QĐ-UBND"];

test.each<[string, Bieu01Subject, readonly Typed[], readonly string[]]>([
  [
    "neither reason nor document",
    communeSubject,
    [NOT],
    ["reason.missing i:7.1 note", "reason.missing i:7.1 evidence"],
  ],
  ["a reason without a document", communeSubject, [NOT, NOTE], ["reason.missing i:7.1 evidence"]],
  ["a document without a reason", communeSubject, [NOT, EVIDENCE], ["reason.missing i:7.1 note"]],
  ["spaces for a reason", communeSubject, [NOT, EVIDENCE, ["i:7.1", "note", "  "]], ["reason.missing i:7.1 note"]],
  [
    "a part",
    communeSubject,
    [
      ["p:14.1/2", "actual.value", "không xét"],
      ["p:14.1/2", "note", "x"],
    ],
    ["reason.missing p:14.1/2 evidence"],
  ],
  [
    "a plan, where things stand",
    plan,
    [["i:7.1", "baseline.value", "Không xét"], NOTE],
    ["reason.missing i:7.1 evidence"],
  ],
  [
    "one village of several, said once a row",
    villagesSubject,
    [
      ["i:1.a", "unit2.value", "Không xét"],
      ["i:1.a", "unit3.value", "Không xét"],
      ["i:1.a", "note", "x"],
    ],
    ["reason.missing i:1.a evidence"],
  ],
])("%s is found", (_name, subject, typed, expected) => {
  expect(found(checkNotApplicable(judged(subject, typed)))).toEqual(expected);
});

test.each<[string, Bieu01Subject, readonly Typed[]]>([
  ["both given", communeSubject, [NOT, NOTE, EVIDENCE]],
  ["a number for a document", communeSubject, [NOT, NOTE, ["i:7.1", "evidence", 45]]],
  ["another answer", communeSubject, [["i:7.1", "actual.value", "Đạt"]]],
  ["nothing typed", communeSubject, []],
  ["history that a report does not count", communeSubject, [["i:7.1", "baseline.value", "Không xét"]]],
  ["an aim that nobody counts", plan, [["i:7.1", "target.value", "Không xét"]]],
])("%s is no finding", (_name, subject, typed) => {
  expect(checkNotApplicable(judged(subject, typed))).toEqual([]);
});

test("what is missing is told apart, as an error, under the village's name", () => {
  const typed: readonly Typed[] = [["i:1.a", "unit2.value", "Không xét"]];
  expect(checkNotApplicable(judged(villagesSubject, typed))).toMatchObject([
    { severity: "error", code: "reason.missing", what: "reason", indicator: { code: "1.a", of: "Pò Tấu" } },
    { severity: "error", code: "reason.missing", what: "document", indicator: { code: "1.a", of: "Pò Tấu" } },
  ]);
});
