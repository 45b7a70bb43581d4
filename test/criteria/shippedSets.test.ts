import { FORM_CHOICES, loadShippedList, SHIPPED_SETS } from "../../src/criteria/catalogue";
import type { CriterionSet } from "../../src/criteria/criterionSet";
import { indicatorsOf } from "../../src/criteria/indicatorsOf";
import { isChecked, thresholdOf } from "../../src/criteria/thresholdOf";
import { advancedSet, exemplarySet, communeSet, programmeSet, villageSet } from "../fixtures/shippedSets";

/** What a choice says of its sets; each of them must say it. */
function decisionOf({ decision, years, areas, level, indicatorNoun }: CriterionSet) {
  return {
    decisionNumber: decision.number,
    inForceFrom: decision.inForceFrom,
    inForceUntil: decision.inForceUntil,
    years,
    areas,
    level,
    indicatorNoun,
  };
}

describe("shipped criterion sets", () => {
  test.each([
    [communeSet, 19, 57],
    [advancedSet, 19, 75],
    // QĐ 319, Điều 1: four conditions.
    [exemplarySet, 4, 4],
    [villageSet, 7, 20],
    [programmeSet, 10, 0],
  ])("$id has the decision's counts", (set, criteria, indicators) => {
    expect(set.criteria).toHaveLength(criteria);
    expect(indicatorsOf(set)).toHaveLength(indicators);
  });

  test("what can be chosen, with its counts", () => {
    expect(FORM_CHOICES.map((choice) => [choice.setId, choice.criterionCount, choice.indicatorCount])).toEqual([
      ["kdc-kieu-mau-lang-son", 7, 20],
      ["xa-ntm-2021-2025", 19, 57],
      ["xa-ntm-nang-cao-2021-2025", 19, 75],
      ["xa-ntm-kieu-mau-2021-2025", 4, 4],
      ["xa-ntm-va-nang-cao-2021-2025", 38, 132],
    ]);
  });

  test("the set of 2026–2030 can be chosen for other forms only, while its indicators are not known", () => {
    const others = SHIPPED_SETS.filter((set) => !FORM_CHOICES.includes(set));
    expect(others.map(({ setId }) => setId)).toEqual(["xa-ntm-2026-2030"]);
    expect(programmeSet.withoutIndicators).toBe(true);
    expect(programmeSet.areas.map(({ name }) => name)).toEqual(["Xã nhóm 1", "Xã nhóm 2", "Xã nhóm 3"]);
    expect(programmeSet.decision).toMatchObject({ number: "51/2025/QĐ-TTg", inForceFrom: "2026-02-15" });
    expect(new Set(programmeSet.criteria.map(({ nameSource }) => nameSource.confidence))).toEqual(
      new Set(["two-sources"]),
    );
  });

  test.each(SHIPPED_SETS.map((choice) => [choice.setId, choice] as const))(
    "the catalogue says of %s what its packs say",
    async (id, choice) => {
      const list = await loadShippedList(id, { references: [] });
      if (list === null) throw new Error(`no pack for ${id}`);
      const {
        setId,
        title,
        criterionCount,
        indicatorCount,
        amendments: _,
        step: __,
        complete,
        own,
        ...decision
      } = choice;
      expect({ setId, title }).toEqual({ setId: list.id, title: list.title });
      const sets = list.sets.map(({ set }) => set);
      expect(sets.map(decisionOf)).toEqual(sets.map(() => decision));
      expect({ years: list.years, areas: list.areas, level: list.level }).toEqual({
        years: choice.years,
        areas: choice.areas,
        level: choice.level,
      });
      expect({ complete, own }).toEqual({ complete: sets.every((set) => !set.withoutIndicators), own: false });
      expect(criterionCount).toBe(sets.flatMap((set) => set.criteria).length);
      expect(indicatorCount).toBe(sets.flatMap(indicatorsOf).length);
      // Nothing of a set is left out of its list.
      expect(list.entries.filter(({ kind }) => kind === "criterion")).toHaveLength(criterionCount);
    },
  );

  test.each(["xa-ntm-1999", "", "XA-NTM-2021-2025", "toString"])("the id %j is not shipped: no list", async (id) => {
    await expect(loadShippedList(id, { references: [] })).resolves.toBeNull();
  });

  test("no threshold is said to be checked while nobody compared it with the decision", () => {
    for (const set of [communeSet, advancedSet, exemplarySet, villageSet]) {
      const checked = set.areas.flatMap(({ id }) => indicatorsOf(set).filter((indicator) => isChecked(indicator, id)));
      expect(checked).toEqual([]);
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
    for (const set of [communeSet, advancedSet, villageSet, programmeSet]) {
      const text = JSON.stringify(set);
      expect(text).toBe(text.normalize("NFC"));
    }
  });
});
