import { requireEditableWorkbook } from "../edit/guards";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { ExcelError } from "../model/excelError";
import { ObjectClass } from "../protocol/hostObject";
import { integerOf, isMissing } from "./arguments";
import { range } from "./range";
import { RangeSelf } from "./rangeSelf";
import type { SheetSelf } from "./worksheet";
import type { Argument } from "../protocol/hostObject";

/** "Optional number of rows to freeze, or one by default." */
function lines(argument: Argument | undefined, limit: number): number {
  const count = isMissing(argument) ? 1 : integerOf(argument);
  if (count < 0 || count >= limit) throw new ExcelError("InvalidArgument", `cannot freeze ${count}`);
  return count;
}

function freeze({ app, sheet }: SheetSelf, rows: number, columns: number): null {
  requireEditableWorkbook(app);
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  return null;
}

/** Excel.WorksheetFreezePanes. Freezing is a view, so a protected sheet allows it. */
export const freezePanes = new ObjectClass<SheetSelf>("WorksheetFreezePanes", {
  methods: {
    FreezeRows: { effect: "write", call: (self, [count]) => freeze(self, lines(count, MAX_ROWS), 0) },
    FreezeColumns: { effect: "write", call: (self, [count]) => freeze(self, 0, lines(count, MAX_COLUMNS)) },
    FreezeAt: {
      effect: "write",
      call: (self, [argument]) => {
        const held = range.selfOf(argument);
        if (held === null) throw new ExcelError("InvalidArgument", "a range was expected");
        return freeze(self, held.area.bottom + 1, held.area.right + 1);
      },
    },
    Unfreeze: { effect: "write", call: (self) => freeze(self, 0, 0) },
    /** "Gets a range that describes the frozen cells"; null where nothing is frozen. */
    GetLocationOrNullObject: {
      effect: "read",
      call: ({ app, sheet }) => {
        const { frozenRows, frozenColumns } = sheet;
        if (frozenRows === 0 && frozenColumns === 0) return null;
        const bottom = (frozenRows === 0 ? MAX_ROWS : frozenRows) - 1;
        const right = (frozenColumns === 0 ? MAX_COLUMNS : frozenColumns) - 1;
        return range.of(RangeSelf.of(app, sheet, [{ top: 0, left: 0, bottom, right }]));
      },
    },
  },
});
