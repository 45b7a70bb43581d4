import type { HeadControl } from "../forms/bieu01/headControls";
import { comparabilityOf, type Comparability } from "../forms/bieu01/bieu01Subject";
import { modeOf, type FormMode } from "../forms/formMode";
import { isoOf } from "../grid/excelDate";
import type { GridCell } from "../grid/sheetGrid";
import type { OwnForm } from "./ownForm";

/** What the head says, as the sheet's own formulas take it. */
export type HeadChoices = {
  /** A text that is no mode counts as a report of the year, as in the formulas. */
  readonly mode: FormMode;
  readonly modeIsKnown: boolean;
  /** Excel's serial number; null where the cell holds no number. */
  readonly asOf: number | null;
  readonly comparison: Comparability;
  /** False for a text that is neither of the two: then nothing is compared. */
  readonly comparisonIsKnown: boolean;
};

export function headChoices(form: OwnForm): HeadChoices {
  const mode = modeOf(textOf(form, "mode"));
  const comparison = comparabilityOf(textOf(form, "comparison"));
  const asOf = form.controls.get("asOf")?.value;
  return {
    mode: mode ?? "year",
    modeIsKnown: mode !== null,
    asOf: typeof asOf === "number" ? asOf : null,
    comparison: comparison ?? "none",
    comparisonIsKnown: comparison !== null || !form.layout.has("target.value"),
  };
}

/** ISO date of the figures; null where none is given. */
export function asOfDate({ asOf }: HeadChoices): string | null {
  return asOf === null ? null : isoOf(asOf);
}

function textOf(form: OwnForm, control: HeadControl): string {
  const cell: GridCell | undefined = form.controls.get(control);
  return typeof cell?.value === "string" ? cell.value : "";
}
