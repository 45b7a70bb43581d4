import { areaAddress, type CellArea } from "../grid/address";
import type { PlanStyle } from "../forms/sheetPlan";

const GRID_LINES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** One style on all its areas with one request a property. */
export function writeStyle(sheet: Excel.Worksheet, style: PlanStyle): void {
  const { format } = areasOf(sheet, style.areas);
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontColour !== undefined) format.font.color = style.fontColour;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.grid !== undefined) writeGrid(format, style.grid);
}

function writeGrid(format: Excel.RangeFormat, colour: string): void {
  for (const line of GRID_LINES) {
    const border = format.borders.getItem(line);
    border.style = "Continuous";
    border.color = colour;
  }
}

/** A range for one area, RangeAreas for several: both have the members that plans need. */
export function areasOf(sheet: Excel.Worksheet, areas: readonly CellArea[]): Excel.Range | Excel.RangeAreas {
  const address = areas.map(areaAddress).join(",");
  return areas.length === 1 ? sheet.getRange(address) : sheet.getRanges(address);
}
