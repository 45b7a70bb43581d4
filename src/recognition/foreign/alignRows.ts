import type { KnownRow } from "./knownRows";
import type { ChosenList, ListRow } from "./listRows";
import type { RowClues } from "./rowClues";

/** Which row of the list each row of the table is. */
export type Alignment = ReadonlyMap<number, AlignedRow>;

export type AlignedRow = {
  readonly to: ListRow;
  readonly likeness: number;
  /** The sheet gives this very code; null where it gives none. */
  readonly codeAgrees: boolean | null;
  /** The next most like row of the list, where it is nearly as like. */
  readonly rival: ListRow | null;
  /** The rows before and after it are its neighbours in the list as well. */
  readonly isBetweenNeighbours: boolean;
};

type Pair = {
  readonly row: number;
  readonly at: number;
  readonly likeness: number;
  readonly weight: number;
  readonly code: boolean | null;
};

/** Below it only a code can tie a row, and below the other nothing. */
const BY_WORDS = 0.45;
const BY_CODE = 0.28;
/** Out of the list's order only what surely is the same. */
const OUT_OF_ORDER = 0.66;
const RIVAL = 0.06;

/**
 * Rows of the table against rows of the list: the heaviest chain in which both go on in their order, then what is surely
 * known out of order. Words weigh most, codes and the criterion a row stands under besides.
 */
export function alignRows(rows: readonly RowClues[], list: ChosenList): Alignment {
  const places = placesOf(list);
  const sections = sectionsOf(rows, list);
  const pairs = rows.map((row, index) => pairsOf(row, index, list, places, sections[index] ?? null));
  const chosen = new Map<number, Pair>();
  for (const pair of heaviestChain(pairs)) chosen.set(pair.row, pair);
  const taken = new Set([...chosen.values()].map(({ at }) => at));
  const left = pairs.flat().filter(({ row, likeness }) => !chosen.has(row) && likeness >= OUT_OF_ORDER);
  for (const pair of left.sort((one, other) => other.weight - one.weight)) {
    if (chosen.has(pair.row) || taken.has(pair.at)) continue;
    chosen.set(pair.row, pair);
    taken.add(pair.at);
  }
  return alignment(rows, list, pairs, chosen);
}

function placesOf(list: ChosenList): ReadonlyMap<string, number> {
  return new Map(list.rows.map((row, at) => [keyOf(list.sets[row.set]?.id ?? "", row.code, row.part), at]));
}

function keyOf(setId: string, code: string, part: string | null): string {
  return `${setId}:${code}:${part ?? ""}`;
}

type Section = { readonly set: number | null; readonly no: number };

/** The criterion each row stands under: by the last row, or the merged cell beside it, that names one. */
function sectionsOf(rows: readonly RowClues[], list: ChosenList): readonly (Section | null)[] {
  let current: Section | null = null;
  return rows.map((row) => {
    const named = criterionNamed(row, list);
    if (named !== null) current = named;
    return current;
  });
}

/** Names of criteria are short: nearly every letter has to be there, or the number besides. */
export function criterionNamed(row: RowClues, { sets, labels }: ChosenList): Section | null {
  const of = row.criteria.flatMap(({ row: known, likeness }) => {
    const set = sets.findIndex(({ id }) => id === known.setId);
    if (set < 0) return [];
    const saysNumber = row.whole === known.no;
    return likeness >= (saysNumber ? 0.5 : 0.8)
      ? [{ set, no: known.no, weight: likeness + (saysNumber ? 0.3 : 0) }]
      : [];
  });
  const best = of.sort((one, other) => other.weight - one.weight)[0];
  if (best === undefined && row.criterionNo !== null && sets.some((set) => hasCriterion(set, row.criterionNo))) {
    return { set: sets.length === 1 ? 0 : null, no: row.criterionNo };
  }
  if (best === undefined || (row.indicators[0]?.likeness ?? 0) > best.weight) return null;
  if (sets.length === 1) return { set: best.set, no: best.no };
  const label = labels.findIndex((text, at) => at > 0 && (row.text?.text ?? "").includes(text));
  return { set: label > 0 ? label : best.set, no: best.no };
}

