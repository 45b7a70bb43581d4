import type { AreaId, Indicator, IndicatorPart } from "../../../criteria/criterionSet";
import { printThreshold } from "../../../criteria/notation/printThreshold";
import type { Outcome } from "../../ports";
import type { SetProblem } from "../setChange";
import type { AnnexDraftRow, AnnexProblem } from "./annexDraft";
import {
  annexRequirement,
  type AnnexSource,
  type AskedCell,
  type AskedRow,
  type ReadRequirement,
} from "./annexRequirement";

const CODE = /^\d{1,2}\.(\d{1,2}|[a-z])$/;

/** An indicator and the parts under it, in a row each. */
type IndicatorRows = { readonly row: AnnexDraftRow; readonly parts: readonly AnnexDraftRow[] };

/** Cells of a row by the areas of the set. */
export type CellsOf = (row: AnnexDraftRow) => readonly AskedCell[];

/** The indicators of one criterion; the first row that cannot be one is named. */
export function annexIndicators(
  rows: readonly AnnexDraftRow[],
  cellsOf: CellsOf,
  source: (row: AnnexDraftRow) => AnnexSource,
): Outcome<readonly Indicator[], AnnexProblem> {
  const indicators: Indicator[] = [];
  for (const { row, parts } of withParts(rows.filter(({ dropped }) => !dropped))) {
    const code = row.code.trim();
    const problem = rowProblem(row, indicators);
    if (problem !== null) return refused(row, problem);
    const own = annexRequirement(asked(row, cellsOf), source(row));
    if (!own.ok) return refused(row, own.problem);
    const below: ReadRequirement[] = [];
    for (const part of parts) {
      const read = annexRequirement(asked(part, cellsOf), source(part));
      if (!read.ok) return refused(part, read.problem);
      below.push(read.value);
    }
    for (const condition of conditions(own.value)) {
      const read = annexRequirement(condition, source(row));
      if (!read.ok) return refused(row, read.problem);
      below.push(read.value);
    }
    const { requirement } = own.value;
    indicators.push({
      ...requirement,
      code,
      parts: below.map(({ requirement: part }, at): IndicatorPart => ({ ...part, id: String(at + 1) })),
      hasOwnValue: below.length === 0 || Object.keys(requirement.thresholds).length > 0,
      notApplicable: "falls-out",
    });
  }
  return { ok: true, value: indicators };
}

function withParts(rows: readonly AnnexDraftRow[]): readonly IndicatorRows[] {
  return rows.flatMap((row, at) => {
    if (row.part !== null) return [];
    const rest = rows.slice(at + 1);
    const end = rest.findIndex(({ part }) => part === null);
    return [{ row, parts: end === -1 ? rest : rest.slice(0, end) }];
  });
}

function rowProblem({ code, text }: AnnexDraftRow, before: readonly Indicator[]): SetProblem | null {
  if (!CODE.test(code.trim())) return { code: "codeMalformed" };
  if (before.some((indicator) => indicator.code === code.trim())) return { code: "codeTaken", taken: code.trim() };
  return text.trim() === "" ? { code: "textRequired" } : null;
}

function asked(row: AnnexDraftRow, cellsOf: CellsOf): AskedRow {
  return { text: row.text.trim(), unit: row.unit.trim(), cells: cellsOf(row) };
}

/** "≥ 50% cứng hóa" of "100% (≥ 50% cứng hóa)" as a row of its own, for the areas that ask it. */
function conditions({ and }: ReadRequirement): readonly AskedRow[] {
  const texts = [...new Set(and.flatMap(({ parts }) => parts.map(({ text }) => text)))];
  return texts.map((text) => ({
    text,
    unit: "",
    cells: and.flatMap(({ area, parts }): { area: AreaId; original: string; text: string }[] => {
      const part = parts.find((candidate) => candidate.text === text);
      if (part === undefined) return [];
      const { text: _words, ...bound } = part;
      const printed = printThreshold({ kind: "figure", bound, and: [] });
      return [{ area, original: printed, text: printed }];
    }),
  }));
}

function refused({ key }: AnnexDraftRow, problem: SetProblem): { readonly ok: false; readonly problem: AnnexProblem } {
  return { ok: false, problem: { code: "annexRow", key, problem } };
}
