import fc from "fast-check";
import { columnLetters, parseCellAddress } from "../../../src/grid/address";
import type { CellValue, SheetGrid } from "../../../src/grid/sheetGrid";
import { readOwnForm } from "../../../src/recognition/ownForm";
import { canonicalBieu01 } from "../../../src/review/closing/bieu01Lines";
import type { CanonicalForm } from "../../../src/review/closing/canonicalForm";
import { compareLines } from "../../../src/review/closing/compareLines";
import { closedLines, fingerprintOf } from "../../../src/review/closing/fingerprint";
import type { Bieu01Column } from "../../../src/forms/bieu01/bieu01Layout";
import { PlanGrid } from "../../fixtures/planGrid";
import { communeSubject } from "../../fixtures/subjects";

function closedForm(grid: SheetGrid): CanonicalForm {
  const reading = readOwnForm(grid);
  if (reading.kind !== "form") throw new Error(reading.kind);
  return canonicalBieu01(reading.form);
}

function codeOf(grid: SheetGrid): string {
  return fingerprintOf(closedForm(grid).lines).code;
}

function filled(): PlanGrid {
  return new PlanGrid(communeSubject)
    .type("i:3.1", "actual.value", 85.5)
    .type("i:2.1", "threshold", 70)
    .type("p:14.1/2", "actual.value", "Đạt")
    .type("c:3", "tasks", "Nạo vét\nkênh mương");
}

type Input = readonly [key: string, column: Bieu01Column];

const INPUTS: readonly Input[] = [
  ["i:3.1", "actual.value"],
  ["i:3.1", "baseline.value"],
  ["i:3.1", "target.value"],
  ["i:2.1", "threshold"],
  ["p:14.1/2", "actual.value"],
  ["c:3", "target.value"],
  ["c:3", "tasks"],
  ["i:3.1", "responsible"],
  ["i:3.1", "deadline"],
  ["i:3.1", "evidence"],
  ["i:14.1", "note"],
];

/** The cells with other rows and columns in between: nothing is typed in them. */
function spread({ cells }: SheetGrid, byRow: number, byColumn: number, fromRow: number, fromColumn: number): SheetGrid {
  const row = (at: number) => (at >= fromRow ? at + byRow : at);
  const column = (at: number) => (at >= fromColumn ? at + byColumn : at);
  return { cells: cells.map((cell) => ({ ...cell, row: row(cell.row), column: column(cell.column) })) };
}

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((n) => Number(n.toPrecision(15))),
  fc.string({ unit: "binary", minLength: 1 }),
  fc.constantFrom<CellValue>(0, "0", true, "true", "Đạt", "đạt", " ", { error: "#N/A" }),
);

const same = (a: CellValue, b: CellValue): boolean => {
  const plain = (one: CellValue) => (typeof one === "string" ? one.normalize("NFC").replace(/\r\n?/g, "\n") : one);
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b)) || (a === 0 && b === 0);
};

