import { bieu01Plan } from "../../src/forms/bieu01/bieu01Plan";
import { Bieu01Layout, type Bieu01Column } from "../../src/forms/bieu01/bieu01Layout";
import type { PlanCell } from "../../src/forms/sheetPlan";
import { communeSubject, jointSubject, villagesSubject, villageSubject } from "../fixtures/subjects";
import { PlanCase } from "./planCases";

const layout = Bieu01Layout.periods;

function keysOf({ rows }: PlanCase, kind: string): readonly string[] {
  return rows.map(({ row }) => row.key).filter((key) => key.startsWith(`${kind}:`));
}

function notesOf(made: PlanCase): readonly string[] {
  return made.plan.cells.slice(made.lastBodyRow + 1).map((_, index) => made.text(made.lastBodyRow + 1 + index, 0));
}

describe("Biểu 01 of plan 95", () => {
  const made = new PlanCase(villageSubject);

  test("says whose form it is", () => {
    expect(made.text(2, 0)).toBe("Thôn Còn Toòng, xã Thụy Hùng");
    expect(made.plan.name).toBe("Biểu 01 KDC Còn Toòng 2023");
  });

  test("has a row for each of 7 criteria and 20 contents, keyed", () => {
    expect([keysOf(made, "c").length, keysOf(made, "i").length]).toEqual([7, 20]);
    for (const { row, sheetRow } of made.rows) expect(made.text(sheetRow, layout.index("key"))).toBe(row.key);
  });

  test("says under the table that its answers are self-assessed", () => {
    expect(notesOf(made).some((note) => note.startsWith("* Tự đánh giá"))).toBe(true);
  });
});

describe("Biểu 01 of the commune", () => {
  const made = new PlanCase(communeSubject);
  const threshold = layout.index("threshold");
  const formatAt = (row: number, column: number): string =>
    made.plan.numberFormats.find(({ areas }) =>
      areas.some((a) => row >= a.top && row <= a.bottom && column >= a.left && column <= a.right),
    )?.format ?? "General";

  test.each([
    ["i:3.1", { kind: "number", number: 80 }, '"≥ "General"%*"'],
    ["i:11.1", { kind: "number", number: 13 }, '"≤ "General"%*"'],
    ["i:9.1", { kind: "number", number: 0 }, '"= "General"*"'],
    ["i:10.1", { kind: "number", number: 42 }, '"≥ "General"*"'],
    ["i:8.2", { kind: "text", text: "Đạt" }, '@"*"'],
    // Left to the province: an input cell, whose figure is the officer's own and has no asterisk.
    ["i:2.1", { kind: "empty" }, '"≥ "General"%"'],
  ])("%s shows its threshold with sign, unit and asterisk", (key, cell, format) => {
    expect(made.plan.cells[made.rowOf(key)]?.[threshold]).toEqual(cell);
    expect(formatAt(made.rowOf(key), threshold)).toBe(format);
  });

  test.each<[Bieu01Column, string]>([
    ["baseline.value", 'General"%"'],
    ["target.value", 'General"%"'],
    ["actual.value", 'General"%"'],
    ["deadline", "dd/mm/yyyy"],
    ["tt", "@"],
  ])("%s of a percentage row has the format %s", (column, format) => {
    expect(formatAt(made.rowOf("i:3.1"), layout.index(column))).toBe(format);
  });

  test("codes are text, so that 17.1, 17.10, 17.11 and 17.12 do not meet", () => {
    const codes = made.rows.map(({ sheetRow }) => made.text(sheetRow, 0));
    for (const code of ["17.1", "17.10", "17.11", "17.12"]) expect(codes.filter((c) => c === code)).toHaveLength(1);
    for (const { sheetRow } of made.rows) expect(formatAt(sheetRow, 0)).toBe("@");
  });

  test("parts are rows of their own under their indicator", () => {
    const row = made.rowOf("i:14.1");
    expect([1, 2, 3, 4].map((n) => made.text(row + n, layout.index("key")))).toEqual(
      [1, 2, 3, 4].map((n) => `p:14.1/${n}`),
    );
  });

  test("31/12 of last year is judged by last year's income threshold", () => {
    expect(made.plan.cells[made.rowOf("i:10.1")]?.[layout.index("previousThreshold")]).toEqual({
      kind: "number",
      number: 39,
    });
    expect(made.plan.cells[made.rowOf("i:3.1")]?.[layout.index("previousThreshold")]).toEqual({ kind: "empty" });
  });
});

describe("both commune sets in one list", () => {
  const made = new PlanCase(jointSubject);

  test("headings, and the rows of each set under keys of their own", () => {
    expect(["g", "c", "c2", "i", "i2"].map((kind) => keysOf(made, kind).length)).toEqual([21, 19, 19, 57, 75]);
    expect(new Set(made.rows.map(({ row }) => row.key)).size).toBe(made.rows.length);
  });

  test("a criterion says of which set it is", () => {
    expect(made.text(made.rowOf("c:2"), layout.index("text"))).toBe("Giao thông (NTM)");
    expect(made.text(made.rowOf("c2:2"), layout.index("text"))).toBe("Giao thông (NTM nâng cao)");
  });

  test("the source of each set stands under the table", () => {
    expect(notesOf(made).filter((note) => note.startsWith("Bộ tiêu chí: "))).toHaveLength(2);
  });
});

test("villages side by side have a pair each and no history", () => {
  const { layout: units } = new PlanCase(villagesSubject);
  expect(units.groups).toEqual(["unit1", "unit2", "unit3"]);
  expect([units.has("unit3.carried"), units.has("baseline.value"), units.has("expected")]).toEqual([
    true,
    false,
    false,
  ]);
  expect(new PlanCase(villagesSubject).plan.name).toBe("Biểu 01 KDC 3 thôn 2023");
});

describe("what a form is filled with", () => {
  const text: PlanCell = { kind: "text", text: "Đạt" };
  const entries = (key: string, column: Bieu01Column, frameLine: string | null = null) => {
    return { rows: new Map([[key, new Map([[column, text]])]]), frameLine };
  };

  test("stands in its row and column; the frame line takes the place of the form's own", () => {
    const plan = bieu01Plan(communeSubject, entries("i:1.1", "actual.value", "Biểu số 01, kèm Báo cáo số 5"));
    const row = new PlanCase(communeSubject).rowOf("i:1.1");
    expect(plan.cells[row]?.[layout.index("actual.value")]).toEqual(text);
    expect(plan.cells[0]?.[0]).toEqual({ kind: "text", text: "Biểu số 01, kèm Báo cáo số 5" });
  });

  test.each<[string, Bieu01Column]>([
    ["i:99.9", "actual.value"],
    ["i:1.1", "unit1.value"],
  ])("%s in %s is no place of this form", (key, column) => {
    expect(() => bieu01Plan(communeSubject, entries(key, column))).toThrow(RangeError);
  });

  test("figures carried over are explained under the table, only where there are some", () => {
    const said = (column: Bieu01Column): boolean =>
      JSON.stringify(bieu01Plan(communeSubject, entries("i:1.1", column)).cells).includes(
        "(giữ số kỳ trước): số liệu chép",
      );
    expect([said("actual.carried"), said("actual.value")]).toEqual([true, false]);
  });
});
