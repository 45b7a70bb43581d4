import type { Bieu01Column } from "../../../src/forms/bieu01/bieu01Layout";
import { valueText } from "../../../src/grid/sheetGrid";
import { checkStructure } from "../../../src/review/checks/structure";
import type { Finding } from "../../../src/review/finding";
import { PlanGrid } from "../../fixtures/planGrid";
import { communeSubject, jointSubject, villagesSubject } from "../../fixtures/subjects";
import { found, judged, judgedGrid } from "../judgedForms";

const form = (): PlanGrid => new PlanGrid(communeSubject);
const check = (grid: PlanGrid): readonly Finding[] => checkStructure(judgedGrid(communeSubject, grid.grid()));

test.each([communeSubject, jointSubject, villagesSubject])("an untouched form has no fault", (subject) => {
  expect(checkStructure(judged(subject))).toEqual([]);
});

describe("rows", () => {
  test("a duplicated row is named at the second one", () => {
    const grid = form();
    const row = grid.rowOf("i:17.10");
    expect(check(grid.duplicateRow(row))).toMatchObject([
      { code: "structure.duplicateKey", indicator: { code: "17.10" }, target: { position: { row: row + 1 } } },
    ]);
  });

  test.each([
    ["i:17.10", { code: "17.10" }],
    ["c:3", { code: "3" }],
    ["p:14.1/3", { code: "14.1" }],
  ])("%s deleted is missed by its code", (key, indicator) => {
    const grid = form();
    expect(check(grid.deleteRow(grid.rowOf(key)))).toMatchObject([{ code: "structure.rowMissing", indicator }]);
  });

  test("a sort of the visible columns leaves keys behind, and is seen on every moved row", () => {
    const grid = form();
    const [first, second] = [grid.rowOf("i:17.1"), grid.rowOf("i:17.2")];
    grid.put(first, 0, "17.2").put(second, 0, "17.1");
    expect(check(grid)).toMatchObject([
      { code: "structure.rowMoved", indicator: { code: "17.1" }, shownCode: "17.2" },
      { code: "structure.rowMoved", indicator: { code: "17.2" }, shownCode: "17.1" },
    ]);
  });

  test.each([
    ["i:3.1", "text"],
    ["c:3", "text"],
    ["c:3", "tt"],
    ["p:14.1/2", "text"],
  ] as const)("%s beside another %s has moved", (key, column) => {
    expect(found(check(form().type(key, column, "khác")))).toEqual([`structure.rowMoved ${key} tt`]);
  });

  test.each(["i:99.9", "c:20", "p:14.1/9", "i2:3.1", "g:5"])("the key %s is none of this list", (key) => {
    expect(found(check(form().type("i:3.1", "key", key)))).toEqual([
      `structure.rowUnknown ${key} tt`,
      "structure.rowMissing",
    ]);
  });

  test("a text that is no key is listed at its cell", () => {
    const grid = form();
    const [row, column] = [grid.rowOf("i:19.2") + 1, grid.layout.index("key")];
    expect(check(grid.put(row, column, "linh tinh"))).toMatchObject([
      { code: "structure.rowUnknown", key: "linh tinh", target: { position: { row, column }, anchor: null } },
    ]);
  });
});

describe("columns", () => {
  const without = (...ids: readonly Bieu01Column[]): readonly Finding[] => {
    const { cells } = form().grid();
    const gone = ids.map((id) => `col:${id}`);
    return checkStructure(
      judgedGrid(communeSubject, { cells: cells.filter(({ value }) => !gone.includes(valueText(value))) }),
    );
  };

  test.each<[Bieu01Column, string]>([
    ["threshold", "Mức đạt chuẩn"],
    ["actual.value", "Kết quả"],
    ["target.verdict", "Phấn đấu đạt"],
    ["parent", "Thuộc"],
    ["actual.own", "Đánh giá riêng"],
    ["actual.carried", "Số kỳ trước"],
    ["expected", "Dự kiến cuối năm"],
  ])("%s deleted is missed by its heading", (id, column) => {
    expect(without(id)).toMatchObject([{ severity: "error", code: "structure.columnMissing", column }]);
  });

  test("columns that judge nothing may go", () => {
    expect(without("note", "evidence", "tasks", "responsible", "deadline", "unit")).toEqual([]);
  });
});

describe("a joint list", () => {
  test("a row says of which set it is", () => {
    const grid = new PlanGrid(jointSubject);
    const findings = checkStructure(judgedGrid(jointSubject, grid.deleteRow(grid.rowOf("i2:3.1")).grid()));
    expect(findings).toMatchObject([{ code: "structure.rowMissing", indicator: { code: "3.1", of: "NTM nâng cao" } }]);
  });

  test("a heading judges nothing: it may go, but not stand elsewhere", () => {
    const grid = new PlanGrid(jointSubject);
    grid.deleteRow(grid.rowOf("g:2")).type("g:5", "text", "khác");
    expect(found(checkStructure(judgedGrid(jointSubject, grid.grid())))).toEqual(["structure.rowMoved g:5 tt"]);
  });
});
