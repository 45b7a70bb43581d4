import { checkFormulas } from "./checks/formulas";
import { checkHead } from "./checks/head";
import { checkStructure } from "./checks/structure";
import { checkValues } from "./checks/values";
import type { Finding } from "./finding";
import type { JudgedForm } from "./judgedForm";
import { runChecks } from "./runChecks";
import { headTarget } from "./target";

export type Check = { readonly name: string; readonly run: (judged: JudgedForm) => readonly Finding[] };

/** What is looked at on every form, even an empty one. */
export const CHECKS = [
  { name: "structure", run: checkStructure },
  { name: "head", run: checkHead },
  { name: "formulas", run: checkFormulas },
  { name: "values", run: checkValues },
] as const satisfies readonly Check[];

/** What these checks find on a form, errors first, then down the sheet. All there is to find: `reviewFilledForm`. */
export function reviewForm(judged: JudgedForm, checks: readonly Check[] = CHECKS): readonly Finding[] {
  return runChecks(judged, checks, () => headTarget(judged));
}
