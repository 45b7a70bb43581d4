import { en } from "../../src/i18n/en";
import { vi } from "../../src/i18n/vi";
import type { InvalidReason } from "../../src/assessment/verdict";
import type { FindingDetail, Gap } from "../../src/review/finding";
import type { WorkbookProblem } from "../../src/usecases/ports";
import { finding, reportWith } from "../doubles/sampleReport";

const indicator = { code: "17.1", text: "Tỷ lệ hộ được sử dụng nước sạch" };

const REASONS: Readonly<Record<InvalidReason, true>> = {
  notANumber: true,
  unknownAnswer: true,
  negative: true,
  overMaximum: true,
  percentAsFraction: true,
  cellError: true,
  badThreshold: true,
  partInvalid: true,
};

const DETAILS: readonly FindingDetail[] = [
  ...Object.keys(REASONS).map((reason) => ({
    code: "value.invalid" as const,
    indicator,
    reason: reason as InvalidReason,
    suggestion: null,
  })),
  { code: "value.missing", indicator },
  ...(["province", "not-found", "not-recalled", "cleared"] as const).map((cause) => ({
    code: "threshold.missing" as const,
    indicator,
    cause,
  })),
  { code: "indicator.unmet", indicator, gap: null },
  { code: "reason.missing", indicator },
  { code: "formula.overwritten", indicator, what: "verdict" },
  { code: "formula.overwritten", indicator: null, what: "counter" },
  { code: "structure.duplicateKey", indicator },
  { code: "structure.rowMoved", indicator, shownCode: "17.10" },
  { code: "structure.rowMissing", indicator },
  { code: "structure.rowUnknown", key: "i:99" },
  { code: "structure.columnMissing", column: "Kết quả" },
  { code: "structure.identityDamaged", mark: "set" },
  { code: "structure.layoutNewer", found: 2, known: 1 },
  { code: "structure.setUnknown", setId: "xa-ntm-2026-2030" },
  { code: "internal.checkFailed", check: "values" },
];

const PROBLEMS: readonly WorkbookProblem[] = [
  { code: "cellEditMode" },
  { code: "workbookProtected" },
  { code: "readOnly" },
  { code: "workbookClosed" },
  { code: "hostTooOld" },
  { code: "sheetProtected" },
  { code: "sheetGone" },
  { code: "tooLarge" },
  { code: "busy" },
  { code: "cancelled" },
  { code: "halfWritten" },
  { code: "leftover", sheetName: "Biểu 01" },
  { code: "unknown", reference: "GeneralException" },
];

describe.each([
  ["Vietnamese", vi],
  ["English", en],
])("%s", (_name, messages) => {
  test.each(DETAILS.map((detail) => [detail.code, detail] as const))("%s is whole sentences", (_code, detail) => {
    const text = messages.findings.sentence(finding(9, detail, "error", "abc"));
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text.length).toBeLessThan(180);
    expect(messages.findings.cause[detail.code]).not.toBe("");
  });

  test.each(PROBLEMS.map((problem) => [problem.code, problem] as const))("%s says what to do", (_code, problem) => {
    const sentences = messages.problems.workbook(problem).split(/\. |; /);
    expect(sentences.length).toBeGreaterThan(1);
  });
});

const gap = (op: ">=" | "<=" | "=", value: number, threshold: number, unit: string | null): Gap => ({
  kind: "figure",
  value,
  threshold,
  op,
  unit,
  difference: Math.abs(value - threshold),
});

test.each<[Gap, string]>([
  [gap(">=", 75.5, 80, "%"), "Đang là 75,5%. Mức đạt chuẩn: từ 80% trở lên, còn thiếu 4,5%."],
  [gap("<=", 13, 10, "%"), "Đang là 13%. Mức đạt chuẩn: không quá 10%, đang vượt 3%."],
  [gap("=", 3, 0, "nhà"), "Đang là 3 nhà. Mức đạt chuẩn: bằng 0 nhà, đang lệch 3 nhà."],
  [
    gap(">=", 38, 42, "triệu đồng"),
    "Đang là 38 triệu đồng. Mức đạt chuẩn: từ 42 triệu đồng trở lên, còn thiếu 4 triệu đồng.",
  ],
  [{ kind: "level", value: "Yếu", threshold: "Khá" }, "Đang là Yếu. Mức đạt chuẩn: từ Khá trở lên."],
])("a gap in words: %#", (value, sentence) => {
  expect(vi.findings.sentence(finding(9, { code: "indicator.unmet", indicator, gap: value }))).toBe(sentence);
});

test("a fraction typed for a percentage is answered with the figure meant", () => {
  const detail = { code: "value.invalid", indicator, reason: "percentAsFraction", suggestion: 85.5 } as const;
  expect(vi.findings.sentence(finding(9, detail, "error", "0.855"))).toBe(
    "Ô ghi 0,855, có thể là 85,5%. Nhập 85,5, không gõ dấu %.",
  );
});

test("counters read as people say them, Không xét only where there is any", () => {
  const { counts } = reportWith([]);
  expect(vi.verdicts.metCounter(counts, "chỉ tiêu")).toBe("Đạt 12/19 tiêu chí, 41/57 chỉ tiêu");
  expect(vi.verdicts.openCounter(counts)).toBe("chưa đạt 3 · chưa kết luận được 4");
  const withNotApplicable = { ...counts, criteria: { ...counts.criteria, notApplicable: 2 } };
  expect(vi.verdicts.openCounter(withNotApplicable)).toBe("chưa đạt 3 · chưa kết luận được 4 · không xét 2");
});

test("a problem of a field names the field and what to do", () => {
  expect(vi.forms.requestProblem({ field: "commune", code: "required" })).toBe("Nhập tên xã.");
  expect(vi.forms.requestProblem({ field: "village", code: "tooLong", maximum: 60 })).toBe(
    "Rút ngắn tên thôn còn tối đa 60 ký tự.",
  );
  expect(vi.forms.requestProblem({ field: "year", code: "yearOutOfRange", from: 2021, to: 2025 })).toBe(
    "Chọn năm từ 2021 đến 2025.",
  );
});
