import type { Application } from "../application/application";
import { LiveArea } from "../application/liveArea";
import type { Area } from "../model/address";
import { isInsideSheet } from "../model/address";
import { ExcelError } from "../model/excelError";
import type { Sheet } from "../model/sheet";

/** What a Range or RangeAreas object stands for. */
export class RangeSelf {
  private constructor(
    readonly app: Application,
    readonly live: LiveArea,
  ) {}

  static of(app: Application, sheet: Sheet, areas: readonly Area[]): RangeSelf {
    if (!areas.every(isInsideSheet)) throw new ExcelError("InvalidArgument", "cells outside the sheet");
    return new RangeSelf(app, new LiveArea(sheet, areas));
  }

  get sheet(): Sheet {
    return this.live.sheet;
  }

  get areas(): readonly Area[] {
    return this.live.areas(this.app.workbook);
  }

  /** A Range has exactly one area. */
  get area(): Area {
    const [area] = this.areas;
    if (area === undefined) throw new ExcelError("InvalidReference", "the cells were deleted");
    return area;
  }

  with(area: Area): RangeSelf {
    return RangeSelf.of(this.app, this.sheet, [area]);
  }
}
