import type { CheckWorkPorts } from "../createCheckWork";
import { closeForm } from "./closeForm";
import type { ClosingWork } from "./closingWork";
import { recordLog } from "./recordLog";
import { reopenForm } from "./reopenForm";

export function createClosingWork({ workbook, lists }: CheckWorkPorts): ClosingWork {
  return {
    closeForm: (request) => closeForm(workbook, lists, request),
    reopenForm: (request) => reopenForm(workbook, lists, request),
    record: (sheetId, event) => recordLog(workbook, lists, sheetId, event),
  };
}
