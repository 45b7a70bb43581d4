import type { Area } from "../model/address";
import { ExcelError } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/** Cells an add-in holds on to: they move along when rows or columns are inserted or deleted. */
export class LiveArea {
  constructor(
    readonly sheet: Sheet,
    private current: readonly Area[],
  ) {}

  /** The areas as they lie now; an error once the cells or the sheet are gone. */
  areas(workbook: Workbook): readonly Area[] {
    if (workbook.sheetById(this.sheet.id) === null) throw new ExcelError("ItemNotFound", "the sheet was deleted");
    if (this.current.length === 0) throw new ExcelError("InvalidReference", "the cells were deleted");
    return this.current;
  }

  move(shift: (area: Area) => Area | null): void {
    this.current = this.current.map(shift).filter((area) => area !== null);
  }
}
