import type { CheckWork } from "./checkWork";
import { explainFindings } from "./explanations/explainFindings";
import { withdrawExplanation } from "./explanations/withdrawExplanation";
import { repairFindings } from "./repairFindings";
import type { ListSource, WorkbookPort } from "./ports";

export type CheckWorkPorts = { readonly workbook: WorkbookPort; readonly lists: ListSource };

export function createCheckWork({ workbook, lists }: CheckWorkPorts): CheckWork {
  return {
    explain: (request) => explainFindings(workbook, lists, request),
    repair: (chosen) => repairFindings(workbook, lists, chosen),
    withdrawExplanation: (finding) => withdrawExplanation(workbook, lists, finding),
    listFindings: async (request) =>
      (await import(/* webpackChunkName: "finding-list" */ "./listFindings")).listFindings(workbook, request),
    closing: async () =>
      (await import(/* webpackChunkName: "closing" */ "./closing/createClosingWork")).createClosingWork({
        workbook,
        lists,
      }),
  };
}
