import { checkAims } from "./checks/aims";
import { checkCarried } from "./checks/carried";
import { checkDeadlines } from "./checks/deadlines";
import { checkFormulas } from "./checks/formulas";
import { checkHead } from "./checks/head";
import { checkNotApplicable } from "./checks/notApplicable";
import { checkStructure } from "./checks/structure";
import { checkValues } from "./checks/values";
import type { Finding, Severity } from "./finding";
import type { JudgedForm } from "./judgedForm";
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

const ORDER: readonly Severity[] = ["error", "explain", "note"];

/** All findings on a form, errors first, then down the sheet. A check that throws hides nothing: it becomes a finding. */
export function reviewForm(judged: JudgedForm, checks: readonly Check[] = CHECKS): readonly Finding[] {
  const findings = checks.flatMap((check): readonly Finding[] => {
    try {
      return check.run(judged);
    } catch {
      const target = headTarget(judged);
      return [{ severity: "error", target, code: "internal.checkFailed", check: check.name }];
    }
  });
  return findings.sort((a, b) => {
    const bySeverity = ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity);
    return bySeverity !== 0 ? bySeverity : a.target.position.row - b.target.position.row;
  });
}
