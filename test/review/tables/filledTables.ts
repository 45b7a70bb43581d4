import { bieu11Form } from "../../../src/forms/bieu11/bieu11Form";
import { bieu12Form } from "../../../src/forms/bieu12/bieu12Form";
import { bieu13Form } from "../../../src/forms/bieu13/bieu13Form";
import { theoDoiVonForm } from "../../../src/forms/theoDoiVon/theoDoiVonForm";
import type { TableForm, TableSubject } from "../../../src/forms/tables/tableForm";
import type { CellValue } from "../../../src/grid/sheetGrid";
import { bieu02 } from "../../fixtures/bieu02";
import { bieu10 } from "../../fixtures/bieu10";
import type { TableCell } from "../../fixtures/calculatedTable";
import { halfYearSubject } from "../../fixtures/halfYearSubject";
import { ReviewedTable } from "../../fixtures/reviewedTable";
import { communeSet } from "../../fixtures/shippedSets";
import { singleList } from "../../../src/criteria/criteriaList";
import { conditionsForm, evidenceForm } from "../../forms/listForms";

export type Entry = readonly [...TableCell, CellValue];

/** A row's cells as entries. */
export function row(key: string, cells: Readonly<Record<string, CellValue>>): readonly Entry[] {
  return Object.entries(cells).map(([column, value]): Entry => [key, column, value]);
}

/** Two works in a report of the year: one finished, one under way. */
export const WORKS: readonly Entry[] = [
  ...row("w:1.1", { text: "Tuyên truyền, vận động", progress: "Hoàn thành" }),
  ...row("w:2.1", {
    ...{ text: "Điện chiếu sáng", unit: "m", quantity: 100, price: 0.5, central: 30, commune: 20 },
    ...{ deadline: "Quý II/2024", done: 60, progress: "Đang thực hiện", note: "Đang thi công" },
  }),
];

export const FUNDS: readonly Entry[] = [
  ...row("w:1", {
    ...{ tt: "1", text: "Đường trục thôn", source: "Ngân sách xã", capital: "Vốn đầu tư", period: "Năm 2026" },
    ...{ planned: 500, decision: "12/QĐ-UBND ngày 05/01/2026", done: 200, disbursed: 150 },
  }),
  ...row("w:2", {
    ...{ tt: "2", text: "Tập huấn", source: "Ngân sách tỉnh", capital: "Kinh phí thường xuyên", period: "2021 - 2025" },
    ...{ carried: 40, done: 40, disbursed: 40 },
  }),
];

export const FIXED_11: readonly Entry[] = ["1.1", "1.2", "2.1", "2.2", "3", "4", "5", "6.1", "6.2"].flatMap((no) =>
  row(`t:${no}`, { plan: 100, result: 40 }),
);

/** Of ten criteria each has one indicator named and judged. */
export const NAMED: readonly Entry[] = Array.from({ length: 10 }, (_, index) =>
  row(`i:${index + 1}.1`, { text: `Chỉ tiêu ${index + 1}`, "result.value": "Đạt", "result.verdict": "Đạt" }),
).flat();

export const CONDITIONS: readonly Entry[] = [
  ["d:criteria.1", "value", 19],
  ["d:overall", "value", 95],
  ...row("s:1", { text: "Thu gom rác", value: 91 }),
  ["d:debt", "value", 0],
  ...[1, 2, 3, 4, 5, 6].map((no): Entry => [`d:document.${no}`, "value", "Có"]),
];

export const EVIDENCE: readonly Entry[] = row("i:1.1/1", { number: "95/KH-UBND", date: 45_000, subject: "Kế hoạch" });

const october: Partial<TableSubject> = { mode: "nineMonths", asOf: "2026-10-05" };

export function works(changes: Partial<TableSubject> = {}, entries: readonly Entry[] = WORKS): ReviewedTable {
  return new ReviewedTable(bieu02(changes)).fill(entries);
}

export function funds(changes: Partial<TableSubject> = {}, entries: readonly Entry[] = FUNDS): ReviewedTable {
  return new ReviewedTable(theoDoiVonForm({ ...halfYearSubject, ...changes })).fill(entries);
}

/** Every table form filled in as it should be. */
export const FILLED: readonly (readonly [name: string, form: TableForm, entries: readonly Entry[]])[] = [
  ["Biểu 02", bieu02(), WORKS],
  ["Biểu 02, plan", bieu02({ mode: "plan", asOf: null }), WORKS],
  ["Theo dõi vốn", theoDoiVonForm(halfYearSubject), FUNDS],
  ["Theo dõi vốn, last quarter", theoDoiVonForm({ ...halfYearSubject, ...october }), FUNDS],
  ["Biểu 11", bieu11Form(halfYearSubject), FIXED_11],
  ["Biểu 12", bieu12Form(halfYearSubject), row("t:1.01", { "mobilised.investment": 5, "mobilised.people": 0.5 })],
  ["Biểu 13", bieu13Form(halfYearSubject), row("t:1", { plan: 5, result: 0 })],
  ["Biểu 10", bieu10(), NAMED],
  ["Điều kiện", conditionsForm(singleList(communeSet), { year: 2023, asOf: "2023-06-30" }), CONDITIONS],
  ["Tài liệu", evidenceForm(singleList(communeSet), { year: 2023, asOf: "2023-06-30" }), EVIDENCE],
];
