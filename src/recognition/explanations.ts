import {
  COLUMNS_KEY,
  HEADING_KEY,
  isExplanationRow,
  MORE_KEY,
  parseExplanationKey,
  type ExplanationKey,
} from "../forms/explanations/explanationKey";
import words from "../forms/words/explanations.json";
import type { CellPosition } from "../grid/address";
import { valueText, type GridCell, type GridIndex } from "../grid/sheetGrid";

/** Where a sheet has its keys and columns, whatever form it is. */
export type KeyedSheet = {
  readonly index: GridIndex;
  readonly idRow: number;
  readonly columns: ReadonlyMap<string, number>;
};

/** An explanation as it stands on a sheet: its words are those people see, whoever changed them. */
export type FoundExplanation = {
  readonly key: ExplanationKey;
  /** Empty where an officer deleted the words: then nothing is explained. */
  readonly text: string;
  readonly by: string;
  readonly on: string;
  /** What it is about, as it stands on paper. */
  readonly content: string;
  /** Where its text begins; null where that column is gone. */
  readonly textAt: CellPosition | null;
  /** Its rows, the first with the key. */
  readonly rows: readonly [number, ...number[]];
};

export type ExplanationsOnSheet = {
  readonly heading: number | null;
  readonly columnsRow: number | null;
  readonly entries: readonly FoundExplanation[];
  /** The last row of all; null where there is none. */
  readonly lastRow: number | null;
};

/** Giải trình below a form, read back by the hidden keys. */
export function readExplanations(sheet: KeyedSheet): ExplanationsOnSheet {
  const keys = keyCells(sheet);
  const rowOf = (text: string): number | null => keys.find(({ value }) => value === text)?.row ?? null;
  return {
    heading: rowOf(HEADING_KEY),
    columnsRow: rowOf(COLUMNS_KEY),
    entries: keys.flatMap((cell, at): readonly FoundExplanation[] => {
      const key = parseExplanationKey(valueText(cell.value));
      if (key === null) return [];
      const after = keys.slice(at + 1);
      const end = after.findIndex(({ value }) => value !== MORE_KEY);
      const more = (end < 0 ? after : after.slice(0, end)).map(({ row }) => row);
      return [found(sheet, key, [cell.row, ...more])];
    }),
    lastRow: keys.at(-1)?.row ?? null,
  };
}

/** From top to bottom. */
function keyCells({ index, idRow, columns }: KeyedSheet): readonly GridCell[] {
  const column = columns.get("key");
  return index.grid.cells
    .filter((cell) => cell.column === column && cell.row > idRow && isExplanationRow(valueText(cell.value)))
    .sort((a, b) => a.row - b.row);
}

function found(sheet: KeyedSheet, key: ExplanationKey, rows: FoundExplanation["rows"]): FoundExplanation {
  const shown = (row: number, id: string): string => {
    const column = sheet.columns.get(id);
    return column === undefined ? "" : valueText(sheet.index.at(row, column).value);
  };
  const text = rows.map((row) => shown(row, key.columns.text)).join("");
  const column = sheet.columns.get(key.columns.text);
  return {
    key,
    text: text.trim(),
    ...signatureIn(shown(rows[0], key.columns.signer), key.on),
    content: shown(rows[0], key.columns.content),
    textAt: column === undefined ? null : { row: rows[0], column },
    rows,
  };
}

/** "Nguyễn Văn A, ngày 23/11/2026" as it was written, or whatever an officer made of it. */
function signatureIn(shown: string, noted: string): Pick<FoundExplanation, "by" | "on"> {
  const [, by, day] = SIGNED.exec(shown) ?? [];
  const on = isoDay(day ?? UNSIGNED.exec(shown)?.[1] ?? "");
  if (by !== undefined && on !== null) return { by, on };
  return on === null ? { by: shown.trim(), on: noted } : { by: "", on };
}

const DAY = String.raw`(\d{1,2}/\d{1,2}/\d{4})`;
const SIGNED = new RegExp(`^${words.signed.replace("{by}", "([^]*)").replace("{day}", DAY)}$`);
const UNSIGNED = new RegExp(`^${words.unsigned.replace("{day}", DAY)}$`);

function isoDay(day: string): string | null {
  const [date, month, year] = day.split("/");
  if (date === undefined || month === undefined || year === undefined) return null;
  return `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}
