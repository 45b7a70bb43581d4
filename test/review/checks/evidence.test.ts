import { checkEvidence } from "../../../src/review/checks/evidence";
import { communeSubject, villagesSubject } from "../../fixtures/subjects";
import { found, judged, type Typed } from "../judgedForms";

const plan = { ...communeSubject, mode: "plan", asOf: null } as const;

test.each<[string, Typed[], string[]]>([
  ["met, nothing proves it", [["i:3.1", "actual.value", 85]], ["entry.evidenceMissing i:3.1 evidence"]],
  [
    "a blank is no evidence",
    [
      ["i:8.2", "actual.value", "Đạt"],
      ["i:8.2", "evidence", " "],
    ],
    ["entry.evidenceMissing i:8.2 evidence"],
  ],
  [
    "met with its document",
    [
      ["i:3.1", "actual.value", 85],
      ["i:3.1", "evidence", "BC số 12"],
    ],
    [],
  ],
  [
    "a part, proved with its indicator",
    [
      ["p:14.1/2", "actual.value", "Đạt"],
      ["i:14.1", "evidence", "QĐ số 5"],
    ],
    [],
  ],
  ["a part, not proved", [["p:14.1/2", "actual.value", "Đạt"]], ["entry.evidenceMissing p:14.1/2 evidence"]],
  ["unmet", [["i:3.1", "actual.value", 10]], []],
  ["Không xét has its own check", [["i:3.1", "actual.value", "Không xét"]], []],
  ["history is not proved anew", [["i:3.1", "baseline.value", 85]], []],
])("%s", (_name, typed, expected) => {
  expect(found(checkEvidence(judged(communeSubject, typed)))).toEqual(expected);
});

test("a plan proves nothing yet; one finding for villages side by side", () => {
  expect(checkEvidence(judged(plan, [["i:3.1", "baseline.value", 85]]))).toEqual([]);
  const typed: Typed[] = [
    ["i:1.a", "unit1.value", "Đạt"],
    ["i:1.a", "unit2.value", "Đạt"],
  ];
  expect(checkEvidence(judged(villagesSubject, typed))).toMatchObject([{ severity: "note", indicator: { of: "" } }]);
});
