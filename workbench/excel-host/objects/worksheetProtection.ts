import { NOTHING_ALLOWED } from "../model/protection";
import { ObjectClass } from "../protocol/hostObject";
import type { SheetSelf } from "./worksheet";

/** Excel.WorksheetProtection: what it says, not how it is set. */
export const worksheetProtection = new ObjectClass<SheetSelf>("WorksheetProtection", {
  properties: {
    Protected: { read: ({ sheet }) => sheet.protection !== null },
    Options: { read: ({ sheet }) => ({ ...(sheet.protection?.options ?? NOTHING_ALLOWED) }) },
  },
});
