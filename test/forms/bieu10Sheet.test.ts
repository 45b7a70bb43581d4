import { singleList } from "../../src/criteria/criteriaList";
import { tablePlan } from "../../src/forms/tables/tablePlan";
import { TablePlaces } from "../../src/forms/tables/tablePlaces";
import type { CellArea } from "../../src/grid/address";
import { bieu10 } from "../fixtures/bieu10";
import { communeSet, everyKindSet } from "../fixtures/shippedSets";

const PLACE_LINE = 2;

test.each([
  ["nhom1", "Xã Thụy Hùng (Xã nhóm 1)"],
  ["nhom3", "Xã Thụy Hùng (Xã nhóm 3)"],
  ["", "Xã Thụy Hùng"],
])("of a commune of group %j the head says %j", (area, line) => {
  const { cells } = tablePlan(bieu10({}, undefined, area));
  expect(cells[PLACE_LINE]?.[0]).toEqual({ kind: "text", text: line });
});

test("five rows are ready under each criterion, and a note says who fills them in", () => {
  const { rows, notes } = bieu10();
  expect(rows.slice(0, 7).map(({ key }) => key)).toEqual([
    "c:1",
    ...[1, 2, 3, 4, 5].map((number) => `i:1.${number}`),
    "c:2",
  ]);
  expect(rows).toHaveLength(60);
  expect(notes.some((note) => note.startsWith("Chỉ tiêu của từng tiêu chí do cán bộ nhập theo quyết định"))).toBe(true);
});

/** Keys of rows on which a list is offered in this column. */
function listedRows(form: ReturnType<typeof bieu10>, column: string): readonly string[] {
  const places = new TablePlaces(form);
  const lists = tablePlan(form).validations.flatMap((rule) => (rule.kind === "list" ? rule.areas : []));
  const covers = ({ top, bottom, left, right }: CellArea, row: number): boolean =>
    row >= top && row <= bottom && places.column(column) >= left && places.column(column) <= right;
  return form.rows.map(({ key }) => key).filter((key) => lists.some((area) => covers(area, places.rowOf(key))));
}

test("verdicts are chosen from a list on the rows an officer names, and only there", () => {
  const form = bieu10();
  const named = form.rows.map(({ key }) => key).filter((key) => key.startsWith("i:"));
  expect(listedRows(form, "result.verdict")).toEqual(named);
  expect(listedRows(form, "result.value")).toEqual([]);
});

test("where the set gives its indicators, answers in words are chosen from lists, figures are typed", () => {
  const kinds = bieu10({ year: 2023 }, singleList(everyKindSet), "chung");
  expect(listedRows(kinds, "result.value")).toEqual([
    "i:3.1",
    "i:3.2",
    "i:3.3",
    "i:3.4",
    "p:4.1/1",
    "p:4.1/2",
    "i:5.1",
  ]);
  const commune = bieu10({ year: 2023 }, singleList(communeSet), "TDMNPB");
  expect(listedRows(commune, "result.verdict")).toContain("i:2.1");
  expect(listedRows(commune, "result.verdict")).not.toContain("i:3.1");
});
