import { readThresholdCell } from "../../assessment/judge";
import type { CriteriaList } from "../../criteria/criteriaList";
import type { AreaId, Indicator, IndicatorPart, Requirement } from "../../criteria/criterionSet";
import { requirementIn } from "../../criteria/requirementIn";
import { thresholdOf, type EffectiveThreshold } from "../../criteria/thresholdOf";
import { recordOf, thresholdState } from "../../criteria/thresholdState";
import { parseRowKey, rowKeys } from "../../forms/sheetMarks";
import type { CellValue } from "../../grid/sheetGrid";
import type { AskedOfRow, IndicatorExplanation, RowResult, RowThreshold } from "./indicatorExplanation";

/** A form whose rows are those of a list of criteria, as far as an explanation looks at it. */
export type RowsOfList = {
  readonly list: CriteriaList;
  readonly area: AreaId;
  readonly year: number;
  /** What the row's threshold cell holds; undefined where the form has no such cell for it. */
  thresholdCell(key: string): CellValue | undefined;
  results(key: string, requirement: Requirement): readonly RowResult[];
};

/** What is to know of the indicator a key names; null for a row that is about none. */
export function explainRow(rows: RowsOfList, keyText: string): IndicatorExplanation | null {
  const key = parseRowKey(keyText);
  if (key?.kind !== "indicator" && key?.kind !== "part") return null;
  const listed = rows.list.sets[key.set];
  const criterion = listed?.set.criteria.find(({ indicators }) => indicators.some(({ code }) => code === key.code));
  const indicator = criterion?.indicators.find(({ code }) => code === key.code);
  if (listed === undefined || criterion === undefined || indicator === undefined) return null;
  const part = key.kind === "part" ? (indicator.parts.find(({ id }) => id === key.partId) ?? null) : null;
  if (key.kind === "part" && part === null) return null;

  const requirement = requirementIn<Requirement>(part ?? indicator, rows.area);
  const document = recordOf(requirement, rows.area)?.document ?? "";
  const decision = document || (indicator.amendedBy ?? listed.set.decision.number);
  return {
    indicator: { code: indicator.code, text: indicator.text, of: listed.label },
    criterion: { no: criterion.no, name: criterion.name },
    part: part?.text ?? null,
    basis: { decision, clause: indicator.code },
    asked: part !== null || indicator.hasOwnValue ? askedOf(rows, keyText, requirement) : null,
    notApplicable: indicator.notApplicable,
    results: rows.results(keyText, requirement),
    parts: part === null ? indicator.parts.map((one) => explainedPart(rows, key.set, indicator, one)) : [],
  };
}

function explainedPart(
  rows: RowsOfList,
  set: number,
  indicator: Indicator,
  part: IndicatorPart,
): IndicatorExplanation["parts"][number] {
  const key = rowKeys.part(set, indicator.code, part.id);
  const requirement = requirementIn<Requirement>(part, rows.area);
  const { threshold } = askedOf(rows, key, requirement);
  return { text: part.text, threshold, results: rows.results(key, requirement) };
}

function askedOf(rows: RowsOfList, key: string, requirement: Requirement): AskedOfRow {
  const { area, year, list } = rows;
  const ofSet = worded(requirement, thresholdOf(requirement, area, year));
  const cell = rows.thresholdCell(key);
  const threshold = cell === undefined ? ofSet : worded(requirement, readThresholdCell(requirement.kind, cell));
  const record = recordOf(requirement, area);
  const { provenance } = requirement;
  const collected = provenance.confidence === "memory" ? "" : provenance.source;
  return {
    areaName: list.areas.find(({ id }) => id === area)?.name ?? area,
    year,
    threshold,
    ofSet: JSON.stringify(threshold) === JSON.stringify(ofSet) ? null : ofSet,
    state: thresholdState(requirement, area),
    source: record?.document || collected,
    note: record?.note || provenance.note,
  };
}

/** With the row's own comparison and unit; null for what is no threshold. */
function worded(
  { kind, unit }: Requirement,
  threshold: EffectiveThreshold | ReturnType<typeof readThresholdCell> | null,
): RowThreshold | null {
  switch (threshold?.kind) {
    case "yes-no":
    case "level":
      return threshold;
    case "figure":
      if (kind.kind !== "number" && kind.kind !== "percentage") return null;
      return { kind: "figure", op: kind.op, value: threshold.value, unit: kind.kind === "percentage" ? "%" : unit };
    default:
      return null;
  }
}
