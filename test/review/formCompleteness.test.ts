import type { Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import type { Completeness, OfficerShare } from "../../src/review/completeness";
import { formCompleteness } from "../../src/review/formCompleteness";
import { communeSubject, everyKindSubject, villagesSubject } from "../fixtures/subjects";
import { filled, judged, judgedGrid, type Typed } from "./judgedForms";

const plan: Bieu01Subject = { ...communeSubject, mode: "plan", asOf: null };
/** 20/11/2026 and 15/12/2026 as Excel counts days. */
const NOVEMBER = 46_346;
const DECEMBER = 46_371;

function completeness(subject: Bieu01Subject, typed: readonly Typed[] = []): Completeness {
  return formCompleteness(judged(subject, typed));
}

function codes({ missing }: OfficerShare): readonly string[] {
  return missing.map(({ indicator }) => indicator.code);
}

test("a form as it was inserted asks for every input row and has none", () => {
  const rows = judged(communeSubject).answered.length;
  expect(rows).toBeGreaterThanOrEqual(57);
  expect(completeness(communeSubject)).toMatchObject({ started: false, asked: rows, answered: 0 });
  expect(completeness(communeSubject).officers).toMatchObject([{ officer: "", asked: rows, answered: 0 }]);
});

test.each<[string, Bieu01Subject, Typed, boolean]>([
  ["a result in a report", communeSubject, ["i:3.1", "actual.value", 82.5], true],
  [
    "a word that cannot be read is an answer, and an error",
    communeSubject,
    ["i:3.1", "actual.value", "khoảng 80"],
    true,
  ],
  ["an error value", communeSubject, ["i:3.1", "actual.value", { error: "#N/A" }], true],
  ["Không xét", communeSubject, ["i:3.1", "actual.value", "Không xét"], true],
  ["nought", communeSubject, ["i:3.1", "actual.value", 0], true],
  ["nothing but a blank", communeSubject, ["i:3.1", "actual.value", " "], false],
  ["last year in a report is not asked", communeSubject, ["i:3.1", "baseline.value", 80], false],
  ["last year in a plan is", plan, ["i:3.1", "baseline.value", 80], true],
  ["an aim in a plan is not", plan, ["i:3.1", "target.value", 80], false],
  ["a result in a plan is not", plan, ["i:3.1", "actual.value", 80], false],
])("%s", (_name, subject, typed, counts) => {
  const { answered, started } = completeness(subject, [typed]);
  expect({ answered, started }).toEqual({ answered: counts ? 1 : 0, started: counts });
});

test("each of several villages is asked for its own results", () => {
  const [first, ...others] = judged(villagesSubject).answered;
  const rows = others.length + 1;
  const one = completeness(villagesSubject, [[first?.keyText ?? "", "unit2.value", "Đạt"]]);
  expect(one).toMatchObject({ asked: rows * 3, answered: 1 });
  const [nobody] = one.officers;
  expect(new Set(nobody?.missing.map(({ indicator }) => indicator.of))).toEqual(
    new Set(["Còn Toòng", "Pò Tấu", "Nà Pàn"]),
  );
});

test("a row without a threshold is still asked for its figure", () => {
  const { answered } = completeness(everyKindSubject);
  expect(answered).toBe(0);
});

describe("who leads", () => {
  const typed: readonly Typed[] = [
    ["c:3", "responsible", "Nguyễn Thị Lan"],
    ["c:3", "deadline", DECEMBER],
    ["i:3.2", "deadline", NOVEMBER],
    ["i:4.1", "responsible", "nguyễn thị  lan "],
    ["i:8.1", "responsible", "Hoàng Văn Hùng"],
    ["i:8.1", "deadline", "Quý III"],
    ["i:3.1", "actual.value", 90],
  ];

  test("a criterion's officer and deadline are those of its rows, unless a row says otherwise", () => {
    const [lan] = completeness(communeSubject, typed).officers;
    expect(lan).toMatchObject({ officer: "Nguyễn Thị Lan", asked: 3, answered: 1 });
    expect(lan?.missing.map(({ indicator, deadline }) => [indicator.code, deadline])).toEqual([
      ["3.2", { kind: "day", day: NOVEMBER }],
      ["4.1", null],
    ]);
  });

  test("who has the earliest day comes first, words after days, what nobody leads last", () => {
    const { officers } = completeness(communeSubject, [
      ...typed,
      ["i:5.1", "responsible", "Công an"],
      ["i:5.1", "actual.value", 100],
    ]);
    expect(officers.map(({ officer }) => officer)).toEqual(["Nguyễn Thị Lan", "Hoàng Văn Hùng", "Công an", ""]);
    expect(officers[1]?.missing[0]?.deadline).toEqual({ kind: "words", text: "Quý III" });
  });

  test("every asked cell belongs to exactly one officer", () => {
    const { asked, answered, officers } = completeness(communeSubject, typed);
    const sum = (of: (share: OfficerShare) => number) => officers.reduce((total, share) => total + of(share), 0);
    expect(sum((share) => share.asked)).toBe(asked);
    expect(sum((share) => share.answered)).toBe(answered);
    expect(sum(({ missing }) => missing.length)).toBe(asked - answered);
  });
});

test("a row that was deleted is still asked for", () => {
  const grid = filled(communeSubject, []);
  grid.deleteRow(grid.rowOf("i:3.1"));
  const whole = completeness(communeSubject);
  const without = formCompleteness(judgedGrid(communeSubject, grid.grid()));
  expect(without.asked).toBe(whole.asked);
  const [nobody] = without.officers;
  expect(nobody === undefined ? [] : codes(nobody)).toContain("3.1");
});

test("what is missing leads to its cell", () => {
  const typed: readonly Typed[] = [["i:3.1", "actual.value", 90]];
  const [nobody] = completeness(communeSubject, typed).officers;
  expect(nobody?.missing[0]?.target).toMatchObject({ anchor: { column: "actual.value" }, seen: "" });
});
