import { headingRoles } from "../tables/headingRoles";
import { readLabel } from "../annex/rowLabel";
import type { SeenCell, SheetView } from "../tables/sheetView";
import type { KnownRows, RowLikeness } from "./knownRows";

/** A cell whose words are those of rows some set has. */
export type TiedCell = { readonly cell: SeenCell; readonly likes: readonly RowLikeness[]; readonly best: number };

/** From here on two texts say the same, a word or two apart. */
export const STRONG = 0.6;
/** Short texts ("Điện") stand everywhere. */
const FEWEST_LETTERS = 10;
/** More says no set of its rows. */
const LONGEST = 2500;

/** Every text of a sheet that may be an indicator, strong or not. */
export function tiedCells(view: SheetView, known: KnownRows): readonly TiedCell[] {
  return view.cells.flatMap((cell): readonly TiedCell[] => {
    const { value } = cell.cell;
    if (typeof value !== "string" || cell.text.length < FEWEST_LETTERS || cell.text.length > LONGEST) return [];
    const likes = known.like(textWithoutLabel(cell.text)).filter(({ row }) => row.kind === "indicator");
    const best = likes[0]?.likeness ?? 0;
    return best >= STRONG && !isAmongHeadings(view, cell) ? [{ cell, likes, best }] : [];
  });
}

/** "Nội dung các tiêu chí thành phần" are words of indicators too. */
function isAmongHeadings(view: SheetView, cell: SeenCell): boolean {
  if (cell.text.length > LONGEST_HEADING) return false;
  const others = view.ownCells(cell.at.row).filter((other) => other !== cell);
  return others.length >= 2 && others.filter(({ text }) => headingRoles(text).length > 0).length * 2 > others.length;
}

const LONGEST_HEADING = 60;

/** "2.1. Tỷ lệ …" without its number. */
export function textWithoutLabel(text: string): string {
  const { rest } = readLabel(text);
  return rest === "" ? text : rest;
}
