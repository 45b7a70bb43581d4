import type { Finding } from "./finding";
import { formProgress } from "./formProgress";
import type { JudgedForm } from "./judgedForm";
import { certainRepairs, type ChosenRepair } from "./repairs/chosenRepair";
import { reviewFilledForm } from "./reviewFilledForm";
import type { SheetProgress } from "./sheetState";

/** What is said of a form somebody works on: a script of its own, because an empty one needs none of it. */
export function filledForm(judged: JudgedForm): {
  readonly findings: readonly Finding[];
  readonly certain: readonly ChosenRepair[];
  readonly progress: SheetProgress;
} {
  const findings = reviewFilledForm(judged);
  return { findings, certain: certainRepairs(findings), progress: formProgress(judged, findings) };
}
