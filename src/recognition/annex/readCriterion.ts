import type { AnnexCriterion, AnnexDoubt, AnnexIndicator, AnnexThreshold } from "./annexReading";
import type { CriterionDraft, IndicatorDraft } from "./annexDraft";
import { readRequirement, type AnnexContext, type ReadRequirement } from "./readRequirement";
import { settleCodes, type SettledCode } from "./settleCodes";

export type ReadCriterion = { readonly criterion: AnnexCriterion; readonly doubts: readonly AnnexDoubt[] };

export function readCriterion(no: number, draft: CriterionDraft, context: AnnexContext): ReadCriterion {
  const ownRow = draft.asked !== null && draft.asked.thresholds.some((cell) => cell !== null) ? draft.asked : null;
  if (draft.indicators.length === 0 && ownRow !== null)
    return singleIndicator(no, draft, readRequirement(ownRow, context));
  const codes = settleCodes(no, draft);
  const doubts: AnnexDoubt[] = [];
  const indicators = draft.indicators.map((indicator, index) => {
    const read = readIndicator(indicator, codes[index] ?? { code: `${no}.${index + 1}`, doubt: null }, context);
    doubts.push(...read.doubts);
    return read.indicator;
  });
  const shared = ownRow === null ? null : readRequirement(ownRow, context);
  const criterion = criterionFrom(no, draft, indicators);
  if (shared === null) return { criterion, doubts };
  const { thresholds, cells } = shared.requirement;
  const [first] = thresholds.filter(({ text }) => text !== "");
  if (first !== undefined) doubts.push({ at: first.at, code: "fromCriterionRow" });
  return {
    criterion: {
      ...criterion,
      indicators: indicators.map((indicator) => ({
        ...indicator,
        thresholds: inherited(indicators, indicator, thresholds),
      })),
      cells: uniquePositions([...criterion.cells, ...cells]),
    },
    doubts: [...doubts, ...shared.doubts],
  };
}

/** A numbered row with requirements and nothing under it is its criterion's one indicator. */
function singleIndicator(no: number, draft: CriterionDraft, { requirement, doubts }: ReadRequirement): ReadCriterion {
  const indicator = { ...requirement, code: `${no}.1`, parts: [] };
  return {
    criterion: criterionFrom(no, draft, [indicator]),
    doubts: [{ at: requirement.at, code: "codeByOrder", given: "" }, ...doubts],
  };
}

function readIndicator(draft: IndicatorDraft, { code, doubt }: SettledCode, context: AnnexContext) {
  const own = readRequirement(draft.asked, context);
  const parts = draft.parts.map(({ label, asked }) => ({ label, ...readRequirement(asked, context) }));
  const indicator: AnnexIndicator = {
    ...own.requirement,
    code,
    parts: parts.map(({ label, requirement }) => ({ ...requirement, label })),
  };
  const ofCode: readonly AnnexDoubt[] = doubt === null ? [] : [{ at: codeAt(draft) ?? own.requirement.at, ...doubt }];
  return { indicator, doubts: [...ofCode, ...own.doubts, ...parts.flatMap((part) => part.doubts)] };
}

function codeAt({ asked }: IndicatorDraft) {
  return asked.cells[0]?.at;
}

/** The criterion's row speaks for its indicators where none of them has a requirement of its own. */
function inherited(
  all: readonly AnnexIndicator[],
  { thresholds }: AnnexIndicator,
  shared: readonly AnnexThreshold[],
): readonly AnnexThreshold[] {
  const hasOwn = all.some((indicator) => indicator.thresholds.some(({ text }) => text !== ""));
  if (hasOwn) return thresholds;
  return thresholds.map((threshold, index) => {
    const given = shared[index];
    return given === undefined || given.text === "" ? threshold : { ...given, source: "criterion" };
  });
}

function criterionFrom(
  no: number,
  { name, cells, indicators }: CriterionDraft,
  read: readonly AnnexIndicator[],
): AnnexCriterion {
  const [first] = cells;
  const named = cells.find(({ text }) => name !== "" && text.includes(name)) ?? first;
  const at = named?.at ?? indicators[0]?.asked.textCell?.at ?? { row: 0, column: 0 };
  return { no, name, at, indicators: read, cells: uniquePositions(cells.map((cell) => cell.at)) };
}

function uniquePositions(cells: AnnexCriterion["cells"]): AnnexCriterion["cells"] {
  return [...new Map(cells.map((at) => [`${at.row}:${at.column}`, at])).values()];
}
