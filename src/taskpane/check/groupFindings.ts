import type { Finding, FindingCode, FindingTarget, Severity } from "../../review/finding";

export type FindingSection = {
  readonly severity: Severity;
  readonly groups: readonly FindingGroup[];
  readonly count: number;
  /** How many of them are explained. */
  readonly explained: number;
};

/** Findings of one severity and one cause, in the order of the sheet. */
export type FindingGroup = {
  readonly id: string;
  readonly cause: FindingCode;
  readonly rows: readonly IdentifiedFinding[];
};

export type IdentifiedFinding = { readonly id: string; readonly finding: Finding };

const SEVERITIES: readonly Severity[] = ["error", "explain", "note"];

/** Errors first; within a severity the causes in the order they first appear. */
export function groupFindings(findings: readonly Finding[]): readonly FindingSection[] {
  return SEVERITIES.map((severity) => sectionOf(severity, findings)).filter((section) => section.count > 0);
}

function sectionOf(severity: Severity, findings: readonly Finding[]): FindingSection {
  const byCause = new Map<FindingCode, Finding[]>();
  const mine = findings.filter((finding) => finding.severity === severity);
  for (const finding of mine) {
    const group = byCause.get(finding.code);
    if (group === undefined) byCause.set(finding.code, [finding]);
    else group.push(finding);
  }
  const groups = [...byCause].map(([cause, list]) => ({
    id: `${severity}:${cause}`,
    cause,
    rows: openFirst(identified(list), ({ finding }) => isExplained(finding)),
  }));
  const explained = mine.filter(isExplained).length;
  const sorted = openFirst(groups, ({ rows }) => rows.every(({ finding }) => isExplained(finding)));
  return { severity, groups: sorted, count: mine.length, explained };
}

function isExplained({ explained }: Finding): boolean {
  return explained !== undefined;
}

function openFirst<Item>(items: readonly Item[], isDone: (item: Item) => boolean): readonly Item[] {
  return [...items.filter((item) => !isDone(item)), ...items.filter(isDone)];
}

/**
 * Ids that stay the same over a new check, wherever rows have moved, so that a row keeps its place and focus.
 * Several missing rows point at one cell of the head, and a doubled key at two rows: those are numbered.
 */
function identified(findings: readonly Finding[]): readonly IdentifiedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = targetPlace(finding.target);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { id: `${base}#${count}`, finding };
  });
}

function targetPlace({ sheetId, anchor, position }: FindingTarget): string {
  return anchor === null
    ? `${sheetId}@${position.row}:${position.column}`
    : `${sheetId}@${anchor.key}:${anchor.column}`;
}

/** Whether two findings lead to the same cell, wherever its row is by now. */
export function isSameTarget(target: FindingTarget, other: FindingTarget | null): boolean {
  return other !== null && targetPlace(target) === targetPlace(other);
}
