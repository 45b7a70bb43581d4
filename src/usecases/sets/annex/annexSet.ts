import type { Area, Criterion, CriterionSet, Provenance } from "../../../criteria/criterionSet";
import { signedSet } from "../../../criteria/signedSet";
import type { Outcome } from "../../ports";
import type { Signing } from "../setWork";
import {
  EVERY_AREA,
  NO_AREA,
  type AnnexDraft,
  type AnnexDraftRow,
  type AnnexHead,
  type AnnexProblem,
  type AreaChoices,
} from "./annexDraft";
import { annexIndicators } from "./annexIndicators";
import type { AskedCell } from "./annexRequirement";
import { newSet } from "./newSet";

/** Longest name of a person or office accepted. */
const NAME_MAXIMUM = 100;

/** `base`: the set it becomes an edition of; null for a new one. `taken`: ids of sets there are. */
export function annexSet(
  draft: AnnexDraft,
  head: AnnexHead,
  base: CriterionSet | null,
  taken: readonly string[],
  { by, on }: Signing,
): Outcome<CriterionSet, AnnexProblem> {
  const name = by.normalize("NFC").trim();
  if (name === "" || name.length > NAME_MAXIMUM) return { ok: false, problem: { code: "signing", field: "by" } };
  const bare = head.kind === "new" ? newSet(head, newAreas(draft, head.areas), taken) : based(base);
  if (!bare.ok) return bare;
  const { areas, decision } = bare.value;
  if (!fitsAreas(draft, areas, head.areas)) return { ok: false, problem: { code: "annexAreas" } };

  const made: Criterion[] = [];
  for (const { no, name: criterionName } of draft.criteria) {
    const before = bare.value.criteria.find((criterion) => criterion.no === no);
    const read = annexIndicators(
      draft.rows.filter(({ criterion }) => criterion === no),
      (row) => cellsOf(row, areas, head.areas),
      ({ key }) => ({ document: decision.number, note: key, signing: { by: name, on } }),
    );
    if (!read.ok) return read;
    if (read.value.length === 0) continue;
    if (before === undefined && criterionName.trim() === "")
      return { ok: false, problem: { code: "annexCriterion", no } };
    const named = before ?? { no, name: criterionName.trim(), nameSource: fromAnnex(decision.number) };
    made.push({ ...named, indicators: read.value });
  }
  if (made.length === 0) return { ok: false, problem: { code: "annexEmpty" } };
  // What the annex does not have stays as it was.
  const kept = bare.value.criteria.filter(({ no }) => !made.some((criterion) => criterion.no === no));
  const criteria = [...made, ...kept].sort((one, other) => one.no - other.no);
  const withoutIndicators = criteria.some(({ indicators }) => indicators.length === 0);
  return { ok: true, value: signedSet({ ...bare.value, criteria, withoutIndicators }, { by: name, on, note: "" }) };
}

function based(base: CriterionSet | null): Outcome<CriterionSet, AnnexProblem> {
  return base === null ? { ok: false, problem: { code: "rowGone" } } : { ok: true, value: base };
}

function newAreas({ areas }: AnnexDraft, choices: AreaChoices): readonly Area[] {
  return areas
    .filter(({ id }) => choices[id] === id)
    .map(({ id, heading }) => ({ id, name: heading.trim() === "" ? id : heading.trim() }));
}

/** Every column goes to an area there is, no two to the same one, and at least one goes anywhere. */
function fitsAreas({ areas: columns }: AnnexDraft, areas: readonly Area[], choices: AreaChoices): boolean {
  const chosen = columns.map(({ id }) => choices[id] ?? NO_AREA).filter((choice) => choice !== NO_AREA);
  const known = chosen.every((choice) => choice === EVERY_AREA || areas.some(({ id }) => id === choice));
  return chosen.length > 0 && known && new Set(chosen).size === chosen.length;
}

function cellsOf({ cells }: AnnexDraftRow, areas: readonly Area[], choices: AreaChoices): readonly AskedCell[] {
  return areas.flatMap(({ id }): AskedCell[] => {
    const own =
      cells.find(({ area }) => choices[area] === id) ?? cells.find(({ area }) => choices[area] === EVERY_AREA);
    return own === undefined ? [] : [{ area: id, original: own.original, text: own.text }];
  });
}

function fromAnnex(source: string): Provenance {
  return { confidence: "annex", source, note: "", missing: null, checked: null };
}
