import { dayText } from "../dayText";
import { filledText } from "../textTemplate";
import words from "../words/phieuKiemTra.json";
import type { ReceiptData } from "./receiptData";
import type { LogEntry } from "./receiptLog";

/** What a receipt says to people, and in `data` what it is verified by. */
export type ReceiptContent = {
  readonly data: ReceiptData;
  /** "A7F3-92C1" */
  readonly code: string;
  /** The form's name on paper: "Biểu số 01: Kết quả thực hiện …". */
  readonly form: string;
  /** "Xã Thụy Hùng" */
  readonly unit: string;
  /** "Báo cáo 6 tháng đầu năm 2026, số liệu đến 30/6/2026" */
  readonly period: string;
  /** Each with its decision and version; none for a form whose rows come from no set. */
  readonly sets: readonly string[];
  /** "Đạt 12/19 tiêu chí, 41/57 chỉ tiêu" */
  readonly results: readonly string[];
  readonly findings: readonly { readonly text: string; readonly explanation: string | null }[];
  /** Names of the rules that were run. */
  readonly rules: readonly string[];
  /** Oldest first; the last one is this closing. */
  readonly log: readonly LogEntry[];
};

/** A line across the page. */
export type ReceiptLine = { readonly look: "title" | "plain" | "code" | "heading" | "notice"; readonly text: string };

/** Everything above the log. */
export function receiptLines(content: ReceiptContent): readonly ReceiptLine[] {
  const { data, code, form, unit, period, sets, results, findings, rules } = content;
  const closing = { day: dayText(data.on), by: data.by };
  return [
    { look: "title", text: words.title },
    plain(filledText(words.form, { form })),
    plain(filledText(words.unit, { unit })),
    plain(filledText(words.period, { period })),
    plain(filledText(words.sheet, { sheet: data.sheet })),
    ...sets.map((set) => plain(filledText(words.set, { set }))),
    plain(filledText(data.by === "" ? words.closed : words.closedBy, closing)),
    ...results.map((result) => plain(filledText(words.result, { result }))),
    { look: "code", text: filledText(words.code, { code }) },
    plain(filledText(words.hash, { hash: data.hash })),
    { look: "notice", text: words.notice },
    { look: "notice", text: words.howTo },
    { look: "heading", text: words.findings },
    ...(findings.length === 0 ? [plain(words.noFindings)] : findings.map(findingLine)),
    ...(rules.length === 0 ? [] : [{ look: "heading", text: words.rules } as const, plain(`${rules.join("; ")}.`)]),
    { look: "heading", text: words.log },
  ];
}

function plain(text: string): ReceiptLine {
  return { look: "plain", text };
}

function findingLine({ text, explanation }: ReceiptContent["findings"][number], index: number): ReceiptLine {
  const number = String(index + 1);
  if (explanation === null) return plain(filledText(words.finding, { number, text }));
  return plain(filledText(words.explained, { number, text, explanation }));
}
