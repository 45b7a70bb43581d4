import { protectSheet, unprotectSheet } from "../edit/protection";
import { ExcelError } from "../model/excelError";
import { NOTHING_ALLOWED, type ProtectionOptions } from "../model/protection";
import type { Argument } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import { booleanOf, fieldsOf, isMissing, limitedText, oneOf } from "./arguments";
import type { SheetSelf } from "./worksheet";

/** "A password is at most 255 characters" (Excel specifications and limits of worksheet passwords). */
const LONGEST_PASSWORD = 255;

const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

/** Excel.WorksheetProtection. */
export const worksheetProtection = new ObjectClass<SheetSelf>("WorksheetProtection", {
  properties: {
    Protected: { read: ({ sheet }) => sheet.protection !== null },
    Options: { read: ({ sheet }) => ({ ...(sheet.protection?.options ?? NOTHING_ALLOWED) }) },
  },
  methods: {
    /** protect(options?, password?); what the options leave out is not allowed. */
    Protect: {
      effect: "write",
      call: ({ app, sheet }, [options, password]) => {
        protectSheet(app, sheet, isMissing(options) ? {} : optionsOf(options), passwordOf(password));
        return null;
      },
    },
    Unprotect: {
      effect: "write",
      call: ({ app, sheet }, [password]) => {
        unprotectSheet(app, sheet, passwordOf(password));
        return null;
      },
    },
  },
});

/** An empty password is none (Worksheet.Protect: "omitted or an empty string"). */
function passwordOf(argument: Argument | undefined): string | null {
  if (isMissing(argument)) return null;
  const password = limitedText(argument, LONGEST_PASSWORD, "a password");
  return password === "" ? null : password;
}

/** WorksheetProtectionOptions; an option there is not is refused. */
function optionsOf(argument: Argument): ProtectionOptions {
  return Object.entries(fieldsOf(argument)).reduce<ProtectionOptions>((options, [name, value]) => {
    if (isMissing(value)) return options;
    if (!(name in NOTHING_ALLOWED)) throw new ExcelError("InvalidArgument", `no option ${name}`);
    return name === "selectionMode"
      ? { ...options, selectionMode: oneOf(SELECTION_MODES, value) }
      : { ...options, [name]: booleanOf(value) };
  }, NOTHING_ALLOWED);
}
