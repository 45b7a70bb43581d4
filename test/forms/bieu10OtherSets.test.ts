import { judgeCells } from "../../src/assessment/judge";
import { combineParts } from "../../src/assessment/rollUp";
import { singleList } from "../../src/criteria/criteriaList";
import { indicatorsOf } from "../../src/criteria/indicatorsOf";
import { criterionWord, indicatorWord } from "../../src/forms/verdictWords";
import type { CellValue } from "../../src/grid/sheetGrid";
import { bieu10 } from "../fixtures/bieu10";
import { CalculatedTable } from "../fixtures/calculatedTable";
import { communeSet, everyKindSet } from "../fixtures/shippedSets";

/** Sets that give their indicators, as that of 2026–2030 will once their text is verified. */
function table(set = everyKindSet, area = "chung", year = 2023): CalculatedTable {
  return new CalculatedTable(bieu10({ mode: "year", year, asOf: `${year}-12-31` }, singleList(set), area));
}

const VALUES: readonly CellValue[] = [null, "Đạt", "Chưa đạt", "Không xét", 0, 0.85, 2, 13, 80, 101, "Khá", "tám mươi"];

test.each(VALUES)("a result %j is judged as it is judged everywhere", (value) => {
  const form = table();
  const known = indicatorsOf(everyKindSet).filter(({ parts, thresholds, kind }) => {
    return parts.length === 0 && (kind.kind === "yes-no" || thresholds["chung"] !== undefined);
  });
  form.fill(known.map(({ code }) => [`i:${code}`, "result.value", value] as const));
  for (const indicator of known) {
    const threshold = form.value(`i:${indicator.code}`, "result.threshold");
    const verdict = indicatorWord(judgeCells(indicator, value, threshold));
    expect([indicator.code, form.value(`i:${indicator.code}`, "result.verdict")]).toEqual([indicator.code, verdict]);
  }
  expect(known.length).toBeGreaterThan(9);
});

test.each([
  ["Đạt", "Đạt", "Đạt"],
  ["Đạt", "Chưa đạt", "Chưa đạt"],
  ["Đạt", null, "Chưa có số liệu"],
])("parts %j and %j make their indicator %s", (first, second, expected) => {
  const form = table();
  form.fill([
    ["p:4.1/1", "result.value", first],
    ["p:4.1/2", "result.value", second],
  ]);
  const parts = [first, second].map((value) => judgeCells({ kind: { kind: "yes-no" }, legal: true }, value, null));
  expect(indicatorWord(combineParts({ legal: true }, null, parts))).toBe(expected);
  expect(form.value("i:4.1", "result.verdict")).toBe(expected);
});

test("where the set knows no threshold the officer chooses the verdict, and the criterion counts it", () => {
  const form = table(communeSet, "TDMNPB");
  const inputs = form.places.form.rows.find(({ key }) => key === "i:2.1")?.inputs;
  expect(inputs).toEqual(expect.arrayContaining(["result.value", "result.verdict"]));
  expect(form.places.form.rows.find(({ key }) => key === "i:3.1")?.inputs).not.toContain("result.verdict");
  const answers = ["2.1", "2.2", "2.3"].map((code) => [`i:${code}`, "result.verdict", "Đạt"] as const);
  form.fill([...answers, ["i:2.4", "result.verdict", "Chưa đạt"]]);
  expect(form.value("c:2", "result.verdict")).toBe(criterionWord("unmet"));
  form.fill([["i:2.4", "result.verdict", "Đạt"]]);
  expect(form.value("c:2", "result.verdict")).toBe(criterionWord("met"));
  expect(form.at(3, 0)).toBe("Đạt 1/19 tiêu chí; chưa đạt 0 · chưa kết luận được 18");
});

test("income is judged by the threshold of its year: last year's, this year's, in a yearly report next year's", () => {
  const form = table(communeSet, "TDMNPB", 2023);
  const thresholds = ["baseline", "result", "next"].map((group) => form.value("i:10.1", `${group}.threshold`));
  expect(thresholds).toEqual([39, 42, 45]);
  const plan = new CalculatedTable(bieu10({ mode: "plan", year: 2023 }, singleList(communeSet), "TDMNPB"));
  expect(plan.value("i:10.1", "next.threshold")).toBe(42);
});

test("the figures asked for stand beside the table with their asterisk, and off the paper", () => {
  const { form } = table(communeSet, "TDMNPB").places;
  expect(form.lastPrinted).toBe("note");
  expect(form.columns.at(-1)?.id).toBe("required");
  expect(table(communeSet, "TDMNPB").value("i:3.1", "required")).toBe("≥ 80%*");
  expect(form.notes).toContain("* Mức chuẩn chưa đối chiếu với văn bản gốc");
  expect(bieu10().columns.map(({ id }) => id)).not.toContain("required");
});
