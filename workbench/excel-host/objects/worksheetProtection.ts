import { protectSheet, unprotectSheet } from "../edit/protection";
import type { ProtectionOptions } from "../model/protection";
import { NOTHING_ALLOWED } from "../model/protection";
import { ExcelError } from "../model/excelError";
import type { Argument } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import { booleanOf, fieldsOf, isMissing, oneOf, optionalText } from "./arguments";
import type { SheetSelf } from "./worksheet";

/** Excel.WorksheetProtectionOptions; what is left out is not allowed. */
function optionsOf(argument: Argument | undefined): ProtectionOptions {
  if (isMissing(argument)) return NOTHING_ALLOWED;
  const fields = fieldsOf(argument);
  for (const name of Object.keys(fields)) {
    if (!Object.hasOwn(NOTHING_ALLOWED, name)) throw new ExcelError("InvalidArgument", `no protection option ${name}`);
  }
  const allows = (name: string): boolean => !isMissing(fields[name]) && booleanOf(fields[name]);
  return {
    allowAutoFilter: allows("allowAutoFilter"),
    allowDeleteColumns: allows("allowDeleteColumns"),
    allowDeleteRows: allows("allowDeleteRows"),
    allowEditObjects: allows("allowEditObjects"),
    allowEditScenarios: allows("allowEditScenarios"),
    allowFormatCells: allows("allowFormatCells"),
    allowFormatColumns: allows("allowFormatColumns"),
    allowFormatRows: allows("allowFormatRows"),
    allowInsertColumns: allows("allowInsertColumns"),
    allowInsertHyperlinks: allows("allowInsertHyperlinks"),
    allowInsertRows: allows("allowInsertRows"),
    allowPivotTables: allows("allowPivotTables"),
    allowSort: allows("allowSort"),
    selectionMode: isMissing(fields["selectionMode"])
      ? "Normal"
      : oneOf(["Normal", "Unlocked", "None"], fields["selectionMode"]),
  };
}

/** Excel.WorksheetProtection. */
export const worksheetProtection = new ObjectClass<SheetSelf>("WorksheetProtection", {
  properties: {
    Protected: { read: ({ sheet }) => sheet.protection !== null },
    Options: { read: ({ sheet }) => (sheet.protection === null ? null : { ...sheet.protection.options }) },
  },
  methods: {
    Protect: {
      effect: "write",
      call: ({ app, sheet }, [options, password]) => {
        protectSheet(app, sheet, optionsOf(options), optionalText(password));
        return null;
      },
    },
    Unprotect: {
      effect: "write",
      call: ({ app, sheet }, [password]) => {
        unprotectSheet(app, sheet, optionalText(password));
        return null;
      },
    },
  },
});
