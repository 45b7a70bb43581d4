import fc from "fast-check";
import { loadShippedList } from "../../../src/criteria/catalogue";
import type { CriterionSet, Indicator } from "../../../src/criteria/criterionSet";
import { compareSets } from "../../../src/criteria/differences/compareSets";
import type { IndicatorDifference, SetComparison } from "../../../src/criteria/differences/setComparison";
import { indicatorsOf } from "../../../src/criteria/indicatorsOf";
import {
  advancedSet,
  communeSet,
  everyKindSet,
  exemplarySet,
  programmeSet,
  villageSet,
} from "../../fixtures/shippedSets";

const SETS = [communeSet, advancedSet, exemplarySet, programmeSet, villageSet, everyKindSet];

async function inForceOn(id: string, day: string): Promise<CriterionSet> {
  const set = (await loadShippedList(id, { inForceOn: day }))?.sets[0]?.set;
  if (set === undefined) throw new Error(id);
  return set;
}

/** "3.2 → 3.6 renumbered answer threshold". */
function line(difference: IndicatorDifference): string {
  const codes = [
    ...("old" in difference ? [difference.old.code] : []),
    ...("next" in difference ? [difference.next.code] : []),
  ].join(" → ");
  const changes = difference.kind === "same" ? difference.changes.map(({ kind }) => kind) : [];
  return [codes, difference.kind, ...new Set(changes)].join(" ");
}

function differing({ indicators }: SetComparison): readonly string[] {
  return indicators
    .filter((row) => row.kind !== "same" || row.changes.length > 0 || row.parts.some(({ kind }) => kind !== "same"))
    .map(line);
}

/** A set with other rows in its first criterion. */
function withFirst(set: CriterionSet, change: (rows: readonly Indicator[]) => readonly Indicator[]): CriterionSet {
  const criteria = set.criteria.map((criterion, index) => {
    return index === 0 ? { ...criterion, indicators: change(criterion.indicators) } : criterion;
  });
  return { ...set, criteria };
}

test.each(SETS.map((set) => [set.id, set] as const))("%s does not differ from itself", (_, set) => {
  const comparison = compareSets(set, set);
  expect(differing(comparison)).toEqual([]);
  expect(comparison.criteria.filter((row) => row.kind !== "same" || row.changes.length > 0)).toEqual([]);
});

describe("QĐ 211/QĐ-TTg in force from 01/3/2024", () => {
  test("in nông thôn mới: two reworded, one to be looked at, all others as they were", async () => {
    const id = "xa-ntm-2021-2025";
    const comparison = compareSets(await inForceOn(id, "2024-02-29"), await inForceOn(id, "2024-03-01"));
    expect(differing(comparison)).toEqual([
      "13.1 → 13.1 same reworded",
      "15.4 → 15.4 same reworded threshold",
      "18.4 → 18.4 maybe",
    ]);
    const electronic = comparison.indicators.find((row) => row.kind === "same" && row.next.code === "15.4");
    expect(electronic).toMatchObject({
      changes: expect.arrayContaining([
        { kind: "threshold", area: { old: "DBSH", next: "DBSH" }, old: { kind: "value", value: 50 }, next: null },
      ]) as unknown,
    });
  });

  test("in nông thôn mới nâng cao", async () => {
    const id = "xa-ntm-nang-cao-2021-2025";
    const comparison = compareSets(await inForceOn(id, "2024-02-29"), await inForceOn(id, "2024-03-01"));
    expect(differing(comparison)).toEqual([
      "3.4 → 3.4 same reworded threshold",
      "8.4 → 8.4 same reworded",
      "14.4 → 14.4 maybe",
      "18.1 → 18.1 same threshold",
    ]);
  });
});

