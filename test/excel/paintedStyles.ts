import fc from "fast-check";
import type { CellArea } from "../../src/grid/address";
import type { PlanStyle } from "../../src/forms/sheetPlan";

type Look = Readonly<Record<string, unknown>>;

/** How far the styles of the tests reach, in rows and columns. */
const SIDE = 6;

/** What each cell looks like when styles are painted one after the other; what a new cell has anyway says nothing. */
export function painted(styles: readonly PlanStyle[]): ReadonlyMap<string, Look> {
  const looks = new Map<string, Record<string, unknown>>();
  for (const { areas, grid: _lines, ...look } of styles) {
    for (const cell of areas.flatMap(cellsOf)) looks.set(cell, { ...looks.get(cell), ...look });
  }
  const shown = [...looks].map(([cell, look]): [string, Look] => {
    return [cell, Object.fromEntries(Object.entries(look).filter(([, value]) => value !== false))];
  });
  return new Map(shown.filter(([, look]) => Object.keys(look).length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function cellsOf({ top, left, bottom, right }: CellArea): readonly string[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return rows.flatMap((row) => columns.map((column) => `${row}:${column}`));
}

const area: fc.Arbitrary<CellArea> = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: SIDE - 1 })))
  .map(([a = 0, b = 0, c = 0, d = 0]) => {
    return { top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) };
  });

/** Styles that overlap in every way, several properties in one. */
export const anyStyles: fc.Arbitrary<readonly PlanStyle[]> = fc.array(
  fc.record(
    {
      areas: fc.array(area, { minLength: 1, maxLength: 3 }),
      fontName: fc.constantFrom("Times New Roman", "Arial"),
      fontSize: fc.constantFrom(10, 11, 13),
      bold: fc.boolean(),
      italic: fc.boolean(),
      wrap: fc.boolean(),
      shrink: fc.boolean(),
      fontColour: fc.constantFrom("#1E4D1A" as const, "#7D1620" as const),
      fill: fc.constantFrom("#F2F2F2" as const, "#DDE6F0" as const),
      horizontal: fc.constantFrom("Left" as const, "Center" as const, "Right" as const),
      vertical: fc.constantFrom("Top" as const, "Center" as const),
    },
    { requiredKeys: ["areas"] },
  ),
  { maxLength: 8 },
);