test("any changed input changes the code, and is the only cell named", () => {
  fc.assert(
    fc.property(fc.constantFrom(...INPUTS), value, value, ([key, column], one, other) => {
      const before = closedForm(filled().type(key, column, one).grid());
      const after = closedForm(filled().type(key, column, other).grid());
      const isSame = same(one, other);
      expect(fingerprintOf(before.lines).code === fingerprintOf(after.lines).code).toBe(isSame);
      const named = compareLines(before.lines, after.lines).map((changed) => [changed.key, changed.column]);
      expect(named).toEqual(isSame ? [] : [[key, column]]);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ["=0.1+0.2-0.3", 5.551115123125783e-17, 0],
  ["=1/3*100", 33.33333333333333, 33.3333333333333],
  ["=A1*1.1", 1234567890.1234567, 1234567890.1234],
  ["=-0.1+0.1", -0, 0],
])("a typed formula %s counts the same whichever program reckons it", (formula, ours, theirs) => {
  const plan = filled().type("i:3.1", "actual.value", 1);
  const at = { row: plan.rowOf("i:3.1"), column: plan.layout.index("actual.value") };
  const reckoned = (result: number): SheetGrid => ({
    cells: plan
      .grid()
      .cells.map((cell) =>
        cell.row === at.row && cell.column === at.column ? { ...cell, formula, value: result } : cell,
      ),
  });
  expect(codeOf(reckoned(ours))).toBe(codeOf(reckoned(theirs)));
  expect(codeOf(reckoned(ours))).not.toBe(codeOf(reckoned(theirs + 1)));
});

test("a cleared input is named with what stood there, at the cell it stood in", () => {
  const grid = filled();
  const before = closedForm(grid.grid());
  const after = closedForm(grid.type("i:3.1", "actual.value", null).grid());
  expect(compareLines(before.lines, after.lines)).toEqual([
    { key: "i:3.1", column: "actual.value", before: "85.5", after: "" },
  ]);
  expect(after.placeOf("i:3.1", "actual.value")).toEqual({
    row: grid.rowOf("i:3.1"),
    column: grid.layout.index("actual.value"),
  });
});

test("inserted rows and columns do not change the code", () => {
  const grid = filled().grid();
  const expected = codeOf(grid);
  fc.assert(
    fc.property(fc.nat(3), fc.nat(3), fc.nat(70), fc.nat(20), (rows, columns, fromRow, fromColumn) => {
      // A mark and what it says stand side by side: nobody parts them by hand.
      const at = Math.min(fromColumn, filled().layout.lastColumn);
      const spreadGrid = spread(grid, rows, columns, Math.max(filled().rowOf("c:1"), fromRow), at);
      expect(codeOf(withReferences(spreadGrid, grid, columns, at))).toBe(expected);
    }),
    { numRuns: 15 },
  );
});

/** Excel keeps references right when columns are inserted. */
function withReferences(moved: SheetGrid, grid: SheetGrid, by: number, from: number): SheetGrid {
  const reading = readOwnForm(grid);
  if (reading.kind !== "form") throw new Error(reading.kind);
  const controls = [...reading.form.controls.values()];
  return {
    cells: moved.cells.map((cell) => {
      const match = /^=\$([A-Z]+)\$(\d+)$/.exec(cell.formula ?? "");
      const control = controls.find(({ row, column }) => match !== null && addressed(match) === `${row}:${column}`);
      if (control === undefined) return cell;
      const column = control.column >= from ? control.column + by : control.column;
      return { ...cell, formula: `=$${columnLetters(column)}$${control.row + 1}` };
    }),
  };
}

function addressed([, letters = "", row = ""]: readonly string[]): string {
  const position = parseCellAddress(letters + row);
  return position === null ? "" : `${position.row}:${position.column}`;
}

test("rows in any order give the code", () => {
  const plan = filled();
  const { cells } = plan.grid();
  const rows = ["i:1.1", "i:2.1", "i:3.1", "p:14.1/2", "c:3"].map((key) => plan.rowOf(key));
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
      const to = new Map(rows.map((row, index) => [row, order[index] ?? row]));
      const sorted = cells.map((cell) => ({ ...cell, row: to.get(cell.row) ?? cell.row }));
      expect(codeOf({ cells: sorted })).toBe(codeOf({ cells }));
    }),
    { numRuns: 30 },
  );
});

test("formats, results of formulas and ways of writing the same do not change the code", () => {
  const { cells } = filled().grid();
  const other = cells.map((cell) => ({
    ...cell,
    format: "0,0%",
    value: cell.formula === null ? otherWriting(cell.value) : "khác",
  }));
  // The head's choices are read at their own cells, which are constants.
  expect(codeOf({ cells: other })).toBe(codeOf({ cells }));
});

function otherWriting(value: CellValue): CellValue {
  if (typeof value === "number") return value * (1 + 1e-16);
  return typeof value === "string" ? value.normalize("NFD").replaceAll("\n", "\r\n") : value;
}

test("a verdict typed over its formula, an altered requirement and an added row change the code", () => {
  const expected = codeOf(filled().grid());
  expect(codeOf(filled().type("i:3.1", "actual.verdict", "Đạt").grid())).not.toBe(expected);
  expect(codeOf(filled().type("i:3.1", "text", "Tỷ lệ khác").grid())).not.toBe(expected);
  const added = filled();
  added.duplicateRow(added.rowOf("i:3.1")).type("i:3.1", "key", null);
  expect(codeOf(added.grid())).not.toBe(expected);
});

test("a formula typed into an input counts by its value", () => {
  const { cells } = filled().grid();
  const typed = cells.map((cell) => (cell.value === 85.5 ? { ...cell, formula: "=80+5.5" } : cell));
  expect(codeOf({ cells: typed })).toBe(codeOf({ cells }));
});

test("the check belongs to the code, but is no cell", () => {
  const { lines } = closedForm(filled().grid());
  const check = { rules: ["Thiếu số liệu"], result: ["Đạt 12/19 tiêu chí"] };
  const closed = closedLines(lines, check);
  expect(fingerprintOf(closed).code).not.toBe(fingerprintOf(lines).code);
  expect(fingerprintOf(closedLines(lines, { ...check, result: ["Đạt 13/19 tiêu chí"] })).code).not.toBe(
    fingerprintOf(closed).code,
  );
  expect(compareLines(closed, lines)).toEqual([]);
});

test("the code is the first eight digits of SHA-256", () => {
  const { hash, code } = fingerprintOf([]);
  // printf bntm.closing.1 | sha256sum
  expect(hash).toBe("3138058ef4a436b653140fad25ce620d57b6b77e4a5fed8970e8440ae98830fd");
  expect(code).toBe("3138-058E");
});
