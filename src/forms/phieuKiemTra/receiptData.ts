import { CANONICAL_KINDS, type CanonicalLine } from "./canonicalLine";

/** Marks of a receipt; what a mark says stands in the cell to its right. */
export const RECEIPT_MARKS = { form: "bntm.form", layout: "bntm.layout", data: "bntm.data" } as const;

export const RECEIPT_FORM = "phieu-kiem-tra";

export const RECEIPT_LAYOUT = 1;

/** What a receipt keeps in its hidden cells. What people see beside it is for reading. */
export type ReceiptData = {
  /** "bieu-01", "bieu-02" … */
  readonly form: string;
  /** The sheet's name when it was closed. */
  readonly sheet: string;
  /** ISO date. */
  readonly on: string;
  readonly by: string;
  /** Of `lines`; 64 hex digits. */
  readonly hash: string;
  readonly lines: readonly CanonicalLine[];
};

/** Excel takes 32,767 characters a cell. */
const PIECE_MAXIMUM = 30_000;
/** Letters no formula begins with. */
const PIECE_START = "d:";

/** The data as texts that fit a cell each, in order. */
export function receiptPieces({ form, sheet, on, by, hash, lines }: ReceiptData): readonly string[] {
  const rows = lines.map(({ key, column, kind, value }) => [key, column, kind, value]);
  const text = plainText(JSON.stringify([form, sheet, on, by, hash, rows]));
  const count = Math.ceil(text.length / PIECE_MAXIMUM);
  return Array.from({ length: count }, (_, index) => {
    return PIECE_START + text.slice(index * PIECE_MAXIMUM, (index + 1) * PIECE_MAXIMUM);
  });
}

/** A letter of two halves may fall on both sides of a cut, and files cannot hold every letter. */
function plainText(json: string): string {
  return json.replace(/[\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufff0-\uffff]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** Null where a piece is gone or is none of ours. */
export function receiptDataIn(pieces: readonly string[]): ReceiptData | null {
  if (pieces.length === 0 || !pieces.every((piece) => piece.startsWith(PIECE_START))) return null;
  const [form, sheet, on, by, hash, rows] = parsedList(pieces.map((p) => p.slice(PIECE_START.length)).join(""));
  if (typeof form !== "string" || typeof sheet !== "string" || typeof on !== "string") return null;
  if (typeof by !== "string" || typeof hash !== "string" || !Array.isArray(rows)) return null;
  const lines = rows.map(lineIn);
  const whole = lines.filter((line) => line !== null);
  return whole.length === lines.length ? { form, sheet, on, by, hash, lines: whole } : null;
}

function lineIn(row: unknown): CanonicalLine | null {
  const parts: readonly unknown[] = Array.isArray(row) ? row : [];
  const [key, column, kindText, value] = parts;
  const kind = CANONICAL_KINDS.find((known) => known === kindText);
  if (typeof key !== "string" || typeof column !== "string" || kind === undefined) return null;
  return typeof value === "string" ? { key, column, kind, value } : null;
}

function parsedList(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

/** "bntm.data.1": numbered, because rows of a sheet get sorted. */
export function dataMark(index: number): string {
  return `${RECEIPT_MARKS.data}.${index + 1}`;
}

/** Which piece a mark names, from 0; null for another text. */
export function dataIndex(mark: string): number | null {
  const number = /^bntm\.data\.([1-9]\d{0,2})$/.exec(mark)?.[1];
  return number === undefined ? null : Number(number) - 1;
}
