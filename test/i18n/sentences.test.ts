import { en } from "../../src/i18n/en";
import { laterFindings as englishLater } from "../../src/i18n/en/laterFindings";
import { overview as englishOverview } from "../../src/i18n/en/overview";
import { vi } from "../../src/i18n/vi";
import { overview as vietnameseOverview } from "../../src/i18n/vi/overview";
import { laterFindings as vietnameseLater } from "../../src/i18n/vi/laterFindings";
import type { InvalidReason } from "../../src/assessment/verdict";
import { COMPARISON_WORDS } from "../../src/forms/bieu01/bieu01Subject";
import { MODE_WORDS } from "../../src/forms/formMode";
import { OPTIONAL_SOURCES } from "../../src/forms/money/fundingSourceId";
import { fundingSources } from "../../src/forms/money/fundingSources";
import { MONEY_UNIT_WORDS } from "../../src/forms/money/moneyUnit";
import type { FindingDetail, Gap } from "../../src/review/finding";
import type { FormProblem, RequestProblem } from "../../src/usecases/app";
import type { WorkbookProblem } from "../../src/usecases/ports";
import { englishWords, vietnameseWords } from "../doubles/allFindingWords";
import { countsOf, finding, reportWith, setReport, structureFinding } from "../doubles/sampleReport";

