import { cellAddress, columnLetters, type CellArea } from "../../grid/address";
import type { Period } from "../formMode";
import type { TableRanges } from "../rollUpFormulas";
import words from "../words/bieu01.json";
import { ACTUAL_VERDICT_WIDTH, columnWidths } from "./columnWidths";

/** Raised whenever rows, columns or marks change their place; older sheets are upgraded, newer ones read only. */
export const BIEU01_LAYOUT_VERSION = 2;

/** A pair of columns {result, verdict}: one of the three periods, or one of several villages side by side. */
export type GroupId = Period | `unit${number}`;

/**
 * Hidden beside each pair: the row's own verdict, an indicator's with its parts, a criterion's; where results are
 * reported also what was carried over from the last period.
 */
export type GroupPart = "value" | "verdict" | "own" | "combined" | "criterion" | "carried";

export type FixedColumn = keyof (typeof words)["columns"];

export type Bieu01Column = FixedColumn | `${GroupId}.${GroupPart}`;

/** Width in points. */
export type LayoutColumn = { readonly id: Bieu01Column; readonly width: number; readonly hidden: boolean };

/** Zero-based rows of the head. The first six are frozen; the row of column ids below them is hidden. */
export const BIEU01_HEAD = { frame: 0, title: 1, place: 2, counter: 3, groups: 4, heading: 5, columnIds: 6 } as const;

/** As many as an officer's screen can spare. */
export const BIEU01_FROZEN_ROWS = 6;

/** The first row of the table itself. */
export const BIEU01_FIRST_ROW = 7;

const PERIOD_GROUPS: readonly GroupId[] = ["baseline", "target", "actual"];

/** More villages do not fit a printed page. */
export const UNITS_MAXIMUM = 6;

/** Where each column of Biểu 01 stands. The three periods of one unit, or the results of several villages side by side. */
export class Bieu01Layout {
  readonly columns: readonly LayoutColumn[];
  private readonly indexes: ReadonlyMap<string, number>;

  private constructor(readonly groups: readonly GroupId[]) {
    this.columns = columnsFor(groups);
    this.indexes = new Map(this.columns.map(({ id }, index) => [id, index]));
  }

  static readonly periods = new Bieu01Layout(PERIOD_GROUPS);

  /** Side by side where there are two units or more. */
  static forUnits(count: number): Bieu01Layout {
    if (count < 2) return Bieu01Layout.periods;
    return new Bieu01Layout(Array.from({ length: count }, (_, index): GroupId => `unit${index + 1}`));
  }

  get lastColumn(): number {
    return this.columns.length - 1;
  }

  has(id: Bieu01Column): boolean {
    return this.indexes.has(id);
  }

  /** Throws RangeError for a column this layout does not have. */
  index(id: Bieu01Column): number {
    const index = this.indexes.get(id);
    if (index === undefined) throw new RangeError(`no column ${id}`);
    return index;
  }

  /** A relative reference into the same row with a fixed column: "$J12" survives copying and sorting. */
  cell(id: Bieu01Column, row: number): string {
    return `$${cellAddress({ row, column: this.index(id) })}`;
  }

  /** "$J$3": a cell of the head. */
  headCell(id: Bieu01Column, row: number): string {
    return `$${columnLetters(this.index(id))}$${row + 1}`;
  }

  area(id: Bieu01Column, top: number, bottom: number): CellArea {
    const column = this.index(id);
    return { top, left: column, bottom, right: column };
  }

  /**
   * A column as an absolute range, from the hidden row of column ids to the first row under the table: both
   * ends are rows of ours, so that a row inserted at either end falls inside.
   */
  range(id: Bieu01Column, lastRow: number): string {
    const letters = columnLetters(this.index(id));
    return `$${letters}$${BIEU01_HEAD.columnIds + 1}:$${letters}$${lastRow + 1}`;
  }

  ranges(group: GroupId, lastRow: number): TableRanges {
    return {
      key: this.range("key", lastRow),
      parent: this.range("parent", lastRow),
      notApplicableMode: this.range("notApplicableMode", lastRow),
      own: this.range(`${group}.own`, lastRow),
      combined: this.range(`${group}.combined`, lastRow),
      criterion: this.range(`${group}.criterion`, lastRow),
    };
  }

  get firstKeyCell(): string {
    return this.headCell("key", BIEU01_HEAD.columnIds);
  }

  /** Widths of the columns on view, in points. */
  visibleWidth(isHidden: (id: Bieu01Column) => boolean): number {
    return this.columns.reduce((sum, { id, width, hidden }) => (hidden || isHidden(id) ? sum : sum + width), 0);
  }
}

/** Results are reported in these; in the others they are history or aims. */
export function isReported(group: GroupId): boolean {
  return group !== "baseline" && group !== "target";
}

/** Groups whose rows can be lost or overdue, and carry values over. */
export function groupParts(group: GroupId): readonly GroupPart[] {
  return isReported(group) ? ["own", "combined", "criterion", "carried"] : ["own", "combined", "criterion"];
}

/** The hidden columns stand between visible ones, so that a sort of the whole table takes the keys along. */
function columnsFor(groups: readonly GroupId[]): readonly LayoutColumn[] {
  const shown = (id: Bieu01Column, width: number): LayoutColumn => ({ id, width, hidden: false });
  const hidden = (id: Bieu01Column): LayoutColumn => ({ id, width: 40, hidden: true });
  const periods = groups.includes("target");
  const widths = columnWidths(groups.length);
  return [
    shown("tt", 36),
    ...(["key", "parent", "notApplicableMode"] as const).map(hidden),
    ...(periods ? (["previousThreshold", "expected"] as const).map(hidden) : []),
    ...groups.flatMap((group) => groupParts(group).map((part) => hidden(`${group}.${part}`))),
    shown("text", widths.text),
    shown("unit", widths.unit),
    shown("threshold", 54),
    ...groups.flatMap((group) => [
      shown(`${group}.value`, widths.value),
      shown(`${group}.verdict`, group === "actual" ? ACTUAL_VERDICT_WIDTH : widths.verdict),
    ]),
    shown("tasks", widths.tasks),
    shown("responsible", 66),
    shown("deadline", 60),
    shown("evidence", widths.evidence),
    shown("note", widths.note),
  ];
}

/** What stands over a column, or over its half of a pair. */
export function columnHeading(id: Bieu01Column): string {
  const [group, part] = id.split(".");
  if (part === undefined) return fixedHeading(id);
  const pair = wordsOfGroup(group ?? "");
  if (part === "value") return pair.value;
  if (part === "verdict") return pair.verdict;
  return Object.entries(words.groupParts).find(([name]) => name === part)?.[1] ?? part;
}

function fixedHeading(id: string): string {
  return Object.entries(words.columns).find(([name]) => name === id)?.[1] ?? id;
}

function wordsOfGroup(group: string): { readonly value: string; readonly verdict: string } {
  if (group === "baseline" || group === "target" || group === "actual") return words.groups[group];
  return words.groups.unit;
}
