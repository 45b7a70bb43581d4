import { requireEditableWorkbook } from "../edit/guards";
import { MAX_ROWS } from "../model/address";
import { ExcelError } from "../model/excelError";
import { ObjectClass } from "../protocol/hostObject";
import { integerOf } from "./arguments";
import type { SheetSelf } from "./worksheet";

/** Excel.WorksheetFreezePanes. Freezing is a view, so a protected sheet allows it. */
export const freezePanes = new ObjectClass<SheetSelf>("WorksheetFreezePanes", {
  methods: {
    FreezeRows: {
      effect: "write",
      call: ({ app, sheet }, [argument]) => {
        const count = integerOf(argument);
        if (count < 0 || count >= MAX_ROWS) throw new ExcelError("InvalidArgument", `cannot freeze ${count} rows`);
        requireEditableWorkbook(app);
        sheet.frozenRows = count;
        sheet.frozenColumns = 0;
        return null;
      },
    },
  },
});
