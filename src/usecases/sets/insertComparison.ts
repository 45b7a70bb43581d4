import type { AreaId, CriterionSet, CriterionSetId } from "../../criteria/criterionSet";
import { comparisonPlan } from "../../forms/soSanhBoTieuChi/comparisonPlan";
import { comparisonRows, type ComparisonRow } from "../../forms/soSanhBoTieuChi/comparisonRows";
import { comparisonOf, headLines, type ComparisonSubject } from "../../forms/soSanhBoTieuChi/comparisonSubject";
import type { InsertedSheet, InsertPhase, ListSource, Outcome, WorkbookPort, WorkbookProblem } from "../ports";

/** Which two sets stand side by side: two decisions, or one before and after it was amended. */
export type ComparisonRequest = { readonly old: ComparedSet; readonly next: ComparedSet };

export type ComparedSet = {
  readonly setId: CriterionSetId;
  /** The day (ISO) whose law the set stands for. */
  readonly inForceOn: string;
  /** Of this set; null on either side leaves thresholds out. */
  readonly area: AreaId | null;
};

/** The comparison as people read it. */
export type ComparisonView = {
  /** What is compared, and how many rows differ how. */
  readonly head: readonly string[];
  readonly rows: readonly ComparisonRow[];
};

/** Null where a set is not known. */
export async function compareTwo(lists: ListSource, request: ComparisonRequest): Promise<ComparisonView | null> {
  const subject = await subjectOf(lists, request);
  if (!subject.ok) return null;
  const comparison = comparisonOf(subject.value);
  const [, ...head] = headLines(subject.value, comparison);
  return { head, rows: comparisonRows(comparison) };
}

/** "So sánh bộ tiêu chí" as a new sheet. */
export async function insertComparison(
  workbook: WorkbookPort,
  lists: ListSource,
  request: ComparisonRequest,
  onPhase: (phase: InsertPhase) => void,
): Promise<Outcome<InsertedSheet, WorkbookProblem>> {
  const subject = await subjectOf(lists, request);
  return subject.ok ? workbook.insertSheet(comparisonPlan(subject.value), onPhase) : subject;
}

async function subjectOf(
  lists: ListSource,
  { old, next }: ComparisonRequest,
): Promise<Outcome<ComparisonSubject, WorkbookProblem>> {
  const [before, after] = await Promise.all([loadCompared(lists, old), loadCompared(lists, next)]);
  if (!before.ok) return before;
  if (!after.ok) return after;
  const area = old.area === null || next.area === null ? null : { old: old.area, next: next.area };
  const amendments = { old: amendmentsOf(lists, old), next: amendmentsOf(lists, next) };
  return { ok: true, value: { old: before.value, next: after.value, area, amendments } };
}

/** The pane offers single sets and their own areas only: anything else is an error of ours. */
async function loadCompared(
  lists: ListSource,
  { setId, inForceOn, area }: ComparedSet,
): Promise<Outcome<CriterionSet, WorkbookProblem>> {
  const sets = (await lists.load(setId, { inForceOn }))?.sets ?? [];
  const [listed, ...others] = sets;
  if (listed === undefined || others.length > 0) return unknown(`set ${setId}`);
  const { set } = listed;
  const isKnown = area === null || set.areas.some(({ id }) => id === area);
  return isKnown ? { ok: true, value: set } : unknown(`area ${area}`);
}

function unknown(reference: string): Outcome<never, WorkbookProblem> {
  return { ok: false, problem: { code: "unknown", reference } };
}

function amendmentsOf({ sets }: ListSource, { setId, inForceOn }: ComparedSet): readonly string[] {
  const amendments = sets.find((choice) => choice.setId === setId)?.amendments ?? [];
  return amendments.filter(({ inForceFrom }) => inForceFrom <= inForceOn).map(({ number }) => number);
}
