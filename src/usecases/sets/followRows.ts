import { judgeCells, readThresholdCell } from "../../assessment/judge";
import type { IndicatorVerdict } from "../../assessment/verdict";
import type { CriteriaList } from "../../criteria/criteriaList";
import type { Requirement } from "../../criteria/criterionSet";
import type { EffectiveThreshold } from "../../criteria/thresholdOf";
import type { Bieu01Column } from "../../forms/bieu01/bieu01Layout";
import { bieu01Rows, isAnswered, isRequirement, type Bieu01Row } from "../../forms/bieu01/bieu01Rows";
import { thresholdCell, thresholdFormat, thresholdText } from "../../forms/thresholdCell";
import { valueText, type CellValue, type GridCell } from "../../grid/sheetGrid";
import { headChoices } from "../../recognition/headChoices";
import type { OwnForm } from "../../recognition/ownForm";
import { isTypedThreshold } from "../formEntries";
import type { CellEdit } from "../ports";

/** A row whose threshold would be another one, and what that would do to its verdict. */
export type FollowedRow = {
  readonly code: string;
  readonly text: string;
  /** As the form prints it, "≥ 80%*"; "" where there is none. */
  readonly before: string;
  readonly after: string;
  readonly verdictBefore: IndicatorVerdict["kind"];
  readonly verdictAfter: IndicatorVerdict["kind"];
};

/** What makes another sheet of a form: rows, words, or how a row is answered. */
export type StructureChange = {
  readonly code: string;
  readonly reason: "new" | "gone" | "reworded" | "kind";
};

type FollowedRows = {
  readonly rows: readonly FollowedRow[];
  readonly edits: readonly CellEdit[];
  readonly ownThresholds: number;
  readonly structure: readonly StructureChange[];
};

type RequirementRow = Extract<Bieu01Row, { kind: "indicator" | "part" }>;

/** What the rows of a form would be with the list as it is now. */
export function followRows(form: OwnForm, before: CriteriaList, after: CriteriaList): FollowedRows {
  const { area, year } = form.identity;
  const rowsOf = (list: CriteriaList) =>
    new Map(bieu01Rows(list, area, year).flatMap((row) => (isRequirement(row) ? [[row.key, row] as const] : [])));
  const [oldRows, newRows] = [rowsOf(before), rowsOf(after)];
  const structure: StructureChange[] = [];
  const rows: FollowedRow[] = [];
  const edits: CellEdit[] = [];
  let ownThresholds = 0;
  for (const [key, row] of newRows) {
    const old = oldRows.get(key);
    const change = structureChange(old, row);
    if (change !== null) structure.push({ code: row.indicator.code, reason: change });
    if (old === undefined || change === "kind" || !isAnswered(row)) continue;
    const sheetRow = form.rows.find(({ keyText }) => keyText === key)?.row;
    if (sheetRow === undefined) continue;
    const cell = cellOf(form, sheetRow, "threshold");
    if (cell === null) continue;
    if (isTypedThreshold(old, cell.value)) {
      ownThresholds += 1;
      continue;
    }
    const changed = cellEdits(form, sheetRow, old, row, area);
    edits.push(...changed);
    if (changed.length > 0) rows.push(followedRow(form, sheetRow, cell.value, old, row));
  }
  for (const [key, { indicator }] of oldRows) {
    if (!newRows.has(key)) structure.push({ code: indicator.code, reason: "gone" });
  }
  return { rows, edits, ownThresholds, structure };
}

function structureChange(old: RequirementRow | undefined, row: RequirementRow): StructureChange["reason"] | null {
  if (old === undefined) return "new";
  if (JSON.stringify(answeredHow(old)) !== JSON.stringify(answeredHow(row))) return "kind";
  return old.requirement.text === row.requirement.text ? null : "reworded";
}

/** What the formulas of a row are made of. */
function answeredHow({ requirement, indicator }: RequirementRow): unknown {
  const { kind, legal, unit } = requirement;
  return [kind, legal, unit, indicator.hasOwnValue, indicator.notApplicable, indicator.parts.length];
}

