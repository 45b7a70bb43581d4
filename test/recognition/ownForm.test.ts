import { readOwnForm } from "../../src/recognition/ownForm";
import { PlanGrid } from "../fixtures/planGrid";
import { villageSubject } from "../fixtures/subjects";

const marksRow = 0;
const form = (): PlanGrid => new PlanGrid(villageSubject);

/** Column of a mark's value in the first row. */
function markColumn(grid: PlanGrid, mark: string): number {
  const cell = grid.grid().cells.find(({ value }) => value === mark);
  if (cell === undefined) throw new Error(mark);
  return cell.column + 1;
}

test("a form tells whose it is and where its rows are", () => {
  const reading = readOwnForm(form().grid());
  if (reading.kind !== "form") throw new Error(reading.kind);
  expect(reading.form.identity).toEqual({
    setId: "kdc-kieu-mau-lang-son",
    setVersion: 1,
    area: "Lạng Sơn",
    year: 2023,
    commune: "Thụy Hùng",
    village: "Còn Toòng",
  });
  expect(reading.form.rows).toHaveLength(27);
});

test("rows and columns inserted before the table move everything along", () => {
  const moved = {
    cells: form()
      .grid()
      .cells.map((cell) => ({ ...cell, row: cell.row + 3, column: cell.column + 2 })),
  };
  const reading = readOwnForm(moved);
  if (reading.kind !== "form") throw new Error(reading.kind);
  expect(reading.form.columns.get("tt")).toBe(2);
  expect(reading.form.headingRow).toBe(7);
});

test.each(["bntm.set", "bntm.year", "bntm.area", "bntm.commune"])(
  "a sheet that lost its %s is damaged, not strange",
  (mark) => {
    const damaged = form();
    damaged.put(marksRow, markColumn(damaged, mark), null);
    expect(readOwnForm(damaged.grid())).toMatchObject({ kind: "damaged", lost: mark });
  },
);

test("without its key column no row can be known", () => {
  const cells = form()
    .grid()
    .cells.filter(({ value }) => value !== "col:key");
  expect(readOwnForm({ cells })).toMatchObject({ kind: "damaged", lost: "col:key" });
});

test("a form of a later layout is left alone", () => {
  const newer = form();
  newer.put(marksRow, markColumn(newer, "bntm.layout"), 2);
  expect(readOwnForm(newer.grid())).toMatchObject({ kind: "newer", layout: 2 });
});

test.each<[string, { row: number; column: number; value: string; formula: null }[]]>([
  ["an empty sheet", []],
  ["somebody's list", [{ row: 0, column: 0, value: "Danh sách hộ nghèo", formula: null }]],
  ["a mark of ours without a form", [{ row: 0, column: 0, value: "bntm.set", formula: null }]],
])("%s is none of ours", (_name, cells) => {
  expect(readOwnForm({ cells }).kind).toBe("notOurs");
});
