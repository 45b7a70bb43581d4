import type { Application } from "../application/application";
import type { Area } from "../model/address";
import { DEFAULT_STYLE } from "../model/style";
import type { Sheet } from "../model/sheet";
import { requireAllowed, requireUnprotected } from "./guards";
import { withoutArea } from "./rules";
import { restyle } from "./styles";
import { clearContents } from "./writeCells";

/** Excel.ClearApplyTo, as far as built. */
export type ClearKind = "All" | "Contents" | "Formats";

export function clearCells(app: Application, sheet: Sheet, area: Area, kind: ClearKind): void {
  if (kind !== "Contents") clearFormats(app, sheet, area, kind);
  if (kind !== "Formats") clearContents(app, sheet, area);
}

/** Conditional formats are formats; validations go only with "All" (Range.Clear, from memory). */
function clearFormats(app: Application, sheet: Sheet, area: Area, kind: ClearKind): void {
  requireAllowed(app, sheet, "allowFormatCells");
  restyle(sheet, area, () => DEFAULT_STYLE);
  clearConditionalFormats(app, sheet, [area]);
  if (kind === "All") clearValidations(app, sheet, [area]);
}

export function clearConditionalFormats(app: Application, sheet: Sheet, areas: readonly Area[]): void {
  requireAllowed(app, sheet, "allowFormatCells");
  for (const area of areas) {
    sheet.conditionalFormats = sheet.conditionalFormats
      .map((rule) => withoutArea(rule, area))
      .filter((rule) => rule !== null);
  }
}

export function clearValidations(app: Application, sheet: Sheet, areas: readonly Area[]): void {
  requireUnprotected(app, sheet);
  for (const area of areas) {
    sheet.validations = sheet.validations.map((rule) => withoutArea(rule, area)).filter((rule) => rule !== null);
  }
}
