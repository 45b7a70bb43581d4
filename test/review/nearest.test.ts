import fc from "fast-check";
import { bieu01Rows, isAnswered } from "../../src/forms/bieu01/bieu01Rows";
import { nearestCriteria } from "../../src/review/nearest";
import type { NearCriterion } from "../../src/review/setReport";
import { answerFor } from "../fixtures/randomAnswers";
import { everyKindSubject, jointSubject, villagesSubject } from "../fixtures/subjects";
import { judged, type Typed } from "./judgedForms";

const nearest = (typed: readonly Typed[]): readonly NearCriterion[] =>
  nearestCriteria(judged(everyKindSubject, typed), "actual", 0);

/** Everything met but what a test takes away. */
const MET: readonly Typed[] = [
  ["i:1.1", "actual.value", 90],
  ["i:1.2", "actual.value", 10],
  ["i:1.3", "actual.value", 20],
  ["i:1.4", "threshold", 50],
  ["i:1.4", "actual.value", 60],
  ["i:2.1", "actual.value", 3],
  ["i:2.2", "actual.value", 0],
  ["i:2.3", "actual.value", 3],
  ["i:2.4", "actual.value", 50],
  ["i:3.1", "actual.value", "Đạt"],
  ["i:3.2", "actual.value", "Đạt"],
  ["i:3.3", "actual.value", "Tốt"],
  ["i:3.4", "actual.value", "Mức độ 3"],
  ["p:4.1/1", "actual.value", "Đạt"],
  ["p:4.1/2", "actual.value", "Đạt"],
  ["i:4.2", "actual.value", 100],
  ["p:4.2/1", "actual.value", 60],
  ["i:5.1", "actual.value", "Đạt"],
];

test("nothing is near where all is met", () => {
  expect(nearest(MET)).toEqual([]);
});

test.each<[string, readonly Typed[], object]>([
  [
    "a figure below, with its gap and cell",
    [["i:1.1", "actual.value", 72.5]],
    {
      no: 1,
      open: [
        { indicator: { code: "1.1" }, state: "unmet", gap: { difference: 7.5 }, target: { anchor: { key: "i:1.1" } } },
      ],
    },
  ],
  [
    "a level below",
    [["i:3.3", "actual.value", "Yếu"]],
    { no: 3, open: [{ gap: { kind: "level", value: "Yếu", threshold: "Khá" } }] },
  ],
  ["nothing typed: no gap", [["i:2.1", "actual.value", null]], { no: 2, open: [{ state: "missing", gap: null }] }],
  ["a wrong word", [["i:2.1", "actual.value", "sai"]], { no: 2, open: [{ state: "invalid", gap: null }] }],
  [
    "a threshold that was cleared",
    [["i:1.4", "threshold", null]],
    { no: 1, open: [{ state: "noThreshold", gap: null }] },
  ],
  [
    "the part that is unmet, not its indicator",
    [["p:4.2/1", "actual.value", 40]],
    {
      no: 4,
      open: [
        { indicator: { code: "4.2", text: "Phần 1" }, gap: { difference: 10 }, target: { anchor: { key: "p:4.2/1" } } },
      ],
    },
  ],
  [
    "the part that is missing, though another is not considered",
    [
      ["p:4.1/1", "actual.value", "Không xét"],
      ["p:4.1/2", "actual.value", null],
    ],
    { no: 4, open: [{ state: "missing", target: { anchor: { key: "p:4.1/2" } } }] },
  ],
  [
    "the part that is wrong, though another is missing",
    [
      ["p:4.1/1", "actual.value", null],
      ["p:4.1/2", "actual.value", "sai"],
    ],
    { no: 4, open: [{ state: "invalid", target: { anchor: { key: "p:4.1/2" } } }] },
  ],
])("%s", (_name, change, expected) => {
  const found = nearest([...MET, ...change]);
  expect(found).toMatchObject([expected]);
  expect(found[0]?.open).toHaveLength(1);
});

test("fewest open first, then fewest unknown, then the decision's order", () => {
  const found = nearest([
    ...MET,
    ["i:1.1", "actual.value", 10],
    ["i:1.2", "actual.value", 90],
    ["i:2.1", "actual.value", null],
    ["i:3.1", "actual.value", "Chưa đạt"],
    ["i:5.1", "actual.value", "Chưa đạt"],
  ]);
  expect(found.map(({ no }) => no)).toEqual([3, 5, 2, 1]);
});

test("a village of several and the second set of a joint list have their own", () => {
  const villages = judged(villagesSubject, [["i:6.a", "unit2.value", "Đạt"]]);
  expect(nearestCriteria(villages, "unit2", 0)[0]).toMatchObject({ no: 6, open: [{ indicator: { of: "Pò Tấu" } }] });
  const [first] = nearestCriteria(judged(jointSubject), "actual", 1);
  expect(first?.open[0]?.indicator.of).toBe("NTM nâng cao");
  expect(first?.open[0]?.target.anchor?.key).toMatch(/^i2:|^p2:/);
});

const { list, area, year } = everyKindSubject;
const answers = fc.tuple(
  ...bieu01Rows(list, area, year)
    .filter(isAnswered)
    .map(({ key, requirement }) =>
      answerFor(requirement, area, year).map((value): Typed => [key, "actual.value", value]),
    ),
);

test("at most five, in order, none of them met; each open row is one that is open", () => {
  fc.assert(
    fc.property(answers, (typed) => {
      const form = judged(everyKindSubject, typed);
      const found = nearestCriteria(form, "actual", 0);
      expect(found.length).toBeLessThanOrEqual(5);
      const counts = found.map(({ open }) => open.length);
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
      const targets = found.flatMap(({ open }) => open.map(({ target }) => target.anchor?.key));
      const open = form.answered.filter(({ verdicts }) => {
        const kind = verdicts.get("actual")?.kind;
        return kind !== "met" && kind !== "notApplicable";
      });
      for (const key of targets) expect(open.map(({ keyText }) => keyText)).toContain(key);
    }),
    { numRuns: 60 },
  );
});
