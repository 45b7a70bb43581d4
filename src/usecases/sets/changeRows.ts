import type { CriterionSet, Indicator, Requirement, RequirementKind, Threshold } from "../../criteria/criterionSet";
import { edited, indicatorAt, requirementAt, tidy, withRow, type Edited } from "./editRows";
import type { RowChange, RowKind, RowPlace, RowWords, SetProblem } from "./setChange";
import type { Signing } from "./setWork";
import { typedText } from "./typedText";

const CODE = /^(\d{1,2})\.(\d{1,2}|[a-z])$/;

/** Adds an indicator, rewrites one, takes one away, or says how Không xét counts. */
export function withRowChange(set: CriterionSet, change: RowChange, signing: Signing): Edited {
  switch (change.kind) {
    case "add":
      return withAdded(set, change, signing);
    case "rewrite":
      return withRewritten(set, change.place, change.row, signing);
    case "remove":
      return withRemoved(set, change.place, signing);
    case "notApplicable": {
      const { code, counts } = change;
      const criteria = withIndicator(set, code, (indicator) => ({ ...indicator, notApplicable: counts }));
      return criteria === null ? refused({ code: "rowGone" }) : edited(set, criteria, signing);
    }
  }
}

function withAdded(set: CriterionSet, change: Extract<RowChange, { kind: "add" }>, signing: Signing): Edited {
  const { criterion: no, row, document } = change;
  const problem = wordsProblem(set, row, no, null);
  if (problem !== null) return refused(problem);
  const { by, on } = { by: tidy(signing.by), on: signing.on };
  const bare: Indicator = {
    ...requirementOf(row),
    code: tidy(row.code),
    hasOwnValue: true,
    notApplicable: row.notApplicable,
    parts: [],
    thresholds: {},
    legal: true,
    provenance: { confidence: "annex", source: tidy(document), note: "", missing: null, checked: null },
    directions: {},
    records: {},
  };
  const thresholds: Record<string, Threshold> = {};
  for (const [area, text] of Object.entries(change.thresholds)) {
    const typed = typedText(bare, text);
    if (!typed.ok) return refused({ code: "threshold", area, reason: typed.refusal });
    if (typed.threshold !== null) thresholds[area] = typed.threshold;
  }
  const records = Object.fromEntries(
    Object.keys(thresholds).map((area) => {
      return [area, { document: tidy(document), note: "", changed: { by, on }, checked: null }];
    }),
  );
  const criteria = set.criteria.map((criterion) =>
    criterion.no === no
      ? { ...criterion, indicators: [...criterion.indicators, { ...bare, thresholds, records }].sort(byCode) }
      : criterion,
  );
  return edited(set, criteria, signing);
}

function withRewritten(set: CriterionSet, place: RowPlace, row: RowWords, signing: Signing): Edited {
  const no = Number(place.code.split(".")[0]);
  const problem = wordsProblem(set, row, no, place);
  if (problem !== null) return refused(problem);
  const criteria = withRow(set, place, (before) => ({
    ...before,
    ...requirementOf(row),
    thresholds: kept(before, row),
    directions: {},
    ...unchecked(before),
  }));
  if (criteria === null) return refused({ code: "rowGone" });
  if (place.part !== null) return edited(set, criteria, signing);
  const { code, notApplicable } = row;
  const renamed = withIndicator({ ...set, criteria }, place.code, (indicator) => {
    return { ...indicator, code: tidy(code), notApplicable };
  });
  return renamed === null ? refused({ code: "rowGone" }) : edited(set, renamed, signing);
}

/** Thresholds that still mean something in the rewritten row; a figure stays a figure whatever its direction. */
function kept(before: Requirement, { kind }: RowWords): Requirement["thresholds"] {
  return Object.fromEntries(Object.entries(before.thresholds).filter(([, threshold]) => fits(threshold, kind)));
}

/** Other words, another unit or way of answering: whoever compared the row with the document did not see these. */
function unchecked({ provenance, records }: Requirement): Pick<Requirement, "provenance" | "records"> {
  return {
    provenance: { ...provenance, checked: null },
    records: Object.fromEntries(Object.entries(records).map(([area, record]) => [area, { ...record, checked: null }])),
  };
}

function fits(threshold: Threshold | null, kind: RowKind): boolean {
  switch (threshold?.kind) {
    case undefined:
      return false;
    case "province":
      return true;
    case "yes-no":
      return kind.kind === "yes-no";
    case "level":
      return kind.kind === "level" && kind.scale.includes(threshold.atLeast);
    case "value":
    case "by-year":
    case "of-set":
      return kind.kind === "percentage" || kind.kind === "number";
  }
}

function withRemoved(set: CriterionSet, place: RowPlace, signing: Signing): Edited {
  if (requirementAt(set, place) === null) return refused({ code: "rowGone" });
  const criteria = set.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.flatMap((indicator): Indicator[] => {
      if (indicator.code !== place.code) return [indicator];
      if (place.part === null) return [];
      const parts = indicator.parts.filter(({ id }) => id !== place.part);
      return [{ ...indicator, parts, hasOwnValue: indicator.hasOwnValue || parts.length === 0 }];
    }),
  }));
  return edited(set, criteria, signing);
}

function withIndicator(set: CriterionSet, code: string, change: (indicator: Indicator) => Indicator) {
  if (indicatorAt(set, code) === null) return null;
  return set.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.map((row) => (row.code === code ? change(row) : row)).sort(byCode),
  }));
}

function wordsProblem(set: CriterionSet, row: RowWords, no: number, place: RowPlace | null): SetProblem | null {
  const code = tidy(row.code);
  if (place === null || place.part === null) {
    const [, criterion] = CODE.exec(code) ?? [];
    if (criterion === undefined || Number(criterion) !== no) return { code: "codeMalformed" };
    if (code !== place?.code && indicatorAt(set, code) !== null) return { code: "codeTaken", taken: code };
  }
  if (!set.criteria.some((criterion) => criterion.no === no)) return { code: "rowGone" };
  if (tidy(row.text) === "") return { code: "textRequired" };
  return row.kind.kind === "level" && scaleOf(row.kind.scale).length < 2 ? { code: "scaleRequired" } : null;
}

function requirementOf({ text, unit, kind }: RowWords): Pick<Requirement, "text" | "unit" | "kind"> {
  return { text: tidy(text), unit: tidy(unit) === "" ? null : tidy(unit), kind: kindOf(kind) };
}

function kindOf(kind: RowKind): RequirementKind {
  switch (kind.kind) {
    case "yes-no":
      return kind;
    case "level":
      return { kind: "level", scale: scaleOf(kind.scale) };
    case "percentage":
      return { kind: "percentage", op: kind.op, plausibleMaximum: 100 };
    case "number":
      return { kind: "number", op: kind.op, plausibleMaximum: null };
  }
}

function scaleOf(scale: readonly string[]): readonly string[] {
  return [...new Set(scale.map(tidy).filter((level) => level !== ""))];
}

/** 17.2 before 17.10; letters after numbers. */
function byCode({ code: left }: Indicator, { code: right }: Indicator): number {
  const rank = (code: string): number => {
    const last = code.split(".")[1] ?? "";
    return /^\d+$/.test(last) ? Number(last) : 1000 + last.charCodeAt(0);
  };
  return rank(left) - rank(right);
}

function refused(problem: SetProblem): Edited {
  return { ok: false, problem };
}
