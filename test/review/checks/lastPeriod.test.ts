import { checkLastPeriod } from "../../../src/review/checks/lastPeriod";
import { communeSubject, villagesSubject } from "../../fixtures/subjects";
import { judged, type Typed } from "../judgedForms";

const both = (key: string, last: Typed[2], value: Typed[2]): Typed[] => [
  [key, "baseline.value", last],
  [key, "actual.value", value],
];

test.each<[string, Typed[], object]>([
  [
    "the tenfold",
    both("i:10.1", 42, 420),
    { code: "entry.unitSlip", severity: "explain", factor: 10, value: 420, last: 42 },
  ],
  ["nearly the tenfold", both("i:10.1", 42, 452.5), { code: "entry.unitSlip", factor: 10 }],
  ["triệu for nghìn", both("i:10.1", 42, 0.0425), { code: "entry.unitSlip", factor: 1000 }],
  ["a hundredth", both("i:10.1", 420, 4.3), { code: "entry.unitSlip", factor: 100 }],
  ["a lost decimal mark in a percentage", both("i:3.1", 85.5, 8.6), { code: "entry.unitSlip", factor: 10 }],
  ["four times as much", both("i:10.1", 42, 168), { code: "entry.farFromLast", severity: "explain" }],
  ["45 points less", both("i:3.1", 90, 45), { code: "entry.farFromLast" }],
  [
    "what was carried over counts before 31/12",
    [...both("i:10.1", 42, 40), ["i:10.1", "actual.carried", 400]],
    { code: "entry.unitSlip", last: 400 },
  ],
])("%s", (_name, typed, expected) => {
  expect(checkLastPeriod(judged(communeSubject, typed))).toMatchObject([expected]);
});

test.each<[string, Typed[]]>([
  ["a usual change", both("i:3.1", 80, 92)],
  ["39 points", both("i:3.1", 50, 89)],
  ["twice as much", both("i:10.1", 42, 84)],
  ["unchanged", both("i:10.1", 42, 42)],
  ["no last figure", [["i:10.1", "actual.value", 420]]],
  ["nothing yet", [["i:10.1", "baseline.value", 420]]],
  ["Không xét", both("i:10.1", 42, "Không xét")],
  ["answers are no figures", both("i:8.2", "Đạt", "Chưa đạt")],
])("%s is no finding", (_name, typed) => {
  expect(checkLastPeriod(judged(communeSubject, typed))).toEqual([]);
});

test("where nothing is compared 31/12 says nothing; villages have no last period of their own", () => {
  const merged = { ...communeSubject, comparison: "none" } as const;
  expect(checkLastPeriod(judged(merged, both("i:10.1", 42, 420)))).toEqual([]);
  expect(checkLastPeriod(judged(villagesSubject, [["i:1.a", "unit1.value", "Đạt"]]))).toEqual([]);
});
