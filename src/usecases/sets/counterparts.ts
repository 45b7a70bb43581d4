import type { CriteriaList, ListedSet } from "../../criteria/criteriaList";
import { compareSets } from "../../criteria/differences/compareSets";
import { matchRows } from "../../criteria/differences/matchRows";
import type {
  CriterionDifference,
  IndicatorChange,
  IndicatorDifference,
  PartDifference,
} from "../../criteria/differences/setComparison";
import { rowKeys } from "../../forms/sheetMarks";
import type { RowName } from "./moveTypes";

/** What became of a row of the old list, by its key. */
export type Counterpart =
  | {
      readonly kind: "row";
      readonly key: string;
      readonly changes: readonly IndicatorChange[];
      /** Of the same decision, if perhaps amended: what was typed for it still holds. */
      readonly sameSet: boolean;
    }
  | { readonly kind: "maybe"; readonly candidate: RowName }
  | { readonly kind: "gone" };

export type Counterparts = ReadonlyMap<string, Counterpart>;

/** Every row of the old list: its certain counterpart in the new one, a possible one, or none. */
export function counterparts(old: CriteriaList, next: CriteriaList): Counterparts {
  return new Map([...groupCounterparts(old, next), ...old.sets.flatMap((_, set) => setCounterparts(old, set, next))]);
}

type Entry = readonly [key: string, counterpart: Counterpart];

/** Headings over the criteria of two sets. */
function groupCounterparts(old: CriteriaList, next: CriteriaList): readonly Entry[] {
  const [before, after] = [groupsOf(old), groupsOf(next)];
  const matches = matchRows(before, after, old.id === next.id);
  return before.map(({ code }, index): Entry => {
    const match = matches.find((candidate) => candidate.old === index);
    const found = match === undefined ? undefined : after[match.next];
    if (match === undefined || found === undefined) return [rowKeys.group(code), GONE];
    return [
      rowKeys.group(code),
      match.certainty === "certain"
        ? { kind: "row", key: rowKeys.group(found.code), changes: [], sameSet: old.id === next.id }
        : { kind: "maybe", candidate: { code: "", text: found.text } },
    ];
  });
}

function groupsOf({ entries }: CriteriaList) {
  return entries.flatMap((entry) => {
    return entry.kind === "group" ? [{ code: entry.id, text: entry.name, asksForFigure: false }] : [];
  });
}

function setCounterparts(old: CriteriaList, from: number, next: CriteriaList): readonly Entry[] {
  const to = setOf(next.sets, old.sets, from);
  const before = old.sets[from]?.set;
  if (before === undefined) return [];
  const after = to === null ? undefined : next.sets[to]?.set;
  // Beside an empty set every row is gone.
  const { criteria, indicators } = compareSets(before, after ?? { ...before, criteria: [] }, []);
  return rowEntries({ from, to: to ?? 0, sameSet: before.id === after?.id }, criteria, indicators);
}

/** The set of the same decision; of what is left on both sides the first with the first, and so on. */
function setOf(next: readonly ListedSet[], old: readonly ListedSet[], from: number): number | null {
  const id = old[from]?.set.id;
  const same = next.findIndex(({ set }) => set.id === id);
  if (same >= 0) return same;
  const isShared = ({ set }: ListedSet, others: readonly ListedSet[]): boolean =>
    others.some((other) => other.set.id === set.id);
  const oldLeft = old.flatMap((listed, index) => (isShared(listed, next) ? [] : [index]));
  const nextLeft = next.flatMap((listed, index) => (isShared(listed, old) ? [] : [index]));
  return nextLeft[oldLeft.indexOf(from)] ?? null;
}

type SetPair = { readonly from: number; readonly to: number; readonly sameSet: boolean };

function rowEntries(
  pair: SetPair,
  criteria: readonly CriterionDifference[],
  indicators: readonly IndicatorDifference[],
): readonly Entry[] {
  return [
    ...criteria.flatMap((row): readonly Entry[] => {
      if (row.kind === "new") return [];
      const key = rowKeys.criterion(pair.from, row.old.no);
      if (row.kind === "gone") return [[key, GONE]];
      if (row.kind === "maybe") return [[key, maybe(String(row.next.no), row.next.name)]];
      return [[key, certain(pair, rowKeys.criterion(pair.to, row.next.no), row.changes)]];
    }),
    ...indicators.flatMap((row) => indicatorEntries(pair, row)),
  ];
}

function indicatorEntries(pair: SetPair, row: IndicatorDifference): readonly Entry[] {
  if (row.kind === "new") return [];
  const { code, parts } = row.old;
  const key = rowKeys.indicator(pair.from, code);
  if (row.kind === "same") {
    const own = certain(pair, rowKeys.indicator(pair.to, row.next.code), row.changes);
    return [[key, own], ...row.parts.flatMap((part) => partEntry(pair, code, row.next.code, part))];
  }
  // Parts go where their indicator goes.
  const found = row.kind === "gone" ? GONE : maybe(row.next.code, row.next.text);
  return [[key, found], ...parts.map(({ id }): Entry => [rowKeys.part(pair.from, code, id), found])];
}

function partEntry(pair: SetPair, oldCode: string, nextCode: string, part: PartDifference): readonly Entry[] {
  if (part.kind === "new") return [];
  const key = rowKeys.part(pair.from, oldCode, part.old.id);
  if (part.kind === "gone") return [[key, GONE]];
  if (part.kind === "maybe") return [[key, maybe(nextCode, part.next.text)]];
  return [[key, certain(pair, rowKeys.part(pair.to, nextCode, part.next.id), part.changes)]];
}

const GONE: Counterpart = { kind: "gone" };

function certain({ sameSet }: SetPair, key: string, changes: readonly IndicatorChange[]): Counterpart {
  return { kind: "row", key, changes, sameSet };
}

function maybe(code: string, text: string): Counterpart {
  return { kind: "maybe", candidate: { code, text } };
}
