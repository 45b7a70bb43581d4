import { workbookState } from "../review/sheetState";
import type { SheetReport } from "./app";
import { officerWork } from "./officerWork";
import type { CheckedSheet, WorkbookCheck } from "./workbookCheck";

/** State and work left of the whole workbook. Examples stand aside, unless there is nothing else. */
export function summarised(sheets: readonly CheckedSheet[]): WorkbookCheck {
  const own = sheets.filter((sheet) => sheet.kind !== "report" || !sheet.example);
  const counted = own.length === 0 ? sheets : own;
  const states = counted.map((sheet) => (sheet.kind === "report" ? sheet.progress.state : "hasErrors"));
  const reports = own.flatMap((sheet) => (sheet.kind === "report" ? [sheet] : []));
  return {
    state: workbookState(states),
    sheets,
    officers: officerWork(reports),
    renewed: (report) => summarised(sheets.map((sheet) => withReport(sheet, report))),
  };
}

function withReport(sheet: CheckedSheet, report: SheetReport): CheckedSheet {
  const { progress } = report;
  if (sheet.kind !== "report" || sheet.report.sheetId !== report.sheetId || progress === null) return sheet;
  return { ...sheet, report, progress };
}
