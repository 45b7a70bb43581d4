import { foldSpaces, textKey } from "../grid/foldText";
import type { AskedCell, Completeness, Deadline, MissingCell, OfficerShare } from "./completeness";

/** How far a form is, by who leads; names that differ in case, blanks or where the tone stands are one person. */
export function completenessOf(cells: readonly AskedCell[], started: boolean): Completeness {
  const answered = cells.filter((cell) => cell.answered).length;
  return { started, asked: cells.length, answered, officers: officerShares(cells) };
}

function officerShares(cells: readonly AskedCell[]): readonly OfficerShare[] {
  const groups = new Map<string, AskedCell[]>();
  for (const cell of cells) {
    const key = textKey(cell.officer);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups.values()].map(shareOf).sort(byUrgency);
}

function shareOf(cells: readonly AskedCell[]): OfficerShare {
  const missing = cells.filter(({ answered }) => !answered);
  return {
    officer: foldSpaces(cells[0]?.officer ?? ""),
    asked: cells.length,
    answered: cells.length - missing.length,
    missing: missing.map(({ indicator, target, deadline }) => ({ indicator, target, deadline })),
    deadline: earliestDeadline(missing),
  };
}

/** Who is first to be reminded: the earliest day; whoever has nothing left last but one; what nobody leads last. */
function byUrgency(a: OfficerShare, b: OfficerShare): number {
  const rank = ({ officer, missing }: OfficerShare): number => (officer === "" ? 2 : missing.length === 0 ? 1 : 0);
  return rank(a) - rank(b) || dayOf(a.deadline) - dayOf(b.deadline);
}

/** The first day; words only where no day is named, because nobody can order them. */
export function earliestDeadline(cells: readonly Pick<MissingCell, "deadline">[]): Deadline | null {
  const deadlines = cells.flatMap(({ deadline }) => (deadline === null ? [] : [deadline]));
  const days = deadlines.flatMap((deadline) => (deadline.kind === "day" ? [deadline.day] : []));
  if (days.length > 0) return { kind: "day", day: Math.min(...days) };
  return deadlines[0] ?? null;
}

/** For sorting: what has no day comes after all that have one. */
export function dayOf(deadline: Deadline | null): number {
  return deadline?.kind === "day" ? deadline.day : Number.MAX_SAFE_INTEGER;
}

/** What stands in a cell of Thời hạn. */
export function deadlineIn(value: unknown): Deadline | null {
  if (typeof value === "number") return { kind: "day", day: value };
  const text = typeof value === "string" ? foldSpaces(value) : "";
  return text === "" ? null : { kind: "words", text };
}
