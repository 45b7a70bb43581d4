import { isLogMark, LOG_COLUMNS, LOG_KINDS, type LogColumn, type LogEntry } from "../forms/phieuKiemTra/receiptLog";
import words from "../forms/words/phieuKiemTra.json";
import type { CellPosition } from "../grid/address";
import { isoOf } from "../grid/excelDate";
import { valueText, type CellValue, type GridIndex, type SheetGrid } from "../grid/sheetGrid";

export type ReceiptLog = {
  /** From top to bottom. */
  readonly entries: readonly LogEntry[];
  /** The cell of the first column of `LOG_COLUMNS` in the first row of which nothing is filled in; null where none is left. */
  readonly free: CellPosition | null;
};

/** The log as it stands, whoever wrote it; a row whose Việc is none we know counts as a note of the officer. */
export function readReceiptLog(grid: SheetGrid, index: GridIndex): ReceiptLog {
  const rows = grid.cells
    .filter(({ value }) => isLogMark(valueText(value)))
    // The running number stands between the mark and the first column.
    .map(({ row, column }) => ({ row, column: column + 2 }))
    .sort((a, b) => a.row - b.row);
  const filled = rows.map((at) => ({ at, cells: cellsOf(index, at) }));
  const used = filled.map(({ cells }) => [...cells.values()].some((value) => valueText(value) !== ""));
  return {
    entries: filled.flatMap(({ cells }) => entryOf(cells)),
    free: rows[used.lastIndexOf(true) + 1] ?? null,
  };
}

type LogRow = ReadonlyMap<LogColumn, CellValue>;

function cellsOf(index: GridIndex, { row, column }: CellPosition): LogRow {
  return new Map(LOG_COLUMNS.map((id, at) => [id, index.at(row, column + at).value]));
}

function entryOf(row: LogRow): readonly LogEntry[] {
  const text = (column: LogColumn): string =>
    valueText(row.get(column) ?? null)
      .normalize("NFC")
      .trim();
  const word = text("event").toLowerCase();
  const kind = LOG_KINDS.find((known) => words.events[known].toLowerCase() === word);
  const on = dayOf(row.get("day") ?? null);
  switch (kind) {
    case undefined:
      return [];
    case "sent":
      return [{ kind, on, document: text("document"), time: Number.parseInt(text("time"), 10) || 1 }];
    case "returned":
      return [{ kind, on, note: text("note") }];
    case "closed":
    case "reopened":
      return [{ kind, on, by: text("note") }];
  }
}

/** ISO; as it was typed where it is no day. */
function dayOf(value: CellValue): string {
  if (typeof value === "number") return isoOf(value) ?? String(value);
  const text = valueText(value).trim();
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return text;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
