import type { Messages } from "../../i18n/vi";
import type { NamedSheet, OverviewMessages } from "../../i18n/vi/overview";
import type { OfficerSheet } from "../../usecases/workbookCheck";
import { byDeadline } from "./namedMissing";

/** What one person has left, sheet by sheet, as a reminder names it. */
export function reminderSheets(
  sheets: readonly OfficerSheet[],
  words: OverviewMessages,
  period: Messages["period"],
): readonly NamedSheet[] {
  return sheets.map(({ report, noun, missing }): NamedSheet => {
    const groups = byDeadline(missing).map(({ deadline, rows }) => ({
      names: rows.map(({ name }) => name),
      deadline: deadline === null ? null : words.deadline(deadline),
    }));
    const { sheetName, setTitle, unitName, mode, year } = report;
    return { sheetName, title: setTitle, unitName, period: period.ofYear(mode, year), noun, groups };
  });
}
