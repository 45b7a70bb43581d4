import { loadShippedSet } from "../../src/criteria/catalogue";
import type { CriterionSet } from "../../src/criteria/criterionSet";
import { criterionSetJson } from "../../src/criteria/criterionSetJson";
import { setReference } from "../../src/criteria/setReference";
import { signedSet } from "../../src/criteria/signedSet";
import { libraryLists } from "../../src/usecases/libraryLists";
import { SetLibrary } from "../../src/usecases/setLibrary";
import { memoryStore } from "../fixtures/memoryStore";
import { communeSet, everyKindSet, programmeSet } from "../fixtures/shippedSets";

const TODAY = { inForceOn: "2026-11-25" };

function editionOf(set: CriterionSet, by = "Hoàng Thị Lan"): CriterionSet {
  return signedSet(set, { by, on: "2026-11-25", note: "" });
}

function keep(library: SetLibrary, set: CriterionSet): boolean {
  return library.keep({ set, json: criterionSetJson(set) });
}

describe("the sets of this machine", () => {
  test("an edition is there after the pane was closed and opened again", () => {
    const store = memoryStore();
    const edition = editionOf(communeSet);
    expect(keep(new SetLibrary(store), edition)).toBe(true);
    const opened = new SetLibrary(store);
    expect(opened.editions).toEqual([edition]);
    expect(opened.damaged).toBe(false);
  });

  test.each(["", "[]", "{}", "null", '{"editions":[{"id":"x"}]}', '{"editions":{}}', "\u0000"])(
    "what was kept and cannot be read back (%j) is said, not taken for nothing kept",
    (kept) => {
      const library = new SetLibrary(memoryStore(kept));
      expect(library.damaged).toBe(true);
      expect(library.editions).toEqual([]);
    },
  );

  test("a machine that refuses changes nothing", () => {
    const library = new SetLibrary(memoryStore(null, true));
    expect(keep(library, editionOf(communeSet))).toBe(false);
    expect(library.editions).toEqual([]);
  });

  test("what another pane has kept meanwhile is not lost", () => {
    const store = memoryStore();
    const [here, there] = [new SetLibrary(store), new SetLibrary(store)];
    keep(there, editionOf(everyKindSet));
    keep(here, editionOf(communeSet));
    expect(new SetLibrary(store).editions.map(({ id }) => id)).toEqual([everyKindSet.id, communeSet.id]);
  });

  test("a form is inserted from the own edition, and an older sheet read with what it was made from", async () => {
    const library = new SetLibrary(memoryStore());
    const lists = libraryLists(library, null);
    const edition = editionOf(communeSet);
    keep(library, edition);
    const setOf = async (wish: Parameters<typeof lists.load>[1]) =>
      (await lists.load("xa-ntm-2021-2025", wish))?.sets[0]?.set;

    expect(await setOf(TODAY)).toEqual(edition);
    expect(await setOf({ references: [setReference(edition)] })).toEqual(edition);
    expect(await setOf({ references: ["xa-ntm-2021-2025@1"] })).toEqual(communeSet);
    // Somebody else's edition, not known here: the own one is nearest.
    expect(library.knows("xa-ntm-2021-2025@1+abcdefghi")).toBe(false);
    expect(await setOf({ references: ["xa-ntm-2021-2025@1+abcdefghi"] })).toEqual(edition);
  });

  test("a set met in a workbook reads the sheets made from it, and nothing else", async () => {
    const library = new SetLibrary(memoryStore());
    const carried = editionOf(communeSet, "Sở Nông nghiệp và Môi trường");
    library.meet([carried, carried]);
    expect(library.find(communeSet.id, { references: [setReference(carried)] })).toEqual(carried);
    expect(library.find(communeSet.id, TODAY)).toBeNull();
    expect(await loadShippedSet(communeSet.id, TODAY)).not.toEqual(carried);
  });

  test("what can be chosen: the own edition in place of the shipped set, own sets after them", () => {
    const library = new SetLibrary(memoryStore());
    const lists = libraryLists(library, null);
    expect(lists.choices.map(({ setId }) => setId)).not.toContain(programmeSet.id);
    const [criterion] = everyKindSet.criteria;
    if (criterion === undefined) throw new Error("no criterion");
    const filled = {
      ...editionOf(programmeSet),
      withoutIndicators: false,
      criteria: programmeSet.criteria.map((empty) => ({
        ...empty,
        indicators: criterion.indicators.map((row) => ({ ...row, code: `${empty.no}.1`, thresholds: {} })).slice(0, 1),
      })),
    };
    keep(library, filled);
    keep(library, editionOf(everyKindSet));
    const own = lists.choices.filter((choice) => choice.own);
    expect(own.map(({ setId, indicatorCount }) => [setId, indicatorCount])).toEqual([
      [programmeSet.id, 10],
      [everyKindSet.id, 15],
    ]);
    library.forget(programmeSet.id);
    expect(lists.choices.map(({ setId }) => setId)).not.toContain(programmeSet.id);
    expect(lists.sets.map(({ setId }) => setId)).toContain(programmeSet.id);
  });
});
