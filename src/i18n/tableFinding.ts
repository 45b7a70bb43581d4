import type { Finding } from "../review/finding";

/** Findings on the forms of works and money. */
export type TableFinding = Extract<Finding, { readonly code: `table.${string}` }>;

export function isTableFinding(finding: Finding): finding is TableFinding {
  return finding.code.startsWith("table.");
}
