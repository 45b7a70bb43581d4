import { areaAddress, type CellArea } from "../grid/address";

/** Ranges of one new sheet, each fetched once: a range costs two requests, and plans come back to the same cells. */
export class PlannedRanges {
  private readonly single = new Map<string, Excel.Range>();
  private readonly several = new Map<string, Excel.RangeAreas>();

  constructor(readonly sheet: Excel.Worksheet) {}

  one(area: CellArea): Excel.Range {
    const address = areaAddress(area);
    const range = this.single.get(address) ?? this.sheet.getRange(address);
    this.single.set(address, range);
    return range;
  }

  /** A range for one area, RangeAreas for several: both have the members that plans need. */
  all(areas: readonly CellArea[]): Excel.Range | Excel.RangeAreas {
    const [first] = areas;
    if (first !== undefined && areas.length === 1) return this.one(first);
    const address = areas.map(areaAddress).join(",");
    const ranges = this.several.get(address) ?? this.sheet.getRanges(address);
    this.several.set(address, ranges);
    return ranges;
  }
}
