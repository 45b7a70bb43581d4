import type { App } from "./app";
import { checkActiveSheet } from "./checkSheet";
import { goToNextIssue } from "./goToNextIssue";
import { insertForm } from "./insertForm";
import { jumpToFinding } from "./jumpToFinding";
import type { SetSource, WorkbookPort } from "./ports";

export type AppPorts = { readonly workbook: WorkbookPort; readonly sets: SetSource };

/** Everything the pane and the commands can do, over the ports given. */
export function createApp({ workbook, sets }: AppPorts): App {
  return {
    forms: sets.choices,
    insertForm: (request, onPhase) => insertForm(workbook, sets, request, onPhase),
    checkActiveSheet: () => checkActiveSheet(workbook, sets),
    jumpTo: (target) => jumpToFinding(workbook, target),
    showSheet: (sheetId) => workbook.showSheet(sheetId),
    goToNextIssue: () => goToNextIssue(workbook, sets),
    watch: (onChange) => workbook.watch(onChange),
  };
}
