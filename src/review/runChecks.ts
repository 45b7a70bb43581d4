import type { Finding, FindingTarget, Severity } from "./finding";

const ORDER: readonly Severity[] = ["error", "explain", "note"];

/** All findings, errors first, then down the sheet. A check that throws hides nothing: it becomes a finding. */
export function runChecks<Subject>(
  subject: Subject,
  checks: readonly { readonly name: string; readonly run: (subject: Subject) => readonly Finding[] }[],
  ownTarget: () => FindingTarget,
): readonly Finding[] {
  const findings = checks.flatMap((check): readonly Finding[] => {
    try {
      return check.run(subject);
    } catch {
      return [{ severity: "error", target: ownTarget(), code: "internal.checkFailed", check: check.name }];
    }
  });
  return findings.sort((a, b) => {
    const bySeverity = ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity);
    return bySeverity !== 0 ? bySeverity : a.target.position.row - b.target.position.row;
  });
}
