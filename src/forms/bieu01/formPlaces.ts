import { BIEU01_FIRST_ROW } from "./bieu01Layout";
import type { Bieu01Row } from "./bieu01Rows";
import type { Frame } from "../frame";
import { signatureRows, type SignatureRows } from "../signature";

export type PlacedRow = { readonly row: Bieu01Row; readonly sheetRow: number };

/** Rows of the sheet, zero-based, from the table's first to the last signature. */
export type FormPlaces = {
  readonly rows: readonly PlacedRow[];
  readonly lastBodyRow: number;
  readonly firstNote: number;
  readonly lastNote: number;
  readonly signature: SignatureRows | null;
  readonly lastRow: number;
};

export function formPlaces(rows: readonly Bieu01Row[], noteCount: number, frame: Frame): FormPlaces {
  const lastBodyRow = BIEU01_FIRST_ROW + rows.length - 1;
  const firstNote = lastBodyRow + 1;
  const lastNote = lastBodyRow + noteCount;
  const signature = signatureRows(frame, lastNote);
  return {
    rows: rows.map((row, index) => ({ row, sheetRow: BIEU01_FIRST_ROW + index })),
    lastBodyRow,
    firstNote,
    lastNote,
    signature,
    lastRow: signature === null ? lastNote : signature.name,
  };
}
