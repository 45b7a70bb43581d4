import type { Bieu01Subject } from "../../../src/forms/bieu01/bieu01Subject";
import { checkValues } from "../../../src/review/checks/values";
import { communeSubject, jointSubject, villagesSubject } from "../../fixtures/subjects";
import { at, filled, found, judged, judgedGrid, type Typed } from "../judgedForms";

const plan: Bieu01Subject = { ...communeSubject, mode: "plan", asOf: null };
const findingsAt = (subject: Bieu01Subject, key: string, typed: readonly Typed[]) =>
  at(checkValues(judged(subject, typed)), key);

describe("results of a report", () => {
  test.each<[string, readonly Typed[], string, object]>([
    [
      "nothing typed",
      [],
      "i:3.1",
      { code: "value.missing", severity: "error", target: { anchor: { column: "actual.value" } } },
    ],
    [
      "below the threshold, with the gap",
      [["i:3.1", "actual.value", 72.5]],
      "i:3.1",
      {
        code: "indicator.unmet",
        severity: "explain",
        gap: { kind: "figure", value: 72.5, threshold: 80, op: ">=", difference: 7.5, unit: "%" },
      },
    ],
    [
      "above a limit",
      [["i:11.1", "actual.value", 15.2]],
      "i:11.1",
      { code: "indicator.unmet", gap: { op: "<=", difference: 2.2 } },
    ],
    ["a plain no", [["i:8.2", "actual.value", "Chưa đạt"]], "i:8.2", { code: "indicator.unmet", gap: null }],
    [
      "a percentage that arrived as a fraction, with what was meant",
      [["i:3.1", "actual.value", 0.855]],
      "i:3.1",
      { code: "value.invalid", severity: "error", reason: "percentAsFraction", suggestion: 85.5 },
    ],
    [
      "a word where a figure is asked",
      [["i:3.1", "actual.value", "12 nhà"]],
      "i:3.1",
      { code: "value.invalid", reason: "notANumber", suggestion: null },
    ],
    [
      "a threshold that is none, at the threshold's cell",
      [
        ["i:3.1", "threshold", "≥ 80"],
        ["i:3.1", "actual.value", 90],
      ],
      "i:3.1",
      { code: "value.invalid", reason: "badThreshold", target: { anchor: { column: "threshold" } } },
    ],
    [
      "a threshold left to the province",
      [["i:2.1", "actual.value", 90]],
      "i:2.1",
      {
        code: "threshold.missing",
        severity: "explain",
        cause: "province",
        target: { anchor: { column: "threshold" } },
      },
    ],
    [
      "a threshold that was cleared",
      [
        ["i:3.1", "threshold", null],
        ["i:3.1", "actual.value", 90],
      ],
      "i:3.1",
      { code: "threshold.missing", cause: "cleared" },
    ],
    [
      "met at the end of last year, unmet now",
      [
        ["i:3.1", "baseline.value", 85],
        ["i:3.1", "actual.value", 72.5],
      ],
      "i:3.1",
      { code: "indicator.lost", severity: "explain", gap: { difference: 7.5 } },
    ],
    [
      "a part met at the end of last year",
      [
        ["p:14.1/2", "baseline.value", "Đạt"],
        ["p:14.1/2", "actual.value", "Chưa đạt"],
      ],
      "p:14.1/2",
      { code: "indicator.lost" },
    ],
    [
      "unmet last year too",
      [
        ["i:3.1", "baseline.value", 70],
        ["i:3.1", "actual.value", 72.5],
      ],
      "i:3.1",
      { code: "indicator.unmet" },
    ],
    [
      "income, met by last year's own threshold",
      [
        ["i:10.1", "baseline.value", 39],
        ["i:10.1", "actual.value", 39],
      ],
      "i:10.1",
      { code: "indicator.lost", gap: { threshold: 42, difference: 3 } },
    ],
  ])("%s", (_name, typed, key, expected) => {
    expect(findingsAt(communeSubject, key, typed)).toMatchObject([expected]);
  });

  test.each<[string, readonly Typed[], string]>([
    ["met on the border", [["i:3.1", "actual.value", 80]], "i:3.1"],
    ["a yes", [["i:8.2", "actual.value", "Đạt"]], "i:8.2"],
    [
      "a province's threshold typed in",
      [
        ["i:2.1", "threshold", 70],
        ["i:2.1", "actual.value", 90],
      ],
      "i:2.1",
    ],
    ["Không xét: its reasons are another check's", [["i:3.1", "actual.value", "Không xét"]], "i:3.1"],
    [
      "met last year and now",
      [
        ["i:3.1", "baseline.value", 85],
        ["i:3.1", "actual.value", 80],
      ],
      "i:3.1",
    ],
    ["an indicator answered by its parts: they are asked", [], "i:14.1"],
  ])("%s is no finding", (_name, typed, key) => {
    expect(findingsAt(communeSubject, key, typed)).toEqual([]);
  });

  test("nothing is lost where nothing is compared", () => {
    const merged: Bieu01Subject = { ...communeSubject, comparison: "none" };
    const typed: readonly Typed[] = [
      ["i:3.1", "baseline.value", 85],
      ["i:3.1", "actual.value", 72.5],
    ];
    expect(findingsAt(merged, "i:3.1", typed)).toMatchObject([{ code: "indicator.unmet" }]);
  });

  test("history and aims need not be there, but what is typed must be readable", () => {
    const typed: readonly Typed[] = [
      ["i:3.1", "actual.value", 90],
      ["i:3.1", "baseline.value", "tám mươi"],
      ["i:3.1", "target.value", -1],
    ];
    expect(found(findingsAt(communeSubject, "i:3.1", typed))).toEqual([
      "value.invalid i:3.1 baseline.value",
      "value.invalid i:3.1 target.value",
    ]);
    expect(
      findingsAt(communeSubject, "i:3.1", [
        ["i:3.1", "actual.value", 90],
        ["i:3.1", "baseline.value", 10],
      ]),
    ).toEqual([]);
  });
});

