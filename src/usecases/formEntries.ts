import { cellAddress } from "../grid/address";
import { isCellError, valueText, type CellValue, type GridCell } from "../grid/sheetGrid";
import type { Bieu01Column } from "../forms/bieu01/bieu01Layout";
import type { Bieu01Row } from "../forms/bieu01/bieu01Rows";
import { isAnswered } from "../forms/bieu01/bieu01Rows";
import type { PlanCell } from "../forms/sheetPlan";
import { thresholdCell } from "../forms/thresholdCell";
import type { LeftInput } from "./app";

/** Collects what a new form is filled with, and counts it. */
export class EntryCollector {
  readonly rows = new Map<string, Map<Bieu01Column, PlanCell>>();

  put(key: string, column: Bieu01Column, cell: PlanCell): void {
    const row = this.rows.get(key) ?? new Map<Bieu01Column, PlanCell>();
    row.set(column, cell);
    this.rows.set(key, row);
  }

  count(columns: (column: Bieu01Column) => boolean): number {
    return [...this.rows.values()].reduce((sum, row) => sum + [...row.keys()].filter(columns).length, 0);
  }
}

/** A value as a new sheet holds it; an error value and a truth value as the words they show. */
export function entryOf(value: CellValue): PlanCell {
  if (value === null) return { kind: "empty" };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  return { kind: "text", text: isCellError(value) ? value.error : value };
}

/** A threshold an officer typed: where the form has none of its own, or another. */
export function isTypedThreshold(row: Bieu01Row, typed: CellValue): boolean {
  if (!isAnswered(row) || typed === null) return false;
  const own = thresholdCell(row.threshold);
  switch (own.kind) {
    case "number":
      return typed !== own.number;
    case "text":
      return typed !== own.text;
    case "empty":
    case "formula":
      return true;
  }
}

/** Where a result says that it is the last period's, until somebody confirms it; null for what is no result. */
export function carriedColumn(column: Bieu01Column): Bieu01Column | null {
  const [group = "", part] = column.split(".");
  if (part !== "value") return null;
  if (group === "actual") return "actual.carried";
  const unit = /^unit(\d+)$/.exec(group)?.[1];
  return unit === undefined ? null : `unit${Number(unit)}.carried`;
}

export function leftInput(cell: GridCell): LeftInput {
  return { address: cellAddress(cell), text: valueText(cell.value) };
}
