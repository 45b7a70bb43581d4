import type { CriterionSet } from "../../criteria/criterionSet";
import { criterionSetJson } from "../../criteria/criterionSetJson";

/** Marks of a sheet that carries a set; as on forms, what a mark says stands in the cell to its right. */
export const SET_SHEET_MARKS = { form: "bntm.form", layout: "bntm.layout", data: "bntm.data" } as const;

export const SET_SHEET_FORM = "bo-tieu-chi";

export const SET_SHEET_LAYOUT = 1;

/** Excel takes 32,767 characters a cell. */
const PIECE_MAXIMUM = 30_000;

/** The set as texts that fit a cell each, in order. Each begins with a letter of ours, so that none is read as a formula. */
export function setPieces(set: CriterionSet): readonly string[] {
  const text = JSON.stringify(criterionSetJson(set));
  const count = Math.ceil(text.length / PIECE_MAXIMUM);
  return Array.from({ length: count }, (_, index) => {
    return PIECE_START + text.slice(index * PIECE_MAXIMUM, (index + 1) * PIECE_MAXIMUM);
  });
}

/** The pieces joined again; null where one is none of ours. */
export function joinedPieces(pieces: readonly string[]): string | null {
  if (!pieces.every((piece) => piece.startsWith(PIECE_START))) return null;
  return pieces.map((piece) => piece.slice(PIECE_START.length)).join("");
}

const PIECE_START = "d:";

/** "bntm.data.1": numbered, because rows of a sheet get sorted. */
export function pieceMark(index: number): string {
  return `${SET_SHEET_MARKS.data}.${index + 1}`;
}

const PIECE_MARK = /^bntm\.data\.([1-9]\d?)$/;

/** Which piece a mark names, from 0; null for another text. */
export function pieceIndex(mark: string): number | null {
  const number = PIECE_MARK.exec(mark)?.[1];
  return number === undefined ? null : Number(number) - 1;
}
