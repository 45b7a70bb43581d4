import type { Deadline, MissingCell } from "../../review/completeness";

/** A row that is missing, as it is called in a list: "15.1", "2.1 (Còn Toòng)". */
export type NamedCell = { readonly name: string; readonly cell: MissingCell };

export type DeadlineGroup = { readonly deadline: Deadline | null; readonly rows: readonly NamedCell[] };

const LONGEST_TEXT = 30;

/** Each row once, with its first cell: the parts of an indicator have its code. */
export function namedCells(cells: readonly MissingCell[]): readonly NamedCell[] {
  const first = new Map<string, MissingCell>();
  for (const cell of cells) if (!first.has(nameOf(cell))) first.set(nameOf(cell), cell);
  return [...first].map(([name, cell]) => ({ name, cell }));
}

/** Days in order, then deadlines in words, then rows without one. */
export function byDeadline(cells: readonly MissingCell[]): readonly DeadlineGroup[] {
  const groups = new Map<string, MissingCell[]>();
  for (const cell of cells) {
    const key = JSON.stringify(cell.deadline);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()]
    .map((group) => ({ deadline: group[0]?.deadline ?? null, rows: namedCells(group) }))
    .sort((a, b) => rank(a.deadline) - rank(b.deadline));
}

function rank(deadline: Deadline | null): number {
  if (deadline === null) return Number.MAX_SAFE_INTEGER;
  return deadline.kind === "day" ? deadline.day : Number.MAX_SAFE_INTEGER - 1;
}

function nameOf({ indicator: { code, text, of } }: MissingCell): string {
  const name = code !== "" ? code : shortened(text);
  return of === "" ? name : `${name} (${of})`;
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