function hasCriterion({ criteria }: ChosenList["sets"][number], no: number | null): boolean {
  return criteria.some((criterion) => criterion.no === no);
}

function pairsOf(
  { indicators, codes, row: _row, letter }: RowClues,
  index: number,
  list: ChosenList,
  places: ReadonlyMap<string, number>,
  section: Section | null,
): readonly Pair[] {
  const found = new Map<number, Pair>();
  for (const { row: known, likeness } of indicators) {
    const at = placeOf(known, places);
    const to = at === undefined ? undefined : list.rows[at];
    if (at === undefined || to === undefined) continue;
    const code =
      codes.length === 0 ? (letter === null ? null : endsWith(to.code, letter) || null) : codes.includes(to.code);
    if (likeness < (code === true ? BY_CODE : BY_WORDS)) continue;
    const isUnder =
      section === null ? 0 : section.no === to.no && (section.set === null || section.set === to.set) ? 0.1 : -0.1;
    const ofCode = code === null ? 0 : code ? (codes[0] === to.code ? 0.25 : 0.2) : -0.1;
    const weight = likeness + ofCode + isUnder - 0.15;
    const before = found.get(at);
    if (weight > 0 && (before === undefined || weight > before.weight))
      found.set(at, { row: index, at, likeness, weight, code });
  }
  return [...found.values()];
}

function placeOf(known: KnownRow, places: ReadonlyMap<string, number>): number | undefined {
  return known.kind === "criterion" ? undefined : places.get(keyOf(known.setId, known.code, known.part));
}

function endsWith(code: string, letter: string): boolean {
  return code.split(".")[1] === letter;
}

/** The chain of pairs, rows and places both rising, that weighs most. */
function heaviestChain(pairs: readonly (readonly Pair[])[]): readonly Pair[] {
  const width = Math.max(0, ...pairs.flat().map(({ at }) => at + 1));
  // Heaviest chain that ends at a place or before it: a tree of maxima over places.
  const best: (Link | null)[] = Array.from({ length: width + 1 }, () => null);
  for (const ofRow of pairs) {
    const links = ofRow.map((pair): Link => {
      const before = heaviestUpTo(best, pair.at);
      return { pair, before, weight: pair.weight + (before?.weight ?? 0) };
    });
    for (const link of links) {
      for (let at = link.pair.at + 1; at <= width; at += at & -at) {
        if ((best[at]?.weight ?? 0) < link.weight) best[at] = link;
      }
    }
  }
  const chain: Pair[] = [];
  for (let link = heaviestUpTo(best, width); link !== null; link = link.before) chain.push(link.pair);
  return chain;
}

type Link = { readonly pair: Pair; readonly before: Link | null; readonly weight: number };

function heaviestUpTo(best: readonly (Link | null)[], places: number): Link | null {
  let found: Link | null = null;
  for (let at = places; at > 0; at -= at & -at) {
    const link = best[at] ?? null;
    if (link !== null && link.weight > (found?.weight ?? 0)) found = link;
  }
  return found;
}

function alignment(
  rows: readonly RowClues[],
  list: ChosenList,
  pairs: readonly (readonly Pair[])[],
  chosen: ReadonlyMap<number, Pair>,
): Alignment {
  const inOrder = [...chosen.values()].sort((one, other) => one.row - other.row);
  return new Map(
    inOrder.flatMap((pair, index): readonly (readonly [number, AlignedRow])[] => {
      const to = list.rows[pair.at];
      const row = rows[pair.row]?.row;
      if (to === undefined || row === undefined) return [];
      const rival = (pairs[pair.row] ?? [])
        .filter(({ at, likeness }) => at !== pair.at && likeness >= pair.likeness - RIVAL)
        .sort((one, other) => other.likeness - one.likeness)[0];
      const isBetweenNeighbours = inOrder[index - 1]?.at === pair.at - 1 && inOrder[index + 1]?.at === pair.at + 1;
      const aligned = {
        to,
        likeness: pair.likeness,
        codeAgrees: pair.code,
        rival: rival === undefined ? null : (list.rows[rival.at] ?? null),
        isBetweenNeighbours,
      };
      return [[row, aligned]];
    }),
  );
}
