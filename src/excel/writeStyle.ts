import type { PlanStyle } from "../forms/sheetPlan";
import type { PlannedRanges } from "./plannedRanges";
import { styledAreas, type StyledAreas } from "./styleAreas";

/** Looks of a new sheet with one request a property and value. */
export function writeStyles(ranges: PlannedRanges, styles: readonly PlanStyle[]): void {
  for (const { style, areas } of styledAreas(styles)) applyLook(ranges.all(areas).format, style);
  for (const { areas, grid } of styles) if (grid !== undefined) applyGrid(ranges.all(areas).format, grid);
}

export function applyLook(format: Excel.RangeFormat, style: StyledAreas["style"]): void {
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontColour !== undefined) format.font.color = style.fontColour;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.shrink !== undefined) format.shrinkToFit = style.shrink;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
}

/** Thin black lines, as administrative documents have them: Excel's own when a line is only asked to be there. */
export function applyGrid(format: Excel.RangeFormat, lines: NonNullable<PlanStyle["grid"]>): void {
  for (const line of lines) format.borders.getItem(line).style = "Continuous";
}
