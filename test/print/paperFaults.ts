import type { Paper } from "./paper";
import { folded } from "./printedSheet";

/** Pages that are not A4 landscape with "Trang 1/3" at the foot. */
export function footerFaults(paper: Paper): readonly string[] {
  return paper.pages.flatMap(({ width, height }, page) => {
    const footer = paper.footer(page);
    const number = `Trang ${page + 1}/${paper.pages.length}`;
    const size = `${Math.round(width)} × ${Math.round(height)}`;
    return size === "842 × 595" && footer === number ? [] : [`${size}, ${footer} instead of ${number}`];
  });
}

/** Cells above the table, and headings of later pages, that are not wholly inside their cells. */
export function headFaults(paper: Paper): readonly string[] {
  return paper.pages.flatMap((_, page) => paper.faultyHeads(page));
}

/** Columns that do not say what their cells say, whole and in order. */
export function textFaults(paper: Paper): readonly string[] {
  const { columns, body } = paper.printed;
  return columns.flatMap((column) => {
    const [wanted, found] = [paper.printed.columnText(body, column), paper.column(column)];
    if (wanted === found) return [];
    const at = Array.from(wanted).findIndex((letter, index) => letter !== found[index]);
    return [`column ${column} at ${at}: ${wanted.slice(at - 10, at + 30)} ≠ ${found.slice(at - 10, at + 30)}`];
  });
}

/** Notes and signatures that are not whole, or not on one page with a row of the table. */
export function tailFaults(paper: Paper): readonly string[] {
  const { tail, columns, body } = paper.printed;
  if (tail.length === 0) return [];
  const words = paper.tail();
  const wanted = tail.map((row) => columns.map((column) => paper.printed.text(row, column)).join("")).join("");
  const found = folded(words.map(({ text }) => text).join(""));
  const pages = new Set(words.map(({ page }) => page));
  const lastRow = paper.rowPages().get(body.at(-1) ?? -1);
  return [
    ...(wanted === found ? [] : [`${wanted} ≠ ${found}`]),
    ...(pages.size === 1 && lastRow !== undefined && pages.has(lastRow) ? [] : [`on pages ${[...pages].join()}`]),
  ];
}

/** Headings that are the last row of their page. */
export function lonelyHeadings(paper: Paper, isHeading: (row: number) => boolean): readonly string[] {
  const { body } = paper.printed;
  const pages = paper.rowPages();
  return body.slice(0, -1).flatMap((row, index) => {
    const torn = isHeading(row) && pages.get(row) !== pages.get(body[index + 1] ?? -1);
    return torn ? [`page ${String(pages.get(row))}`] : [];
  });
}

/** Words that stand above or below their row. */
export function outsideRows(paper: Paper): readonly string[] {
  return paper.printed.columns.flatMap((column) => paper.outsideRows(column));
}
