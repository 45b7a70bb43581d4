import type { Bieu01Column } from "../../../src/forms/bieu01/bieu01Layout";
import type { CellValue } from "../../../src/grid/sheetGrid";
import type { Repair } from "../../../src/review/repair";
import { reviewFilledForm } from "../../../src/review/reviewFilledForm";
import { communeSubject, everyKindSubject } from "../../fixtures/subjects";
import { judgedCells, type TypedCell } from "../filledCells";
import { judged } from "../judgedForms";

function repairOf(typed: TypedCell, subject = communeSubject): Repair | undefined {
  const findings = reviewFilledForm(judgedCells(subject, [typed]));
  const { key, column } = typed;
  return findings.find(({ code, target: { anchor } }) => {
    return code === "value.invalid" && anchor?.key === key && anchor.column === column;
  })?.repair;
}

const cell = (key: string, value: CellValue, format?: string, column: Bieu01Column = "actual.value"): TypedCell => {
  return { key, column, value, ...(format === undefined ? {} : { format }) };
};
const number = (value: number) => ({ kind: "number", number: value });
const text = (value: string) => ({ kind: "text", text: value });
const certain = (entry: object) => ({ kind: "certain", to: { entry } });
const choice = (...entries: object[]) => ({ kind: "choice", options: entries.map((entry) => ({ entry })) });

test.each<[string, TypedCell, object]>([
  ["a figure as text", cell("i:10.1", "42,5"), certain(number(42.5))],
  ["with its sign", cell("i:3.1", "95,5%"), certain(number(95.5))],
  ["with leading zero", cell("i:10.1", "03"), certain(number(3))],
  ["no-break blanks", cell("i:3.1", "\u00a085,5\u00a0"), certain(number(85.5))],
  ["two readings", cell("i:10.1", "1.000"), choice(number(1000), number(1))],
  ["a percentage cannot be a thousand", cell("i:3.1", "85.500"), certain(number(85.5))],
  ["a fraction", cell("i:3.1", 0.855), certain(number(85.5))],
  ["a figure too many", cell("i:3.1", 855), choice(number(85.5), number(8.55))],
  ["a lost decimal mark", cell("i:3.1", 8550), certain(number(85.5))],
  ["odd blanks only", cell("i:3.1", "\u00a0"), certain({ kind: "empty" })],
  ["without marks", cell("i:8.2", "dat"), certain(text("Đạt"))],
  ["letters in pieces", cell("i:8.2", "Đạt".normalize("NFD")), certain(text("Đạt"))],
  ["a no-break blank", cell("i:8.2", "Đạt\u00a0"), certain(text("Đạt"))],
  ["a full stop", cell("i:8.2", "Chưa đạt."), certain(text("Chưa đạt"))],
  ["Không xét in a row of figures", cell("i:3.1", "khong xet"), certain(text("Không xét"))],
  ["a cross", cell("i:8.2", "x"), choice(text("Đạt"), text("Chưa đạt"))],
  ["có", cell("i:8.2", "Có"), choice(text("Đạt"), text("Chưa đạt"))],
  ["không", cell("i:8.2", "Không"), choice(text("Chưa đạt"), text("Không xét"))],
  ["TRUE", cell("i:8.2", true), choice(text("Đạt"), text("Chưa đạt"))],
  ["1", cell("i:8.2", 1), choice(text("Đạt"), text("Chưa đạt"))],
  ["không where a figure is asked", cell("i:9.1", "Không"), choice(number(0), text("Không xét"))],
  ["a threshold with sign and unit", cell("i:3.1", "≥ 80%", undefined, "threshold"), certain(number(80))],
])("%s", (_name, typed, expected) => {
  const threshold = typed.column === "threshold" ? [cell("i:3.1", 90)] : [];
  const findings = reviewFilledForm(judgedCells(communeSubject, [typed, ...threshold]));
  const found = findings.find(({ code, target }) => code === "value.invalid" && target.anchor?.key === typed.key);
  expect(found?.repair).toMatchObject(expected);
});

test.each<[string, TypedCell]>([
  ["words", cell("i:3.1", "khoảng 80")],
  ["less than nothing", cell("i:3.1", -5)],
  ["an error", cell("i:3.1", { error: "#REF!" })],
  ["a fraction written as text, twice to be read", cell("i:3.1", "0,855")],
  ["no answer at all", cell("i:8.2", "đang làm")],
  ["of two readings one is out of bounds, but the bound is ours", cell("i:10.1", "42.000")],
  ["the officer's own formula", { ...cell("i:3.1", 0.855), formula: "=A1" }],
])("no repair for %s", (_name, typed) => {
  expect(repairOf(typed)).toBeUndefined();
});

test("levels come back as the list has them", () => {
  const level = judged(everyKindSubject).answered.find(({ requirement }) => requirement.kind.kind === "level");
  if (level?.requirement.kind.kind !== "level") throw new Error("no level");
  const word = level.requirement.kind.scale.at(-1) ?? "";
  const typed = cell(level.keyText, `${word}\u00a0`);
  expect(repairOf(typed, everyKindSubject)).toMatchObject(certain(text(word)));
});

test("a repaired figure gets the format of its row where it had another", () => {
  expect(repairOf(cell("i:3.1", 0.855, "0.00%"))).toEqual({
    kind: "certain",
    to: { entry: number(85.5), format: 'General"%"' },
  });
  expect(repairOf(cell("i:10.1", "42,5", "@"))).toEqual({
    kind: "certain",
    to: { entry: number(42.5), format: "General" },
  });
  expect(repairOf(cell("i:3.1", 0.855, 'General"%"'))).toEqual(certain(number(85.5)));
});

test("a cleared threshold is the set's own again", () => {
  const findings = reviewFilledForm(
    judged(communeSubject, [
      ["i:3.1", "threshold", null],
      ["i:3.1", "actual.value", 90],
    ]),
  );
  expect(
    findings.find(({ code, target }) => code === "threshold.missing" && target.anchor?.key === "i:3.1"),
  ).toMatchObject({
    cause: "cleared",
    repair: certain(number(80)),
  });
});
