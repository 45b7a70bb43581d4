import { cellAddress, columnLetters, type CellArea } from "../grid/address";
import type { TableRanges } from "./rollUpFormulas";

/** Raised whenever rows, columns or marks change their place; older sheets are upgraded, newer ones read only. */
export const BIEU01_LAYOUT_VERSION = 1;

/**
 * Columns of Biểu 01 from A. Widths in points. The hidden ones stand between the visible ones, so that
 * a sort of the whole table takes the keys along.
 */
export const BIEU01_COLUMNS = [
  { id: "tt", heading: "TT", width: 34, hidden: false },
  { id: "key", heading: "Mã", width: 40, hidden: true },
  { id: "parent", heading: "Thuộc", width: 40, hidden: true },
  { id: "notApplicableMode", heading: "Cách tính Không xét", width: 40, hidden: true },
  { id: "own", heading: "Đánh giá riêng", width: 60, hidden: true },
  { id: "combined", heading: "Đánh giá gộp", width: 60, hidden: true },
  { id: "text", heading: "Nội dung tiêu chí", width: 290, hidden: false },
  { id: "unit", heading: "ĐVT", width: 76, hidden: false },
  { id: "threshold", heading: "Mức đạt chuẩn", width: 66, hidden: false },
  { id: "value", heading: "Kết quả", width: 70, hidden: false },
  { id: "verdict", heading: "Đánh giá", width: 98, hidden: false },
  { id: "reason", heading: "Lý do không xét (số văn bản)", width: 84, hidden: false },
  { id: "note", heading: "Ghi chú", width: 76, hidden: false },
] as const;

export type Bieu01Column = (typeof BIEU01_COLUMNS)[number]["id"];

/** Zero-based rows of the head. Six at most, because they are frozen. */
export const BIEU01_HEAD = { frame: 0, title: 1, place: 2, counter: 3, heading: 4, columnIds: 5 } as const;

/** The first row of the table itself. */
export const BIEU01_FIRST_ROW = 6;

export function columnIndex(id: Bieu01Column): number {
  return BIEU01_COLUMNS.findIndex((column) => column.id === id);
}

/** A relative reference into the same row with a fixed column: "$J12" survives copying and sorting. */
export function sameRowCell(id: Bieu01Column, row: number): string {
  return `$${cellAddress({ row, column: columnIndex(id) })}`;
}

/**
 * The table's columns as absolute ranges, from the hidden row of column ids to the first row under the
 * table: both ends are rows of ours, so that a row inserted at either end falls inside.
 */
export function tableRanges(lastRow: number): TableRanges {
  const range = (id: Bieu01Column): string => {
    const letters = columnLetters(columnIndex(id));
    return `$${letters}$${BIEU01_HEAD.columnIds + 1}:$${letters}$${lastRow + 1}`;
  };
  return {
    key: range("key"),
    parent: range("parent"),
    notApplicableMode: range("notApplicableMode"),
    own: range("own"),
    combined: range("combined"),
    verdict: range("verdict"),
  };
}

export const FIRST_KEY_CELL = `$${columnLetters(columnIndex("key"))}$${BIEU01_HEAD.columnIds + 1}`;

export function columnArea(id: Bieu01Column, top: number, bottom: number): CellArea {
  const column = columnIndex(id);
  return { top, left: column, bottom, right: column };
}