describe("nông thôn mới beside nông thôn mới nâng cao", () => {
  const comparison = compareSets(communeSet, advancedSet, [{ old: "TDMNPB", next: "TDMNPB" }]);

  test("the same texts are found again under their new codes, with what became different", () => {
    expect(comparison.indicators.filter(({ kind }) => kind === "same").map(line)).toEqual([
      "3.2 → 3.6 same renumbered answer threshold",
      "4.2 → 4.1 same renumbered threshold",
      "9.2 → 9.1 same renumbered threshold",
      "10.1 → 10.1 same threshold",
      "11.1 → 11.1 same threshold",
      "12.1 → 12.1 same threshold",
      "12.2 → 12.2 same threshold",
      "15.1 → 14.1 same renumbered threshold",
      "17.2 → 17.2 same",
      "17.6 → 17.3 same renumbered",
      "17.11 → 17.5 same renumbered threshold",
      "17.9 → 17.8 same renumbered",
      "17.4 → 17.11 same renumbered threshold",
      "17.12 → 17.12 same",
    ]);
  });

  test("what asks for more under a similar text is left to a person", () => {
    expect(comparison.indicators.filter(({ kind }) => kind === "maybe").map(line)).toEqual([
      "2.2 → 2.2 maybe",
      "2.4 → 2.4 maybe",
      "3.1 → 3.1 maybe",
      "5.1 → 5.1 maybe",
      "16.1 → 6.3 maybe",
      "15.4 → 14.4 maybe",
      "17.1 → 18.1 maybe",
      "17.10 → 18.4 maybe",
      "17.8 → 18.7 maybe",
      "19.2 → 19.2 maybe",
    ]);
  });

  test("criteria by their names: Y tế is number 14 now, Trường học is gone, Hành chính công is new", () => {
    const named = comparison.criteria.map((row) =>
      row.kind === "same"
        ? `${row.old.no} → ${row.next.no}`
        : row.kind === "new"
          ? `+${row.next.no}`
          : `-${row.old.no}`,
    );
    expect(named).toEqual(expect.arrayContaining(["15 → 14", "-5", "+15", "1 → 1"]));
  });
});

test("thresholds are compared in the areas both sets have, or in the pairs that were chosen", () => {
  const grouped: CriterionSet = {
    ...communeSet,
    id: "grouped",
    areas: [{ id: "nhom3", name: "Xã nhóm 3" }],
    criteria: communeSet.criteria.map((criterion) => ({
      ...criterion,
      indicators: criterion.indicators.map((row) => ({
        ...row,
        thresholds: { nhom3: row.thresholds["TDMNPB"] ?? null },
        parts: [],
      })),
    })),
  };
  const changes = (comparison: SetComparison) =>
    comparison.indicators.flatMap((row) => (row.kind === "same" ? row.changes : [])).map(({ kind }) => kind);
  expect(compareSets(communeSet, grouped).areas).toEqual([]);
  expect(changes(compareSets(communeSet, grouped))).toEqual([]);
  expect(changes(compareSets(communeSet, grouped, [{ old: "TDMNPB", next: "nhom3" }]))).toEqual([]);
  const other = compareSets(communeSet, grouped, [{ old: "DBSH", next: "nhom3" }]);
  expect(new Set(changes(other))).toEqual(new Set(["threshold"]));
});

type Change = (row: Indicator) => Indicator;

test.each<[string, Change, string]>([
  [
    "another unit",
    (row) => ({ ...row, unit: "ha", kind: { kind: "number", op: ">=", plausibleMaximum: null } }),
    "answer",
  ],
  [
    "another direction",
    (row) => ({ ...row, kind: { kind: "percentage", op: "<=", plausibleMaximum: 100 } }),
    "direction",
  ],
  [
    "a figure by year",
    (row) => ({ ...row, thresholds: { chung: { kind: "by-year", byYear: { "2024": 80 } } } }),
    "threshold",
  ],
  ["left to the province", (row) => ({ ...row, thresholds: { chung: { kind: "province" } } }), "threshold"],
  ["no figure any more", (row) => ({ ...row, thresholds: {} }), "threshold"],
  ["another count of Không xét", (row) => ({ ...row, notApplicable: "counts-as-met" }), "notApplicable"],
  ["only its parts are answered", (row) => ({ ...row, hasOwnValue: false }), "ownValue"],
])("%s is a difference", (_, change, kind) => {
  const next = withFirst(everyKindSet, ([first, ...others]) => (first === undefined ? [] : [change(first), ...others]));
  expect(differing(compareSets(everyKindSet, next))).toEqual([expect.stringMatching(`1.1 → 1.1 same ${kind}`)]);
});

