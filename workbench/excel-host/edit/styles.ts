import type { Area } from "../model/address";
import { columnCount, isEntireColumns, isEntireRows, rowCount } from "../model/address";
import { isBlank } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { PLAIN_LINE } from "../model/sheet";
import type { CellStyle } from "../model/style";

/** The formats that occur in an area; more than one means Excel answers null for what differs. */
export function stylesIn(sheet: Sheet, area: Area): Set<CellStyle> {
  const styles = new Set<CellStyle>();
  let stored = 0;
  for (const { cell } of sheet.storedIn(area)) {
    stored += 1;
    styles.add(cell.style);
  }
  if (stored === rowCount(area) * columnCount(area)) return styles;
  let styledRows = 0;
  for (const [row, line] of sheet.rows) {
    if (row < area.top || row > area.bottom || line.style === null) continue;
    styledRows += 1;
    if (hasUnstored(sheet, { ...area, top: row, bottom: row })) styles.add(line.style);
  }
  if (styledRows === rowCount(area)) return styles;
  let styledColumns = 0;
  for (const [column, line] of sheet.columns) {
    if (column < area.left || column > area.right || line.style === null) continue;
    styledColumns += 1;
    if (hasUnstored(sheet, { ...area, left: column, right: column })) styles.add(line.style);
  }
  if (styledColumns < columnCount(area)) styles.add(sheet.style);
  return styles;
}

function hasUnstored(sheet: Sheet, area: Area): boolean {
  const stored = [...sheet.storedIn(area)].length;
  return stored < rowCount(area) * columnCount(area);
}

/** Changes the format of every cell in an area; whole rows and columns keep it as their own format. */
export function restyle(sheet: Sheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  const once = remembered(change);
  const rows = isEntireRows(area);
  const columns = isEntireColumns(area);
  if (rows || columns) {
    if (rows && columns) restyleSheet(sheet, once);
    else if (rows) restyleRows(sheet, area, once);
    else restyleColumns(sheet, area, once);
    for (const { row, column, cell } of sheet.storedIn(area))
      sheet.put(row, column, { ...cell, style: once(cell.style) });
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cell(row, column);
      const style = once(cell.style);
      if (isBlank(cell) && style === sheet.inheritedStyle(row, column)) sheet.remove(row, column);
      else sheet.put(row, column, { ...cell, style });
    }
  }
}

function restyleSheet(sheet: Sheet, change: (style: CellStyle) => CellStyle): void {
  sheet.style = change(sheet.style);
  for (const lines of [sheet.rows, sheet.columns]) {
    for (const [index, line] of lines) {
      if (line.style !== null) lines.set(index, { ...line, style: change(line.style) });
    }
  }
}

function restyleRows(sheet: Sheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line = sheet.rows.get(row) ?? PLAIN_LINE;
    sheet.rows.set(row, { ...line, style: change(line.style ?? sheet.style) });
  }
}

/** A row's format would hide the column's, so where they cross a cell of its own keeps both. */
function restyleColumns(sheet: Sheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  for (let column = area.left; column <= area.right; column += 1) {
    for (const [row, line] of sheet.rows) {
      if (line.style !== null && sheet.stored(row, column) === null) sheet.put(row, column, sheet.cell(row, column));
    }
    const line = sheet.columns.get(column) ?? PLAIN_LINE;
    sheet.columns.set(column, { ...line, style: change(line.style ?? sheet.style) });
  }
}

/** Equal formats stay one shared value. */
function remembered(change: (style: CellStyle) => CellStyle): (style: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    const before = known.get(style);
    if (before !== undefined) return before;
    const after = change(style);
    known.set(style, after);
    return after;
  };
}
