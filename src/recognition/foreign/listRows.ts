import type { CriteriaList } from "../../criteria/criteriaList";
import type { CriterionSet } from "../../criteria/criterionSet";
import type { KnownSet } from "./foreignTable";

/** A row of the list the table follows, in its order. */
export type ListRow = {
  readonly set: number;
  readonly no: number;
  readonly code: string;
  readonly part: string | null;
};

export type ChosenList = {
  readonly sets: readonly CriterionSet[];
  readonly labels: readonly string[];
  readonly rows: readonly ListRow[];
};

/** The sets as they stood in a year, and their rows in the order of their list. */
export function chosenList(
  ids: readonly string[],
  known: readonly KnownSet[],
  joints: readonly CriteriaList[],
  year: number | null,
): ChosenList {
  const sets = ids.flatMap((id) => setOfYear(id, known, year));
  const joint =
    ids.length < 2 ? undefined : joints.find((list) => list.sets.every(({ set }, at) => set.id === ids[at]));
  const order =
    joint === undefined
      ? sets.flatMap((set, at) => set.criteria.map(({ no }) => ({ set: at, no })))
      : joint.entries.flatMap((entry) =>
          entry.kind === "criterion" ? [{ set: entry.set, no: entry.criterion.no }] : [],
        );
  return {
    sets,
    labels: joint?.sets.map(({ label }) => label) ?? sets.map(() => ""),
    rows: order.flatMap(({ set, no }) => rowsOf(sets[set], set, no)),
  };
}

function rowsOf(set: CriterionSet | undefined, at: number, no: number): readonly ListRow[] {
  const criterion = set?.criteria.find((candidate) => candidate.no === no);
  return (criterion?.indicators ?? []).flatMap(({ code, parts }) => [
    { set: at, no, code, part: null },
    ...parts.map(({ id }) => ({ set: at, no, code, part: id })),
  ]);
}

function setOfYear(id: string, known: readonly KnownSet[], year: number | null): readonly CriterionSet[] {
  const states = known.filter(({ set }) => set.id === id);
  const fitting = states.find(({ years }) => year !== null && year >= years.from && year <= years.to) ?? states[0];
  return fitting === undefined ? [] : [fitting.set];
}
