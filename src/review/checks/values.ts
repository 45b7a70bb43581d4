import { holds } from "../../assessment/judge";
import type { RequirementKind } from "../../criteria/criterionSet";
import { thresholdOf } from "../../criteria/thresholdOf";
import type { CellValue } from "../../grid/sheetGrid";
import type { Finding, Gap, Severity } from "../finding";
import { cellIn, type AnsweredRow, type JudgedForm } from "../judgedForm";
import { nameOf, rowTarget } from "../target";

/** DESCRIPTION: every row that is typed into is answered, readable, has a threshold and is met, or says why not. */
export function checkValues(judged: JudgedForm): readonly Finding[] {
  return judged.answered.flatMap((row) => findingsOf(judged, row));
}

function findingsOf(judged: JudgedForm, row: AnsweredRow): readonly Finding[] {
  const indicator = nameOf(row.indicator, row.part?.text);
  const value = cellIn(judged.form, row.row, "value")?.value ?? null;
  const threshold = cellIn(judged.form, row.row, "threshold")?.value ?? null;
  const at = (column: "value" | "threshold" | "reason", severity: Severity): Pick<Finding, "severity" | "target"> => {
    return { severity, target: rowTarget(judged, row.keyText, row.row, column) };
  };
  switch (row.verdict.kind) {
    case "met":
      return [];
    case "missing":
      return [{ ...at("value", "error"), code: "value.missing", indicator }];
    case "invalid": {
      const { reason } = row.verdict;
      const column = reason === "badThreshold" ? "threshold" : "value";
      const suggestion = reason === "percentAsFraction" && typeof value === "number" ? timesHundred(value) : null;
      return [{ ...at(column, "error"), code: "value.invalid", indicator, reason, suggestion }];
    }
    case "noThreshold": {
      const cause = missingThresholdCause(judged, row);
      return [{ ...at("threshold", "explain"), code: "threshold.missing", indicator, cause }];
    }
    case "unmet": {
      const gap = gapOf(row.requirement.kind, row.requirement.unit, value, threshold);
      return [{ ...at("value", "explain"), code: "indicator.unmet", indicator, gap }];
    }
    case "notApplicable": {
      const reason = cellIn(judged.form, row.row, "reason")?.value ?? null;
      const given = typeof reason === "string" ? reason.trim() !== "" : reason !== null;
      return given ? [] : [{ ...at("reason", "error"), code: "reason.missing", indicator }];
    }
  }
}

/** A threshold the set has was cleared on the sheet; one it has not, it lacks for this area and year. */
function missingThresholdCause(judged: JudgedForm, { requirement }: AnsweredRow): ThresholdCause {
  const { area, year } = judged.form.identity;
  if (thresholdOf(requirement, area, year) !== null) return "cleared";
  return requirement.provenance.missing ?? "not-recalled";
}

type ThresholdCause = Extract<Finding, { code: "threshold.missing" }>["cause"];

/** 0,855 → 85,5 without the dust of binary fractions. */
function timesHundred(value: number): number {
  return Math.round(value * 1e11) / 1e9;
}

/** How far an unmet row is from its threshold; null where nothing can be measured. */
export function gapOf(kind: RequirementKind, unit: string | null, value: CellValue, threshold: CellValue): Gap | null {
  if (kind.kind === "level") {
    return typeof value === "string" && typeof threshold === "string" ? { kind: "level", value, threshold } : null;
  }
  if (kind.kind === "yes-no" || typeof value !== "number" || typeof threshold !== "number") return null;
  if (holds(kind.op, value, threshold)) return null;
  const difference = Math.round(Math.abs(value - threshold) * 1e9) / 1e9;
  return { kind: "figure", value, threshold, op: kind.op, unit, difference };
}
