import fc from "fast-check";
import { amendedSet, parseAmendment } from "../../src/criteria/amendment";
import { singleList } from "../../src/criteria/criteriaList";
import type { CriterionSet, Indicator } from "../../src/criteria/criterionSet";
import { textKey } from "../../src/criteria/differences/wordKeys";
import pack from "../../src/criteria/packs/qd-211-2024.json";
import { inputColumns } from "../../src/forms/bieu01/bieu01Inputs";
import type { Bieu01Column } from "../../src/forms/bieu01/bieu01Layout";
import { bieu01Rows, isAnswered, isRequirement } from "../../src/forms/bieu01/bieu01Rows";
import { layoutOf, type Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import { valueText, type CellValue } from "../../src/grid/sheetGrid";
import { readOwnForm } from "../../src/recognition/ownForm";
import { moveInputs, type MovedInputs } from "../../src/usecases/sets/moveInputs";
import { PlanGrid } from "../fixtures/planGrid";
import { communeSet } from "../fixtures/shippedSets";
import { advancedSubject, communeSubject, everyKindSubject, jointSubject, villagesSubject } from "../fixtures/subjects";

type Typed = readonly [key: string, column: Bieu01Column, value: CellValue];

const amendment = parseAmendment(pack);
const amendedSubject: Bieu01Subject = { ...communeSubject, list: singleList(amendedSet(communeSet, amendment)) };
const moved = (subject: Bieu01Subject): Bieu01Subject => ({ ...subject, comparison: "none" });

function move(old: Bieu01Subject, typed: readonly Typed[], next: Bieu01Subject, grid = new PlanGrid(old)): MovedInputs {
  for (const [key, column, value] of typed) grid.type(key, column, value);
  const reading = readOwnForm(grid.grid());
  if (reading.kind !== "form") throw new Error(reading.kind);
  return moveInputs(reading.form, old.list, moved(next));
}

/** "i:9.1 actual.value = 82" for each cell the new form is filled with. */
function filled({ entries }: MovedInputs): readonly string[] {
  return [...entries.rows].flatMap(([key, cells]) =>
    [...cells].map(([column, cell]) => {
      const value = cell.kind === "number" ? cell.number : cell.kind === "text" ? cell.text : cell.kind;
      return `${key} ${column} = ${value}`;
    }),
  );
}

describe("nông thôn mới becomes nông thôn mới nâng cao", () => {
  test.each<[string, Typed, string]>([
    ["under another number", ["i:9.2", "actual.value", 82], "i:9.1 actual.value = 82"],
    ["under the same number", ["i:12.1", "actual.value", 61], "i:12.1 actual.value = 61"],
    ["a number of the same unit", ["i:17.4", "baseline.value", 3.5], "i:17.11 baseline.value = 3.5"],
    ["an aim", ["i:4.2", "target.value", 99], "i:4.1 target.value = 99"],
    ["Không xét", ["i:17.12", "actual.value", "Không xét"], "i:17.12 actual.value = Không xét"],
    [
      "an error value, as the words it shows",
      ["i:9.2", "actual.value", { error: "#N/A" }],
      "i:9.1 actual.value = #N/A",
    ],
    ["tasks of a criterion, by its name", ["c:15", "tasks", "Vận động BHYT"], "c:14 tasks = Vận động BHYT"],
    ["its aim for the year", ["c:15", "target.value", "Mục tiêu năm"], "c:14 target.value = Mục tiêu năm"],
    ["evidence of a row that is answered otherwise now", ["i:3.2", "evidence", "BB 12"], "i:3.6 evidence = BB 12"],
    ["a deadline", ["i:9.2", "deadline", 45260], "i:9.1 deadline = 45260"],
    ["a typed threshold, where the new row has none", ["i:17.6", "threshold", 85], "i:17.3 threshold = 85"],
  ])("%s", (_, typed, expected) => {
    const result = move(communeSubject, [typed], advancedSubject);
    expect(filled(result)).toEqual([expected]);
    expect(result).toMatchObject({ kept: 1, carried: 0, left: [], reworded: [] });
  });

  test.each<[Typed, object]>([
    [["i:3.2", "actual.value", "Đạt"], { code: "kindDiffers", old: "yes-no", next: "level" }],
    [["i:4.1", "actual.value", "Đạt"], { code: "gone" }],
    [["c:5", "tasks", "Xây phòng học"], { code: "gone" }],
    [["p:14.1/2", "actual.value", "Đạt"], { code: "gone" }],
    [["i:17.1", "actual.value", 95], { code: "maybeSame", candidate: { code: "18.1" } }],
    [["i:17.1", "note", "theo sổ thôn"], { code: "maybeSame", candidate: { code: "18.1" } }],
    [["p:17.1/1", "actual.value", 40], { code: "maybeSame", candidate: { code: "18.1" } }],
    [["i:15.1", "threshold", 92], { code: "ownThreshold" }],
  ])("%j is left to decide", (typed, why) => {
    const [key, column, value] = typed;
    const grid = new PlanGrid(communeSubject);
    const result = move(communeSubject, [typed], advancedSubject, grid);
    expect(filled(result)).toEqual([]);
    expect(result.left).toMatchObject([
      { text: valueText(value), column, why, row: { code: key.replace(/^.:|[/].*/g, "") } },
    ]);
    expect(result.left[0]?.address).toMatch(new RegExp(`^[A-Z]+${grid.rowOf(key) + 1}$`));
  });

  test("a deadline in the list is a day", () => {
    const { left } = move(communeSubject, [["i:4.1", "deadline", 45260]], advancedSubject);
    expect(left).toMatchObject([{ text: "30/11/2023", row: { code: "4.1", text: "Hệ thống điện đạt chuẩn" } }]);
  });

  test("what stands on a row of the officer's own is listed, the list in the order of the sheet", () => {
    const grid = new PlanGrid(communeSubject);
    const row = grid.rowOf("i:3.1");
    grid.duplicateRow(row).put(row + 1, grid.layout.index("note"), "hai dòng");
    const { left } = move(communeSubject, [["i:4.1", "actual.value", "Đạt"]], advancedSubject, grid);
    const words = left.filter(({ text }) => text === "hai dòng");
    expect(words).toMatchObject([{ row: null, column: null, why: { code: "noRow" } }]);
    expect(left.at(-1)?.why).toEqual({ code: "gone" });
  });

  test("thresholds the form itself wrote are nobody's input", () => {
    expect(move(communeSubject, [], advancedSubject)).toMatchObject({ kept: 0, left: [] });
  });
});

describe("the same set before and after QĐ 211/QĐ-TTg", () => {
  test("a reworded row goes along and is named, to be looked at", () => {
    const typed: Typed = ["i:15.4", "actual.value", 55];
    const result = move(communeSubject, [typed, ["i:13.1", "note", "HTX Nà Pàn"]], amendedSubject);
    expect(filled(result)).toEqual(["i:13.1 note = HTX Nà Pàn", "i:15.4 actual.value = 55"]);
    expect(result.reworded.map(({ old, next }) => [old.code, next.code, next.text.slice(0, 20)])).toEqual([
      ["13.1", "13.1", "Xã có hợp tác xã hoạ"],
      ["15.4", "15.4", "Xã triển khai thực h"],
    ]);
  });

  test("what the decision put in another's place is left to decide", () => {
    const { left } = move(communeSubject, [["i:18.4", "actual.value", "Đạt"]], amendedSubject);
    expect(left).toMatchObject([{ why: { code: "maybeSame", candidate: { code: "18.4" } } }]);
  });

  test("a threshold typed in place of one that is unchanged stays", () => {
    const result = move(communeSubject, [["i:15.1", "threshold", 92]], amendedSubject);
    expect(filled(result)).toEqual(["i:15.1 threshold = 92"]);
  });
});

describe("into the list of both sets and out of it", () => {
  test("each set goes to its own", () => {
    const both: readonly Typed[] = [
      ["i:12.1", "actual.value", 61],
      ["i2:12.1", "actual.value", 62],
      ["g:5", "tasks", "Trường học"],
    ];
    expect(filled(move(communeSubject, both.slice(0, 1), jointSubject))).toEqual(["i:12.1 actual.value = 61"]);
    expect(filled(move(advancedSubject, both.slice(0, 1), jointSubject))).toEqual(["i2:12.1 actual.value = 61"]);
    const out = move(jointSubject, both, advancedSubject);
    expect(filled(out)).toEqual(["i:12.1 actual.value = 62"]);
    expect(out.left.map(({ text, why }) => [text, why.code])).toEqual([
      ["Trường học", "gone"],
      ["61", "gone"],
    ]);
  });
});

describe("the year turns", () => {
  const next = { ...advancedSubject, year: 2024, asOf: null };
  const typed: readonly Typed[] = [
    ["i:9.2", "actual.value", 82],
    ["i:9.2", "baseline.value", 79],
    ["i:9.2", "target.value", 85],
    ["i:9.2", "deadline", 45260],
    ["i:9.2", "tasks", "Xóa nhà tạm"],
  ];

  test("results become Hiện trạng; aims, deadlines and what stood a year earlier are left", () => {
    const result = move(communeSubject, typed, next);
    expect(filled(result)).toEqual(["i:9.1 baseline.value = 82", "i:9.1 tasks = Xóa nhà tạm"]);
    expect(result.left.map(({ column, why }) => [column, why.code])).toEqual([
      ["baseline.value", "otherYear"],
      ["target.value", "otherYear"],
      ["deadline", "otherYear"],
    ]);
  });

  test("over more years no figure goes along", () => {
    const result = move(communeSubject, typed, { ...next, year: 2025 });
    expect(filled(result)).toEqual(["i:9.1 tasks = Xóa nhà tạm"]);
  });
});

test("figures of an earlier day are marked until somebody confirms them; so are those that were marked already", () => {
  const later = { ...communeSubject, asOf: "2023-12-31", mode: "year" } as const;
  const earlier = { ...communeSubject, asOf: "2023-06-30", mode: "sixMonths" } as const;
  const marked = ["i:9.1 actual.value = 82", "i:9.1 actual.carried = 82"];
  const typed: Typed = ["i:9.2", "actual.value", 82];
  const next = { ...advancedSubject, asOf: "2023-12-31", mode: "year" } as const;
  expect(filled(move(earlier, [typed], next))).toEqual(marked);
  expect(filled(move(later, [typed, ["i:9.2", "actual.carried", 82]], next))).toEqual(marked);
  expect(filled(move(later, [typed, ["i:9.2", "actual.carried", 81]], next))).toEqual(marked.slice(0, 1));
});

/** The set of every kind with one row of it changed. */
function everyKindWith(code: string, change: (row: Indicator) => Indicator): Bieu01Subject {
  const [listed] = everyKindSubject.list.sets;
  if (listed === undefined) throw new Error("no set");
  const set: CriterionSet = {
    ...listed.set,
    id: "another",
    criteria: listed.set.criteria.map((criterion) => ({
      ...criterion,
      indicators: criterion.indicators.map((row) => (row.code === code ? change(row) : row)),
    })),
  };
  return { ...everyKindSubject, list: singleList(set) };
}

test.each<[string, Typed, Bieu01Subject, string | null]>([
  [
    "another unit",
    ["i:2.1", "actual.value", 3],
    everyKindWith("2.1", (row) => ({ ...row, unit: "ha" })),
    "unitDiffers",
  ],
  [
    "a level the new scale has",
    ["i:3.3", "actual.value", "Khá"],
    everyKindWith("3.3", (row) => ({ ...row, kind: { kind: "level", scale: ["Khá", "Tốt"] } })),
    null,
  ],
  [
    "a level it does not have",
    ["i:3.3", "actual.value", "Yếu"],
    everyKindWith("3.3", (row) => ({ ...row, kind: { kind: "level", scale: ["Khá", "Tốt"] } })),
    "notInScale",
  ],
  [
    "a row that is answered by its parts now",
    ["i:4.2", "actual.value", 99],
    everyKindWith("4.2", (row) => ({ ...row, hasOwnValue: false })),
    "answeredBelow",
  ],
  [
    "a value, where at least became at most",
    ["i:1.4", "actual.value", 12],
    everyKindWith("1.4", (row) => ({ ...row, kind: { kind: "percentage", op: "<=", plausibleMaximum: 100 } })),
    null,
  ],
  [
    "its typed threshold",
    ["i:1.4", "threshold", 12],
    everyKindWith("1.4", (row) => ({ ...row, kind: { kind: "percentage", op: "<=", plausibleMaximum: 100 } })),
    "ownThreshold",
  ],
  [
    "a part that is gone",
    ["p:4.2/1", "actual.value", 60],
    everyKindWith("4.2", (row) => ({ ...row, parts: [] })),
    "gone",
  ],
  ["a part that stays", ["p:4.2/1", "actual.value", 60], everyKindWith("1.1", (row) => row), null],
  [
    "a typed threshold that is the new row's own",
    ["i:1.1", "threshold", 70],
    everyKindWith("1.1", (row) => ({ ...row, thresholds: { chung: { kind: "value", value: 70 } } })),
    null,
  ],
])("%s", (_, typed, next, why) => {
  const result = move(everyKindSubject, [typed], next);
  expect(result.left.map((item) => item.why.code)).toEqual(why === null ? [] : [why]);
  expect(result.kept).toBe(why === null ? 1 : 0);
});

const MOVES: readonly (readonly [Bieu01Subject, Bieu01Subject])[] = [
  [communeSubject, advancedSubject],
  [communeSubject, { ...advancedSubject, year: 2024 }],
  [communeSubject, amendedSubject],
  [communeSubject, jointSubject],
  [jointSubject, advancedSubject],
  [everyKindSubject, everyKindWith("4.2", (row) => ({ ...row, hasOwnValue: false, code: "4.9" }))],
];

const SAME_SETS = [communeSubject, jointSubject, everyKindSubject, villagesSubject];

/** Every input cell of a form, but thresholds. */
function inputCells(subject: Bieu01Subject): readonly (readonly [string, Bieu01Column])[] {
  return bieu01Rows(subject.list, subject.area, subject.year).flatMap((row) =>
    inputColumns(layoutOf(subject))
      .filter((column) => {
        if (column === "threshold") return false;
        return !column.includes(".") || isAnswered(row) || (row.kind === "criterion" && column === "target.value");
      })
      .map((column) => [row.key, column] as const),
  );
}

const CELLS = new Map([...MOVES.map(([old]) => old), ...SAME_SETS].map((subject) => [subject, inputCells(subject)]));

/** Some cells typed into, each with a value no other has. */
function typings(subject: Bieu01Subject): fc.Arbitrary<readonly Typed[]> {
  const cells = CELLS.get(subject) ?? [];
  return fc.uniqueArray(fc.nat(cells.length - 1), { maxLength: 30 }).map((places) =>
    places.flatMap((place, index): readonly Typed[] => {
      const [key, column] = cells[place] ?? [];
      if (key === undefined || column === undefined) return [];
      return [[key, column, index % 2 === 0 ? index + 0.25 : `chữ ${index}`]];
    }),
  );
}

const rowTexts = ({ list, area, year }: Bieu01Subject): ReadonlyMap<string, string> =>
  new Map(
    bieu01Rows(list, area, year).map((row) => {
      const text = row.kind === "group" ? row.name : isRequirement(row) ? row.requirement.text : row.criterion.name;
      return [row.key, textKey(text)];
    }),
  );

let typedCells = 0;
let keptCells = 0;

test("every typed cell is in its row of the new form or in the list: none lost, none twice", () => {
  const moving = fc
    .constantFrom(...MOVES)
    .chain(([old, next]) => fc.tuple(fc.constant([old, next] as const), typings(old)));
  fc.assert(
    fc.property(moving, ([[old, next], typed]) => {
      const result = move(old, typed, next);
      const placed = [...result.entries.rows].flatMap(([key, cells]) =>
        [...cells].flatMap(([column, cell]) => {
          const value = cell.kind === "number" ? cell.number : cell.kind === "text" ? cell.text : null;
          return column.endsWith(".carried") ? [] : [{ key, value }];
        }),
      );
      const all = [...placed.map(({ value }) => String(value)), ...result.left.map(({ text }) => text)];
      const expected = typed.map(([, , value]) => valueText(value));
      expect([...all].sort()).toEqual([...expected].sort());
      expect(result.kept).toBe(placed.length);

      const [before, after] = [rowTexts(old), rowTexts(next)];
      const reworded = new Set(result.reworded.map((row) => textKey(row.next.text)));
      for (const { key, value } of placed) {
        const [from] = typed.find(([, , candidate]) => candidate === value) ?? [];
        const text = after.get(key) ?? "";
        expect(reworded.has(text) || text === before.get(from ?? "")).toBe(true);
      }
      typedCells += typed.length;
      keptCells += placed.length;
    }),
    { numRuns: 40 },
  );
  const share = ((100 * keptCells) / typedCells).toFixed(0);
  process.stdout.write(`  moved to another set: ${keptCells} of ${typedCells} typed cells kept (${share} %)\n`);
});

test("to the same set everything is kept", () => {
  const staying = fc.constantFrom(...SAME_SETS).chain((subject) => fc.tuple(fc.constant(subject), typings(subject)));
  fc.assert(
    fc.property(staying, ([subject, typed]) => {
      const result = move(subject, typed, subject);
      expect(result.left).toEqual([]);
      expect([...filled(result)].sort()).toEqual(
        typed.map(([key, column, value]) => `${key} ${column} = ${valueText(value)}`).sort(),
      );
    }),
    { numRuns: 20 },
  );
});
