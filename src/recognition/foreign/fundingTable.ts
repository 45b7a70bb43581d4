import { readLabel } from "../annex/rowLabel";
import type { TableColumn } from "../tables/columnHeadings";
import { tableUnder, type FoundTable } from "../tables/findTables";
import { headerBlockAround } from "../tables/headerBlock";
import { isNote, isSignature, isSum } from "../tables/rowKinds";
import { isWide, type SeenCell, type SheetView } from "../tables/sheetView";
import { wordsAround } from "./beforeTable";
import {
  exactMeaning,
  isOfProgramme,
  moneyMeaning,
  moneyUnitIn,
  type MoneyMeaning,
  type MoneySource,
} from "./fundingHeadings";
import type { ForeignColumn, ForeignRole, ForeignRow, FundingTable } from "./foreignTable";
import { headingMeaning } from "./headingMeaning";
import { tableRegion } from "./tableRegion";
import type { TiedCell } from "./tiedCells";

/** The tables of a sheet that have money by the programme's sources. */
export function fundingTables(
  view: SheetView,
  sheet: string,
  tables: readonly FoundTable[],
  tied: readonly TiedCell[],
): readonly FundingTable[] {
  const rows = new Set(tied.map(({ cell }) => cell.at.row));
  return candidates(view, tables).flatMap((table) => fundingTable(view, sheet, table, rows) ?? []);
}

/** Under known headings, and under a row that names sources whatever else it names. */
function candidates(view: SheetView, found: readonly FoundTable[]): readonly FoundTable[] {
  const heads = new Set(found.flatMap(({ headerRows, repeatedRows }) => [...headerRows, ...repeatedRows]));
  const others = view.rows.filter((row) => !heads.has(row) && namesSources(view, row));
  const blocks = others.map((row) => headerBlockAround(view, topOf(view, row)));
  return [
    ...found,
    ...blocks.map((block, at) => tableUnder(view, block, Math.min(...(blocks[at + 1]?.rows ?? []), Infinity))),
  ];
}

/** Sources under "Nguồn vốn": the row that names the first columns is one or two above. */
function topOf(view: SheetView, row: number): number {
  const left = Math.min(...view.ownCells(row).map(({ at }) => at.column));
  const place = view.placeOf(row);
  const above = view.rows.slice(Math.max(0, place - 2), place).reverse();
  const names = (other: number): boolean => {
    const cells = view.ownCells(other);
    const before = cells.filter(({ at, text }) => at.column < left && text.length <= 60 && /\p{L}/u.test(text));
    return before.length >= 2 && cells.every(({ cell }) => typeof cell.value !== "number");
  };
  return above.find(names) ?? row;
}

function namesSources(view: SheetView, row: number): boolean {
  const cells = view.ownCells(row);
  if (cells.length < 3 || cells.some(({ cell }) => typeof cell.value === "number")) return false;
  const texts = cells.map(({ text }) => text).filter((text) => text.length < 60);
  // One word of money first: looking for misspelt ones in every row of a sheet would cost more than all else.
  if (!texts.some((text) => exactMeaning([text])?.kind === "source")) return false;
  return texts.filter((text) => moneyMeaning([text])?.kind === "source").length >= 3;
}

type MoneyColumn = {
  readonly column: TableColumn;
  readonly meaning: MoneyMeaning | null;
  readonly filled: number;
  readonly letters: number;
};

