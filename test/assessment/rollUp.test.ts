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

describe("a criterion from its indicators", () => {
  test.each<[string, IndicatorVerdict[], string]>([
    ["all met", [met, met], "met"],
    ["one unmet decides, whatever is open", [met, unmet, missing], "unmet"],
    ["missing leaves it open", [met, missing], "open"],
    ["invalid leaves it open", [met, invalid], "open"],
    ["no threshold leaves it open", [met, noThreshold], "open"],
    ["not considered beside met", [met, notApplicable], "met"],
    ["nothing but not considered is never met", [notApplicable, notApplicable], "notApplicable"],
  ])("%s", (_name, verdicts, expected) => {
    expect(rollUpCriterion(verdicts)).toBe(expected);
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
  ])("%s", (_name, own, parts, expected) => {
    expect(combineParts(legal, own, parts)).toEqual(expected);
  });
});

describe("counters of a set", () => {
  test("a set nobody has filled is open everywhere", () => {
    const { counts } = rollUpSet(communeSet, new Map());
    expect(counts).toEqual({
      criteria: { total: 19, met: 0, unmet: 0, open: 19, notApplicable: 0 },
      indicators: { met: 0, total: 57 },
    });
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
