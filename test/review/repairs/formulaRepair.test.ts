import { BIEU01_HEAD, type Bieu01Column } from "../../../src/forms/bieu01/bieu01Layout";
import type { Bieu01Subject } from "../../../src/forms/bieu01/bieu01Subject";
import { bieu01Plan } from "../../../src/forms/bieu01/bieu01Plan";
import type { Finding } from "../../../src/review/finding";
import { reviewFilledForm } from "../../../src/review/reviewFilledForm";
import { PlanGrid } from "../../fixtures/planGrid";
import { communeSubject, jointSubject, villagesSubject } from "../../fixtures/subjects";
import { judgedGrid } from "../judgedForms";

/** What the plan itself writes into a cell. */
function planned(subject: Bieu01Subject, row: number, column: number): unknown {
  return bieu01Plan(subject).cells[row]?.[column];
}

function overwrittenAt(subject: Bieu01Subject, grid: PlanGrid, key: string, column: Bieu01Column): Finding | undefined {
  return reviewFilledForm(judgedGrid(subject, grid.grid())).find(({ code, target: { anchor } }) => {
    return code === "formula.overwritten" && anchor?.key === key && anchor.column === column;
  });
}

test.each<[Bieu01Subject, string, Bieu01Column]>([
  [communeSubject, "i:3.1", "actual.verdict"],
  [communeSubject, "i:3.1", "baseline.verdict"],
  [communeSubject, "c:3", "actual.verdict"],
  [communeSubject, "p:14.1/2", "target.verdict"],
  [communeSubject, "i:14.1", "actual.verdict"],
  [jointSubject, "i2:2.1", "actual.verdict"],
  [villagesSubject, "i:1.a", "unit2.verdict"],
])("%# the plan's own formula of %s %s comes back", (subject, key, column) => {
  const grid = new PlanGrid(subject).type(key, column, "Đạt");
  expect(overwrittenAt(subject, grid, key, column)).toMatchObject({
    target: { seen: "Đạt" },
    repair: { kind: "certain", to: { entry: planned(subject, grid.rowOf(key), grid.layout.index(column)) } },
  });
});

test("what was typed is told beside what the row gives", () => {
  const grid = new PlanGrid(communeSubject).type("i:3.1", "actual.value", 70).type("i:3.1", "actual.verdict", "Đạt");
  expect(overwrittenAt(communeSubject, grid, "i:3.1", "actual.verdict")).toMatchObject({ gives: "Chưa đạt" });
});

test("a row that moved gets the formula of its place now", () => {
  const plain = new PlanGrid(communeSubject);
  const row = plain.rowOf("i:3.1");
  const grid = plain.deleteRow(plain.rowOf("i:1.2")).type("i:3.1", "actual.verdict", "Đạt");
  const found = overwrittenAt(communeSubject, grid, "i:3.1", "actual.verdict");
  const repair = found?.repair;
  if (repair?.kind !== "certain" || repair.to.entry.kind !== "formula") throw new Error("no formula");
  expect(found?.target.position.row).toBe(row - 1);
  const own = [...repair.to.entry.formula.matchAll(/\$[A-Z]+(\d+)/g)].map(([, number]) => Number(number));
  expect(own).toContain(row);
  expect(own).not.toContain(row + 1);
});

test("none where the hidden verdict is overwritten too, or a column of the form is gone", () => {
  const hidden = new PlanGrid(communeSubject)
    .type("i:3.1", "actual.verdict", "Đạt")
    .type("i:3.1", "actual.combined", "Đạt");
  expect(overwrittenAt(communeSubject, hidden, "i:3.1", "actual.verdict")).not.toHaveProperty("repair");
  const moved = new PlanGrid(communeSubject).type("i:3.1", "actual.verdict", "Đạt");
  moved.put(BIEU01_HEAD.columnIds, moved.layout.index("note"), null);
  expect(overwrittenAt(communeSubject, moved, "i:3.1", "actual.verdict")).not.toHaveProperty("repair");
});

test("a formula that stands as it should gets none: only the result is old", () => {
  const grid = new PlanGrid(communeSubject).type("i:3.1", "actual.value", 90);
  expect(overwrittenAt(communeSubject, grid, "i:3.1", "actual.verdict")).not.toHaveProperty("repair");
});

describe.each([
  ["commune", communeSubject],
  ["joint list", jointSubject],
  ["villages", villagesSubject],
])("the counters of the head: %s", (_name, subject) => {
  const counters = (grid: PlanGrid) =>
    reviewFilledForm(judgedGrid(subject, grid.grid())).filter((finding) => {
      return finding.code === "formula.overwritten" && finding.what === "counter";
    });

  test("come back as the plan writes them", () => {
    const { layout } = new PlanGrid(subject);
    for (const column of [0, layout.index(`${layout.groups[0] ?? "baseline"}.value`)]) {
      const found = counters(new PlanGrid(subject).put(BIEU01_HEAD.counter, column, "Đạt 19/19"));
      expect(found).toMatchObject([
        { repair: { kind: "certain", to: { entry: planned(subject, BIEU01_HEAD.counter, column) } } },
      ]);
    }
  });

  test("have none once rows moved", () => {
    const grid = new PlanGrid(subject).put(BIEU01_HEAD.counter, 0, "Đạt 19/19");
    const [found] = counters(grid.deleteRow(grid.rowOf("c:2")));
    expect(found).not.toHaveProperty("repair");
  });
});
