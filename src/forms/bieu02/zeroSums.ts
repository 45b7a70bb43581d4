import { cellAddress } from "../../grid/address";
import type { PlanConditionalFormat } from "../sheetPlan";
import type { TablePlaces } from "../tables/tablePlaces";
import { ALL_KEY, NONE_KEY, sourceIds } from "./bieu02Ranges";

/** A format that shows nothing. */
const HIDDEN_FORMAT = ";;;";

/** Sums of columns nobody has filled in stay out of sight: a sheet full of zeros would look like figures. */
export function hideZeroSums(places: TablePlaces): readonly PlanConditionalFormat[] {
  const [top, bottom] = [places.rowOf(ALL_KEY), places.rowOf(NONE_KEY)];
  const left = places.column("total");
  const right = places.column(sourceIds(places).at(-1) ?? "total");
  const formula = `=${cellAddress({ row: top, column: left })}=0`;
  return [{ area: { top, left, bottom, right }, formula, fill: null, fontColour: null, numberFormat: HIDDEN_FORMAT }];
}
