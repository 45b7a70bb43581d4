import fc from "fast-check";
import { CANONICAL_KINDS, type CanonicalLine } from "../../../src/forms/phieuKiemTra/canonicalLine";
import type { ReceiptContent } from "../../../src/forms/phieuKiemTra/receiptContent";
import { receiptPlan } from "../../../src/forms/phieuKiemTra/receiptPlan";
import words from "../../../src/forms/words/phieuKiemTra.json";
import { logCells, type LogEntry } from "../../../src/forms/phieuKiemTra/receiptLog";
import type { PlanCell } from "../../../src/forms/sheetPlan";
import { valueText, type CellValue, type SheetGrid } from "../../../src/grid/sheetGrid";
import { readReceipt, type Receipt } from "../../../src/recognition/receipt";
import { closingStateOf } from "../../../src/review/closing/closingState";
import { compareWithReceipt } from "../../../src/review/closing/compareWithReceipt";
import { closedLines, fingerprintOf } from "../../../src/review/closing/fingerprint";

const closed: LogEntry = { kind: "closed", on: "2026-07-02", by: "Nguyễn Văn A" };
const sent: LogEntry = { kind: "sent", on: "2026-07-03", document: "45/BC-UBND", time: 1 };
const returned: LogEntry = { kind: "returned", on: "2026-07-10", note: "Bổ sung minh chứng 15.1" };
const reopened: LogEntry = { kind: "reopened", on: "2026-07-11", by: "Nguyễn Văn A" };

function contentOf(lines: readonly CanonicalLine[], log: readonly LogEntry[] = [closed]): ReceiptContent {
  const all = closedLines(lines, { rules: ["Thiếu số liệu"], result: ["Đạt 12/19 tiêu chí, 41/57 chỉ tiêu"] });
  const { hash, code } = fingerprintOf(all);
  return {
    data: { form: "bieu-01", sheet: "Biểu 01", on: "2026-07-02", by: "Nguyễn Văn A", hash, lines: all },
    code,
    form: "Biểu số 01: Kết quả thực hiện bộ tiêu chí",
    unit: "Xã Thụy Hùng",
    period: "Báo cáo 6 tháng năm 2026",
    sets: ["Bộ tiêu chí xã nông thôn mới, theo Quyết định số 318/QĐ-TTg, bản 1"],
    results: ["Đạt 12/19 tiêu chí, 41/57 chỉ tiêu"],
    findings: [
      { text: "Chỉ tiêu 3.1 (ô F14): chưa đạt, thiếu 5,5%.", explanation: "Đang chờ vốn quý IV." },
      { text: "Chỉ tiêu 4.1 (ô F18): cao gấp 10 lần kỳ trước.", explanation: null },
    ],
    rules: ["Thiếu số liệu", "Sai kiểu số liệu"],
    log,
  };
}

function gridOf(content: ReceiptContent): SheetGrid {
  const cells = receiptPlan(content).cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const value = valueOf(cell);
      return value === null ? [] : [{ row, column, value, formula: null }];
    }),
  );
  return { cells };
}

function valueOf(cell: PlanCell): CellValue {
  if (cell.kind === "number") return cell.number;
  return cell.kind === "text" ? cell.text : null;
}

function receiptOn(grid: SheetGrid): Receipt {
  const reading = readReceipt(grid);
  if (reading.kind !== "receipt") throw new Error(reading.kind);
  return reading.receipt;
}

const line = fc.record({
  key: fc.string({ unit: "binary" }).map((text) => `i:${text}`),
  column: fc.constant("actual.value"),
  kind: fc.constantFrom(...CANONICAL_KINDS),
  value: fc.string({ unit: "binary", minLength: 1 }).map((text) => text.normalize("NFC")),
});

const LINES: readonly CanonicalLine[] = [
  { key: "head", column: "mode", kind: "text", value: "Báo cáo năm" },
  { key: "i:3.1", column: "actual.value", kind: "number", value: "85.5" },
];

test("what was closed is read back from the sheet and is unchanged, however long it is", () => {
  fc.assert(
    fc.property(fc.uniqueArray(line, { selector: ({ key }) => key, maxLength: 20 }), (lines) => {
      const content = contentOf(lines);
      const receipt = receiptOn(gridOf(content));
      expect(receipt.data).toEqual(content.data);
      expect(compareWithReceipt(lines, receipt)).toEqual({ kind: "unchanged" });
    }),
    { numRuns: 50 },
  );
  const long = Array.from({ length: 3000 }, (_, at) => ({ ...line0, key: `i:${at}`, value: `Số liệu 🏡 ${at}` }));
  const plan = receiptPlan(contentOf(long));
  expect(Math.max(...plan.cells.flat().map((cell) => (cell.kind === "text" ? cell.text.length : 0)))).toBeLessThan(
    32_767,
  );
  expect(compareWithReceipt(long, receiptOn(gridOf(contentOf(long))))).toEqual({ kind: "unchanged" });
});

const line0 = { column: "note", kind: "text" } as const;