function fundingTable(
  view: SheetView,
  sheet: string,
  table: FoundTable,
  tied: ReadonlySet<number>,
): FundingTable | null {
  const read = table.columns.map((column): MoneyColumn => {
    const cells = table.bodyRows.flatMap((row) => cellIn(view, row, column.column) ?? []);
    return {
      column,
      meaning: moneyMeaning(column.headings.map(({ text }) => text)),
      filled: cells.filter(({ cell, text }) => typeof cell.value === "number" || /^\(?\d[\d.,]*\)?$/.test(text)).length,
      letters: cells.reduce((sum, { text }) => sum + (/\p{L}{2}/u.test(text) ? text.length : 0), 0),
    };
  });
  if (read.filter(({ meaning }) => meaning?.kind === "source").length < 2) return null;
  const columns = withMisspelt(view, table, read);
  const content = contentOf(columns);
  if (content === null) return null;
  const rows = rowsOf(view, table, content, columns);
  const items = rows.filter(({ kind }) => kind === "item");
  const first = Math.min(...table.headerRows);
  const around = wordsAround(view, sheet, first, Math.max(first, ...rows.map(({ row }) => row)));
  const known = items.filter(({ row }) => tied.has(row)).length;
  if (items.length === 0 || !isFunding(columns, isOfProgramme(around.all), known >= SEVERAL_KNOWN)) return null;
  return {
    kind: "funding",
    sheet,
    region: tableRegion(view, table, rows),
    headerRows: table.headerRows,
    columns: columns.map((column) => foreignColumn(column, column === content)),
    rows,
    unit:
      moneyUnitIn(around.all) ??
      moneyUnitIn(columns.map(({ column }) => column.headings.map(({ text }) => text).join(" ")).join(" ")),
  };
}

/**
 * A misspelt heading: a column of figures among the sources is one of them, and one that adds them up in most rows is their
 * total.
 */
function withMisspelt(view: SheetView, table: FoundTable, read: readonly MoneyColumn[]): readonly MoneyColumn[] {
  const sources = read.flatMap(({ meaning }, at) => (meaning?.kind === "source" ? [at] : []));
  const isFigures = ({ meaning, filled, letters }: MoneyColumn): boolean =>
    meaning === null && filled >= 3 && letters === 0;
  const isUnnamedFigures = (column: MoneyColumn): boolean => {
    return isFigures(column) && headingMeaning(column.column.headings.map(({ text }) => text)).roles.length === 0;
  };
  const first = sources[0] ?? Infinity;
  let last = sources[sources.length - 1] ?? -1;
  while (read[last + 1] !== undefined && read.slice(last + 1, last + 2).every(isUnnamedFigures)) last += 1;
  const among = read.map((column, at): MoneyColumn => {
    const isAmong = at > first && at <= last && isUnnamedFigures(column);
    return isAmong ? { ...column, meaning: { kind: "source", source: "other" } } : column;
  });
  if (sources.length < 2 || among.some(({ meaning }) => meaning?.kind === "total")) return among;
  const parts = among.filter(({ meaning }) => meaning?.kind === "source").map(({ column }) => column.column);
  return among.map((column) => {
    const isTotal = isFigures(column) && addsUp(view, table.bodyRows, column.column.column, parts);
    return isTotal ? { ...column, meaning: { kind: "total" } } : column;
  });
}

function addsUp(view: SheetView, rows: readonly number[], total: number, parts: readonly number[]): boolean {
  const figure = (row: number, column: number): number => {
    const value = cellIn(view, row, column)?.cell.value;
    return typeof value === "number" ? value : 0;
  };
  const filled = rows.filter((row) => figure(row, total) !== 0);
  const fitting = filled.filter((row) => {
    return Math.abs(parts.reduce((sum, column) => sum + figure(row, column), 0) - figure(row, total)) < 0.01;
  });
  return filled.length >= 3 && fitting.length * 2 > filled.length;
}

function cellIn(view: SheetView, row: number, column: number): SeenCell | null {
  const cell = view.own(row, column);
  return cell === null || cell.area.left !== column ? null : cell;
}

function contentOf(columns: readonly MoneyColumn[]): MoneyColumn | null {
  const texts = columns.filter(({ meaning, letters }) => meaning === null && letters > 0);
  const weight = ({ column, letters }: MoneyColumn): number => {
    const { roles } = headingMeaning(column.headings.map(({ text }) => text));
    const isOther = roles.length > 0 && !roles.includes("content") && !roles.includes("criterion");
    return letters * (roles.includes("content") ? 3 : isOther ? 0.2 : 1);
  };
  return texts.reduce<MoneyColumn | null>(
    (best, one) => (best === null || weight(one) > weight(best) ? one : best),
    null,
  );
}

const STATE: readonly MoneySource[] = ["central", "province", "district", "commune", "state"];
/** Sources ordinary budgets do not have. */
const OTHERS: readonly MoneySource[] = ["integrated", "credit", "enterprise", "people"];

/** Works worded as what the sets ask for. */
const SEVERAL_KNOWN = 2;

