import type { WorkbookProblem } from "../../../usecases/ports";
import type { SetProblem } from "../../../usecases/sets/setChange";
import type { Work } from "../../useWork";

/** What stopped the work; null while nothing has. */
export function problemOf(work: Work<unknown, SetProblem>): SetProblem | WorkbookProblem | null {
  return work.kind === "refused" ? work.problem : null;
}

/** The name of the field to mend; null where no field is to blame. */
export function fieldOf(problem: SetProblem | WorkbookProblem | null): string | null {
  switch (problem?.code) {
    case "signing":
      return "by";
    case "threshold":
      return thresholdField(problem.area);
    case "codeTaken":
    case "codeMalformed":
      return "code";
    case "textRequired":
      return "text";
    case "scaleRequired":
      return "scale";
    default:
      return null;
  }
}

export function thresholdField(area: string): string {
  return `threshold ${area}`;
}
