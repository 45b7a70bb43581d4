import type { CriteriaColumns } from "./criteriaColumns";
import type { ForeignColumn, ForeignCorrections, ForeignRole, ForeignRow } from "./foreignTable";
import type { RowClues } from "./rowClues";

export const NO_CORRECTIONS: ForeignCorrections = { roles: new Map(), rows: new Map() };

/** Roles an officer gave win; a role there is one of leaves the column it was taken for. */
export function correctedColumns(understood: CriteriaColumns, { roles }: ForeignCorrections): CriteriaColumns {
  if (roles.size === 0) return understood;
  const given = new Set([...roles.values()].filter((role) => role !== null && SINGLE.includes(role)));
  const columns = understood.columns.map((column): ForeignColumn => {
    const own = roles.get(column.column);
    if (own !== undefined) return { ...column, role: own, certainty: "certain" };
    return column.role !== null && given.has(column.role) ? { ...column, role: null, certainty: "doubtful" } : column;
  });
  const of = (role: ForeignRole): number | null => columns.find((column) => column.role === role)?.column ?? null;
  return {
    columns,
    content: of("content") ?? understood.content,
    value: of("result"),
    requirement: of("requirement"),
    verdict: of("verdict"),
  };
}

const SINGLE: readonly ForeignRole[] = ["content", "result", "requirement", "verdict", "number", "code", "criterion"];

/** Rows an officer tied, or said are no indicators; whoever had that indicator before has it no more. */
export function correctedRows(
  understood: readonly ForeignRow[],
  clues: readonly RowClues[],
  { rows }: ForeignCorrections,
): readonly ForeignRow[] {
  if (rows.size === 0) return understood;
  const taken = new Set([...rows.values()].flatMap((to) => (to === null ? [] : [keyOf(to)])));
  const kept = understood
    .filter(({ row }) => !rows.has(row))
    .map((row) => {
      return row.kind === "indicator" && taken.has(keyOf(row)) ? untied(row) : row;
    });
  const given = clues.flatMap((clue): readonly ForeignRow[] => {
    const to = rows.get(clue.row);
    if (to === undefined || clue.text === null) return [];
    const base = { row: clue.row, at: clue.text.at, text: clue.text.text };
    if (to === null) return [{ kind: "group", ...base }];
    return [{ kind: "indicator", ...base, ...to, certainty: "certain", doubts: [] }];
  });
  return [...kept, ...given].sort((one, other) => one.row - other.row);
}

function untied({ row, at, text }: Extract<ForeignRow, { readonly kind: "indicator" }>): ForeignRow {
  return { kind: "untied", row, at, text };
}

function keyOf({
  set,
  code,
  part,
}: {
  readonly set: number;
  readonly code: string;
  readonly part: string | null;
}): string {
  return `${set}:${code}:${part ?? ""}`;
}
