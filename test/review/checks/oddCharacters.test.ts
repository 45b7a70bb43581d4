import { checkOddCharacters } from "../../../src/review/checks/oddCharacters";
import { communeSubject } from "../../fixtures/subjects";
import { judged, type Typed } from "../judgedForms";
import { judgedCells } from "../filledCells";

test.each<[string, Typed, string, object]>([
  ["a blank behind an answer", ["i:8.2", "actual.value", "Đạt "], "blanks", { kind: "text", text: "Đạt" }],
  ["doubled blanks in a text", ["i:3.1", "evidence", "BC  số 12"], "blanks", { kind: "text", text: "BC số 12" }],
  ["a sign nobody sees", ["i:3.1", "note", "đã\u200b làm"], "invisible", { kind: "text", text: "đã làm" }],
  ["letters in pieces", ["c:5", "tasks", "Xây".normalize("NFD")], "letters", { kind: "text", text: "Xây" }],
  ["a blank that looks like nothing", ["i:3.1", "note", " "], "onlyBlanks", { kind: "empty" }],
  [
    "a no-break blank in an aim",
    ["c:5", "target.value", "Mục tiêu năm\u00a0"],
    "blanks",
    { kind: "text", text: "Mục tiêu năm" },
  ],
])("%s", (_name, typed, oddity, entry) => {
  expect(checkOddCharacters(judged(communeSubject, [typed]))).toMatchObject([
    {
      code: "entry.oddCharacters",
      severity: "note",
      oddity,
      target: { anchor: { key: typed[0], column: typed[1] } },
      repair: { kind: "certain", to: { entry } },
    },
  ]);
});

test.each<[string, Typed]>([
  ["a clean answer", ["i:8.2", "actual.value", "Đạt"]],
  ["a figure", ["i:3.1", "actual.value", 85]],
  ["lines set on purpose", ["i:3.1", "note", "dòng 1\ndòng 2"]],
])("%s is no finding", (_name, typed) => {
  expect(checkOddCharacters(judged(communeSubject, [typed]))).toEqual([]);
});

test("a formula's text is the formula's business; results are not asked in a plan", () => {
  const formula = { key: "i:3.1", column: "note", value: " a", formula: "=A1" } as const;
  expect(checkOddCharacters(judgedCells(communeSubject, [formula]))).toEqual([]);
  const plan = { ...communeSubject, mode: "plan", asOf: null } as const;
  expect(checkOddCharacters(judged(plan, [["i:8.2", "actual.value", "Đạt "]]))).toEqual([]);
});
