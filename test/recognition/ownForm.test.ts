import { HEAD_CONTROLS } from "../../src/forms/bieu01/headControls";
import type { Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import type { SheetGrid } from "../../src/grid/sheetGrid";
import { readOwnForm, type OwnForm } from "../../src/recognition/ownForm";
import { PlanGrid } from "../fixtures/planGrid";
import { communeSubject, jointSubject, villagesSubject, villageSubject } from "../fixtures/subjects";

const MARKS_ROW = 0;
const form = (): PlanGrid => new PlanGrid(villageSubject);

/** Column of a mark's value in the first row. */
function markColumn(grid: PlanGrid, mark: string): number {
  const cell = grid.grid().cells.find(({ value }) => value === mark);
  if (cell === undefined) throw new Error(mark);
  return cell.column + 1;
}

function read(grid: SheetGrid): OwnForm {
  const reading = readOwnForm(grid);
  if (reading.kind !== "form") throw new Error(reading.kind);
  return reading.form;
}

describe("a form tells whose it is", () => {
  const village = {
    setId: "kdc-kieu-mau-lang-son",
    setVersions: ["kdc-kieu-mau-lang-son@1"],
    area: "Lạng Sơn",
    year: 2023,
    commune: "Thụy Hùng",
    villages: ["Còn Toòng"],
    frame: "annex",
    example: null,
  };
  const commune = { setId: "xa-ntm-2021-2025", villages: [], area: "TDMNPB" };

  test.each<[string, Bieu01Subject, object]>([
    ["a village", villageSubject, village],
    ["villages side by side", villagesSubject, { ...village, villages: ["Còn Toòng", "Pò Tấu", "Nà Pàn"] }],
    ["a commune", communeSubject, commune],
    ["sent by itself", { ...communeSubject, frame: "standalone" }, { ...commune, frame: "standalone" }],
    ["an example", { ...communeSubject, example: "95/KH-UBND" }, { ...commune, example: "95/KH-UBND" }],
    [
      "both commune sets",
      jointSubject,
      { setId: "xa-ntm-va-nang-cao-2021-2025", setVersions: ["xa-ntm-2021-2025@1", "xa-ntm-nang-cao-2021-2025@1"] },
    ],
  ])("%s", (_name, subject, identity) => {
    expect(read(new PlanGrid(subject).grid()).identity).toMatchObject(identity);
  });

  test.each<[string, Bieu01Subject, number]>([
    ["a village", villageSubject, 27],
    ["villages side by side", villagesSubject, 27],
    ["both commune sets, headings too", jointSubject, 21 + 38 + 132 + 9],
  ])("%s: every row is known by its key", (_name, subject, rows) => {
    const { rows: keyed, strangeKeys, columns, layout } = read(new PlanGrid(subject).grid());
    expect(keyed).toHaveLength(rows);
    expect(strangeKeys).toEqual([]);
    expect([...columns.keys()]).toEqual(layout.columns.map(({ id }) => id));
  });
});

test("rows and columns inserted before the table move everything along", () => {
  const { cells } = form().grid();
  const moved = { cells: cells.map((cell) => ({ ...cell, row: cell.row + 3, column: cell.column + 2 })) };
  const { columns, idRow, rows } = read(moved);
  expect(columns.get("tt")).toBe(2);
  expect(idRow).toBe(9);
  expect(rows[0]?.row).toBe(10);
});

describe("what is chosen in the head", () => {
  test("stands in cells of its own, each found by its mark", () => {
    const { controls } = read(form().grid());
    expect([...controls].map(([control, { value }]) => [control, value])).toEqual([
      ["mode", "Báo cáo năm"],
      ["asOf", 45291],
      ["comparison", "So sánh với năm trước"],
      ["frameLine", "Biểu số 01 (Kèm theo Báo cáo số ……/BC-UBND ngày ……/……/2023 của UBND xã Thụy Hùng)"],
    ]);
  });

  test.each(HEAD_CONTROLS)("%s is found where the reference of its mark leads", (control) => {
    // As Excel rewrites it when rows and columns are inserted before the cell.
    const { cells } = form().grid();
    const column = markColumn(form(), `bntm.${control}`);
    const moved = cells.map((cell) => {
      return cell.row === MARKS_ROW && cell.column === column ? { ...cell, formula: "=$BZ$42" } : cell;
    });
    const choice = { row: 41, column: 77, value: "đây", formula: null };
    expect(read({ cells: [...moved, choice] }).controls.get(control)).toEqual(choice);
  });

  test.each(["=#REF!", "=$T$3+1", "=T3:U3", null])("a mark that says %j leads nowhere: no cell", (formula) => {
    const column = markColumn(form(), "bntm.mode");
    const cells = form()
      .grid()
      .cells.map((cell) =>
        cell.row === MARKS_ROW && cell.column === column ? { ...cell, formula, value: "x" } : cell,
      );
    expect(read({ cells }).controls.has("mode")).toBe(false);
  });

  test("villages side by side compare nothing", () => {
    expect([...read(new PlanGrid(villagesSubject).grid()).controls.keys()]).toEqual(["mode", "asOf", "frameLine"]);
  });

  test.each<[string | number | null, string | null]>([
    ["plan", "plan"],
    ["year", "year"],
    ["tuần", null],
    [7, null],
    [null, null],
  ])("columns arranged for %j are those of %j", (value, mode) => {
    const grid = form();
    grid.put(MARKS_ROW, markColumn(grid, "bntm.arrangedFor"), value);
    const { arrangedFor } = read(grid.grid());
    expect(arrangedFor).toEqual({ mode, position: { row: 0, column: markColumn(form(), "bntm.arrangedFor") } });
  });
});

describe("a sheet that cannot be read", () => {
  test.each(["set", "setVersion", "year", "area", "commune", "village", "frame", "example", "layout"])(
    "without its mark %s is damaged, not strange",
    (name) => {
      const damaged = form();
      damaged.put(MARKS_ROW, markColumn(damaged, `bntm.${name}`), null);
      expect(readOwnForm(damaged.grid())).toMatchObject({ kind: "damaged", lost: `bntm.${name}` });
    },
  );

  test.each(["2", "hai", true, { error: "#REF!" }])("with the layout %j is damaged", (value) => {
    const damaged = form();
    damaged.put(MARKS_ROW, markColumn(damaged, "bntm.layout"), value);
    expect(readOwnForm(damaged.grid())).toMatchObject({ kind: "damaged", lost: "bntm.layout" });
  });

  test("without its key column no row can be known", () => {
    const cells = form()
      .grid()
      .cells.filter(({ value }) => value !== "col:key");
    expect(readOwnForm({ cells })).toMatchObject({ kind: "damaged", lost: "col:key" });
  });

  test.each([
    [3, "newer"],
    [1, "older"],
  ])("of layout %d is %s, and left alone", (layout, kind) => {
    const grid = form();
    const column = markColumn(grid, "bntm.layout");
    grid.put(MARKS_ROW, column, layout);
    expect(readOwnForm(grid.grid())).toEqual({ kind, layout, at: { row: MARKS_ROW, column } });
  });

  test.each<[string, { row: number; column: number; value: string; formula: null }[]]>([
    ["an empty sheet", []],
    ["somebody's list", [{ row: 0, column: 0, value: "Danh sách hộ nghèo", formula: null }]],
    ["a mark of ours without a form", [{ row: 0, column: 0, value: "bntm.set", formula: null }]],
  ])("%s is none of ours", (_name, cells) => {
    expect(readOwnForm({ cells }).kind).toBe("notOurs");
  });
});
