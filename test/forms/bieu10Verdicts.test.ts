import fc from "fast-check";
import { FORM_MODES, type FormMode } from "../../src/forms/formMode";
import { isOnView } from "../../src/forms/tables/tableColumn";
import type { CellValue } from "../../src/grid/sheetGrid";
import { bieu10 } from "../fixtures/bieu10";
import { CalculatedTable, changedResults } from "../fixtures/calculatedTable";

const GROUPS = ["baseline", "result", "next"] as const;
type Group = (typeof GROUPS)[number];

/** What may stand on a row the officer names. */
type Named = { readonly text: CellValue; readonly value: CellValue; readonly verdict: CellValue };

const CHOICES: readonly CellValue[] = [null, "Đạt", " đạt", "Chưa đạt", "Không đạt", "Không xét", "rồi", "  "];
const named: fc.Arbitrary<Named> = fc.record({
  text: fc.constantFrom<CellValue>(null, "Tỷ lệ hộ có nước sạch"),
  value: fc.constantFrom<CellValue>(null, 85.5, "Đã xong"),
  verdict: fc.constantFrom(...CHOICES),
});

/** The rule by itself: what a row says to the roll-up; null where it is not counted. */
function counted({ text, value, verdict }: Named, asked: boolean): string | null {
  const word = typeof verdict === "string" ? verdict.trim().toLowerCase() : "";
  if (word === "") return value !== null || (asked && text !== null) ? "open" : null;
  if (word === "đạt") return "met";
  if (word === "không xét") return "aside";
  return word === "chưa đạt" || word === "không đạt" ? "unmet" : "open";
}

function rolledUp(rows: readonly (string | null)[], otherwise: string): string {
  const said = rows.filter((row) => row !== null);
  if (said.includes("unmet")) return "Chưa đạt";
  if (said.includes("open")) return "Chưa đủ số liệu";
  if (said.includes("met")) return "Đạt";
  return said.length > 0 ? "Không xét" : otherwise;
}

function expected(rows: readonly Named[], mode: FormMode, group: Group): string {
  if (group === "result" && mode === "plan") return "";
  const asked = (group === "result") === (mode !== "plan");
  const said = rows.map((row) => counted(row, asked));
  const anything = said.some((row) => row !== null);
  return rolledUp(said, asked && anything ? "Chưa đủ số liệu" : "");
}

test.each(FORM_MODES)(
  "%s: a criterion follows from the rows the officer names under it, whatever stands there",
  (mode) => {
    const table = new CalculatedTable(bieu10({ mode }));
    fc.assert(
      fc.property(fc.array(named, { minLength: 3, maxLength: 3 }), (rows) => {
        table.fill(
          rows.flatMap((row, index) => [
            [`i:4.${index + 1}`, "text", row.text] as const,
            ...GROUPS.flatMap((group) => [
              [`i:4.${index + 1}`, `${group}.value`, row.value] as const,
              [`i:4.${index + 1}`, `${group}.verdict`, row.verdict] as const,
            ]),
          ]),
        );
        const shown = GROUPS.map((group) => table.value("c:4", `${group}.verdict`));
        expect(shown).toEqual(GROUPS.map((group) => expected(rows, mode, group)));
      }),
      { numRuns: 25, seed: 10 },
    );
  },
);

/** Met, unmet, open (a named row without verdict), not considered; the last year otherwise. */
function filled(mode: FormMode): CalculatedTable {
  const table = new CalculatedTable(bieu10({ mode }));
  table.fill([
    ["i:1.1", "result.verdict", "Đạt"],
    ["i:1.1", "baseline.verdict", "Chưa đạt"],
    ["i:2.1", "result.verdict", "Đạt"],
    ["i:2.1", "baseline.verdict", "Đạt"],
    ["i:3.1", "result.verdict", "Chưa đạt"],
    ["i:3.1", "baseline.verdict", "Chưa đạt"],
    ["i:4.1", "text", "Tỷ lệ lao động qua đào tạo"],
    ["i:5.1", "result.verdict", "Không xét"],
  ]);
  return table;
}

test.each<[FormMode, string]>([
  ["plan", "Đạt 1/10 tiêu chí; chưa đạt 2 · chưa kết luận được 7"],
  ...FORM_MODES.filter((mode) => mode !== "plan").map((mode): [FormMode, string] => [
    mode,
    "Đạt 2/10 tiêu chí; chưa đạt 1 · chưa kết luận được 6 · không xét 1",
  ]),
])("the counter of a %s counts the period it speaks of", (mode, text) => {
  expect(filled(mode).at(3, 0)).toBe(text);
});

test.each<[FormMode, readonly string[]]>([
  ["plan", ["KQ đến 31/12/2025", "KH năm 2026"]],
  ["sixMonths", ["KQ đến 31/12/2025", "TH 6 tháng năm 2026", "KH 6T cuối năm 2026"]],
  ["year", ["KQ đến 31/12/2025", "TH năm 2026", "KH năm 2027"]],
])("%s: the headings of the pairs on view follow the period", (mode, headings) => {
  const table = new CalculatedTable(bieu10({ mode }));
  const { columns } = table.places.form;
  const shown = columns.flatMap((column, index) => (isOnView(column, mode) ? [table.at(4, index)] : []));
  expect(shown.filter((heading) => heading !== null)).toEqual(headings);
});

test.each(FORM_MODES)("%s: nothing is said of a fresh form", (mode) => {
  const said = [...new CalculatedTable(bieu10({ mode })).results()].filter(([name]) => !name.startsWith("row "));
  expect(said.filter(([, value]) => value !== "")).toEqual([]);
});

test("a verdict changes its own criterion and the counter, nothing else", () => {
  const table = filled("year");
  const before = table.results();
  table.fill([["i:2.2", "result.verdict", "Chưa đạt"]]);
  expect([...changedResults(before, table.results())].sort()).toEqual([
    "c:2 / result.criterion",
    "c:2 / result.verdict",
    "i:2.2 / result.combined",
    "row 3 / tt",
  ]);
});

test("an inserted row without the formulas of ours is not counted, and the counter says so", () => {
  const table = filled("year");
  table.fill([
    ["i:6.1", "key", null],
    ["i:6.1", "parent", null],
    ["i:6.1", "result.verdict", "Chưa đạt"],
  ]);
  expect(table.at(3, 0)).toMatch(/không xét 1 · có dòng mới chưa được xét: sao chép cả một dòng/);
});