const indicator = { code: "17.1", text: "Tỷ lệ hộ được sử dụng nước sạch", of: "" };

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
  ...(["province", "not-found", "not-recalled", "cleared", "last-year"] as const).map((cause) => ({
    code: "threshold.missing" as const,
    indicator,
    cause,
  })),
  { code: "indicator.unmet", indicator, gap: null },
  { code: "indicator.unmet", indicator, gap: { kind: "level", value: "Yếu", threshold: "Khá" } },
  { code: "indicator.lost", indicator, gap: null },
  ...([">=", "<=", "="] as const).map((op) => ({
    code: "indicator.lost" as const,
    indicator,
    gap: gap(op, 75.5, 80, "%"),
  })),
  { code: "value.carried", indicator },
  { code: "reason.missing", indicator, what: "reason" },
  { code: "reason.missing", indicator, what: "document" },
  { code: "aim.notPlanned", indicator },
  { code: "aim.open", indicator },
  { code: "aim.unknownWord", indicator },
  { code: "deadline.overdue", indicator, deadline: 45_107 },
  { code: "deadline.notADate", indicator },
  { code: "head.modeUnknown" },
  { code: "head.asOfMissing" },
  { code: "head.asOfOutsideYear", year: 2023 },
  { code: "head.comparisonUnknown" },
  { code: "head.columnsNotArranged", mode: "nineMonths" },
  { code: "formula.overwritten", indicator, what: "verdict" },
  { code: "formula.overwritten", indicator: null, what: "counter" },
  { code: "head.unitUnknown" },
  { code: "sum.mismatch", shown: 434, expected: 424 },
  { code: "foreign.requirementDiffers", indicator, written: "≥ 25%", own: "≥ 30%" },
  { code: "foreign.requirementUnreadable", indicator, written: "như trên" },
  ...(["met", "unmet", "missing"] as const).map((judged) => ({
    code: "foreign.verdictDiffers" as const,
    indicator,
    judged,
  })),
  { code: "foreign.partMissing", indicator, part: "cứng hóa" },
  { code: "foreign.partMissing", indicator, part: "" },
  { code: "foreign.rowUntied", text: "Chỉ tiêu của tỉnh" },
  { code: "foreign.rowDoubtful", indicator },
  { code: "foreign.rowsAbsent", codes: ["17.9", "17.10"] },
  { code: "foreign.noValueColumn" },
  { code: "foreign.yearUnknown" },
  { code: "foreign.areaUnknown" },
  { code: "table.numberAsText", indicator },
  { code: "table.sumDiffers", indicator, shown: 100, expected: 120.5 },
  { code: "table.valueMissing", indicator, column: "Khối lượng kế hoạch" },
  { code: "table.nothingEntered", column: "Kế hoạch năm 2026" },
  { code: "table.notListed", indicator, column: "Tiến độ" },
  { code: "table.notADate", indicator },
  { code: "table.valueInvalid", indicator },
  { code: "table.unmet", indicator },
  { code: "table.verdictContradicts", indicator, result: "Chưa đạt" },
  { code: "table.reasonMissing", indicator },
  ...(["need", "plan"] as const).map((comparedWith) => ({
    ...{ code: "table.unitSlip" as const, indicator },
    ...{ amount: 500_000, expected: 500, factor: 1000, comparedWith },
  })),
  { code: "table.unitSlip", indicator, amount: 0.5, expected: 500, factor: 1000, comparedWith: "need" },
  { code: "table.unlikelyAmount", indicator, amountInDong: 1e12 },
  { code: "table.unusualAmount", indicator, amount: 300_000, usual: 80 },
  { code: "table.overPlan", indicator, disbursed: 501, plan: 500 },
  { code: "table.decisionMissing", indicator },
  ...(["number", "date"] as const).map((lacks) => ({ code: "table.decisionIncomplete" as const, indicator, lacks })),
  { code: "table.carryOverOpen", indicator, left: 10 },
  { code: "table.finishedShort", indicator, done: 60, quantity: 100 },
  { code: "table.startedBefore", indicator, done: 60 },
  { code: "table.doneOverPlan", indicator, done: 120, quantity: 100 },
  { code: "table.workOverdue", indicator, deadline: 45_107 },
  { code: "table.notANumber", indicator },
  { code: "table.negative", indicator },
  { code: "table.formulaError", indicator },
  { code: "table.formulaOverwritten", indicator },
  { code: "table.rowWithoutFormulas", indicator },
  { code: "table.remark", indicator },
  { code: "table.columnMissing", column: "Ghi chú" },
  { code: "table.sourceDiffers", indicator, here: 1_000_000, there: 1_500_000, sheetName: "Biểu 02" },
  { code: "cross.notCompared" },
  ...(["commune", "village"] as const).map((what) => ({
    ...{ code: "cross.nameDiffers" as const, what },
    ...{ here: "Còn Toòng", there: "Còn Tòong", sheetName: "Biểu 02" },
  })),
  { code: "cross.otherCommune", there: "Hồng Phong", sheetName: "Biểu 02" },
  { code: "cross.codeDiffers", here: "06184", there: "06185", sheetName: "Biểu 02" },
  { code: "cross.areaDiffers", sheetName: "Biểu 02" },
  { code: "cross.setDiffers", sheetName: "Biểu 02" },
  { code: "cross.dayDiffers", here: 45_107, there: 45_108, sheetName: "Biểu 02" },
  { code: "cross.olderSheet", sheetName: "Biểu 01" },
  { code: "cross.criterionWithoutWork", indicator, sheetName: "Biểu 02" },
  { code: "cross.workForMet", indicator, works: 2, sheetName: "Biểu 02" },
  { code: "cross.quantityDiffers", indicator, here: 4700, there: 4800, unit: "m", sheetName: "Biểu 02" },
  { code: "explanation.unneeded", indicator },
  { code: "entry.evidenceMissing", indicator },
  { code: "entry.formulaEmpty", indicator },
  ...(["onlyBlanks", "invisible", "letters", "blanks"] as const).map((oddity) => ({
    code: "entry.oddCharacters" as const,
    indicator,
    oddity,
  })),
  { code: "entry.percentFormat", indicator, shown: 8550, counted: 85.5 },
  { code: "entry.roundedOver", indicator, shown: 80, value: 79.96, unit: "%", met: false },
  { code: "entry.becameDate", indicator, day: 45_323, where: "figure" },
  { code: "entry.becameDate", indicator, day: 45_323, where: "text" },
  { code: "entry.unitSlip", indicator, value: 420, last: 42, unit: "triệu đồng", factor: 10 },
  { code: "entry.unitSlip", indicator, value: 4.2, last: 42, unit: null, factor: 10 },
  { code: "entry.farFromLast", indicator, value: 20, last: 90, unit: "%" },
  { code: "entry.thresholdLowered", indicator, written: 70, own: 80, op: ">=", unit: "%" },
  { code: "entry.thresholdChanged", indicator, written: "Tốt", own: "Khá", op: null, unit: null },
  { code: "entry.thresholdsUnchecked", count: 40 },
  ...(["number", "date", "frameLine", "place"] as const).map((what) => ({
    code: "entry.particularsMissing" as const,
    what,
  })),
  { code: "entry.exampleSheet", example: "95/KH-UBND" },
  { code: "entry.sampleText", indicator, words: "Nguyễn Văn A" },
  { code: "structure.duplicateKey", indicator },
  { code: "structure.rowMoved", indicator, shownCode: "17.10" },
  { code: "structure.rowMissing", indicator },
  { code: "structure.rowUnknown", key: "i:99" },
  { code: "structure.columnMissing", column: "Kết quả" },
  { code: "structure.identityDamaged", mark: "set" },
  { code: "structure.layoutNewer", found: 2, known: 1 },
  { code: "structure.layoutOlder", found: 1, known: 2 },
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
  { code: "wrongPassword" },
  { code: "sheetGone" },
  { code: "tooLarge" },
  { code: "busy" },
  { code: "cancelled" },
  { code: "halfWritten" },
  { code: "leftover", sheetName: "Biểu 01" },
  { code: "unknown", reference: "GeneralException" },
];

