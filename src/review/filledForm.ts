import type { ClosingState } from "./closing/closingState";
import type { Finding } from "./finding";
import { formProgress } from "./formProgress";
import type { JudgedForm } from "./judgedForm";
import { nearestCriteria } from "./nearest";
import { certainRepairs, type ChosenRepair } from "./repairs/chosenRepair";
import { ENTRY_CHECKS, reviewFilledForm } from "./reviewFilledForm";
import { CHECKS } from "./reviewForm";
import type { SetReport } from "./setReport";
import type { SheetProgress } from "./sheetState";
import type { FindingSubject } from "./subjects/findingSubject";
import { formSubjects } from "./subjects/formSubjects";
import { summarise } from "./summary";

/**
 * What is said of a form somebody works on: a script of its own, because an empty one needs none of it. `compared` is what
 * other sheets say otherwise.
 */
export function filledForm(
  judged: JudgedForm,
  compared: readonly Finding[] = [],
  closing: ClosingState = "open",
): {
  readonly sets: readonly SetReport[];
  readonly findings: readonly Finding[];
  readonly certain: readonly ChosenRepair[];
  readonly progress: SheetProgress;
  readonly subjects: readonly FindingSubject[];
} {
  const findings = reviewFilledForm(judged, [...CHECKS, ...ENTRY_CHECKS, { name: "compared", run: () => compared }]);
  return {
    sets: summarise(judged, nearestCriteria),
    findings,
    certain: certainRepairs(findings),
    progress: formProgress(judged, findings, closing),
    subjects: formSubjects(judged, findings),
  };
}
