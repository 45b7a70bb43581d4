import type { FormProblem, Written } from "./app";
import type { EditAnswer, Outcome, WorkbookProblem } from "./ports";

/** What an edit came to: how many cells, and the way back. */
export function writtenBy(
  answer: Outcome<EditAnswer, WorkbookProblem>,
): Outcome<Written, FormProblem | WorkbookProblem> {
  if (!answer.ok) return answer;
  if (answer.value.kind === "changed") return { ok: false, problem: { code: "changed" } };
  const { inverse } = answer.value;
  return { ok: true, value: { cells: inverse.cells.length, inverse } };
}
