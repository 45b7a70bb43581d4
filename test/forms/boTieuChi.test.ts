import fc from "fast-check";
import type { CriterionSet } from "../../src/criteria/criterionSet";
import { signedSet } from "../../src/criteria/signedSet";
import { setSheetPlan } from "../../src/forms/boTieuChi/setSheetPlan";
import type { SheetPlan } from "../../src/forms/sheetPlan";
import { valueText, type GridCell, type SheetGrid } from "../../src/grid/sheetGrid";
import { readSetSheet } from "../../src/recognition/setSheet";
import { advancedSet, communeSet, everyKindSet, exemplarySet, programmeSet, villageSet } from "../fixtures/shippedSets";

const edition = { by: "Sở Nông nghiệp và Môi trường", on: "2026-11-25", note: "" };
const sets = [communeSet, advancedSet, exemplarySet, villageSet, programmeSet, everyKindSet];
const all: readonly CriterionSet[] = [...sets, ...sets.map((set) => signedSet(set, edition))];

function gridOf({ cells }: SheetPlan): SheetGrid {
  const filled = cells.flatMap((line, row) =>
    line.flatMap((cell, column): GridCell[] => {
      if (cell.kind === "text") return [{ row, column, value: cell.text, formula: null }];
      return cell.kind === "number" ? [{ row, column, value: cell.number, formula: null }] : [];
    }),
  );
  return { cells: filled };
}

function shownRow(plan: SheetPlan, code: string): readonly string[] {
  const line = plan.cells.find((cells) => cells.some((cell) => cell.kind === "text" && cell.text === code));
  return (line ?? []).slice(2).map((cell) => (cell.kind === "text" ? cell.text : ""));
}

test.each(all.map((set) => [`${set.id}${set.edition === null ? "" : ", own"}`, set] as const))(
  "%s: what its sheet carries is the set, whatever order its rows are sorted in",
  (_, set) => {
    const grid = gridOf(setSheetPlan(set));
    expect(readSetSheet(grid)).toEqual({ kind: "set", set });
    const last = Math.max(...grid.cells.map(({ row }) => row));
    const upsideDown = { cells: grid.cells.map((cell) => ({ ...cell, row: last - cell.row })) };
    expect(readSetSheet(upsideDown)).toEqual({ kind: "set", set });
  },
);

test("no cell holds more than Excel takes", () => {
  for (const set of all) {
    for (const { value } of gridOf(setSheetPlan(set)).cells)
      expect(valueText(value).length).toBeLessThanOrEqual(32_767);
  }
});

test("people read codes, words, thresholds by area without the unit again, and who checked what", () => {
  const checked = { document: "", note: "", changed: null, checked: { by: "Hoàng Thị Lan", on: "2026-11-25" } };
  const set: CriterionSet = {
    ...everyKindSet,
    criteria: everyKindSet.criteria.map((criterion) => ({
      ...criterion,
      indicators: criterion.indicators.map((row) =>
        row.code === "1.1" ? { ...row, records: { chung: checked } } : row,
      ),
    })),
  };
  const plan = setSheetPlan(set);
  expect(shownRow(plan, "1.1")).toEqual([
    "1.1",
    "Chỉ tiêu 1.1",
    "%",
    "≥ 80%",
    "Đã đối chiếu: Hoàng Thị Lan, 25/11/2026",
  ]);
  expect(shownRow(plan, "1.4")).toEqual(["1.4", "Chỉ tiêu 1.4", "%", "", "Chưa có mức chuẩn"]);
  expect(shownRow(plan, "2.1").slice(2)).toEqual(["m2/người", "≥ 2", "Chưa đối chiếu"]);
  expect(shownRow(plan, "2.4").slice(3, 4)).toEqual(["Năm 2023: ≥ 42,5; năm 2024: ≥ 45"]);
});

test("whatever becomes of its hidden cells, a sheet gives the set as it was or none", () => {
  const grid = gridOf(setSheetPlan(signedSet(villageSet, edition)));
  const hidden = grid.cells.filter(({ column }) => column === 1);
  fc.assert(
    fc.property(fc.constantFrom(...hidden), fc.string(), fc.boolean(), (cell, text, whole) => {
      const value = whole ? text : valueText(cell.value) + text;
      const cells = grid.cells.map((other) => (other === cell ? { ...other, value } : other));
      const reading = readSetSheet({ cells });
      if (reading.kind === "set") expect(reading.set.edition?.code).toBe(signedSet(villageSet, edition).edition?.code);
    }),
    { numRuns: 60 },
  );
});
