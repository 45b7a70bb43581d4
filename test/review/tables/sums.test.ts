import { bieu12Form } from "../../../src/forms/bieu12/bieu12Form";
import { bieu11Form } from "../../../src/forms/bieu11/bieu11Form";
import type { Finding } from "../../../src/review/finding";
import { halfYearSubject } from "../../fixtures/halfYearSubject";
import { offered, ReviewedTable, told, toldOfBody } from "../../fixtures/reviewedTable";
import { FIXED_11, funds, row, works, type Entry } from "./filledTables";

const fixed12: readonly Entry[] = row("t:1.01", { "mobilised.investment": 5, "mobilised.people": 0.5 });

/** Which cell is typed over, with what, and what its parts give. */
const TYPED_OVER: readonly (readonly [string, () => ReviewedTable, Entry, number])[] = [
  ["Biểu 11, a group", () => eleven(), ["t:2", "plan", 100], 200],
  ["Biểu 11, the whole", () => eleven(), ["t:all", "result", 0], 360],
  ["Biểu 12, across", () => twelve(), ["t:1.01", "mobilised.total", 5], 5.5],
  ["Biểu 12, a group", () => twelve(), ["t:1", "mobilised.investment", 6], 5],
  ["Biểu 02, a work", () => works(), ["w:2.1", "total", 5000], 50],
  ["Biểu 02, a criterion", () => works(), ["t:2", "central", 31], 30],
  ["Biểu 02, the whole", () => works(), ["t:all", "total", 49.9], 50],
  ["Biểu 02, what no criterion counts", () => works(), ["t:none", "total", 1], 0],
  ["Theo dõi vốn, the whole", () => funds(), ["t:all", "planned", 400], 500],
  ["Theo dõi vốn, a source", () => funds(), ["t:source:commune", "disbursed", 100], 150],
  ["Theo dõi vốn, a kind of money", () => funds(), ["t:own:invest", "planned", 1], 500],
  ["Theo dõi vốn, a period", () => funds(), ["t:earlier", "carried", 4], 40],
  ["Theo dõi vốn, what is left", () => funds(), ["w:1", "left", 300], 350],
];

function eleven(): ReviewedTable {
  return new ReviewedTable(bieu11Form(halfYearSubject)).fill(FIXED_11);
}

function twelve(): ReviewedTable {
  return new ReviewedTable(bieu12Form(halfYearSubject)).fill(fixed12);
}

test.each(TYPED_OVER)(
  "%s: a sum typed over is found where it stands, alone, and put right",
  (_name, make, entry, expected) => {
    const table = make().fill([entry]);
    const [found, ...others] = ofSums(table.findings());
    expect(found).toMatchObject({ code: "table.sumDiffers", shown: entry[2], expected });
    expect(told([found, ...others].filter((finding) => finding !== undefined))).toEqual([
      `table.sumDiffers ${entry[0]}/${entry[1]}`,
    ]);
    if (found !== undefined) table.repair(found);
    expect(toldOfBody(table.findings())).toEqual([]);
  },
);

function ofSums(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code === "table.sumDiffers" || code === "table.formulaOverwritten");
}

test("a formula somebody changed is found by what it gives", () => {
  const table = eleven();
  const { places } = table.table;
  const position = { row: places.rowOf("t:2"), column: places.column("plan") };
  table.table.enter(position, { kind: "formula", formula: `=${places.cell("plan", places.rowOf("t:2.1"))}` });
  expect(table.findings()).toMatchObject([{ code: "table.sumDiffers", shown: 100, expected: 200 }, {}, {}]);
});

test.each<[string, Entry]>([
  ["a rate", ["w:2.1", "rate", 60]],
  ["what compares", ["w:2.1", "check", "Khớp"]],
  ["a hidden helper", ["w:2.1", "gap", 0]],
  ["a sum that happens to be right", ["w:2.1", "total", 50]],
  ["a formula that was cleared", ["t:2", "progress", null]],
])("%s without its formula gets it back", (_name, entry) => {
  const table = works().fill([entry]);
  const found = table.findings().find(({ code }) => code === "table.formulaOverwritten");
  expect(found?.target.anchor).toEqual({ key: entry[0], column: entry[1] });
  if (found !== undefined) table.repair(found);
  expect(toldOfBody(table.findings())).toEqual([]);
});

test("a total typed where neither sources nor price say the amount is not taken away unasked", () => {
  const table = works().fill([["w:1.1", "total", 12]]);
  const found = table.findings().find(({ code }) => code === "table.formulaOverwritten");
  expect(found).toBeDefined();
  expect(offered(found)).toEqual([]);
});
