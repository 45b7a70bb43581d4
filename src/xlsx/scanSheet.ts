import { parseAreaAddress, parseCellAddress, type CellArea, type CellPosition } from "../grid/address";
import { FORM_AREA } from "../grid/formArea";
import { refuse } from "./fileProblem";
import { LIMITS } from "./limits";
import { attributesOf } from "./xml/attributes";
import { xmlTags, type XmlTag } from "./xml/tags";

/** What a sheet's text says besides the content of its cells. */
export type SheetScan = {
  /** <sheetData> as it stands: the only piece that goes on to the library. */
  readonly cellData: string;
  /** Number of the style of a cell, by "row:column". */
  readonly styles: ReadonlyMap<string, number>;
  readonly merges: readonly CellArea[];
  /** True where cells with content lie outside the area that is read. */
  readonly cut: boolean;
};

/** Counts as it goes, so that a hostile sheet is refused before anything is built of it. */
export function scanSheet(xml: string, budget: { cells: number }): SheetScan {
  const styles = new Map<string, number>();
  const merges: CellArea[] = [];
  let cellData = "";
  let from = -1;
  let cut = false;
  let last: CellPosition = { row: -1, column: -1 };
  for (const tag of xmlTags(xml)) {
    if (tag.name === "sheetData" && tag.kind !== "close") from = tag.from;
    if (tag.name === "sheetData" && tag.kind !== "open" && from >= 0) {
      cellData += xml.slice(from, tag.to);
      from = -1;
    }
    if (tag.kind === "close") continue;
    if (tag.name === "mergeCell") merges.push(...mergedArea(attributesOf(xml, tag).get("ref") ?? ""));
    if (merges.length > LIMITS.merges) refuse("file.tooLarge");
    if (from < 0) continue;
    if (tag.name === "row") last = rowStart(xml, tag, last);
    if (tag.name !== "c") continue;
    budget.cells -= 1;
    if (budget.cells < 0) refuse("file.tooLarge");
    const at = attributesOf(xml, tag);
    last = cellPosition(at.get("r"), last);
    if (!isInside(last)) cut ||= tag.kind === "open";
    else if (at.has("s")) styles.set(`${last.row}:${last.column}`, Number(at.get("s")));
  }
  if (from >= 0) refuse("file.damaged");
  return { cellData, styles, merges, cut };
}

/** Rows and cells without an address follow the one before (ECMA-376-1, 18.3.1.4 and 18.3.1.73). */
function rowStart(xml: string, tag: XmlTag, last: CellPosition): CellPosition {
  const number = Number(attributesOf(xml, tag).get("r") ?? 0);
  return { row: number > 0 ? number - 1 : last.row + 1, column: -1 };
}

function cellPosition(address: string | undefined, last: CellPosition): CellPosition {
  if (address === undefined) return { row: last.row, column: last.column + 1 };
  return parseCellAddress(address) ?? refuse("file.damaged");
}

function isInside({ row, column }: CellPosition): boolean {
  return row <= FORM_AREA.bottom && column <= FORM_AREA.right;
}

/** Only what lies inside the area that is read, as Excel would answer for it. */
function mergedArea(ref: string): readonly CellArea[] {
  const area = parseAreaAddress(ref);
  if (area === null || !isInside({ row: area.top, column: area.left })) return [];
  const bottom = Math.min(area.bottom, FORM_AREA.bottom);
  const right = Math.min(area.right, FORM_AREA.right);
  return bottom === area.top && right === area.left ? [] : [{ ...area, bottom, right }];
}
