import type {
  AreaId,
  Criterion,
  CriterionSet,
  Indicator,
  IndicatorPart,
  Requirement,
  RequirementKind,
} from "../../criteria/criterionSet";
import { thresholdWords } from "../../criteria/notation/thresholdWords";
import { recordOf, thresholdState } from "../../criteria/thresholdState";
import { foldText } from "../../grid/foldText";
import type { RowKind } from "./setChange";
import type { CriterionView, RowView, SetView, ThresholdView } from "./setView";

/** `shipped`: the same set as shipped, null for an own one. */
export function viewOf(set: CriterionSet, shipped: CriterionSet | null): SetView {
  const criteria = set.criteria.map((criterion) => criterionView(set, criterion, shipped));
  const states = { checked: 0, unchecked: 0, province: 0, none: 0 };
  for (const { rows } of criteria) {
    for (const { answered, thresholds } of rows) {
      if (answered) for (const { state } of thresholds) states[state.kind] += 1;
    }
  }
  return { set, shipped: shipped !== null, criteria, states };
}

function criterionView(
  set: CriterionSet,
  { no, name, indicators }: Criterion,
  shipped: CriterionSet | null,
): CriterionView {
  const shippedIndicators = shipped?.criteria.find((criterion) => criterion.no === no)?.indicators ?? [];
  const rows = indicators.flatMap((indicator) => {
    const before = shippedIndicators.find(({ code }) => code === indicator.code);
    const own = rowView(set, indicator, indicator, null, shipped !== null && !sameRow(withoutParts(indicator), before));
    const parts = indicator.parts.map((part) => {
      const partBefore = before?.parts.find(({ id }) => id === part.id);
      return rowView(set, indicator, part, part.id, shipped !== null && !sameData(part, partBefore));
    });
    return [own, ...parts];
  });
  return { no, name, rows };
}

function rowView(
  set: CriterionSet,
  indicator: Indicator,
  requirement: Requirement,
  part: IndicatorPart["id"] | null,
  changed: boolean,
): RowView {
  const { text, unit, kind } = requirement;
  return {
    code: indicator.code,
    part,
    text,
    unit,
    kind: rowKind(kind),
    notApplicable: indicator.notApplicable,
    answered: part !== null || indicator.hasOwnValue,
    changed,
    thresholds: set.areas.map(({ id, name }) => thresholdView(requirement, id, name)),
  };
}

function thresholdView(requirement: Requirement, area: AreaId, areaName: string): ThresholdView {
  const { provenance } = requirement;
  const record = recordOf(requirement, area);
  const collected = provenance.confidence === "memory" ? "" : provenance.source;
  return {
    area,
    areaName,
    words: thresholdWords(requirement, area),
    state: thresholdState(requirement, area),
    source: record?.document === "" || record === null ? collected : record.document,
    note: record?.note === "" || record === null ? provenance.note : record.note,
    changed: record?.changed ?? null,
  };
}

function rowKind(kind: RequirementKind): RowKind {
  switch (kind.kind) {
    case "yes-no":
      return { kind: "yes-no" };
    case "level":
      return { kind: "level", scale: kind.scale };
    case "percentage":
    case "number":
      return { kind: kind.kind, op: kind.op };
  }
}

function withoutParts(indicator: Indicator): Indicator {
  return { ...indicator, parts: [] };
}

function sameRow(row: Indicator, before: Indicator | undefined): boolean {
  return before !== undefined && sameData(row, withoutParts(before));
}

function sameData(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Criteria and rows that hold every word of the query, without regard to case and accents; all for an empty one. */
export function found(view: SetView, query: string): SetView {
  const wanted = foldText(query)
    .split(" ")
    .filter((word) => word !== "");
  if (wanted.length === 0) return view;
  const holds = (text: string): boolean => {
    const folded = foldText(text);
    return wanted.every((word) => folded.includes(word));
  };
  const criteria = view.criteria.flatMap((criterion): CriterionView[] => {
    if (holds(`${criterion.no} ${criterion.name}`)) return [criterion];
    // A part says little without the row it belongs to.
    const codes = new Set(
      criterion.rows.filter(({ code, text, unit }) => holds(`${code} ${text} ${unit ?? ""}`)).map(({ code }) => code),
    );
    return codes.size === 0 ? [] : [{ ...criterion, rows: criterion.rows.filter(({ code }) => codes.has(code)) }];
  });
  return { ...view, criteria };
}