describe("a plan", () => {
  test("asks where things stand, not for results", () => {
    expect(found(findingsAt(plan, "i:3.1", []))).toEqual(["value.missing i:3.1 baseline.value"]);
    expect(found(findingsAt(plan, "i:3.1", [["i:3.1", "baseline.value", 85]]))).toEqual([]);
    expect(
      found(
        findingsAt(plan, "i:3.1", [
          ["i:3.1", "baseline.value", 85],
          ["i:3.1", "actual.value", "sai"],
        ]),
      ),
    ).toEqual([]);
  });

  test("a wrong figure of 31/12 is said once, not again for the aim that stands as it is", () => {
    expect(found(findingsAt(plan, "i:3.1", [["i:3.1", "baseline.value", "sai"]]))).toEqual([
      "value.invalid i:3.1 baseline.value",
    ]);
    expect(
      found(
        findingsAt(plan, "i:3.1", [
          ["i:3.1", "baseline.value", 70],
          ["i:3.1", "target.value", "sai"],
        ]),
      ),
    ).toEqual(["indicator.unmet i:3.1 baseline.value", "value.invalid i:3.1 target.value"]);
  });
});

test("of villages side by side each is asked, under its name", () => {
  const findings = findingsAt(villagesSubject, "i:1.a", [
    ["i:1.a", "unit1.value", "Đạt"],
    ["i:1.a", "unit2.value", "Chưa đạt"],
  ]);
  expect(findings).toMatchObject([
    { code: "indicator.unmet", indicator: { of: "Pò Tấu" }, target: { anchor: { column: "unit2.value" } } },
    { code: "value.missing", indicator: { of: "Nà Pàn" }, target: { anchor: { column: "unit3.value" } } },
  ]);
});

test("in a joint list a row says of which set it is", () => {
  const typed: readonly Typed[] = [["i2:2.1", "actual.value", "sai"]];
  expect(findingsAt(jointSubject, "i2:2.1", typed)).toMatchObject([{ indicator: { code: "2.1", of: "NTM nâng cao" } }]);
});

test("every finding names its cell and what stands there", () => {
  const grid = filled(communeSubject, [["i:3.1", "actual.value", 72.5]]);
  const [finding] = at(checkValues(judgedGrid(communeSubject, grid.grid())), "i:3.1");
  expect(finding?.target).toEqual({
    sheetId: "sheet",
    position: { row: grid.rowOf("i:3.1"), column: grid.layout.index("actual.value") },
    anchor: { key: "i:3.1", column: "actual.value" },
    seen: "72.5",
  });
});
