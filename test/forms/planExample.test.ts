import { readAnswer } from "../../src/assessment/answer";
import json from "../../src/forms/examples/ke-hoach-95.json";
import {
  parsePlanExample,
  type CommuneRowRef,
  type PlanRow,
  type VillageRowRef,
} from "../../src/forms/examples/planExample";
import { communeRow, jointList, villageRow, type FoundRow } from "./planRows";
import {
  communeParagraphs,
  isShortened,
  layPieces,
  piecesOf,
  sectionBetween,
  villageParagraphs,
  type Paragraph,
} from "./planText";

const example = parsePlanExample(json);

type Entry = PlanRow<CommuneRowRef | VillageRowRef> & { readonly found: FoundRow | null };
const communeEntries = example.communeRows.map((entry) => ({ ...entry, found: communeRow(entry.row) }));
const villageEntries = example.villageRows.map((entry) => ({ ...entry, found: villageRow(entry.row) }));

/** Spoken of under "Giáo dục và Đào tạo", asked by the advanced set's criterion 5. */
const LITERACY_ROWS = [
  { set: 1, code: "5.3" },
  { set: 1, code: "5.4" },
];

test("the groups of the joint list are the plan's paragraphs, in its words and its order", () => {
  expect(jointList.groups.map(({ name }) => name)).toEqual(communeParagraphs.map(({ heading }) => heading));
});

describe.each<[string, readonly Paragraph[], readonly Entry[], readonly CommuneRowRef[]]>([
  ["commune", communeParagraphs, communeEntries, LITERACY_ROWS],
  ["village", villageParagraphs, villageEntries, []],
])("the rows of the %s", (_name, paragraphs, entries, movedRows) => {
  const pieces = entries.flatMap(({ tasks, row, found }) =>
    piecesOf(paragraphs, tasks).map((text) => ({ text, row, own: found?.paragraph })),
  );
  const { places, uncovered } = layPieces(paragraphs, pieces);

  test("hold every word of the plan's paragraphs exactly once", () => {
    expect(places.filter(({ paragraph }) => paragraph === null)).toEqual([]);
    expect(uncovered).toEqual(paragraphs.map(() => ""));
  });

  test("stand under the plan's heading, but for what the advanced set asks elsewhere", () => {
    const moved = places.filter(({ piece, paragraph }) => paragraph !== piece.own);
    expect(moved.map(({ piece }) => piece.row)).toEqual(movedRows);
  });

  test("are rows of the packs", () => {
    expect(entries.filter(({ found }) => found === null)).toEqual([]);
  });

  test("have targets that answer their rows", () => {
    const wrong = entries.filter(({ target, found }) => {
      if (target === undefined) return false;
      const requirement = found?.requirement ?? null;
      return requirement === null || !["yes", "figure", "level"].includes(readAnswer(requirement.kind, target).kind);
    });
    expect(wrong).toEqual([]);
  });
});

test.each<[CommuneRowRef, number | string]>([
  [{ set: 0, code: "2.1" }, 100],
  [{ set: 1, code: "5.3" }, "Mức độ 3"],
  [{ set: 1, code: "5.4" }, "Mức độ 2"],
  [{ set: 0, code: "14.1", part: "1" }, "Đạt"],
  [{ set: 0, code: "14.2" }, 100],
  [{ set: 0, code: "15.1" }, 90],
  [{ set: 1, code: "15.2" }, "Đạt"],
])("the plan's figure for %j is the target %s", (row, target) => {
  expect(example.communeRows).toContainEqual(expect.objectContaining({ row, target }));
});

test("the year's aims are one criterion of the commune and all of the village", () => {
  expect(communeEntries.filter(({ aim }) => aim).map(({ row }) => row)).toEqual([{ set: 1, no: 15 }]);
  expect(villageEntries.filter(({ aim }) => aim).map(({ row }) => row)).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((no) => ({ no })),
  );
  expect(villageEntries.filter(({ target }) => target === "Đạt")).toHaveLength(20);
});

const SECTIONS: Readonly<Record<string, string>> = {
  "II.2.1": sectionBetween("2.1.", "2.2."),
  "II.2.2": sectionBetween("2.2.", "[…]"),
  "II.2.7": sectionBetween("2.7.", "III."),
  "III.1": sectionBetween("1. Công chức", "2. Công chức"),
  "III.2": sectionBetween("2. Công chức", "3."),
  "III.3": sectionBetween("3.", "4. Các đoàn thể"),
  "III.4": sectionBetween("4. Các đoàn thể", "5. Các thôn"),
  "III.5": sectionBetween("5. Các thôn", null),
};

test.each(example.assignments)("$section: $task", ({ section, task }) => {
  expect(isShortened(SECTIONS[section] ?? "", task)).toBe(true);
});

const counts = {
  pieces: [
    ...communeEntries.flatMap(({ tasks }) => piecesOf(communeParagraphs, tasks)),
    ...villageEntries.flatMap(({ tasks }) => piecesOf(villageParagraphs, tasks)),
  ].length,
  targets: [...communeEntries, ...villageEntries].filter(({ target }) => target !== undefined).length,
  aims: [...communeEntries, ...villageEntries].filter(({ aim }) => aim).length,
  assignments: example.assignments.length,
};

test(`counts: ${JSON.stringify(counts)}`, () => {
  expect(counts).toEqual({ pieces: 93, targets: 32, aims: 8, assignments: 20 });
});
