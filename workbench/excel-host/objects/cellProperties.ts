import { ExcelError } from "../model/excelError";
import type { Argument, Method } from "../protocol/hostObject";
import { fieldsOf } from "./arguments";
import type { RangeSelf } from "./rangeSelf";

/**
 * Range.getCellProperties (ExcelApi 1.9): "Returns a 2D array, encapsulating the data for each cell's font, fill,
 * borders, alignment, and other properties." Built for what the add-in asks: whether each cell is locked.
 */
export const getCellProperties: Method<RangeSelf> = {
  effect: "read",
  call: ({ sheet, area }, [wanted]) => {
    requireOnlyLocked(wanted);
    return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: area.right - area.left + 1 }, (_, column) => ({
        format: {
          protection: {
            formulaHidden: sheet.cell(area.top + row, area.left + column).style.formulaHidden,
            locked: sheet.cell(area.top + row, area.left + column).style.locked,
          },
        },
      })),
    );
  },
};

function requireOnlyLocked(wanted: Argument | undefined): void {
  const format = only(wanted, "format");
  if (only(format, "protection") !== true) throw new ExcelError("InvalidArgument", "protection: true was expected");
}

function only(argument: Argument | undefined, name: string): Argument | undefined {
  const fields = fieldsOf(argument);
  const [other] = Object.keys(fields).filter((key) => key !== name);
  if (other !== undefined) throw new ExcelError("ApiNotFound", `emulator: not implemented getCellProperties ${other}`);
  return fields[name];
}