const FORM_PROBLEMS: readonly (FormProblem | WorkbookProblem)[] = [
  { code: "notAForm", sheetName: "Sheet1" },
  {
    code: "unreadable",
    sheetName: "Biểu 01",
    finding: structureFinding({ code: "structure.identityDamaged", mark: "set" }),
  },
  { code: "upToDate", sheetName: "Biểu 01" },
  { code: "changed" },
  { code: "unitUnknown" },
  { code: "notConvertible", cells: ["D12", "F7"] },
  { code: "sheetProtected" },
];

const FIELD_PROBLEMS: readonly RequestProblem[] = [
  { field: "commune", code: "required" },
  { field: "village", code: "required" },
  { field: "responsibles", code: "tooLong", maximum: 60 },
  { field: "responsibles", code: "controlCharacter" },
  { field: "village", code: "tooMany", maximum: 6 },
  { field: "responsibles", code: "tooMany", maximum: 30 },
  { field: "village", code: "repeated", name: "Còn Toòng" },
  { field: "year", code: "yearOutOfRange", from: 2021, to: 2025 },
  { field: "asOf", code: "notADate" },
  { field: "asOf", code: "outsideYear", year: 2023 },
];

describe.each([
  ["Vietnamese", vi, vietnameseWords, vietnameseLater],
  ["English", en, englishWords, englishLater],
])("%s", (_name, messages, words, later) => {
  test.each(DETAILS.map((detail) => [detail.code, detail] as const))("%s is whole sentences", (_code, detail) => {
    const text = words.sentence(finding(9, detail, "error", "abc"));
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text.length).toBeLessThan(180);
    expect(words.cause(detail.code)).not.toBe("");
  });

  test("every code has its sentence here", () => {
    const causes = [...Object.keys(messages.findings.cause), ...Object.keys(later.cause)];
    expect(causes.sort()).toEqual([...new Set(DETAILS.map(({ code }) => code))].sort());
  });

  test.each(FORM_PROBLEMS.map((problem) => [problem.code, problem] as const))(
    "%s says what to do",
    (_code, problem) => {
      expect(messages.problems.form(problem)).toMatch(/^\p{Lu}.*\. \p{Lu}.*\.$/u);
    },
  );

  test.each(FIELD_PROBLEMS.map((problem) => [problem.field, problem.code, problem] as const))(
    "%s %s is a whole sentence",
    (_field, _code, problem) => {
      const text = messages.forms.requestProblem(problem);
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/undefined|\[object/);
    },
  );

  test.each(PROBLEMS.map((problem) => [problem.code, problem] as const))("%s says what to do", (_code, problem) => {
    const sentences = messages.problems.workbook(problem).split(/\. |; /);
    expect(sentences.length).toBeGreaterThan(1);
  });
});

function gap(op: ">=" | "<=" | "=", value: number, threshold: number, unit: string | null): Gap {
  return { kind: "figure", value, threshold, op, unit, difference: Math.abs(value - threshold) };
}

test.each<[Gap, string]>([
  [gap(">=", 75.5, 80, "%"), "Đang là 75,5%. Mức đạt chuẩn: từ 80% trở lên, còn thiếu 4,5 điểm %."],
  [gap("<=", 13, 10, "%"), "Đang là 13%. Mức đạt chuẩn: không quá 10%, đang vượt 3 điểm %."],
  [gap("=", 3, 0, "nhà"), "Đang là 3 nhà. Mức đạt chuẩn: bằng 0 nhà, đang lệch 3 nhà."],
  [
    gap(">=", 38, 42, "triệu đồng"),
    "Đang là 38 triệu đồng. Mức đạt chuẩn: từ 42 triệu đồng trở lên, còn thiếu 4 triệu đồng.",
  ],
  [{ kind: "level", value: "Yếu", threshold: "Khá" }, "Đang là Yếu. Mức đạt chuẩn: từ Khá trở lên."],
])("a gap in words: %#", (value, sentence) => {
  expect(vietnameseWords.sentence(finding(9, { code: "indicator.unmet", indicator, gap: value }))).toBe(sentence);
});

test.each<[Gap, string, string]>([
  [gap(">=", 72.5, 80, "%"), "còn thiếu 7,5 điểm %", "7.5 percentage points short"],
  [gap(">=", 79, 80, "%"), "còn thiếu 1 điểm %", "1 percentage point short"],
  [gap(">=", 4580, 5000, "m"), "còn thiếu 420 m", "420 m short"],
  [gap("<=", 13, 10, "%"), "đang vượt 3 điểm %", "3 percentage points too much"],
  [gap("=", 3, 0, null), "đang lệch 3", "off by 3"],
  [
    { kind: "level", value: "Yếu", threshold: "Khá" },
    "đang là Yếu, cần từ Khá trở lên",
    "now Yếu, required Khá or better",
  ],
])("what is lacking, in a few words: %#", (value, vietnamese, english) => {
  expect([vietnameseOverview.gap(value), englishOverview.gap(value)]).toEqual([vietnamese, english]);
});

