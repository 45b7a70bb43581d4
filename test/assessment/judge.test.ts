import { judgeCells } from "../../src/assessment/judge";
import type { RequirementKind } from "../../src/criteria/criterionSet";
import type { CellValue } from "../../src/grid/sheetGrid";

const percentAtLeast: RequirementKind = { kind: "percentage", op: ">=", plausibleMaximum: 100 };
const percentAtMost: RequirementKind = { kind: "percentage", op: "<=", plausibleMaximum: 100 };
const none: RequirementKind = { kind: "number", op: "=", plausibleMaximum: null };
const income: RequirementKind = { kind: "number", op: ">=", plausibleMaximum: 1000 };
const yesNo: RequirementKind = { kind: "yes-no" };
const level: RequirementKind = { kind: "level", scale: ["Yếu", "Trung bình", "Khá", "Tốt"] };
const error: CellValue = { error: "#N/A" };

function verdict(kind: RequirementKind, value: CellValue, threshold: CellValue, legal = true): string {
  const judged = judgeCells({ kind, legal }, value, threshold);
  if (judged.kind === "invalid") return `invalid:${judged.reason}`;
  return judged.kind === "met" && judged.selfAssessed ? "met*" : judged.kind;
}

describe("verdict of a row", () => {
  test.each<[string, RequirementKind, CellValue, CellValue, string]>([
    ["3.1 on the border", percentAtLeast, 80, 80, "met"],
    ["3.1 just below", percentAtLeast, 79.96, 80, "unmet"],
    ["binary dust is no difference", percentAtLeast, 0.1 + 0.2 + 79.7, 80, "met"],
    ["a real difference in the ninth decimal is", percentAtLeast, 79.999999998, 80, "unmet"],
    ["over 100 %", percentAtLeast, 100.1, 80, "invalid:overMaximum"],
    ["below zero", percentAtLeast, -1, 80, "invalid:negative"],
    ["85,5% typed with its sign", percentAtLeast, 0.855, 80, "invalid:percentAsFraction"],
    ["1 % typed as 1 where 80 % is asked", percentAtLeast, 1, 80, "invalid:percentAsFraction"],
    ["a small share where a small share is asked", percentAtLeast, 0.8, 15, "unmet"],
    ["zero is zero", percentAtLeast, 0, 80, "unmet"],
    ["at most: a small share is good", percentAtMost, 0.8, 13, "met"],
    ["at most: on the border", percentAtMost, 13, 13, "met"],
    ["at most: above", percentAtMost, 13.1, 13, "unmet"],
    ["no decrepit houses", none, 0, 0, "met"],
    ["one decrepit house", none, 1, 0, "unmet"],
    ["income typed in đồng", income, 42000000, 42, "invalid:overMaximum"],
    ["text where a figure is asked", percentAtLeast, "85,5", 80, "invalid:notANumber"],
    ["Đạt where a figure is asked", percentAtLeast, "Đạt", 80, "invalid:notANumber"],
    ["nothing typed", percentAtLeast, null, 80, "missing"],
    ["only spaces", percentAtLeast, "   ", 80, "missing"],
    ["a no-break space is not nothing", percentAtLeast, "\u00a0", 80, "invalid:notANumber"],
    ["not considered", percentAtLeast, "Không xét", 80, "notApplicable"],
    ["not considered, threshold unknown", percentAtLeast, "không xét ", null, "notApplicable"],
    ["threshold left to the province", percentAtLeast, 90, null, "noThreshold"],
    ["threshold and value both open", percentAtLeast, null, null, "noThreshold"],
    ["threshold typed as text", percentAtLeast, 90, "≥ 80", "invalid:badThreshold"],
    ["value missing beside a bad threshold", percentAtLeast, null, "≥ 80", "missing"],
    ["an error in the value", percentAtLeast, error, 80, "invalid:cellError"],
    ["an error in the threshold", percentAtLeast, 90, error, "invalid:badThreshold"],
    ["TRUE is no figure", percentAtLeast, true, 80, "invalid:notANumber"],
    ["yes", yesNo, "Đạt", "Đạt", "met"],
    ["yes in capitals with spaces", yesNo, "  ĐẠT ", "Đạt", "met"],
    ["no", yesNo, "Chưa đạt", "Đạt", "unmet"],
    ["no as the decisions write it", yesNo, "Không đạt", "Đạt", "unmet"],
    ["not considered", yesNo, "Không xét", "Đạt", "notApplicable"],
    ["another word", yesNo, "Đat", "Đạt", "invalid:unknownAnswer"],
    ["a figure in a yes-no row", yesNo, 1, "Đạt", "invalid:unknownAnswer"],
    ["a yes-no row is never without threshold", yesNo, null, null, "missing"],
    ["level reached", level, "Tốt", "Khá", "met"],
    ["level on the border", level, "khá", "Khá", "met"],
    ["level below", level, "Trung bình", "Khá", "unmet"],
    ["no level of this scale", level, "Giỏi", "Khá", "invalid:unknownAnswer"],
    ["a wildcard is no level", level, "*", "Khá", "invalid:unknownAnswer"],
    ["level without threshold", level, "Khá", null, "noThreshold"],
    ["level against an unknown threshold", level, "Khá", "Giỏi", "invalid:badThreshold"],
  ])("%s", (_name, kind, value, threshold, expected) => {
    expect(verdict(kind, value, threshold)).toBe(expected);
  });

  test("where no legal text stands behind the row, Đạt is a self-assessment", () => {
    expect(verdict(yesNo, "Đạt", null, false)).toBe("met*");
    expect(verdict(yesNo, "Chưa đạt", null, false)).toBe("unmet");
  });
});
