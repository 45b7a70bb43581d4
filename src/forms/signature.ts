import type { Frame } from "./frame";
import { SIGNATURES } from "./frame";
import { textCell, type PlacedCell } from "./placedCell";

/** "NGƯỜI LẬP BIỂU", what the signatory is, how to sign, room to sign, the name. */
export type SignatureRows = {
  readonly titles: number;
  readonly roles: number;
  readonly hint: number;
  readonly room: number;
  readonly name: number;
};

/** Heights in points: a line between table and signatures, then the signatures with room to sign. */
export const SIGNATURE_HEIGHTS = [10, 18, 18, 16, 56, 18] as const;

/** Where people sign below the last note; null for an annex, which the document itself signs. */
export function signatureRows(frame: Frame, lastNote: number): SignatureRows | null {
  const titles = lastNote + 2;
  if (frame === "annex") return null;
  return { titles, roles: titles + 1, hint: titles + 2, room: titles + 3, name: titles + 4 };
}

export function signatureCells(rows: SignatureRows | null, rightColumn: number): readonly PlacedCell[] {
  if (rows === null) return [];
  const place = (lines: readonly string[], column: number): readonly PlacedCell[] =>
    lines.flatMap((line, index) => (line === "" ? [] : [{ row: rows.titles + index, column, cell: textCell(line) }]));
  return [...place(SIGNATURES.left, 0), ...place(SIGNATURES.right, rightColumn)];
}
