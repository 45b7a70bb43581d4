import type { CriteriaList } from "../../criteria/criteriaList";
import { foldText } from "../../grid/foldText";
import type { KnownSet } from "./foreignTable";
import type { RowClues } from "./rowClues";
import { STRONG } from "./tiedCells";

/** Which sets a table is about, and how much speaks for them. */
export type ChosenSets = {
  readonly ids: readonly string[];
  /** Rows known again by their words, each indicator once. */
  readonly evidence: number;
};

type Ties = { readonly setId: string; readonly score: number; readonly rows: ReadonlySet<number> };

/** The set whose rows these are; two where the rest of them are those of the set it shares a list with. */
export function chooseSets(
  rows: readonly RowClues[],
  known: readonly KnownSet[],
  joints: readonly CriteriaList[],
  around: { readonly title: string; readonly year: number | null },
): ChosenSets | null {
  const ids = [...new Set(known.map(({ set }) => set.id))];
  const ties = ids.map((setId) => tiesTo(setId, rows, bonus(setId, known, around)));
  const [first] = [...ties].sort((one, other) => other.score - one.score);
  if (first === undefined || first.rows.size === 0) return null;
  const rest = rows.filter(({ row, indicators }) => !first.rows.has(row) && (indicators[0]?.likeness ?? 0) >= SECOND);
  for (const { sets } of joints) {
    const listed = sets.map(({ set }) => set.id);
    if (!listed.includes(first.setId)) continue;
    const others = listed.filter((id) => id !== first.setId);
    const second = others.map((id) => tiesTo(id, rest, 0)).find((other) => isSecond(other.rows.size, first.rows.size));
    if (second !== undefined) return { ids: listed, evidence: first.rows.size + second.rows.size };
  }
  return { ids: [first.setId], evidence: first.rows.size };
}

/** Words two sets share are no second set. */
const SECOND = 0.7;

function isSecond(rows: number, ofFirst: number): boolean {
  return rows >= 3 && rows * 6 >= ofFirst;
}

/** Each indicator once, by the row most like it. */
function tiesTo(setId: string, rows: readonly RowClues[], more: number): Ties {
  const best = new Map<string, { row: number; score: number }>();
  for (const { row, indicators, codes } of rows) {
    const like = indicators.find(({ row: known }) => known.setId === setId);
    if (like === undefined || like.row.kind !== "indicator" || like.likeness < STRONG) continue;
    const key = `${like.row.code}:${like.row.part ?? ""}`;
    const score = like.likeness ** 2 + (codes.includes(like.row.code) ? 0.15 : codes.length > 0 ? -0.1 : 0);
    const before = best.get(key);
    if (before === undefined || score > before.score) best.set(key, { row, score });
  }
  const found = [...best.values()];
  const score = found.reduce((sum, one) => sum + one.score, 0);
  return { setId, score: score * (1 + more), rows: new Set(found.map(({ row }) => row)) };
}

/** What the title says of the step, and the years the set is meant for: enough to choose between equals. */
function bonus(
  setId: string,
  known: readonly KnownSet[],
  { title, year }: { title: string; year: number | null },
): number {
  const sets = known.filter(({ set }) => set.id === setId).map(({ set }) => set);
  const isOfYear = year === null || sets.some(({ years }) => year >= years.from && year <= years.to);
  const folded = foldText(title);
  const step = ["nang cao", "kieu mau", "khu dan cu"].filter((word) => folded.includes(word));
  const own = foldText(sets[0]?.title ?? "");
  const named = step.filter((word) => own.includes(word)).length - step.filter((word) => !own.includes(word)).length;
  return (isOfYear ? 0 : -0.25) + Math.max(-0.05, Math.min(0.05, named * 0.03));
}