test("a level of another scale, a number of another unit and a part more are differences", () => {
  const changed = (code: string, change: Change): CriterionSet => ({
    ...everyKindSet,
    criteria: everyKindSet.criteria.map((criterion) => ({
      ...criterion,
      indicators: criterion.indicators.map((row) => (row.code === code ? change(row) : row)),
    })),
  });
  const scaled = changed("3.3", (row) => ({ ...row, kind: { kind: "level", scale: ["Khá", "Tốt"] } }));
  expect(differing(compareSets(everyKindSet, scaled))).toEqual(["3.3 → 3.3 same scale"]);
  const measured = changed("2.1", (row) => ({ ...row, unit: "ha/người" }));
  expect(differing(compareSets(everyKindSet, measured))).toEqual(["2.1 → 2.1 same unit"]);
  const parted = changed("4.2", (row) => ({ ...row, parts: [] }));
  const [row] = compareSets(everyKindSet, parted).indicators.filter(({ kind, ...rest }) => {
    return kind === "same" && "parts" in rest && rest.parts.some((part) => part.kind !== "same");
  });
  expect(row).toMatchObject({ parts: [{ kind: "gone", old: { id: "1" } }] });
});

/** A set with rows left out, moved to another criterion, given another's text or number. */
const edited = fc
  .record({
    set: fc.constantFrom(communeSet, advancedSet, everyKindSet),
    dropped: fc.array(fc.nat(80), { maxLength: 8 }),
    retold: fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 8 }),
    renumbered: fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 20, max: 30 })), { maxLength: 8 }),
  })
  .map(({ set, dropped, retold, renumbered }): CriterionSet => {
    const all = indicatorsOf(set);
    const codes = new Map(renumbered.map(([at, no]) => [all[at]?.code, `${no}.${at}`]));
    const texts = new Map(retold.map(([at, from]) => [all[at]?.code, all[from]?.text]));
    const gone = new Set(dropped.map((at) => all[at]?.code));
    const criteria = set.criteria.map((criterion) => ({
      ...criterion,
      indicators: criterion.indicators
        .filter(({ code }) => !gone.has(code))
        .map((row) => ({ ...row, code: codes.get(row.code) ?? row.code, text: texts.get(row.code) ?? row.text })),
    }));
    return { ...set, criteria };
  });

test("every indicator of both sets occurs exactly once; swapping the sets swaps new and gone", () => {
  fc.assert(
    fc.property(edited, edited, (old, next) => {
      const comparison = compareSets(old, next);
      const codesOf = (side: "old" | "next") =>
        comparison.indicators.flatMap((row) => {
          if (side === "old") return "old" in row ? [row.old.code] : [];
          return "next" in row ? [row.next.code] : [];
        });
      const sortedCodes = (set: CriterionSet) =>
        indicatorsOf(set)
          .map(({ code }) => code)
          .sort();
      expect([...codesOf("old")].sort()).toEqual(sortedCodes(old));
      expect([...codesOf("next")].sort()).toEqual(sortedCodes(next));

      const swapped = (row: IndicatorDifference): string => {
        if (row.kind === "gone") return `new ${row.old.code}`;
        if (row.kind === "new") return `gone ${row.next.code}`;
        return `${row.kind} ${row.next.code} ${row.old.code}`;
      };
      const told = (row: IndicatorDifference): string => {
        if (row.kind === "gone") return `gone ${row.old.code}`;
        if (row.kind === "new") return `new ${row.next.code}`;
        return `${row.kind} ${row.old.code} ${row.next.code}`;
      };
      expect(compareSets(next, old).indicators.map(swapped).sort()).toEqual(comparison.indicators.map(told).sort());
    }),
    { numRuns: 30 },
  );
});
