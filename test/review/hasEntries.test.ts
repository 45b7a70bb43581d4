import type { Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import { hasEntries } from "../../src/review/hasEntries";
import { advancedSubject, communeSubject, jointSubject, villagesSubject } from "../fixtures/subjects";
import { filled, judged, judgedGrid, type Typed } from "./judgedForms";

test.each<[string, Bieu01Subject]>([
  ["commune", communeSubject],
  ["plan", { ...communeSubject, mode: "plan", asOf: null }],
  ["advanced", advancedSubject],
  ["joint", jointSubject],
  ["villages", villagesSubject],
])("a new form has no entries: %s", (_name, subject) => {
  expect(hasEntries(judged(subject), [])).toBe(false);
});

test.each<Typed>([
  ["i:3.1", "actual.value", 80],
  ["i:3.1", "actual.value", " "],
  ["i:3.1", "baseline.value", "\u00a0"],
  ["c:5", "target.value", "Mục tiêu năm"],
  ["i:3.1", "threshold", 70],
  ["i:3.1", "threshold", null],
  ["i:2.1", "threshold", 70],
  ["i:3.1", "note", "xem lại"],
  ["c:5", "deadline", 45_000],
])("typed %s %s: %j", (...typed) => {
  expect(hasEntries(judged(communeSubject, [typed]), [])).toBe(true);
});

test.each(["x:1", "z:1"])("a row written below a form that was emptied later is an entry: %s", (key) => {
  const grid = filled(communeSubject, []);
  const added = { row: 300, column: grid.layout.index("key"), value: key, formula: null };
  const below = judgedGrid(communeSubject, { cells: [...grid.grid().cells, added] });
  expect(hasEntries(below, [])).toBe(true);
});

test("who leads is entered with the form; a formula typed over is an entry", () => {
  const form = judged(communeSubject, [["i:3.1", "responsible", "Công an"]]);
  expect(hasEntries(form, [])).toBe(false);
  const [target] = [{ sheetId: "sheet", position: { row: 1, column: 1 }, anchor: null, seen: "" }];
  const overwritten = {
    severity: "error",
    target,
    code: "formula.overwritten",
    indicator: null,
    what: "counter",
  } as const;
  expect(hasEntries(form, [overwritten])).toBe(true);
});
