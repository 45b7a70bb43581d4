import type { CrossFindingDetail } from "../review/crossFinding";
import type { EntryFindingDetail } from "../review/entryFinding";
import type { Finding, FindingCode } from "../review/finding";
import type { ForeignFindingDetail } from "../review/foreign/foreignFinding";
import type { TableFindingDetail } from "../review/tableFinding";

/**
 * Findings on a form nobody has typed into yet: their words come with the first ones. All others are said with words
 * that are fetched when there is such a finding (`LaterFindings`).
 */
export type FirstFinding = Extract<Finding, { readonly code: FirstCode }>;

export type FirstCode = Extract<
  FindingCode,
  `head.${string}` | `structure.${string}` | `internal.${string}` | "value.missing" | "threshold.missing"
>;

export type LaterFinding = Exclude<Finding, FirstFinding>;

/** Found only where somebody typed (`review/entryFinding`). */
export type EntryFinding = Extract<Finding, { readonly code: EntryFindingDetail["code"] }>;

/** Findings on the forms of works and money. */
export type TableFinding = Extract<Finding, { readonly code: TableFindingDetail["code"] }>;

/** What other sheets of the workbook say otherwise. */
export type CrossFinding = Extract<Finding, { readonly code: CrossFindingDetail["code"] }>;

/** On sheets of others. */
export type ForeignFinding = Extract<Finding, { readonly code: ForeignFindingDetail["code"] }>;

/** On answers, aims, deadlines and verdicts. */
export type AnswerFinding = Exclude<LaterFinding, EntryFinding | TableFinding | CrossFinding | ForeignFinding>;

export function isFirstCode(code: FindingCode): code is FirstCode {
  return /^(head|structure|internal)\.|^(value|threshold)\.missing$/.test(code);
}

export function isLaterFinding(finding: Finding): finding is LaterFinding {
  return !isFirstCode(finding.code);
}

export function isEntryFinding(finding: Finding): finding is EntryFinding {
  return finding.code.startsWith("entry.");
}

export function isTableFinding(finding: Finding): finding is TableFinding {
  return finding.code.startsWith("table.");
}

export function isCrossFinding(finding: Finding): finding is CrossFinding {
  return finding.code.startsWith("cross.");
}
