import type { Finding, FindingTarget } from "../finding";
import type { RepairEntry } from "../repair";

/** A finding and what its cell is to hold. */
export type ChosenRepair = { readonly finding: Finding; readonly to: RepairEntry };

/** The certain repairs among these findings of one report: one a cell, that of the gravest finding. */
export function certainRepairs(findings: readonly Finding[]): readonly ChosenRepair[] {
  const cells = new Set<string>();
  return findings.flatMap((finding): readonly ChosenRepair[] => {
    const { repair, target } = finding;
    const cell = `${target.position.row}:${target.position.column}`;
    if (repair?.kind !== "certain" || cells.has(cell)) return [];
    cells.add(cell);
    return [{ finding, to: repair.to }];
  });
}

/** The finding as a new check has it, wherever its row is by now; null where it is gone or cannot be told from another. */
export function foundAnew(finding: Finding, findings: readonly Finding[]): Finding | null {
  const alike = findings.filter((other) => other.code === finding.code && isSameCell(other.target, finding.target));
  const { row, column } = finding.target.position;
  const there = alike.find(({ target: { position } }) => position.row === row && position.column === column);
  return there ?? (alike.length === 1 ? (alike[0] ?? null) : null);
}

function isSameCell(target: FindingTarget, other: FindingTarget): boolean {
  if (target.seen !== other.seen) return false;
  const [a, b] = [target.anchor, other.anchor];
  if (a !== null && b !== null) return a.key === b.key && a.column === b.column;
  return a === b && target.position.row === other.position.row && target.position.column === other.position.column;
}
