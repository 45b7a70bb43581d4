import { readTypedAnswer } from "../../assessment/typedAnswer";
import { cellAddress } from "../../grid/address";
import { valueText, type GridCell } from "../../grid/sheetGrid";
import type { ForeignColumn, ForeignRow, FundingTable } from "../../recognition/foreign/foreignTable";
import type { SheetView } from "../../recognition/tables/sheetView";
import type { FindingTarget } from "../finding";

/** The amounts of a table of money, as they are read. */
export class FundingFigures {
  readonly money: readonly number[];
  readonly totals: readonly number[];
  private readonly read = new Map<string, number | null>();

  constructor(
    readonly table: FundingTable,
    private readonly view: SheetView,
  ) {
    this.money = table.columns.filter(({ role }) => role === "money").map(({ column }) => column);
    this.totals = table.columns.filter(({ role }) => role === "moneyTotal").map(({ column }) => column);
  }

  cell(row: number, column: number): GridCell | null {
    const seen = this.view.seen(row, column);
    return seen !== null && seen.at.row === row && seen.area.left === column ? seen.cell : null;
  }

  /** Null for an empty cell and for what is no number. */
  at(row: number, column: number): number | null {
    const key = cellAddress({ row, column });
    const known = this.read.get(key);
    if (known !== undefined) return known;
    const cell = this.cell(row, column);
    const answer = cell === null ? null : readTypedAnswer(cell, { kind: "figure", unit: null, isNone: true });
    const value = answer?.kind === "figure" ? answer.value : null;
    this.read.set(key, value);
    return value;
  }

  /** Text where an amount belongs. */
  isNoNumber(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    if (cell === null) return false;
    return readTypedAnswer(cell, { kind: "figure", unit: null, isNone: true }).kind === "invalid";
  }

  target(row: number, column: number): FindingTarget {
    const seen = valueText(this.cell(row, column)?.value ?? null);
    return { sheetId: this.table.sheet, position: { row, column }, anchor: null, seen };
  }

  /** Of several (planned, done) the one that is filled in most. */
  column(role: ForeignColumn["role"]): number | null {
    const columns = this.table.columns.filter((column) => column.role === role).map(({ column }) => column);
    const filled = (column: number): number =>
      this.table.rows.filter(({ row }) => this.cell(row, column) !== null).length;
    return columns.sort((one, other) => filled(other) - filled(one))[0] ?? null;
  }

  text(row: number, column: number | null): string {
    return column === null ? "" : (this.view.seen(row, column)?.text ?? "");
  }

  rows(kind: ForeignRow["kind"]): readonly ForeignRow[] {
    return this.table.rows.filter((row) => row.kind === kind);
  }
}

/** A sum without the dust of binary fractions; null where there is nothing to add. */
export function sumOf(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : Math.round(there.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6;
}

/** Half a hundredth is rounding. */
export function isSameAmount(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.0051;
}
