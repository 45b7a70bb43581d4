import type { Criterion, CriterionSet, IndicatorPart, Requirement } from "../criterionSet";
import { matchRows, type NamedRow } from "./matchRows";
import { nameChanges, requirementChanges } from "./requirementChanges";
import type {
  AreaPair,
  CriterionDifference,
  IndicatorChange,
  IndicatorDifference,
  NumberedIndicator,
  Paired,
  PartDifference,
  SetComparison,
} from "./setComparison";

/**
 * How `next` differs from `old`: two decisions, or two states of one set. Thresholds are compared in the areas both
 * have, or in the pairs that were chosen. Swapping the two swaps new and gone.
 */
export function compareSets(
  old: CriterionSet,
  next: CriterionSet,
  areas: readonly AreaPair[] = commonAreas(old, next),
): SetComparison {
  const sameSet = old.id === next.id;
  return {
    old,
    next,
    areas,
    criteria: criteria(old, next, sameSet),
    indicators: indicators(old, next, sameSet, areas),
  };
}

export function commonAreas(old: CriterionSet, next: CriterionSet): readonly AreaPair[] {
  const ids = new Set(next.areas.map(({ id }) => id));
  return old.areas.filter(({ id }) => ids.has(id)).map(({ id }) => ({ old: id, next: id }));
}

function criteria(old: CriterionSet, next: CriterionSet, sameSet: boolean): readonly CriterionDifference[] {
  return paired(old.criteria, next.criteria, nameOfCriterion, sameSet, (one, other) => {
    return { changes: nameChanges(nameOfCriterion(one), nameOfCriterion(other)) };
  });
}

function nameOfCriterion({ no, name }: Criterion): NamedRow {
  return { code: String(no), text: name, asksForFigure: false };
}

function indicators(
  old: CriterionSet,
  next: CriterionSet,
  sameSet: boolean,
  areas: readonly AreaPair[],
): readonly IndicatorDifference[] {
  const nameOf = (row: NumberedIndicator): NamedRow => namedRow(row.code, row);
  return paired(numbered(old), numbered(next), nameOf, sameSet, (one, other) => ({
    changes: [...nameChanges(one, other), ...indicatorChanges(one, other), ...requirementChanges(one, other, areas)],
    parts: parts(one.parts, other.parts, sameSet, areas),
  }));
}

function indicatorChanges(one: NumberedIndicator, other: NumberedIndicator): readonly IndicatorChange[] {
  const changes: IndicatorChange[] = [];
  if (one.hasOwnValue !== other.hasOwnValue) {
    changes.push({ kind: "ownValue", old: one.hasOwnValue, next: other.hasOwnValue });
  }
  if (one.notApplicable !== other.notApplicable) {
    changes.push({ kind: "notApplicable", old: one.notApplicable, next: other.notApplicable });
  }
  return changes;
}

function parts(
  old: readonly IndicatorPart[],
  next: readonly IndicatorPart[],
  sameSet: boolean,
  areas: readonly AreaPair[],
): readonly PartDifference[] {
  const nameOf = (part: IndicatorPart): NamedRow => namedRow(part.id, part);
  return paired(old, next, nameOf, sameSet, (one, other) => ({
    changes: [...nameChanges(nameOf(one), nameOf(other)), ...requirementChanges(one, other, areas)],
  }));
}

function numbered(set: CriterionSet): readonly NumberedIndicator[] {
  return set.criteria.flatMap(({ no, indicators: rows }) => rows.map((row) => ({ ...row, criterion: no })));
}

function namedRow(code: string, { text, kind }: Requirement): NamedRow {
  return { code, text, asksForFigure: kind.kind === "percentage" || kind.kind === "number" };
}

type Unlike<Row> = Exclude<Paired<Row, never>, { kind: "same" }>;
type Alike<Row> = { readonly kind: "same"; readonly old: Row; readonly next: Row };

/** Each row of both lists once: in the order of `next`, then what is gone. */
function paired<Row, Same extends object>(
  old: readonly Row[],
  next: readonly Row[],
  nameOf: (row: Row) => NamedRow,
  sameSet: boolean,
  compared: (old: Row, next: Row) => Same,
): readonly (Unlike<Row> | (Alike<Row> & Same))[] {
  const matches = matchRows(old.map(nameOf), next.map(nameOf), sameSet);
  const matched = new Map(matches.map((match) => [match.next, match]));
  const taken = new Set(matches.map((match) => match.old));
  const kept = next.map((row, index): Unlike<Row> | (Alike<Row> & Same) => {
    const match = matched.get(index);
    const before = match === undefined ? undefined : old[match.old];
    if (match === undefined || before === undefined) return { kind: "new", next: row };
    if (match.certainty === "maybe") return { kind: "maybe", old: before, next: row };
    return { kind: "same", old: before, next: row, ...compared(before, row) };
  });
  const gone = old.flatMap((row, index): readonly Unlike<Row>[] => {
    return taken.has(index) ? [] : [{ kind: "gone", old: row }];
  });
  return [...kept, ...gone];
}
