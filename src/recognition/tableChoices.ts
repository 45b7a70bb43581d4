import { modeOf, type FormMode } from "../forms/formMode";
import { moneyUnitOf, type MoneyUnit } from "../forms/money/moneyUnit";
import { isoOf } from "../grid/excelDate";
import type { OwnTable, TableControl } from "./ownTable";

/** What the head of a table form says, as the sheet's own formulas take it. */
export type TableChoices = {
  /** A text that is no mode counts as a report of the year, as in the formulas. */
  readonly mode: FormMode;
  readonly modeIsKnown: boolean;
  /** Excel's serial number; null where the cell holds no number. */
  readonly asOf: number | null;
  /** Null where the form has no money, or the cell names no unit. */
  readonly unit: MoneyUnit | null;
};

export function tableChoices(table: OwnTable): TableChoices {
  const mode = modeOf(textOf(table, "mode"));
  const asOf = table.controls.get("asOf")?.value;
  return {
    mode: mode ?? "year",
    modeIsKnown: mode !== null,
    asOf: typeof asOf === "number" ? asOf : null,
    unit: moneyUnitOf(textOf(table, "unit")),
  };
}

/** ISO date of the figures; null where none is given. */
export function asOfDay({ asOf }: Pick<TableChoices, "asOf">): string | null {
  return asOf === null ? null : isoOf(asOf);
}

function textOf(table: OwnTable, control: TableControl): string {
  const value = table.controls.get(control)?.value;
  return typeof value === "string" ? value : "";
}
