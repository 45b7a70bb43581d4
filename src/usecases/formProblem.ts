import type { FormProblem } from "./app";
import type { OpenForm } from "./openForm";

/** Why a sheet that is no form of today's layout cannot be worked on. */
export function formProblem(open: Exclude<OpenForm, { kind: "form" }>): FormProblem {
  const { sheetName } = open.reading;
  return open.kind === "notOurs"
    ? { code: "notAForm", sheetName }
    : { code: "unreadable", sheetName, finding: open.finding };
}
