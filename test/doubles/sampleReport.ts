import { certainRepairs } from "../../src/review/repairs/chosenRepair";
import type { SheetReport } from "../../src/usecases/app";
import type { SetCounts } from "../../src/assessment/verdict";
import type {
  Finding,
  FindingDetail,
  FindingTarget,
  Severity,
  StructureDetail,
  StructureFinding,
} from "../../src/review/finding";
import type { SetReport } from "../../src/review/setReport";

export const SHEET_ID = "{form}";

/** A report as a check of the commune's form gives it, with the findings asked for. */
export function reportWith(findings: readonly Finding[], changes: Partial<SheetReport> = {}): SheetReport {
  return {
    sheetId: SHEET_ID,
    sheetName: "Biểu 01 Thụy Hùng 2023",
    setTitle: "Xã nông thôn mới giai đoạn 2021 - 2025",
    unitName: "Xã Thụy Hùng",
    year: 2023,
    mode: "quarter",
    asOf: "2023-09-30",
    comparison: "lastYear",
    sets: [setReport()],
    findings,
    certain: certainRepairs(findings),
    progress: null,
    closing: null,
    filled: true,
    ...changes,
  };
}

export function setReport(changes: Partial<SetReport> = {}): SetReport {
  return {
    label: "",
    indicatorNoun: "chỉ tiêu",
    counts: countsOf(12, 41),
    criteria: [],
    planned: null,
    aims: { chosen: 0, reached: 0 },
    lost: { criteria: 0, indicators: 0 },
    nearest: [],
    ...changes,
  };
}

/** Counts of the commune's set: three criteria unmet, the rest open. */
export function countsOf(criteria: number, indicators: number): SetCounts {
  return {
    criteria: { total: 19, met: criteria, unmet: 3, open: 16 - criteria, notApplicable: 0, notAsked: 0 },
    indicators: { met: indicators, total: 57 },
  };
}

export function finding(row: number, detail: FindingDetail, severity: Severity = "error", seen = ""): Finding {
  const target: FindingTarget = {
    sheetId: SHEET_ID,
    position: { row, column: 9 },
    anchor: { key: `i:${row}`, column: "actual.value" },
    seen,
  };
  return { severity, target, ...detail };
}

/** Why a form cannot be judged. */
export function structureFinding(detail: StructureDetail): StructureFinding {
  const target: FindingTarget = { sheetId: SHEET_ID, position: { row: 0, column: 0 }, anchor: null, seen: "" };
  return { severity: "error", target, ...detail };
}

/** One finding of every kind an officer may meet on a filled form. */
export function variedFindings(): readonly Finding[] {
  const indicator = (code: string, text: string) => ({ code, text, of: "" });
  const road = indicator(
    "2.1",
    "Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, đảm bảo ô tô đi lại thuận tiện quanh năm",
  );
  const water = indicator("17.1", "Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn");
  const income = indicator("10", "Thu nhập bình quân đầu người (triệu đồng/người)");
  const school = indicator("5.1", "Tỷ lệ trường học các cấp đạt tiêu chuẩn cơ sở vật chất");
  return [
    finding(
      10,
      { code: "value.invalid", indicator: road, reason: "percentAsFraction", suggestion: 85.5 },
      "error",
      "0.855",
    ),
    finding(
      14,
      { code: "value.invalid", indicator: school, reason: "notANumber", suggestion: null },
      "error",
      "khoảng 80",
    ),
    finding(21, {
      code: "reason.missing",
      indicator: indicator("4.2", "Tỷ lệ hộ có đăng ký trực tiếp"),
      what: "reason",
    }),
    finding(30, { code: "structure.duplicateKey", indicator: indicator("17.10", "Tỷ lệ chất thải rắn") }),
    finding(31, {
      code: "structure.rowMoved",
      indicator: indicator("17.11", "Tỷ lệ hộ gia đình thực hiện phân loại"),
      shownCode: "17.12",
    }),
    finding(
      40,
      {
        code: "indicator.unmet",
        indicator: water,
        gap: { kind: "figure", value: 75.5, threshold: 80, op: ">=", unit: "%", difference: 4.5 },
      },
      "explain",
    ),
    finding(
      41,
      {
        code: "indicator.unmet",
        indicator: income,
        gap: { kind: "figure", value: 38, threshold: 42, op: ">=", unit: "triệu đồng", difference: 4 },
      },
      "explain",
    ),
    finding(
      44,
      { code: "threshold.missing", indicator: indicator("8.4", "Có hệ thống loa"), cause: "province" },
      "explain",
    ),
    finding(50, { code: "structure.rowUnknown", key: "i:99.1" }, "note"),
  ];
}

/** What a form just inserted gives: nothing typed yet. */
export function missingFindings(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding(100 + index, {
      code: "value.missing",
      indicator: {
        code: `${1 + Math.floor(index / 5)}.${1 + (index % 5)}`,
        text: "Tỷ lệ hộ gia đình đạt chuẩn theo quy định",
        of: "",
      },
    }),
  );
}

/** Figures taken over from the last period, nobody's yet. */
export function carriedFindings(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding(
      60 + index,
      { code: "value.carried", indicator: { code: `2.${index + 1}`, text: "Tỷ lệ đường được cứng hóa", of: "" } },
      "explain",
      String(80 + index),
    ),
  );
}
