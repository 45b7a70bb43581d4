import type { AddedRows } from "../addedRows";
import { dayText } from "../dayText";
import type { ExplanationPlaces } from "../explanations/explanationBlock";
import { textCell } from "../placedCell";
import { filledText } from "../textTemplate";
import words from "../words/closing.json";
import { closingKeyText, type ClosingKey } from "./closingKey";

const HEIGHT = 24;

/** "Đã chốt số liệu ngày 25/11/2026. Mã số liệu: A7F3-92C1", over the width of the form. */
export function closingLine({ key, columns }: ExplanationPlaces, closing: ClosingKey): AddedRows {
  // The hidden key column stands before it: a merged cell would swallow the key.
  const { left } = columns.content;
  const { right } = columns.signer;
  return {
    rows: [
      {
        height: HEIGHT,
        cells: [
          { column: key, cell: textCell(closingKeyText(closing)) },
          { column: left, cell: textCell(closingText(closing)) },
        ],
        merges: [{ left, right }],
      },
    ],
    styles: [
      {
        areas: [{ top: 0, left, bottom: 0, right }],
        fontName: "Times New Roman",
        fontSize: 12,
        bold: true,
        horizontal: "Left",
        vertical: "Center",
      },
    ],
  };
}

export function closingText({ on, code }: Pick<ClosingKey, "on" | "code">): string {
  return filledText(words.line, { day: dayText(on), code });
}
