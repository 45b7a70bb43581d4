import type { Finding, FindingCode } from "./finding";

/** What says more exactly why a cell is as it is, and of which other findings at the same cell it takes the place. */
const INSTEAD_OF: Partial<Readonly<Record<FindingCode, readonly FindingCode[]>>> = {
  "entry.formulaEmpty": ["value.missing"],
};

/** One finding for a cell and a cause: the one that says most. */
export function oneACause(findings: readonly Finding[]): readonly Finding[] {
  const replaced = new Set(
    findings.flatMap((finding) => (INSTEAD_OF[finding.code] ?? []).map((code) => place(finding, code))),
  );
  return findings.filter((finding) => !replaced.has(place(finding, finding.code)));
}

function place({ target: { position } }: Finding, code: FindingCode): string {
  return `${position.row}:${position.column}:${code}`;
}
