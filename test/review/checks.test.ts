import { judgeForm, type JudgedForm } from "../../src/review/judgedForm";
import { reviewForm } from "../../src/review/reviewForm";
import { checkStructure } from "../../src/review/checks/structure";
import { checkValues } from "../../src/review/checks/values";
import { readOwnForm } from "../../src/recognition/ownForm";
import { cellAddress } from "../../src/grid/address";
import type { Finding } from "../../src/review/finding";
import { communeSet } from "../fixtures/shippedSets";
import { PlanGrid } from "../fixtures/planGrid";
import { communeSubject } from "../fixtures/subjects";

function judged(grid: PlanGrid): JudgedForm {
  const reading = readOwnForm(grid.grid());
  if (reading.kind !== "form") throw new Error(reading.kind);
  return judgeForm("sheet", reading.form, communeSet);
}

const form = (): PlanGrid => new PlanGrid(communeSubject);
const of = (findings: readonly Finding[], code: string): readonly Finding[] =>
  findings.filter((finding) => "indicator" in finding && finding.indicator?.code === code);

describe("values", () => {
  test.each<[string, (grid: PlanGrid) => PlanGrid, string, object]>([
    ["nothing typed", (g) => g, "3.1", { code: "value.missing", severity: "error" }],
    [
      "below the threshold, with the gap",
      (g) => g.type("i:3.1", "value", 72.5),
      "3.1",
      { code: "indicator.unmet", severity: "explain", gap: { value: 72.5, threshold: 80, difference: 7.5, unit: "%" } },
    ],
    [
      "above a limit",
      (g) => g.type("i:11.1", "value", 15.2),
      "11.1",
      { code: "indicator.unmet", gap: { op: "<=", difference: 2.2 } },
    ],
    [
      "a percentage that arrived as a fraction, with what was meant",
      (g) => g.type("i:3.1", "value", 0.855),
      "3.1",
      { code: "value.invalid", reason: "percentAsFraction", suggestion: 85.5 },
    ],
    [
      "a threshold left to the province",
      (g) => g.type("i:2.1", "value", 90),
      "2.1",
      { code: "threshold.missing", cause: "province" },
    ],
    [
      "a threshold that was cleared",
      (g) => g.type("i:3.1", "threshold", null).type("i:3.1", "value", 90),
      "3.1",
      { code: "threshold.missing", cause: "cleared" },
    ],
    [
      "Không xét without a reason",
      (g) => g.type("i:3.1", "value", "Không xét"),
      "3.1",
      { code: "reason.missing", severity: "error" },
    ],
  ])("%s", (_name, fill, code, expected) => {
    expect(of(checkValues(judged(fill(form()))), code)).toMatchObject([expected]);
  });

  test.each<[string, (grid: PlanGrid) => PlanGrid, string]>([
    ["met on the border", (g) => g.type("i:3.1", "value", 80), "3.1"],
    ["a yes", (g) => g.type("i:8.2", "value", "Đạt"), "8.2"],
    ["a province's threshold typed in", (g) => g.type("i:2.1", "threshold", 70).type("i:2.1", "value", 90), "2.1"],
    [
      "Không xét with its reason",
      (g) => g.type("i:3.1", "value", "Không xét").type("i:3.1", "reason", "CV 12/UBND"),
      "3.1",
    ],
  ])("%s is no finding", (_name, fill, code) => {
    expect(of(checkValues(judged(fill(form()))), code)).toEqual([]);
  });

  test("every finding names its cell", () => {
    const grid = form().type("i:3.1", "value", 72.5);
    const [finding] = of(checkValues(judged(grid)), "3.1");
    expect(finding && cellAddress(finding.target.position)).toBe(`J${grid.rowOf("i:3.1") + 1}`);
    expect(finding?.target).toMatchObject({ anchor: { key: "i:3.1", column: "value" }, seen: "72.5" });
  });
});

describe("structure", () => {
  test("an untouched form has no fault", () => {
    expect(checkStructure(judged(form()))).toEqual([]);
  });

  test("a duplicated row is named at the second one", () => {
    const grid = form();
    const row = grid.rowOf("i:17.10");
    const findings = checkStructure(judged(grid.duplicateRow(row)));
    expect(findings).toMatchObject([{ code: "structure.duplicateKey", target: { position: { row: row + 1 } } }]);
  });

  test("a deleted row is missed by its code", () => {
    const grid = form();
    expect(checkStructure(judged(grid.deleteRow(grid.rowOf("i:17.10"))))).toMatchObject([
      { code: "structure.rowMissing", indicator: { code: "17.10" } },
    ]);
  });

  test("a sort of the visible columns leaves keys behind, and is seen on every moved row", () => {
    const grid = form();
    const [first, second] = [grid.rowOf("i:17.1"), grid.rowOf("i:17.2")];
    grid.put(first, 0, "17.2").put(second, 0, "17.1");
    expect(checkStructure(judged(grid)).map(({ code }) => code)).toEqual(["structure.rowMoved", "structure.rowMoved"]);
  });

  test("a key that is none is listed", () => {
    const grid = form().type("i:3.1", "key", "i:99.9").put(60, 1, "linh tinh");
    const codes = checkStructure(judged(grid)).map(({ code }) => code);
    expect(codes).toContain("structure.rowUnknown");
    expect(codes).toContain("structure.rowMissing");
  });
});

test("a check that throws becomes a finding and hides no other", () => {
  const checks = [
    {
      name: "breaks",
      run: () => {
        throw new Error("planted");
      },
    },
    { name: "values", run: checkValues },
  ];
  const findings = reviewForm(judged(form()), checks);
  expect(findings.filter(({ code }) => code === "internal.checkFailed")).toHaveLength(1);
  expect(findings.filter(({ code }) => code === "value.missing").length).toBeGreaterThan(10);
});

test("errors come first, then down the sheet", () => {
  const severities = reviewForm(judged(form())).map(({ severity }) => severity);
  expect(
    [...severities].sort((a, b) => ["error", "explain", "note"].indexOf(a) - ["error", "explain", "note"].indexOf(b)),
  ).toEqual(severities);
});
