import type { AddedRow, AddedRows } from "../addedRows";
import { dayText } from "../dayText";
import { textCell } from "../placedCell";
import { GRID_LINES, type PlanStyle } from "../sheetPlan";
import { filledText } from "../textTemplate";
import { textHeight, type TextFont } from "../textHeight";
import words from "../words/explanations.json";
import type { ColumnsSpan, ExplanationColumns } from "./explanationColumns";
import { COLUMNS_KEY, explanationKeyText, HEADING_KEY, MORE_KEY, type ExplanationKey } from "./explanationKey";
import { textParts } from "./textParts";

export const EXPLANATION_FONT: TextFont = { size: 11 };
const HEADING_FILL = "#DDE6F0";

export type ExplanationColumn = keyof ExplanationColumns;

/** Where the four columns and the keys are on a sheet. */
export type ExplanationPlaces = {
  readonly key: number;
  readonly columns: Readonly<
    Record<ExplanationColumn, { readonly left: number; readonly right: number; readonly width: number }>
  >;
};

export type ExplanationEntry = {
  readonly key: Omit<ExplanationKey, "columns" | "on">;
  /** "15.1 Tỷ lệ …: chưa đạt, còn thiếu 4,5 điểm %" */
  readonly content: string;
  readonly text: string;
  readonly by: string;
  /** ISO */
  readonly on: string;
};

/** Null where a column they need is gone from the sheet. */
export function explanationPlaces(
  spans: ExplanationColumns,
  column: (id: string) => number | undefined,
): ExplanationPlaces | null {
  const at = ({ first, last, width }: ColumnsSpan) => {
    const left = column(first);
    const right = column(last);
    return left === undefined || right === undefined || right < left ? null : { left, right, width };
  };
  const key = column("key");
  const [number, content, text, signer] = [at(spans.number), at(spans.content), at(spans.text), at(spans.signer)];
  if (key === undefined || number === null || content === null || text === null || signer === null) return null;
  return { key, columns: { number, content, text, signer } };
}

/** "GIẢI TRÌNH" and what stands over the columns. */
export function headingRows({ key, columns }: ExplanationPlaces): readonly [AddedRow, AddedRow] {
  const { content, signer } = columns;
  return [
    {
      height: 26,
      cells: [
        { column: key, cell: textCell(HEADING_KEY) },
        { column: content.left, cell: textCell(words.heading) },
      ],
      merges: [{ left: content.left, right: signer.right }],
    },
    {
      height: textHeight(words.columns.signer, signer.width, { ...EXPLANATION_FONT, bold: true }),
      cells: [
        { column: key, cell: textCell(COLUMNS_KEY) },
        ...spans(columns).map(([id, { left }]) => ({ column: left, cell: textCell(words.columns[id]) })),
      ],
      merges: merges(columns),
    },
  ];
}

/** The rows of one explanation: one, unless its text is too long for a row. */
export function entryRows(places: ExplanationPlaces, spanIds: ExplanationColumns, entry: ExplanationEntry, no: number) {
  const { key, columns } = places;
  const content = shortened(entry.content, columns.content.width);
  const signer = signedText(entry);
  const [first, ...more] = textParts(entry.text, columns.text.width, EXPLANATION_FONT);
  const height = (text: string): number => textHeight(text, columns.text.width, EXPLANATION_FONT);
  const head: AddedRow = {
    height: Math.max(
      height(first),
      textHeight(content, columns.content.width, EXPLANATION_FONT),
      textHeight(signer, columns.signer.width, EXPLANATION_FONT),
    ),
    cells: [
      { column: columns.number.left, cell: textCell(String(no)) },
      { column: key, cell: textCell(keyTextOf(entry, spanIds)) },
      { column: columns.content.left, cell: textCell(content) },
      { column: columns.text.left, cell: textCell(first) },
      { column: columns.signer.left, cell: textCell(signer) },
    ],
    merges: merges(columns),
  };
  const rest = more.map((part): AddedRow => ({
    height: height(part),
    cells: [
      { column: key, cell: textCell(MORE_KEY) },
      { column: columns.text.left, cell: textCell(part) },
    ],
    merges: merges(columns),
  }));
  return [head, ...rest] as const;
}

/** Looks of so many rows, the first `headings` of them headings. */
export function explanationLook({ columns }: ExplanationPlaces, rows: number, headings: 0 | 2): AddedRows["styles"] {
  const { number, content, signer } = columns;
  const area = (top: number, left: number, right: number) => ({ top, left, bottom: rows - 1, right });
  const whole = area(0, number.left, signer.right);
  const framed = area(headings === 0 ? 0 : 1, number.left, signer.right);
  const head: readonly PlanStyle[] =
    headings === 0
      ? []
      : [
          {
            areas: [{ ...whole, bottom: 1 }],
            bold: true,
            horizontal: "Center",
            vertical: "Center",
          },
          { areas: [{ ...framed, bottom: 1 }], fill: HEADING_FILL },
        ];
  return [
    { areas: [whole], fontName: "Times New Roman", fontSize: EXPLANATION_FONT.size, vertical: "Top", wrap: true },
    ...(rows > headings
      ? [
          { areas: [area(headings, number.left, number.right)], horizontal: "Center" as const },
          { areas: [area(headings, content.left, signer.right)], horizontal: "Left" as const },
        ]
      : []),
    { areas: [framed], grid: GRID_LINES },
    ...head,
  ];
}

export function signedText({ by, on }: Pick<ExplanationEntry, "by" | "on">): string {
  const day = dayText(on);
  return by === "" ? filledText(words.unsigned, { day }) : filledText(words.signed, { by, day });
}

export function keyTextOf({ key, on }: ExplanationEntry, { content, text, signer }: ExplanationColumns): string {
  return explanationKeyText({
    ...key,
    on,
    columns: { content: content.first, text: text.first, signer: signer.first },
  });
}

function spans(columns: ExplanationPlaces["columns"]) {
  return [
    ["number", columns.number],
    ["content", columns.content],
    ["text", columns.text],
    ["signer", columns.signer],
  ] as const;
}

function merges(columns: ExplanationPlaces["columns"]): AddedRow["merges"] {
  return spans(columns).flatMap(([, { left, right }]) => (right > left ? [{ left, right }] : []));
}

/** What a row can show of a text that is not the officer's own. */
function shortened(text: string, width: number): string {
  const [first, ...more] = textParts(text, width, EXPLANATION_FONT);
  return more.length === 0 ? first : `${first.trimEnd()}…`;
}
