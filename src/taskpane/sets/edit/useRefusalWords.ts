import type { WorkbookProblem } from "../../../usecases/ports";
import type { SetProblem } from "../../../usecases/sets/setChange";
import { useMessages } from "../../LanguageContext";
import { useSetMessages } from "../../setWords";

/** The sentence for whatever stopped a work on sets. */
export function useRefusalWords(): (problem: SetProblem | WorkbookProblem) => string {
  const { refusals } = useSetMessages();
  const { problems } = useMessages();
  return (problem) => {
    switch (problem.code) {
      case "signing":
      case "threshold":
      case "codeTaken":
      case "codeMalformed":
      case "textRequired":
      case "scaleRequired":
      case "rowGone":
      case "notShipped":
      case "notKept":
        return refusals.change(problem);
      default:
        return problems.workbook(problem);
    }
  };
}
