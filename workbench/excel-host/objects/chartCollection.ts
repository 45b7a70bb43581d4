import { addChart } from "../edit/charts";
import { CHART_TYPES } from "../model/chart";
import { ExcelError } from "../model/excelError";
import type { Argument } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import { textOf } from "./arguments";
import { chart } from "./chart";
import { range } from "./range";
import type { SheetSelf } from "./worksheet";

/** Excel.ChartCollection of a worksheet. */
export const chartCollection = new ObjectClass<SheetSelf>("ChartCollection", {
  methods: {
    Add: {
      effect: "write",
      call: ({ app, sheet }, [type, source, seriesBy]) => {
        const known = CHART_TYPES.find((candidate) => candidate === type);
        if (known === undefined) throw notBuilt("chart of type", type);
        // "Auto" means one thing on the desktop and another on the web: whoever relies on it is refused.
        if (seriesBy !== "Columns") throw notBuilt("chart with series by", seriesBy);
        const cells = range.selfOf(source);
        if (cells === null) throw new ExcelError("InvalidArgument", "a range was expected");
        if (cells.sheet !== sheet) throw notBuilt("chart of cells of", cells.sheet.name);
        return chart.of({ app, sheet, id: addChart(app, sheet, known, cells.area).id });
      },
    },
  },
});

function notBuilt(what: string, value: Argument | undefined): ExcelError {
  return new ExcelError("ApiNotFound", `the Excel stand-in has no ${what} ${textOf(value)}`);
}
