import { printThreshold } from "../../criteria/notation/printThreshold";
import type { FigureBound, WrittenThreshold } from "../../criteria/notation/writtenThreshold";
import { indicatorsOf } from "../../criteria/indicatorsOf";
import type { CellPosition } from "../../grid/address";
import { valueText, type GridCell } from "../../grid/sheetGrid";
import { foldText } from "../../grid/foldText";
import { readTypedAnswer } from "../../assessment/typedAnswer";
import type { Finding, FindingTarget, Gap, IndicatorName, Severity } from "../finding";
import { dayIn, entryFindings } from "./entryFindings";
import { figureOf } from "./judgeTyped";
import type { JudgedCriteria, JudgedForeignRow } from "./judgeCriteria";

/** All there is to say of a table of criteria on a sheet of others. */
export function reviewCriteria(judged: JudgedCriteria): readonly Finding[] {
  return [
    ...ofTable(judged),
    ...judged.rows.flatMap((row) => [...ofRow(judged, row), ...entryFindings(judged, row)]),
    ...untied(judged),
    ...absent(judged),
  ];
}

function ofTable({ table }: JudgedCriteria): readonly Finding[] {
  const target = at(table.sheet, { row: table.headerRows[0] ?? table.region.top, column: table.region.left });
  return [
    ...(table.valueColumn === null ? [{ severity: "error", target, code: "foreign.noValueColumn" } as const] : []),
    ...(table.year.value === null ? [{ severity: "note", target, code: "foreign.yearUnknown" } as const] : []),
    ...(table.area.value === null ? [{ severity: "note", target, code: "foreign.areaUnknown" } as const] : []),
  ];
}

function ofRow(judged: JudgedCriteria, row: JudgedForeignRow): readonly Finding[] {
  return [
    ...doubtful(judged, row),
    ...(judged.table.valueColumn === null ? [] : ofAnswer(judged, row)),
    ...ofDemand(judged, row),
    ...ofVerdict(judged, row),
  ];
}

function doubtful({ table }: JudgedCriteria, row: JudgedForeignRow): readonly Finding[] {
  if (row.row.certainty === "certain") return [];
  const target = at(table.sheet, row.row.at, row.row.text);
  return [{ severity: "note", target, code: "foreign.rowDoubtful", indicator: nameOf(table, row) }];
}

/**
 * DESCRIPTION: each row is answered, readable and met, or says why not.
 */
function ofAnswer(judged: JudgedCriteria, row: JudgedForeignRow): readonly Finding[] {
  const { table } = judged;
  const { own, cell, answer } = row;
  const indicator = nameOf(table, row);
  const found = (severity: Severity): Pick<Finding, "severity" | "target"> => ({
    severity,
    target: cell === null ? at(table.sheet, row.row.at) : atCell(table.sheet, cell),
  });
  switch (own.kind) {
    case "met":
    case "notApplicable":
    case "notAsked":
      return [];
    case "invalid": {
      const day = cell === null ? null : dayIn(cell);
      if (own.reason === "notANumber" && day !== null)
        return [{ ...found("error"), code: "entry.becameDate", indicator, day, where: "figure" }];
      return [
        { ...found("error"), code: "value.invalid", indicator, reason: own.reason, suggestion: suggestionFor(row) },
      ];
    }
    case "missing": {
      if (answer.kind === "empty")
        return isHeading(judged, row) ? [] : [{ ...found("error"), code: "value.missing", indicator }];
      const part = row.demand.threshold?.kind === "figure" ? (row.demand.threshold.and[0]?.text ?? "") : "";
      return [{ ...found("explain"), code: "foreign.partMissing", indicator, part }];
    }
    case "noThreshold":
      return [{ ...found("explain"), code: "threshold.missing", indicator, cause: causeOf(row) }];
    case "unmet":
      return [{ ...found("explain"), code: "indicator.unmet", indicator, gap: gapOf(judged, row) }];
  }
}

/** Answered in the rows of its parts. */
function isHeading({ rows }: JudgedCriteria, { row, part, indicator }: JudgedForeignRow): boolean {
  return (
    part === null &&
    !indicator.hasOwnValue &&
    rows.some((other) => other.row.code === row.code && other.row.set === row.set && other.part !== null)
  );
}

function suggestionFor({ own, answer, cell }: JudgedForeignRow): number | null {
  if (own.kind !== "invalid" || own.reason !== "percentAsFraction" || answer.kind !== "figure" || cell === null)
    return null;
  return Math.round(answer.value * 1e11) / 1e9;
}

function causeOf({ demand, part, indicator }: JudgedForeignRow): "province" | "not-found" | "not-recalled" {
  if (demand.threshold?.kind === "province") return "province";
  return (part ?? indicator).provenance.missing ?? "not-recalled";
}

