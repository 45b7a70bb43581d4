import type { Finding, FindingCode } from "./finding";

/** What says more exactly why a cell is as it is, and of which other findings at the same cell it takes the place. */
const INSTEAD_OF: Partial<Readonly<Record<FindingCode, readonly FindingCode[]>>> = {
  "entry.formulaEmpty": ["value.missing"],
  "entry.becameDate": ["value.invalid", "indicator.unmet", "indicator.lost", "entry.unitSlip", "entry.farFromLast"],
  // A fraction that cannot be judged says so itself.
  "value.invalid": ["entry.percentFormat", "entry.oddCharacters", "entry.unitSlip", "entry.farFromLast"],
  "entry.percentFormat": ["entry.unitSlip", "entry.farFromLast"],
  "entry.sampleText": ["entry.oddCharacters"],
  "table.notListed": ["table.valueInvalid", "entry.oddCharacters", "entry.sampleText"],
  "table.sumDiffers": ["table.formulaOverwritten"],
  "table.numberAsText": ["table.valueInvalid"],
  "table.notANumber": ["table.valueInvalid"],
  "table.formulaError": ["table.valueInvalid"],
  "table.unitSlip": ["table.unlikelyAmount", "table.unusualAmount", "table.overPlan"],
  "table.unlikelyAmount": ["table.unusualAmount"],
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
