import fc from "fast-check";
import { inputColumns } from "../../src/forms/bieu01/bieu01Inputs";
import type { Bieu01Column } from "../../src/forms/bieu01/bieu01Layout";
import { bieu01Rows, isAnswered } from "../../src/forms/bieu01/bieu01Rows";
import type { Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import type { CellValue } from "../../src/grid/sheetGrid";
import { readFormInputs, type FormInputs } from "../../src/recognition/formInputs";
import { readOwnForm } from "../../src/recognition/ownForm";
import { PlanGrid } from "../fixtures/planGrid";
import { communeSubject, everyKindSubject, jointSubject, villagesSubject } from "../fixtures/subjects";

function inputsOf(grid: PlanGrid, subject: Bieu01Subject): FormInputs {
  const reading = readOwnForm(grid.grid());
  if (reading.kind !== "form") throw new Error(reading.kind);
  return readFormInputs(reading.form, subject.list);
}

type Typed = readonly [key: string, column: Bieu01Column, value: CellValue];

/** Inputs without the thresholds that the form itself wrote. */
function typedIn({ rows }: FormInputs): readonly Typed[] {
  return [...rows].flatMap(([key, cells]) =>
    [...cells].flatMap(([id, { value }]): readonly Typed[] => (id === "threshold" ? [] : [[key, id, value]])),
  );
}

test.each([communeSubject, jointSubject, villagesSubject])("nothing was typed into a fresh form", (subject) => {
  const inputs = inputsOf(new PlanGrid(subject), subject);
  expect(typedIn(inputs)).toEqual([]);
  expect(inputs.unplaced).toEqual([]);
});

test.each<[string, Bieu01Column, CellValue]>([
  ["i:3.1", "actual.value", 85.5],
  ["i:3.1", "baseline.value", 0],
  ["i:3.1", "target.value", "Không xét"],
  ["p:14.1/2", "actual.value", "Đạt"],
  ["c:3", "target.value", "Mục tiêu năm"],
  ["c:3", "tasks", "Nạo vét kênh mương"],
  ["i:3.1", "responsible", "Địa chính – Nông lâm"],
  ["i:3.1", "deadline", 45107],
  ["i:3.1", "evidence", "45/QĐ-UBND"],
  ["i:14.1", "note", "ghi chú ở dòng có các phần"],
  ["i:3.1", "actual.value", { error: "#N/A" }],
])("%s, %s: %j is an input", (key, column, value) => {
  expect(typedIn(inputsOf(new PlanGrid(communeSubject).type(key, column, value), communeSubject))).toEqual([
    [key, column, value],
  ]);
});

test("a threshold of the form is read with what was typed; a yes-no row has none", () => {
  const grid = new PlanGrid(communeSubject).type("i:2.1", "threshold", 70);
  const { rows } = inputsOf(grid, communeSubject);
  expect(rows.get("i:2.1")?.get("threshold")?.value).toBe(70);
  expect(rows.get("i:3.1")?.get("threshold")?.value).toBe(80);
  expect(rows.get("i:8.2")?.has("threshold") ?? false).toBe(false);
});

test.each<[string, Bieu01Column, CellValue]>([
  ["c:3", "actual.value", 5],
  ["c:3", "actual.verdict", "Đạt"],
  ["i:3.1", "text", "đổi lời"],
  ["i:3.1", "actual.carried", 5],
  ["i:14.1", "actual.value", "Theo các dòng dưới"],
])("%s, %s: %j is none", (key, column, value) => {
  const grid = new PlanGrid(communeSubject).type(key, column, value);
  expect(typedIn(inputsOf(grid, communeSubject))).toEqual([]);
});

test("the second set of a joint list keeps its own inputs", () => {
  const grid = new PlanGrid(jointSubject).type("i:2.1", "actual.value", 1).type("i2:2.1", "actual.value", 2);
  expect(typedIn(inputsOf(grid, jointSubject))).toEqual([
    ["i:2.1", "actual.value", 1],
    ["i2:2.1", "actual.value", 2],
  ]);
});

test("of a duplicated row the first counts; what is typed on the second has no place", () => {
  const grid = new PlanGrid(communeSubject);
  const row = grid.rowOf("i:3.1");
  grid.duplicateRow(row).put(row, grid.layout.index("actual.value"), 1);
  grid.put(row + 1, grid.layout.index("actual.value"), 2);
  const inputs = inputsOf(grid, communeSubject);
  expect(typedIn(inputs)).toEqual([["i:3.1", "actual.value", 1]]);
  expect(inputs.unplaced.map(({ value }) => value)).toContain(2);
});

test("figures typed under the table have no place; notes and signatures are none", () => {
  const alone: Bieu01Subject = { ...communeSubject, frame: "standalone" };
  const grid = new PlanGrid(alone);
  expect(inputsOf(grid, alone).unplaced).toEqual([]);
  const last = grid.rowOf("i:19.2") + 1;
  grid.put(last, grid.layout.index("actual.value"), 7);
  expect(inputsOf(grid, alone).unplaced).toMatchObject([{ row: last, value: 7 }]);
});

test("whatever is typed into input cells is read back, cell by cell", () => {
  const { list, area, year } = everyKindSubject;
  const columns = inputColumns(new PlanGrid(everyKindSubject).layout).filter((id) => id !== "threshold");
  const places = bieu01Rows(list, area, year).flatMap((row) =>
    columns.filter((id) => !id.includes(".") || isAnswered(row)).map((id) => ({ key: row.key, id })),
  );
  const value = fc.oneof(fc.double({ noNaN: true }), fc.string({ minLength: 1 }), fc.boolean());
  const typing = fc.uniqueArray(fc.tuple(fc.constantFrom(...places), value), {
    selector: ([{ key, id }]) => `${key} ${id}`,
    maxLength: 12,
  });
  fc.assert(
    fc.property(typing, (cells) => {
      const grid = new PlanGrid(everyKindSubject);
      for (const [{ key, id }, typed] of cells) grid.type(key, id, typed);
      const read = inputsOf(grid, everyKindSubject);
      const expected = cells.map(([{ key, id }, typed]): Typed => [key, id, typed]);
      const place = ([key, id]: Typed): string => `${key} ${id}`;
      const sorted = (all: readonly Typed[]) => [...all].sort((a, b) => (place(a) < place(b) ? -1 : 1));
      expect(sorted(typedIn(read))).toEqual(sorted(expected));
      expect(read.unplaced).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