/** A budget that happens to have as many sources is rare. */
const MANY_SOURCES = 5;

/**
 * Money of several sources, those of citizens, loans or enterprises beside the state's; and words, around the table or in
 * its rows, of the programme: other budgets have sources, too.
 */
function isFunding(columns: readonly MoneyColumn[], isNamed: boolean, areWorksKnown: boolean): boolean {
  const money = columns.filter(({ meaning }) => meaning?.kind === "source");
  const sources = new Set(money.flatMap(({ meaning }) => (meaning?.kind === "source" ? [meaning.source] : [])));
  const figures = columns.filter(({ meaning, filled }) => meaning !== null && filled > 0).length;
  if (isNamed) return sources.size >= 2 && (figures >= 2 || sources.size >= 4);
  const isMixed = STATE.some((source) => sources.has(source)) && OTHERS.some((source) => sources.has(source));
  return isMixed && figures >= 2 && sources.size >= (areWorksKnown ? 3 : MANY_SOURCES);
}

function foreignColumn({ column, meaning }: MoneyColumn, isContent: boolean): ForeignColumn {
  const headings = column.headings.map(({ text }) => text);
  const known = headingMeaning(headings);
  return {
    column: column.column,
    heading: headings.join(" – "),
    role: isContent ? "content" : (moneyRole(meaning) ?? known.roles[0] ?? null),
    certainty: isContent || meaning !== null || known.likeness >= 0.7 ? "certain" : "doubtful",
  };
}

function moneyRole(meaning: MoneyMeaning | null): ForeignRole | null {
  switch (meaning?.kind) {
    case "source":
      return "money";
    case "total":
      return "moneyTotal";
    case "inKind":
      return "quantity";
    case undefined:
      return null;
  }
}

function rowsOf(
  view: SheetView,
  table: FoundTable,
  content: MoneyColumn,
  columns: readonly MoneyColumn[],
): readonly ForeignRow[] {
  const amounts = columns.filter((column) => column !== content && isAmount(column)).map(({ column }) => column.column);
  const isAnswered = (row: number): boolean => amounts.some((column) => cellIn(view, row, column) !== null);
  const last = Math.max(-1, ...table.bodyRows.filter(isAnswered));
  const rows: ForeignRow[] = [];
  for (const row of table.bodyRows) {
    const own = view.ownCells(row);
    const text = cellIn(view, row, content.column.column) ?? own.find((cell) => /\p{L}{2}/u.test(cell.text)) ?? null;
    if (text === null) continue;
    // What stands below the last amount is a note or a signature, unless it goes on without a gap.
    const isBelow = row > last && row - (rows[rows.length - 1]?.row ?? row) > 1;
    if (isSignature(text.text) || (row > last && isNote(text.text)) || isBelow) break;
    rows.push(rowOf(row, text, own, content.column.column, isAnswered(row)));
  }
  return rows;
}

/** Money, and how much of what: a name beside a row makes no work of it. */
function isAmount({ meaning, column }: MoneyColumn): boolean {
  const [role] = headingMeaning(column.headings.map(({ text }) => text)).roles;
  return meaning !== null || role === "quantity" || role === "unit";
}

function rowOf(row: number, text: SeenCell, own: readonly SeenCell[], content: number, answered: boolean): ForeignRow {
  const base = { row, at: text.at, text: text.text };
  if (own.some((cell) => isSum(cell.text)) || /^(tổng|cộng)(?!\p{L})/iu.test(text.text))
    return { kind: "total", ...base };
  const before = own.find(({ at }) => at.column < content);
  const label = readLabel((before ?? text).text);
  const isGroup = label.kind === "roman" || label.kind === "capital" || (own.length === 1 && isWide(text)) || !answered;
  if (isGroup) return { kind: "group", ...base };
  return { kind: "item", ...base, level: levelOf(label) };
}

/** 1 for "1.", 2 for "1.1", 3 for what is marked with letters or dashes. */
function levelOf(label: ReturnType<typeof readLabel>): number {
  if (label.kind === "code") return label.deeper === "" ? 2 : 3;
  return label.kind === "letter" || label.kind === "bullet" ? 3 : 1;
}
