import { mayMeanTheSame, neighbours, similarity, type Neighbours } from "./similarity";
import { wordKeys } from "./wordKeys";

/** What tells a row of one set from the others: an indicator, a part of one, a criterion. */
export type NamedRow = { readonly code: string; readonly text: string; readonly asksForFigure: boolean };

/** Indexes in the two lists. `certain`: the same row; `maybe`: a person has to say. */
export type RowMatch = { readonly old: number; readonly next: number; readonly certainty: "certain" | "maybe" };

/** In two states of one set a code says much: a decision that amends a set names its codes (QĐ 211/QĐ-TTg, Điều 1). */
export const SAME_SET_BOUND = 0.5;

/** Between two sets a code says little: here only a word or two of a long text may differ. */
export const OTHER_SET_BOUND = 0.9;

/** From here on a row of the same code in another set, or of another code, may be the same. */
export const MAYBE_BOUNDS = { sameCode: 0.5, otherCode: 0.6 } as const;

type Row = NamedRow & {
  readonly index: number;
  readonly words: readonly string[];
  readonly key: string;
  readonly neighbours: Neighbours;
};

/**
 * Which row of one list is which of the other, each at most once. Never by the code alone, never by a guess: first the
 * same text, then the same code with a similar text; where only the texts are similar, or in one set only the code is
 * the same, it is `maybe`. The answer is the same whichever list comes first.
 */
export function matchRows(old: readonly NamedRow[], next: readonly NamedRow[], sameSet: boolean): readonly RowMatch[] {
  const matching = new Matching(old, next);
  const bound = sameSet ? SAME_SET_BOUND : OTHER_SET_BOUND;
  matching.take("certain", sameTexts);
  matching.take("certain", (left, right) => {
    return sameCodes(left, right).filter(([one, other]) => likeness(one, other) >= bound && mayMeanTheSame(one, other));
  });
  if (sameSet) matching.take("maybe", sameCodes);
  matching.take("maybe", nearest);
  return matching.matches;
}

type Pair = readonly [old: Row, next: Row];

class Matching {
  readonly matches: RowMatch[] = [];
  private old: readonly Row[];
  private next: readonly Row[];

  constructor(old: readonly NamedRow[], next: readonly NamedRow[]) {
    this.old = old.map(rowOf);
    this.next = next.map(rowOf);
  }

  /** Pairs rows that are left; a row is in one pair at most. */
  take(certainty: RowMatch["certainty"], pairs: (old: readonly Row[], next: readonly Row[]) => readonly Pair[]): void {
    const found = pairs(this.old, this.next);
    this.matches.push(...found.map(([old, next]) => ({ old: old.index, next: next.index, certainty })));
    const taken = new Set<Row>(found.flat());
    this.old = this.old.filter((row) => !taken.has(row));
    this.next = this.next.filter((row) => !taken.has(row));
  }
}

function rowOf(row: NamedRow, index: number): Row {
  const words = wordKeys(row.text);
  return { ...row, index, words, key: words.join(" "), neighbours: neighbours(words) };
}

/** A text that stands several times says less: then rows of the same code, and a last one on both sides. */
function sameTexts(old: readonly Row[], next: readonly Row[]): readonly Pair[] {
  return [...new Set(old.map(({ key }) => key))].flatMap((key) => {
    const left = old.filter((row) => row.key === key);
    const right = next.filter((row) => row.key === key);
    const byCode = sameCodes(left, right);
    const taken = new Set<Row>(byCode.flat());
    const [one, ...others] = left.filter((row) => !taken.has(row));
    const [other, ...further] = right.filter((row) => !taken.has(row));
    const single = others.length === 0 && further.length === 0;
    return one === undefined || other === undefined || !single ? byCode : [...byCode, [one, other] as const];
  });
}

function sameCodes(old: readonly Row[], next: readonly Row[]): readonly Pair[] {
  return old.flatMap((one): readonly Pair[] => {
    const other = next.find(({ code }) => code === one.code);
    return other === undefined ? [] : [[one, other]];
  });
}

/** Each the other's nearest, no third one as near. */
function nearest(old: readonly Row[], next: readonly Row[]): readonly Pair[] {
  return old.flatMap((one): readonly Pair[] => {
    const other = nearestOf(one, next);
    return other !== null && nearestOf(other, old) === one ? [[one, other]] : [];
  });
}

function nearestOf(row: Row, candidates: readonly Row[]): Row | null {
  const near = candidates
    .map((candidate) => ({ candidate, likeness: likeness(row, candidate) }))
    .filter(({ candidate, likeness: value }) => {
      return value >= (candidate.code === row.code ? MAYBE_BOUNDS.sameCode : MAYBE_BOUNDS.otherCode);
    })
    .sort((one, other) => other.likeness - one.likeness);
  const [first, second] = near;
  return first === undefined || first.likeness === second?.likeness ? null : first.candidate;
}

function likeness(one: Row, other: Row): number {
  return similarity(one.neighbours, other.neighbours);
}
