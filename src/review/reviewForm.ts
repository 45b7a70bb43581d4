import { checkAims } from "./checks/aims";
import { checkCarried } from "./checks/carried";
import { checkDeadlines } from "./checks/deadlines";
import { checkFormulas } from "./checks/formulas";
import { checkHead } from "./checks/head";
import { checkNotApplicable } from "./checks/notApplicable";
import { checkStructure } from "./checks/structure";
import { checkValues } from "./checks/values";
import type { Finding } from "./finding";
import type { JudgedForm } from "./judgedForm";
import { runChecks } from "./runChecks";
import { headTarget } from "./target";

export type Check = { readonly name: string; readonly run: (judged: JudgedForm) => readonly Finding[] };

export const CHECKS: readonly Check[] = [
  { name: "structure", run: checkStructure },
  { name: "head", run: checkHead },
  { name: "formulas", run: checkFormulas },
  { name: "values", run: checkValues },
  { name: "notApplicable", run: checkNotApplicable },
  { name: "aims", run: checkAims },
  { name: "deadlines", run: checkDeadlines },
  { name: "carried", run: checkCarried },
];

/** All findings on a form, errors first, then down the sheet. */
export function reviewForm(judged: JudgedForm, checks: readonly Check[] = CHECKS): readonly Finding[] {
  return runChecks(judged, checks, () => headTarget(judged));
}
