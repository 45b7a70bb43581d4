import type { WorkbookProblem } from "../../../usecases/ports";
import type { SetProblem } from "../../../usecases/sets/setChange";
import type { FileRefusal } from "../../../usecases/sets/setFile";
import { useSetMessages } from "../../setWords";
import { useRefusalWords } from "../edit/useRefusalWords";

/** Why a file was not taken. */
export function useFileRefusal(): (problem: FileRefusal | SetProblem | WorkbookProblem) => string {
  const { files } = useSetMessages();
  const others = useRefusalWords();
  return (problem) => {
    switch (problem.code) {
      case "tooLarge":
        return "maximum" in problem ? files.refusal(problem) : others(problem);
      case "notJson":
      case "hostileKey":
      case "tooDeep":
      case "otherFormat":
      case "newerFormat":
      case "invalidSet":
      case "notAsShipped":
        return files.refusal(problem);
      default:
        return others(problem);
    }
  };
}