/** The threshold, that of the year before, and the asterisk that says nobody compared them with the document. */
function cellEdits(
  form: OwnForm,
  sheetRow: number,
  old: RequirementRow,
  row: RequirementRow,
  area: string,
): readonly CellEdit[] {
  const format = formatOf(row, area) === formatOf(old, area) ? {} : { format: formatOf(row, area) };
  const edits = [
    { cell: cellOf(form, sheetRow, "threshold"), threshold: row.threshold, format },
    { cell: cellOf(form, sheetRow, "previousThreshold"), threshold: previousOf(row), format: {} },
  ];
  return edits.flatMap(({ cell, threshold, format: formatting }) => {
    if (cell === null) return [];
    const entry = thresholdCell(threshold);
    const same = sameContent(cell.value, entry);
    if (same && !("format" in formatting)) return [];
    const { row: at, column } = cell;
    return [{ position: { row: at, column }, seen: valueText(cell.value), entry, ...formatting }];
  });
}

function formatOf({ requirement, threshold }: RequirementRow, area: string): string {
  return thresholdFormat(requirement, threshold, area);
}

function previousOf({ previous }: RequirementRow): EffectiveThreshold | null {
  return previous.kind === "same" ? null : previous.threshold;
}

function sameContent(value: CellValue, entry: ReturnType<typeof thresholdCell>): boolean {
  if (entry.kind === "number") return value === entry.number;
  return (value ?? "") === (entry.kind === "text" ? entry.text : "");
}

function followedRow(
  form: OwnForm,
  sheetRow: number,
  seen: CellValue,
  old: RequirementRow,
  row: RequirementRow,
): FollowedRow {
  const { requirement, threshold, indicator } = row;
  const { area } = form.identity;
  const verdicts = valueColumns(form).map((column): readonly IndicatorVerdict["kind"][] => {
    const value = cellOf(form, sheetRow, column)?.value ?? null;
    // Where things stood on 31/12 is judged by the figure of that year.
    const ofLastYear = column === "baseline.value" && row.previous.kind === "ofItsYear";
    const before = ofLastYear ? (cellOf(form, sheetRow, "previousThreshold")?.value ?? null) : seen;
    const now = cellContent(thresholdCell(ofLastYear ? previousOf(row) : threshold));
    return [before, now].map((cell) => judgeCells(requirement, value, cell).kind);
  });
  const [before = "missing", after = "missing"] = verdicts.find(([old, next]) => old !== next) ?? verdicts[0] ?? [];
  return {
    code: row.kind === "part" ? `${indicator.code}.${row.part.id}` : indicator.code,
    text: requirement.text,
    before: shownThreshold(old.requirement, seen, area),
    after: thresholdText(requirement, threshold, area),
    verdictBefore: before,
    verdictAfter: after,
  };
}

function cellContent(entry: ReturnType<typeof thresholdCell>): CellValue {
  if (entry.kind === "number") return entry.number;
  return entry.kind === "text" ? entry.text : null;
}

/** As the form shows it; what is no threshold as it stands there. */
function shownThreshold(requirement: Requirement, seen: CellValue, area: string): string {
  const reading = readThresholdCell(requirement.kind, seen);
  if (reading.kind === "absent") return "";
  return reading.kind === "unreadable" ? valueText(seen) : thresholdText(requirement, reading, area);
}

/** The results the form is about: where things stand in a plan, what was reached in a report, each of several villages. */
function valueColumns(form: OwnForm): readonly Bieu01Column[] {
  if (!form.layout.has("target.value")) return form.layout.groups.map((group): Bieu01Column => `${group}.value`);
  return [headChoices(form).mode === "plan" ? "baseline.value" : "actual.value"];
}

function cellOf(form: OwnForm, row: number, column: Bieu01Column): GridCell | null {
  const at = form.columns.get(column);
  return at === undefined ? null : form.index.at(row, at);
}
