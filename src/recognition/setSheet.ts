import type { CriterionSet } from "../criteria/criterionSet";
import { parseCriterionSet } from "../criteria/parseCriterionSet";
import { isUnaltered } from "../criteria/signedSet";
import { untrustedJson } from "../criteria/untrustedJson";
import {
  joinedPieces,
  pieceIndex,
  SET_SHEET_FORM,
  SET_SHEET_LAYOUT,
  SET_SHEET_MARKS,
} from "../forms/boTieuChi/setSheetData";
import { GridIndex, type SheetGrid } from "../grid/sheetGrid";
import { findMarksNamed } from "./marks";

export type SetSheetReading =
  | { readonly kind: "set"; readonly set: CriterionSet }
  | { readonly kind: "notASet" }
  /** A sheet of ours whose set cannot be had: pieces gone or edited, or made by a later add-in. */
  | { readonly kind: "damaged" | "newer" };

/** The set a sheet carries, out of its hidden cells; what people typed over its visible ones does not count. */
export function readSetSheet(grid: SheetGrid): SetSheetReading {
  const index = new GridIndex(grid);
  const marks = findMarksNamed(grid, index, ["form", "layout"]);
  if (marks.get("form")?.value !== SET_SHEET_FORM) return { kind: "notASet" };
  const layout = marks.get("layout")?.value;
  if (typeof layout === "number" && layout > SET_SHEET_LAYOUT) return { kind: "newer" };
  const text = joinedPieces(piecesOf(grid, index));
  const set = text === null ? null : parsedSet(text);
  return set === null ? { kind: "damaged" } : { kind: "set", set };
}

function piecesOf(grid: SheetGrid, index: GridIndex): readonly string[] {
  const pieces: string[] = [];
  for (const { row, column, value } of grid.cells) {
    if (typeof value !== "string" || !value.startsWith(SET_SHEET_MARKS.data)) continue;
    const at = pieceIndex(value);
    if (at !== null) pieces[at] = index.text(row, column + 1);
  }
  // A gap is a piece that is gone.
  return Array.from(pieces, (piece: string | undefined) => piece ?? "");
}

function parsedSet(text: string): CriterionSet | null {
  const json = untrustedJson(text);
  if (!json.ok) return null;
  try {
    const set = parseCriterionSet(json.value);
    return isUnaltered(set) ? set : null;
  } catch {
    return null;
  }
}
