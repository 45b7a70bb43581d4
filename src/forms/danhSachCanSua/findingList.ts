import { dayText } from "../dayText";
import { filledText } from "../textTemplate";
import words from "../words/danhSachCanSua.json";

/** Columns behind the running number, from left to right. */
export const LIST_COLUMNS = [
  "severity",
  "address",
  "content",
  "present",
  "required",
  "basis",
  "responsible",
  "explanation",
] as const;

export type ListColumn = (typeof LIST_COLUMNS)[number];

/** One finding in the words people read. */
export type ListRow = Readonly<Record<ListColumn, string>>;

/** What is found on a form, to be put on a sheet. */
export type FindingList = {
  /** The sheet of the form. */
  readonly sheet: string;
  /** "Biểu 01 – Kết quả thực hiện bộ tiêu chí" */
  readonly form: string;
  /** Empty for a form whose rows come from no set. */
  readonly set: string;
  /** "Xã Thụy Hùng" */
  readonly unit: string;
  /** "Báo cáo quý năm 2023, số liệu đến 30/9/2023" */
  readonly period: string;
  /** ISO */
  readonly on: string;
  readonly rows: readonly ListRow[];
  /** How many there are with those that are not listed. */
  readonly all: number;
};

/** A line across the page. */
export type ListLine = { readonly look: "title" | "plain" | "notice"; readonly text: string };

export function headLines(list: FindingList): readonly ListLine[] {
  const { sheet, form, set, unit, period, on, rows, all } = list;
  const counted = { count: String(rows.length), all: String(all), counts: counts(rows) };
  return [
    { look: "title", text: words.title },
    plain(filledText(words.form, { form })),
    ...(set === "" ? [] : [plain(filledText(words.set, { set }))]),
    plain(filledText(words.unit, { unit, period })),
    plain(filledText(words.made, { day: dayText(on), sheet })),
    plain(filledText(rows.length === all ? words.all : words.part, counted)),
    { look: "notice", text: words.notice },
  ];
}

function plain(text: string): ListLine {
  return { look: "plain", text };
}

/** "Lỗi phải sửa: 3; Cần giải trình: 2, đã giải trình 1", in the order of the list. */
function counts(rows: readonly ListRow[]): string {
  const severities = [...new Set(rows.map(({ severity }) => severity))];
  return severities
    .map((severity) => {
      const own = rows.filter((row) => row.severity === severity);
      const explained = own.filter(({ explanation }) => explanation !== "").length;
      const facts = { severity, count: String(own.length), explained: String(explained) };
      return filledText(explained === 0 ? words.count : words.countExplained, facts);
    })
    .join("; ");
}
