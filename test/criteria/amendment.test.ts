import { amendedSet, parseAmendment } from "../../src/criteria/amendment";
import { loadShippedList, SHIPPED_SETS, type SetWish } from "../../src/criteria/catalogue";
import type { CriterionSet } from "../../src/criteria/criterionSet";
import { criterionSetJson } from "../../src/criteria/criterionSetJson";
import { indicatorsOf } from "../../src/criteria/indicatorsOf";
import pack from "../../src/criteria/packs/qd-211-2024.json";
import { parseCriterionSet } from "../../src/criteria/parseCriterionSet";
import { referredSets, resolveReferences } from "../../src/criteria/resolveReferences";
import { setReference } from "../../src/criteria/setReference";
import { signedSet } from "../../src/criteria/signedSet";
import { thresholdOf } from "../../src/criteria/thresholdOf";
import { advancedSet, communeSet, everyKindSet, exemplarySet, programmeSet, villageSet } from "../fixtures/shippedSets";

const amendment = parseAmendment(pack);

function indicator(set: CriterionSet, code: string) {
  const found = indicatorsOf(set).find((candidate) => candidate.code === code);
  if (found === undefined) throw new Error(code);
  return found;
}

async function onlySet(id: string, wish: SetWish): Promise<CriterionSet> {
  const set = (await loadShippedList(id, wish))?.sets[0]?.set;
  if (set === undefined) throw new Error(id);
  return set;
}

describe("QĐ 211/QĐ-TTg, a dated change", () => {
  test.each([
    ["the day before", { inForceOn: "2024-02-29" }, 1],
    ["the day it was signed", { inForceOn: "2024-03-01" }, 2],
    ["later", { inForceOn: "2025-12-31" }, 2],
    ["a sheet made before it", { references: ["xa-ntm-2021-2025@1"] }, 1],
    ["a sheet made after it", { references: ["xa-ntm-2021-2025@2"] }, 2],
    ["a sheet of an edition made after it", { references: ["xa-ntm-2021-2025@2+abc"] }, 2],
    ["a sheet that notes another set only", { references: ["xa-ntm-nang-cao-2021-2025@2"] }, 1],
  ])("%s: version %#", async (_, wish, version) => {
    expect((await onlySet("xa-ntm-2021-2025", wish)).version).toBe(version);
  });

  test("changes its indicators and no others", () => {
    for (const set of [communeSet, advancedSet]) {
      const after = amendedSet(set, amendment);
      const codes = amendment.changes.filter((change) => change.set === set.id).map(({ code }) => code);
      const differing = indicatorsOf(set).filter(({ code }, index) => {
        return JSON.stringify(indicatorsOf(after)[index]) !== JSON.stringify(indicator(set, code));
      });
      expect(differing.map(({ code }) => code)).toEqual(codes);
    }
  });

  test("where its new figure was not found there is none, and the old one stands in no more", () => {
    const after = amendedSet(communeSet, amendment);
    expect(thresholdOf(indicator(communeSet, "15.4"), "TDMNPB", 2024)).toEqual({ kind: "figure", value: 50 });
    expect(thresholdOf(indicator(after, "15.4"), "TDMNPB", 2024)).toBeNull();
    expect(indicator(after, "13.1").text).toContain("tổ hợp tác");
  });

  test("a change of an indicator the set does not have is refused", () => {
    const [first, ...others] = amendment.changes;
    if (first === undefined) throw new Error("no change");
    const wrong = { ...amendment, changes: [{ ...first, code: "99.9" }, ...others] };
    expect(() => amendedSet(communeSet, wrong)).toThrow("99.9");
  });
});

describe("thresholds reckoned from another set (QĐ 319, Điều 1)", () => {
  const rich: CriterionSet = {
    ...advancedSet,
    criteria: advancedSet.criteria.map((criterion) => ({
      ...criterion,
      indicators: criterion.indicators.map((row) =>
        row.code === "10.1"
          ? { ...row, thresholds: { TDMNPB: { kind: "by-year", byYear: { "2023": 50, "2024": 53.5 } } } }
          : row,
      ),
    })),
  };

  test.each([
    [2023, 55],
    [2024, 58.85],
  ])("income of a xã kiểu mẫu in %d: 1,1 times what nâng cao asks for that year", (year, expected) => {
    const resolved = resolveReferences(exemplarySet, [rich]);
    expect(thresholdOf(indicator(resolved, "2.1"), "TDMNPB", year)).toEqual({ kind: "figure", value: expected });
  });

  test("none where the other set has none, in that area, in that year, or is not there", () => {
    expect(referredSets(exemplarySet)).toEqual(["xa-ntm-nang-cao-2021-2025"]);
    const resolved = resolveReferences(exemplarySet, [rich]);
    expect(thresholdOf(indicator(resolved, "2.1"), "TDMNPB", 2025)).toBeNull();
    expect(thresholdOf(indicator(resolved, "2.1"), "DBSH", 2023)).toBeNull();
    expect(thresholdOf(indicator(exemplarySet, "2.1"), "TDMNPB", 2023)).toBeNull();
    expect(thresholdOf(indicator(resolveReferences(exemplarySet, []), "2.1"), "TDMNPB", 2023)).toBeNull();
  });
});

describe("a set as JSON", () => {
  const all = [communeSet, advancedSet, exemplarySet, villageSet, programmeSet, everyKindSet];

  test.each(all.map((set) => [set.id, set] as const))("%s is read back field by field", (_, set) => {
    expect(parseCriterionSet(JSON.parse(JSON.stringify(criterionSetJson(set))))).toEqual(set);
  });

  test("an edition of the same words has the same reference, another one another", () => {
    const edition = { by: "Hoàng Thị Lan", on: "2026-11-25", note: "" };
    const mine = signedSet(communeSet, edition);
    expect(setReference(communeSet)).toBe("xa-ntm-2021-2025@1");
    expect(setReference(mine)).toMatch(/^xa-ntm-2021-2025@1\+[0-9a-z]{9}$/);
    expect(setReference(signedSet(mine, edition))).toBe(setReference(mine));
    expect(setReference(signedSet(communeSet, { ...edition, by: "Nông Văn Bình" }))).not.toBe(setReference(mine));
  });

  test("every shipped set is in the catalogue", () => {
    expect(SHIPPED_SETS.map(({ setId }) => setId)).toEqual(
      expect.arrayContaining([communeSet, advancedSet, exemplarySet, villageSet, programmeSet].map(({ id }) => id)),
    );
  });
});
