import { textParts } from "../explanations/textParts";
import { writtenText } from "../explanations/writtenText";
import { textHeight, type TextFont } from "../textHeight";
import { LIST_COLUMNS, type ListColumn, type ListRow } from "./findingList";

/** A row of the table: a finding, or what is left of one whose words are higher than a row of Excel can be. */
export type TableLine = {
  /** "1"; empty where the finding goes on. */
  readonly number: string;
  readonly texts: ListRow;
  readonly height: number;
  /** Whether the row below goes on with it. */
  readonly goesOn: boolean;
};

export function listLines(
  rows: readonly ListRow[],
  widths: Readonly<Record<ListColumn, number>>,
  font: TextFont,
): readonly TableLine[] {
  return rows.flatMap((row, index): readonly TableLine[] => {
    const parts = new Map(
      LIST_COLUMNS.map((column) => [column, textParts(writtenText(row[column]), widths[column], font)]),
    );
    const count = Math.max(...[...parts.values()].map((texts) => texts.length));
    return Array.from({ length: count }, (_, at): TableLine => {
      const part = (column: ListColumn): string => parts.get(column)?.[at] ?? "";
      return {
        number: at === 0 ? String(index + 1) : "",
        texts: {
          severity: part("severity"),
          address: part("address"),
          content: part("content"),
          present: part("present"),
          required: part("required"),
          basis: part("basis"),
          responsible: part("responsible"),
          explanation: part("explanation"),
        },
        height: Math.max(...LIST_COLUMNS.map((column) => textHeight(part(column), widths[column], font))),
        goesOn: at < count - 1,
      };
    });
  });
}
