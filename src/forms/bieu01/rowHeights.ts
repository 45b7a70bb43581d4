import type { PlanCell } from "../sheetPlan";
import { SIGNATURE_HEIGHTS } from "../signature";
import { textHeight } from "../textHeight";
import words from "../words/bieu01.json";
import type { Bieu01Column, Bieu01Layout } from "./bieu01Layout";
import { isAnswered, type Bieu01Row } from "./bieu01Rows";
import { BODY_FONT_SIZE, isSmall, SMALL_FONT_SIZE } from "./bieu01Styles";
import type { RowEntries } from "./formEntries";
import type { FormPlaces } from "./formPlaces";

/** Two lines of a result ("Trung bình") or of a verdict that says two things, and room to click. */
const LEAST_ROW_HEIGHT = 31;

/** A group's name stands alone. */
const LEAST_GROUP_HEIGHT = 22;

/** Excel's own limit. */
const ROW_HEIGHT_MAXIMUM = 409;

/** A row as high as its longest text, whatever columns are on view: changing the mode must cut nothing. */
export function bodyRowHeight(layout: Bieu01Layout, row: Bieu01Row, entries: RowEntries | undefined): number {
  const texts = new Map<Bieu01Column, string>([...formTexts(layout, row)]);
  for (const [id, cell] of entries ?? []) texts.set(id, shownText(cell));
  const bold = row.kind === "criterion" || row.kind === "group";
  const heights = layout.columns
    .filter(({ hidden }) => !hidden)
    .map(({ id, width }) => {
      const size = isSmall(id) ? SMALL_FONT_SIZE : BODY_FONT_SIZE;
      return textHeight(texts.get(id) ?? "", width, { size, bold: bold && id === "text" });
    });
  const least = row.kind === "group" ? LEAST_GROUP_HEIGHT : LEAST_ROW_HEIGHT;
  return Math.min(ROW_HEIGHT_MAXIMUM, Math.max(least, ...heights));
}

function formTexts(layout: Bieu01Layout, row: Bieu01Row): readonly (readonly [Bieu01Column, string])[] {
  if (row.kind === "group") return [["text", row.name]];
  if (row.kind === "criterion") return [["text", row.text]];
  const below = isAnswered(row) ? "" : words.answeredBelow;
  return [
    ["text", row.requirement.text],
    ["unit", row.requirement.unit ?? ""],
    ...layout.groups.map((group): [Bieu01Column, string] => [`${group}.value`, below]),
  ];
}

function shownText(cell: PlanCell): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
      return String(cell.number);
    case "formula":
    case "empty":
      return "";
  }
}

/** Notes, a line between, and the signatures with room to sign. */
export function tailHeights({ firstNote, lastNote, signature }: FormPlaces): readonly number[] {
  const notes = Array.from({ length: lastNote - firstNote + 1 }, () => 16);
  return signature === null ? notes : [...notes, ...SIGNATURE_HEIGHTS];
}
