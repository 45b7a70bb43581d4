import { FORM_CHOICES, loadShippedSet } from "../../src/criteria/catalogue";
import { indicatorsOf } from "../../src/criteria/indicatorsOf";
import { isChecked, thresholdOf } from "../../src/criteria/thresholdOf";
import { advancedSet, communeSet, villageSet } from "../fixtures/shippedSets";

describe("shipped criterion sets", () => {
  test.each([
    [communeSet, 19, 57],
    [advancedSet, 19, 75],
    [villageSet, 7, 20],
  ])("$id has the decision's counts", (set, criteria, indicators) => {
    expect(set.criteria).toHaveLength(criteria);
    expect(indicatorsOf(set)).toHaveLength(indicators);
  });

  test.each(FORM_CHOICES.map((choice) => [choice.setId, choice] as const))(
    "the catalogue says of %s what its pack says",
    async (id, choice) => {
      const set = await loadShippedSet(id);
      if (set === null) throw new Error(`no pack for ${id}`);
      expect(choice).toEqual({
        setId: set.id,
        title: set.title,
        level: set.level,
        decisionNumber: set.decision.number,
        inForceFrom: set.decision.inForceFrom,
        inForceUntil: set.decision.inForceUntil,
        years: set.years,
        areas: set.areas,
        criterionCount: set.criteria.length,
        indicatorCount: indicatorsOf(set).length,
        indicatorNoun: set.indicatorNoun,
      });
    },
  );

  test("an id that is not shipped has no set", async () => {
    await expect(loadShippedSet("xa-ntm-1999")).resolves.toBeNull();
  });

  test("no threshold is said to be checked while nobody compared it with the decision", () => {
    for (const set of [communeSet, advancedSet, villageSet]) {
      expect(indicatorsOf(set).filter(isChecked)).toEqual([]);
    }
  });

  test.each([
    ["3.1", "TDMNPB", 2023, { kind: "figure", value: 80 }],
    ["10.1", "TDMNPB", 2023, { kind: "figure", value: 42 }],
    ["10.1", "TDMNPB", 2025, { kind: "figure", value: 48 }],
    // No figure of another area or year stands in.
    ["10.1", "DBSH", 2023, null],
    ["10.1", "TDMNPB", 2026, null],
    // Left to the province: null, and what somebody recalled is no threshold.
    ["2.1", "TDMNPB", 2023, null],
    ["17.6", "TDMNPB", 2023, null],
    ["8.2", "TDMNPB", 2023, { kind: "yes-no" }],
  ])("threshold of %s in %s in %d", (code, area, year, expected) => {
    const indicator = indicatorsOf(communeSet).find((candidate) => candidate.code === code);
    if (indicator === undefined) throw new Error(code);
    expect(thresholdOf(indicator, area, year)).toEqual(expected);
  });

  test("all text is composed Unicode (NFC)", () => {
    for (const set of [communeSet, advancedSet, villageSet]) {
      const text = JSON.stringify(set);
      expect(text).toBe(text.normalize("NFC"));
    }
  });
});
