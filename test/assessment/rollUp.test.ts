import fc from "fast-check";
import { combineParts, rollUpCriterion, rollUpSet } from "../../src/assessment/rollUp";
import type { IndicatorVerdict } from "../../src/assessment/verdict";
import { indicatorsOf } from "../../src/criteria/indicatorsOf";
import { communeSet, everyKindSet } from "../fixtures/shippedSets";

const met: IndicatorVerdict = { kind: "met", selfAssessed: false };
const unmet: IndicatorVerdict = { kind: "unmet" };
const missing: IndicatorVerdict = { kind: "missing" };
const invalid: IndicatorVerdict = { kind: "invalid", reason: "notANumber" };
const noThreshold: IndicatorVerdict = { kind: "noThreshold" };
const notApplicable: IndicatorVerdict = { kind: "notApplicable" };
const notAsked: IndicatorVerdict = { kind: "notAsked" };
const every: readonly IndicatorVerdict[] = [met, unmet, missing, invalid, noThreshold, notApplicable, notAsked];

describe("a criterion from its indicators", () => {
  test.each<[string, IndicatorVerdict[], string]>([
    ["all met", [met, met], "met"],
    ["one unmet decides, whatever is open", [met, unmet, missing], "unmet"],
    ["missing leaves it open", [met, missing], "open"],
    ["invalid leaves it open", [met, invalid], "open"],
    ["no threshold leaves it open", [met, noThreshold], "open"],
    ["not considered beside met", [met, notApplicable], "met"],
    ["nothing but not considered is never met", [notApplicable, notApplicable], "notApplicable"],
    ["nothing asked and nothing typed says nothing", [notAsked, notAsked], "notAsked"],
    ["one typed answer makes the others count as missing", [met, notAsked], "open"],
    ["one unmet decides, though the others are not asked", [notAsked, unmet], "unmet"],
    ["not considered beside not asked is open", [notApplicable, notAsked], "open"],
  ])("%s", (_name, verdicts, expected) => {
    expect(rollUpCriterion(verdicts)).toBe(expected);
  });

  test("beside an answer, not asked counts as missing, in any order", () => {
    const verdicts = fc.array(fc.constantFrom(...every), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(verdicts, (row) => {
        const asked = row.map((verdict) => (verdict.kind === "notAsked" ? missing : verdict));
        const expected = row.every(({ kind }) => kind === "notAsked") ? "notAsked" : rollUpCriterion(asked);
        expect(rollUpCriterion(row)).toBe(expected);
        expect(rollUpCriterion([...row].reverse())).toBe(expected);
      }),
    );
  });
});

describe("a compound indicator from its parts", () => {
  const legal = { legal: true };
  test.each<[string, IndicatorVerdict | null, IndicatorVerdict[], IndicatorVerdict]>([
    ["met with all parts met", met, [met, met], met],
    ["missing while one part has no value, never met", met, [met, missing], missing],
    ["unmet by one part", met, [met, unmet], unmet],
    ["unmet by its own value while parts are open", unmet, [missing], unmet],
    ["a wrong part makes it wrong", met, [invalid], { kind: "invalid", reason: "partInvalid" }],
    ["its own fault keeps its reason", invalid, [met], invalid],
    ["a part left to the province", met, [noThreshold], noThreshold],
    ["not considered as a whole covers its parts", notApplicable, [missing], notApplicable],
    ["a part that is not considered falls out", met, [notApplicable], met],
    ["parts alone, all met", null, [met, met], met],
    ["parts alone, nothing considered", null, [notApplicable, notApplicable], notApplicable],
    ["nothing asked anywhere", notAsked, [notAsked, notAsked], notAsked],
    ["parts alone, nothing asked", null, [notAsked, notAsked], notAsked],
    ["its own value given makes its parts missing", met, [met, notAsked], missing],
    ["a part given makes its own value missing", notAsked, [met], missing],
    ["parts alone, one given makes the others missing", null, [notApplicable, notAsked], missing],
    ["unmet by one part, though the rest is not asked", notAsked, [notAsked, unmet], unmet],
    [
      "wrong by one part, though the rest is not asked",
      null,
      [invalid, notAsked],
      { kind: "invalid", reason: "partInvalid" },
    ],
    ["not considered as a whole covers parts that are not asked", notApplicable, [notAsked], notApplicable],
  ])("%s", (_name, own, parts, expected) => {
    expect(combineParts(legal, own, parts)).toEqual(expected);
  });
});

describe("counters of a set", () => {
  test("a set nobody has filled is open everywhere", () => {
    const { counts } = rollUpSet(communeSet, new Map());
    expect(counts).toEqual({
      criteria: { total: 19, met: 0, unmet: 0, open: 19, notApplicable: 0, notAsked: 0 },
      indicators: { met: 0, total: 57 },
    });
  });

  test.each<[string, number, IndicatorVerdict, object]>([
    ["nobody asks for", 57, notAsked, { open: 0, notAsked: 19, met: 0, unmet: 0 }],
    ["of which one indicator was filled", 56, notAsked, { open: 1, notAsked: 18, met: 0, unmet: 0 }],
  ])("a set %s leaves the count of indicators whole", (_name, left, verdict, criteria) => {
    const codes = indicatorsOf(communeSet).map(({ code }) => code);
    const verdicts = codes.map((code, index) => [code, index < codes.length - left ? met : verdict] as const);
    const { counts } = rollUpSet(communeSet, new Map(verdicts));
    expect(counts.criteria).toMatchObject({ total: 19, ...criteria });
    expect(counts.indicators).toEqual({ met: 57 - left, total: 57 });
  });

  test("Không xét counts as met or leaves the count, as the set says per indicator", () => {
    const all = new Map<string, IndicatorVerdict>(indicatorsOf(everyKindSet).map(({ code }) => [code, met]));
    const total = all.size;
    const fallsOut = rollUpSet(everyKindSet, new Map(all).set("3.1", notApplicable)).counts.indicators;
    const countsAsMet = rollUpSet(everyKindSet, new Map(all).set("3.2", notApplicable)).counts.indicators;
    expect(fallsOut).toEqual({ met: total - 1, total: total - 1 });
    expect(countsAsMet).toEqual({ met: total, total });
  });
});
