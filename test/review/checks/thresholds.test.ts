import { checkThresholds } from "../../../src/review/checks/thresholds";
import { reviewFilledForm } from "../../../src/review/reviewFilledForm";
import { communeSubject, everyKindSubject } from "../../fixtures/subjects";
import { at, judged, type Typed } from "../judgedForms";
import { judgedCells } from "../filledCells";

const of = (typed: Typed) => at(checkThresholds(judged(communeSubject, [typed])), typed[0]);

test.each<[string, Typed, object]>([
  [
    "lower than at least",
    ["i:3.1", "threshold", 70],
    {
      code: "entry.thresholdLowered",
      severity: "explain",
      written: 70,
      own: 80,
      op: ">=",
      unit: "%",
      repair: { kind: "certain", to: { entry: { kind: "number", number: 80 } } },
    },
  ],
  ["higher than at most", ["i:11.1", "threshold", 20], { code: "entry.thresholdLowered", own: 13, op: "<=" }],
  ["another for none at all", ["i:9.1", "threshold", 2], { code: "entry.thresholdLowered", own: 0, op: "=" }],
  ["higher than asked", ["i:3.1", "threshold", 90], { code: "entry.thresholdChanged", severity: "note" }],
  ["other words in a row of answers", ["i:8.2", "threshold", "Có"], { code: "entry.thresholdChanged", own: "Đạt" }],
])("%s", (_name, typed, expected) => {
  expect(of(typed)).toMatchObject([expected]);
});

test.each<[string, Typed]>([
  ["the set's own", ["i:3.1", "threshold", 80]],
  ["a province's where the set has none", ["i:2.1", "threshold", 70]],
  ["cleared: that has its own finding", ["i:3.1", "threshold", null]],
  ["unreadable: that too", ["i:3.1", "threshold", "≥ 80"]],
])("%s is no finding", (_name, typed) => {
  expect(of(typed)).toEqual([]);
});

test("a level lower than the set's", () => {
  const level = judged(everyKindSubject).answered.find(({ requirement }) => requirement.kind.kind === "level");
  if (level?.requirement.kind.kind !== "level") throw new Error("no level");
  const [lowest = ""] = level.requirement.kind.scale;
  const found = at(checkThresholds(judged(everyKindSubject, [[level.keyText, "threshold", lowest]])), level.keyText);
  expect(found).toMatchObject([{ code: "entry.thresholdLowered", written: lowest, op: null }]);
});

test("those with an asterisk are said once, at their heading", () => {
  const found = checkThresholds(judged(communeSubject)).filter(({ code }) => code === "entry.thresholdsUnchecked");
  expect(found).toMatchObject([{ severity: "note", target: { seen: "Mức đạt chuẩn", anchor: null } }]);
});

test("a format that was changed comes back with the figure; the finding rests on the decision", () => {
  const typed = { key: "i:3.1", column: "threshold", value: 70, format: "0" } as const;
  const [found] = at(checkThresholds(judgedCells(communeSubject, [typed])), "i:3.1");
  expect(found?.repair).toMatchObject({ to: { format: '"≥ "General"%*"' } });
  const review = reviewFilledForm(judged(communeSubject, [["i:3.1", "threshold", 70]]));
  expect(review.find(({ code }) => code === "entry.thresholdLowered")?.basis).toEqual({
    decision: "318/QĐ-TTg",
    clause: "3.1",
  });
});