test("a changed, a cleared and a new cell are named", () => {
  const receipt = receiptOn(gridOf(contentOf(LINES)));
  const [head] = LINES;
  const now = [
    ...(head === undefined ? [] : [head]),
    { key: "i:4.1", column: "note", kind: "text", value: "mới" },
  ] as const;
  expect(compareWithReceipt(now, receipt)).toEqual({
    kind: "changed",
    changes: [
      { key: "i:3.1", column: "actual.value", before: "85.5", after: "" },
      { key: "i:4.1", column: "note", before: "", after: "mới" },
    ],
  });
});

test("a receipt whose lines were altered to fit the form is damaged", () => {
  const { cells } = gridOf(contentOf(LINES));
  const forged = cells.map((cell) =>
    typeof cell.value === "string" ? { ...cell, value: cell.value.replace("85.5", "95.5") } : cell,
  );
  const lines = LINES.map((one) => ({ ...one, value: one.value.replace("85.5", "95.5") }));
  expect(compareWithReceipt(lines, receiptOn({ cells: forged }))).toEqual({ kind: "damaged" });
});

test.each<[string, (value: CellValue) => CellValue, string]>([
  ["without its data", (value) => (valueText(value).startsWith("d:") ? null : value), "damaged"],
  ["with cut data", (value) => (valueText(value).startsWith("d:") ? valueText(value).slice(0, 50) : value), "damaged"],
  ["of a later add-in", (value) => (value === 1 ? 2 : value), "newer"],
  ["without its mark", (value) => (value === "bntm.form" ? "" : value), "notAReceipt"],
])("a sheet %s", (_, change, kind) => {
  const { cells } = gridOf(contentOf(LINES));
  expect(readReceipt({ cells: cells.map((cell) => ({ ...cell, value: change(cell.value) })) }).kind).toBe(kind);
});

test.each<[readonly LogEntry[], string]>([
  [[], "open"],
  [[closed], "closed"],
  [[closed, sent], "sent"],
  [[closed, sent, returned], "returned"],
  [[closed, sent, returned, reopened], "open"],
  [[closed, sent, returned, reopened, closed, { ...sent, time: 2 }], "sent"],
])("the log is read back: %#", (log, state) => {
  const receipt = receiptOn(gridOf(contentOf(LINES, log)));
  expect(receipt.log.entries).toEqual(log);
  expect(closingStateOf(receipt.log.entries)).toBe(state);
});

test("a row written into the free cells, and one typed by hand with a date, are read", () => {
  const grid = gridOf(contentOf(LINES));
  const { free } = receiptOn(grid).log;
  if (free === null) throw new Error("no room");
  const written = logCells(sent).map((cell, at) => ({
    ...free,
    column: free.column + at,
    value: valueOf(cell),
    formula: null,
  }));
  const next = receiptOn({ cells: [...grid.cells, ...written] }).log;
  expect(next.entries).toEqual([closed, sent]);
  expect(next.free).toEqual({ row: free.row + 1, column: free.column });
  const typed = ["trả lại bổ sung ", 46213, null, null, "Thiếu"].map((value, at) => {
    return { row: free.row + 1, column: free.column + at, value, formula: null };
  });
  expect(receiptOn({ cells: [...grid.cells, ...written, ...typed] }).log.entries).toEqual([
    closed,
    sent,
    { kind: "returned", on: "2026-07-10", note: "Thiếu" },
  ]);
});

test("the sheet says all an officer must see, upright", () => {
  const plan = receiptPlan(contentOf(LINES));
  const text = plan.cells.flat().flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
  const { hash, code } = fingerprintOf(contentOf(LINES).data.lines);
  for (const said of [
    `Mã số liệu: ${code}`,
    `Mã đầy đủ: ${hash}`,
    "Chốt số liệu ngày 02/07/2026, người chốt: Nguyễn Văn A",
  ]) {
    expect(text).toContain(said);
  }
  expect(text.join("\n")).toContain("không phải là chữ ký số");
  expect(text).toContain("1. Chỉ tiêu 3.1 (ô F14): chưa đạt, thiếu 5,5%. Giải trình: Đang chờ vốn quý IV.");
  expect(plan.page.orientation).toBe("Portrait");
  expect(plan.columns.slice(0, 3).every(({ hidden }) => hidden)).toBe(true);
});

/** A4 upright less margins of 1,5 cm, in points. */
const PAGE = 756;

test("however much was found, the log's headings stand on one page with its first rows", () => {
  const split: number[] = [];
  for (let count = 0; count <= 60; count += 1) {
    const text = "Chỉ tiêu 3.1 (ô F14): chưa đạt, còn thiếu 5,5 điểm phần trăm so với mức đạt chuẩn của bộ tiêu chí.";
    const findings = Array.from({ length: count }, () => ({ text, explanation: null }));
    const { rows, page, cells } = receiptPlan({ ...contentOf(LINES), findings });
    const pages: number[] = [];
    let used = 0;
    rows.forEach(({ height }, row) => {
      const turns = page.breakBefore.includes(row) || used + height > PAGE;
      pages.push((pages.at(-1) ?? 0) + (turns ? 1 : 0));
      used = turns ? height : used + height;
    });
    const title = cells.findIndex((line) => line.some((cell) => cell.kind === "text" && cell.text === words.log));
    if (new Set(pages.slice(title, title + 4)).size > 1) split.push(count);
  }
  expect(split).toEqual([]);
});
