import fc from "fast-check";
import type { Finding, Severity } from "../../src/review/finding";
import { ENTRY_CHECKS, reviewFilledForm } from "../../src/review/reviewFilledForm";
import { CHECKS, type Check } from "../../src/review/reviewForm";
import { communeSubject, everyKindSubject } from "../fixtures/subjects";
import { judged } from "./judgedForms";

const ALL: readonly Check[] = [...CHECKS, ...ENTRY_CHECKS];

const form = judged(everyKindSubject, [
  ["i:3.1", "actual.value", "Không xét"],
  ["i:3.2", "deadline", "mai"],
  ["c:5", "target.value", "Có"],
]);

const broken = (name: string): Check => ({
  name,
  run: () => {
    throw new Error("planted");
  },
});

const without = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ code }) => code !== "internal.checkFailed");

test("a check that throws becomes a finding and hides nothing, wherever it stands", () => {
  fc.assert(
    fc.property(fc.subarray([...ALL]), fc.array(fc.nat({ max: 8 }), { maxLength: 3 }), (checks, places) => {
      const mixed: Check[] = [...checks];
      places.forEach((place, index) => mixed.splice(place, 0, broken(`breaks ${index}`)));
      const findings = reviewFilledForm(form, mixed);
      const failed = findings.flatMap((finding) => (finding.code === "internal.checkFailed" ? [finding.check] : []));
      expect([...failed].sort()).toEqual(places.map((_, index) => `breaks ${index}`));
      expect(without(findings)).toEqual(reviewFilledForm(form, checks));
    }),
    { numRuns: 40 },
  );
});

test("each check that throws takes only its own findings away", () => {
  const all = reviewFilledForm(form);
  for (const { name, run } of ALL) {
    const rest = reviewFilledForm(form, [...ALL.filter((check) => check.name !== name), broken(name)]);
    expect(without(rest)).toHaveLength(all.length - run(form).length);
    expect(rest).toContainEqual(
      expect.objectContaining({ code: "internal.checkFailed", severity: "error", check: name }),
    );
  }
});

test("every check has a name of its own", () => {
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
});

test("errors come first, then down the sheet", () => {
  const order: readonly Severity[] = ["error", "explain", "note"];
  const places = reviewFilledForm(judged(communeSubject, [["i:3.1", "actual.value", 70]])).map(
    ({ severity, target }) => {
      return order.indexOf(severity) * 1e6 + target.position.row;
    },
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places.length).toBeGreaterThan(50);
});

test("what fails after the checks takes no finding away", () => {
  const odd: Check = {
    name: "odd",
    run: ({ sheetId }) => [
      {
        severity: "note",
        target: { sheetId, position: { row: 0, column: 0 }, anchor: null, seen: "" },
        code: "formula.overwritten",
        indicator: null,
        // No repair can be made for it without breaking.
        get what(): "verdict" {
          throw new Error("planted");
        },
      },
    ],
  };
  const findings = reviewFilledForm(form, [odd]);
  expect(findings.map((finding) => (finding.code === "internal.checkFailed" ? finding.check : finding.code))).toEqual([
    "repairs",
    "formula.overwritten",
  ]);
});