function gapOf({ table }: JudgedCriteria, { answer, demand: { threshold } }: JudgedForeignRow): Gap | null {
  if (answer.kind === "level" && threshold?.kind === "level") {
    return { kind: "level", value: answer.level, threshold: threshold.atLeast };
  }
  if (answer.kind !== "figure" || threshold?.kind !== "figure") return null;
  const asked = figureOf(threshold.bound, table.year.value);
  if (asked === null) return null;
  const { op, unit } = threshold.bound;
  const difference = Math.round(Math.abs(answer.value - asked) * 1e9) / 1e9;
  return { kind: "figure", value: answer.value, threshold: asked, op, unit, difference };
}

/**
 * DESCRIPTION: what the template asks is what the set asks for this area and year.
 */
function ofDemand({ table }: JudgedCriteria, row: JudgedForeignRow): readonly Finding[] {
  const { demand, demandCell } = row;
  if (demandCell === null) return [];
  const written = valueText(demandCell.value);
  const target = atCell(table.sheet, demandCell);
  const indicator = nameOf(table, row);
  if (demand.unreadable)
    return [{ severity: "note", target, code: "foreign.requirementUnreadable", indicator, written }];
  const { threshold, ofSet } = demand;
  if (demand.source === "set" || threshold === null || ofSet === null) return [];
  if (threshold.kind === "province" || isSame(threshold, ofSet, table.year.value)) return [];
  return [
    { severity: "explain", target, code: "foreign.requirementDiffers", indicator, written, own: printThreshold(ofSet) },
  ];
}

/** A yes-no row may ask for anything the set leaves to the province's own text. */
function isSame(one: WrittenThreshold, other: WrittenThreshold, year: number | null): boolean {
  if (one.kind !== other.kind) return one.kind === "none" || other.kind === "yes-no" || one.kind === "yes-no";
  if (one.kind === "level" && other.kind === "level") return foldText(one.atLeast) === foldText(other.atLeast);
  if (one.kind !== "figure" || other.kind !== "figure") return true;
  const [left, right] = [figureOf(one.bound, year), figureOf(other.bound, year)];
  return left === null || right === null || (left === right && isSameOp(one.bound, other.bound, left));
}

/** No figure is below 0 and no share above 100 %. */
function isSameOp({ op: one }: FigureBound, { op: other }: FigureBound, value: number): boolean {
  const pair = new Set([one, other]);
  if (one === other) return true;
  return (value === 0 && pair.has("=") && pair.has("<=")) || (value === 100 && pair.has("=") && pair.has(">="));
}

/**
 * DESCRIPTION: a verdict the sheet shows is the one its figure gives.
 */
function ofVerdict({ table, verdicts }: JudgedCriteria, row: JudgedForeignRow): readonly Finding[] {
  const { verdictCell, part } = row;
  if (verdictCell === null) return [];
  const shown = readTypedAnswer(verdictCell, { kind: "yes-no" });
  const judged = (part === null ? verdicts[row.row.set]?.get(row.row.code) : row.own)?.kind;
  if (shown.kind !== "yes" && shown.kind !== "no") return [];
  if (judged !== "met" && judged !== "unmet" && judged !== "missing") return [];
  if (
    judged === "missing"
      ? shown.kind === "no" || row.answer.kind !== "empty"
      : (shown.kind === "yes") === (judged === "met")
  ) {
    return [];
  }
  const target = atCell(table.sheet, verdictCell);
  return [
    {
      severity: judged === "missing" ? "explain" : "error",
      target,
      code: "foreign.verdictDiffers",
      indicator: nameOf(table, row),
      judged,
    },
  ];
}

function untied({ table }: JudgedCriteria): readonly Finding[] {
  return table.rows.flatMap((row): readonly Finding[] => {
    if (row.kind !== "untied") return [];
    return [{ severity: "note", target: at(table.sheet, row.at, row.text), code: "foreign.rowUntied", text: row.text }];
  });
}

/** One officer's part of the criteria leaves most of them out on purpose. */
const NEARLY_WHOLE = 0.8;

function absent({ table, verdicts }: JudgedCriteria): readonly Finding[] {
  const codes = table.sets.flatMap((set, index) => {
    const all = indicatorsOf(set).map(({ code }) => code);
    const there = verdicts[index] ?? new Map<string, unknown>();
    const lacking = all.filter((code) => !there.has(code));
    return lacking.length > 0 && there.size >= all.length * NEARLY_WHOLE ? lacking : [];
  });
  const target = at(table.sheet, { row: table.region.top, column: table.region.left });
  return codes.length === 0 ? [] : [{ severity: "note", target, code: "foreign.rowsAbsent", codes }];
}

function nameOf({ labels }: JudgedCriteria["table"], { row, indicator, part }: JudgedForeignRow): IndicatorName {
  return { code: indicator.code, text: part?.text ?? indicator.text, of: labels[row.set] ?? "" };
}

function atCell(sheetId: string, cell: GridCell): FindingTarget {
  return at(sheetId, { row: cell.row, column: cell.column }, valueText(cell.value));
}

function at(sheetId: string, position: CellPosition, seen = ""): FindingTarget {
  return { sheetId, position, anchor: null, seen };
}
