import { parseThreshold } from "../../../src/criteria/notation/parseThreshold";
import { printThreshold } from "../../../src/criteria/notation/printThreshold";
import { rowThreshold, typedThreshold } from "../../../src/criteria/notation/rowThreshold";
import { writtenOfRow, writtenWithParts } from "../../../src/criteria/notation/writtenOfRow";
import type { CriterionSet, Indicator, Threshold } from "../../../src/criteria/criterionSet";
import { advancedSet, communeSet, everyKindSet, exemplarySet, villageSet } from "../../fixtures/shippedSets";

const indicators = (set: CriterionSet): readonly Indicator[] =>
  set.criteria.flatMap((criterion) => criterion.indicators);

function row(code: string): Indicator {
  const found = indicators(everyKindSet).find((indicator) => indicator.code === code);
  if (found === undefined) throw new Error(`no row ${code}`);
  return found;
}

/** 1.1 asks for ≥ …%, 1.2 for ≤ …%, 2.1 for ≥ … m2/người, 2.2 for = 0 nhà, 2.4 by year, 3.1 yes-no, 3.3 and 3.4 levels. */
test.each<[string, string, Threshold | null, readonly string[]]>([
  ["1.1", "≥ 85%", { kind: "value", value: 85 }, []],
  ["1.1", "85", { kind: "value", value: 85 }, []],
  ["1.1", "85,5 %", { kind: "value", value: 85.5 }, []],
  ["1.1", "85.5", { kind: "value", value: 85.5 }, ["decimalPoint"]],
  ["1.1", "Từ 85% trở lên", { kind: "value", value: 85 }, []],
  ["1.1", "UBND cấp tỉnh quy định", { kind: "province" }, []],
  ["1.1", "", null, []],
  ["1.1", "Không quy định", null, []],
  ["1.2", "13", { kind: "value", value: 13 }, []],
  ["1.2", "Không quá 13%", { kind: "value", value: 13 }, []],
  ["1.2", "0%", { kind: "value", value: 0 }, []],
  ["2.1", "≥ 4 m²/người", { kind: "value", value: 4 }, []],
  ["2.1", "4", { kind: "value", value: 4 }, []],
  ["2.2", "Không", { kind: "value", value: 0 }, []],
  ["2.2", "0 nhà", { kind: "value", value: 0 }, []],
  ["2.4", "Năm 2023: 42; năm 2024: 45", { kind: "by-year", byYear: { "2023": 42, "2024": 45 } }, []],
  ["3.1", "Đạt", { kind: "yes-no" }, []],
  ["3.3", "Tốt", { kind: "level", atLeast: "Tốt" }, []],
  ["3.3", "khá trở lên", { kind: "level", atLeast: "Khá" }, []],
  ["3.4", "mức độ 2", { kind: "level", atLeast: "Mức độ 2" }, []],
])("for row %s an officer types %j", (code, text, threshold, doubts) => {
  const typed = typedThreshold(text, row(code));
  expect(typed).toMatchObject({ kind: "threshold", threshold });
  expect(typed.kind === "threshold" ? typed.doubts.map((doubt) => doubt.code) : []).toEqual(doubts);
});

test.each([
  ["1.1", "≤ 85%", "comparison"],
  ["1.1", "> 85%", "comparison"],
  ["1.1", "0", "comparison"],
  ["1.2", "100%", "comparison"],
  ["1.1", "85 hộ", "unit"],
  ["1.1", "850%", "beyondMaximum"],
  ["1.1", "Đạt", "kind"],
  ["1.1", "Khá trở lên", "kind"],
  ["1.1", "100% (≥ 50% cứng hóa)", "parts"],
  ["1.1", "15% đến 20%", "unreadable"],
  ["2.1", "≥ 4%", "unit"],
  ["2.1", "≥ 4 m2", "unit"],
  ["3.1", "80%", "kind"],
  ["3.1", "Không", "kind"],
  ["3.3", "Xuất sắc", "level"],
  ["3.3", "Đạt", "kind"],
  ["3.4", "Mức độ 4", "level"],
])("row %s cannot have %j", (code, text, reason) => {
  expect(typedThreshold(text, row(code))).toEqual({ kind: "refused", reason });
});

test("every threshold of the shipped sets is written, read and kept the same", () => {
  let figures = 0;
  for (const set of [communeSet, advancedSet, villageSet, everyKindSet]) {
    for (const requirement of indicators(set).flatMap((indicator) => [indicator, ...indicator.parts])) {
      for (const { id } of set.areas) {
        const written = writtenOfRow(requirement, id);
        if (written === null) throw new Error(`${set.id}: reckoned from another set`);
        const levels = requirement.kind.kind === "level" ? requirement.kind.scale : [];
        const reading = parseThreshold(printThreshold(written), { levels });
        expect(reading).toEqual({ kind: "read", threshold: written, doubts: [] });
        const threshold = requirement.thresholds[id] ?? null;
        expect(rowThreshold(written, requirement)).toEqual({ kind: "threshold", threshold });
        if (written.kind === "figure") figures += 1;
      }
    }
  }
  expect(figures).toBeGreaterThan(200);
});

test("a figure reckoned from another set is not written before it is reckoned", () => {
  const income = indicators(exemplarySet).find(({ code }) => code === "2.1");
  expect(income === undefined ? undefined : writtenOfRow(income, "TDMNPB")).toBeNull();
});

test("an indicator with parts is written as an annex has it in one cell", () => {
  const written = writtenWithParts(row("4.2"), "chung");
  expect(written === null ? null : printThreshold(written)).toBe("100% (≥ 50% Phần 1)");
  expect(writtenWithParts(row("1.1"), "chung")).toEqual(writtenOfRow(row("1.1"), "chung"));
});