test("what was kept last year, taken over, or is late reads as people say it", () => {
  const say = (detail: FindingDetail, seen = "") => vietnameseWords.sentence(finding(9, detail, "explain", seen));
  expect(say({ code: "indicator.lost", indicator, gap: gap(">=", 72.5, 80, "%") })).toBe(
    "Năm trước đạt, nay chưa đạt. Đang là 72,5%. Mức đạt chuẩn: từ 80% trở lên, còn thiếu 7,5 điểm %.",
  );
  expect(say({ code: "value.carried", indicator }, "85.5")).toMatch(/^Đang giữ số kỳ trước: 85,5\. /);
  expect(say({ code: "deadline.overdue", indicator, deadline: 45_107 })).toMatch(/^Thời hạn 30\/6\/2023 đã qua /);
});

test.each([
  ["318/QĐ-TTg", "3.1", "Căn cứ: Quyết định số 318/QĐ-TTg, chỉ tiêu 3.1"],
  ["95/KH-UBND", "1.a", "Căn cứ: Kế hoạch số 95/KH-UBND, nội dung 1.a"],
  ["12/HD-SNN", "2.1", "Căn cứ: Văn bản số 12/HD-SNN, nội dung 2.1"],
])("the text a finding rests on: %s", (decision, clause, text) => {
  expect(vietnameseLater.basis({ decision, clause })).toBe(text);
});

test("a row says which set or village it belongs to where there are several", () => {
  const named = finding(9, { code: "value.missing", indicator: { ...indicator, of: "Còn Toòng" } });
  expect(vi.findings.subject(named)).toBe("Còn Toòng: 17.1 Tỷ lệ hộ được sử dụng nước sạch");
});

test("the pane names kinds of forms and the comparison as the sheet does", () => {
  expect(vi.period.modes).toEqual(MODE_WORDS);
  const named = Object.fromEntries(fundingSources(2025).map(({ id, name }) => [id, name]));
  expect(vi.forms.optionalSources).toEqual(Object.fromEntries(OPTIONAL_SOURCES.map((id) => [id, named[id]])));
  expect(vi.period.moneyUnits).toEqual(MONEY_UNIT_WORDS);
  expect(vi.period.notCompared).toBe(COMPARISON_WORDS.none);
  expect(vi.period.ofYear("plan", 2023)).toBe("Kế hoạch năm 2023");
  expect(vi.period.ofYear("sixMonths", 2023)).toBe("Báo cáo 6 tháng năm 2023");
});

test("the heading of a check says which form, for when", () => {
  expect(vi.check.subject(reportWith([]))).toBe(
    "Trang “Biểu 01 Thụy Hùng 2023”, Xã Thụy Hùng, Báo cáo quý năm 2023, số liệu đến 30/9/2023",
  );
  const plan = reportWith([], { unitName: "", mode: "plan", asOf: null });
  expect(vi.check.subject(plan)).toBe("Trang “Biểu 01 Thụy Hùng 2023”, Kế hoạch năm 2023");
});

test("a fraction typed for a percentage is answered with the figure meant", () => {
  const detail = { code: "value.invalid", indicator, reason: "percentAsFraction", suggestion: 85.5 } as const;
  expect(vietnameseWords.sentence(finding(9, detail, "error", "0.855"))).toBe(
    "Ô ghi 0,855, có thể là 85,5%. Nhập 85,5, không gõ dấu %.",
  );
});

test("counters read as people say them, Không xét only where there is any", () => {
  const { counts } = setReport();
  expect(vi.verdicts.metCounter(counts, "chỉ tiêu")).toBe("Đạt 12/19 tiêu chí, 41/57 chỉ tiêu");
  expect(vi.verdicts.openCounter(counts)).toBe("chưa đạt 3 · chưa kết luận được 4");
  const withNotApplicable = { ...counts, criteria: { ...counts.criteria, notApplicable: 2 } };
  expect(vi.verdicts.openCounter(withNotApplicable)).toBe("chưa đạt 3 · chưa kết luận được 4 · không xét 2");
});

test("what is planned, lost and aimed at", () => {
  expect(vi.verdicts.plannedCounter(countsOf(13, 45), "chỉ tiêu")).toBe("Phấn đấu: Đạt 13/19 tiêu chí, 45/57 chỉ tiêu");
  expect(vi.verdicts.lostCounter({ criteria: 1, indicators: 2 }, "chỉ tiêu")).toBe(
    "Không duy trì được: 1 tiêu chí, 2 chỉ tiêu",
  );
  expect(vi.verdicts.aimsCounter({ chosen: 1, reached: 0 })).toBe("Mục tiêu năm: đạt 0/1 tiêu chí, còn 1");
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
