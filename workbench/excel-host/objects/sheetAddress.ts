import type { Area } from "../model/address";
import { parseAddress } from "../model/addressText";
import { ExcelError } from "../model/excelError";
import type { SheetSelf } from "./worksheet";

/** An address on this sheet; one that names another sheet is refused. */
export function addressed({ sheet }: SheetSelf, text: string): Area {
  const parsed = parseAddress(text);
  if (parsed === null) throw new ExcelError("InvalidArgument", `"${text}" is no address`);
  if (parsed.sheetName !== null && parsed.sheetName.toLowerCase() !== sheet.name.toLowerCase()) {
    throw new ExcelError("InvalidArgument", `"${text}" lies on another sheet`);
  }
  return parsed.area;
}
