import { useEffect, useState } from "react";
import type { App, SheetReport } from "../../usecases/app";
import { answerOf } from "../answerOf";

/** The form in front when the tab opens, where somebody has worked on it; null until it is read, and where a check begins. */
export function useOpening(app: App, wanted: boolean): SheetReport | null {
  const [report, setReport] = useState<SheetReport | null>(null);
  useEffect(() => {
    if (!wanted) return;
    void answerOf(() => app.lookAtActiveSheet()).then((outcome) => {
      if (outcome.ok && outcome.value?.kind === "report") setReport(outcome.value.report);
    });
  }, [app, wanted]);
  return report;
}
