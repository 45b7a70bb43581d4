import type { FormProblem } from "./app";
import type { OpenTable } from "./openTable";

/** Why a sheet that is no table form of today's layout cannot be worked on. */
export function tableProblem(open: Exclude<OpenTable, { kind: "table" }>): FormProblem {
  const { sheetName } = open.reading;
  return open.kind === "notOurs"
    ? { code: "notAForm", sheetName }
    : { code: "unreadable", sheetName, finding: open.finding };
}
