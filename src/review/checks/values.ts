import { thresholdOf } from "../../criteria/thresholdOf";
import type { Bieu01Column, GroupId } from "../../forms/bieu01/bieu01Layout";
import type { Finding, Severity } from "../finding";
import { gapOf } from "../gap";
import { isBlank, judgedValue, thresholdColumn } from "../judgeRow";
import { cellIn, countedGroups, type AnsweredRow, type JudgedForm } from "../judgedForm";
import { rowStatus } from "../rowStatus";
import { nameOf, rowTarget } from "../target";

/**
 * DESCRIPTION: every row that is typed into is answered where the form asks for it, readable, has a threshold and is
 * met, or says why not. History and aims that were typed must be readable too.
 */
export function checkValues(judged: JudgedForm): readonly Finding[] {
  const counted = countedGroups(judged);
  return judged.form.layout.groups.flatMap((group) => {
    const check = counted.includes(group) ? findingsOf : wrongEntries;
    return judged.answered.flatMap((row) => check(judged, row, group));
  });
}

function findingsOf(judged: JudgedForm, row: AnsweredRow, group: GroupId): readonly Finding[] {
  const verdict = row.verdicts.get(group);
  const { kind, unit } = row.requirement;
  const indicator = nameOf(judged, row.set, row.indicator, row.part, group);
  const at = (column: Bieu01Column, severity: Severity): Pick<Finding, "severity" | "target"> => {
    return { severity, target: rowTarget(judged, row.keyText, row.row, column) };
  };
  switch (verdict?.kind) {
    case undefined:
    case "met":
    case "notAsked":
    case "notApplicable":
      return [];
    case "missing":
      return [{ ...at(`${group}.value`, "error"), code: "value.missing", indicator }];
    case "invalid":
      return wrongEntries(judged, row, group);
    case "noThreshold": {
      const column = thresholdColumn(judged.form, row.requirement, group);
      // A threshold of last year is not an officer's to type: without it last year is not judged, and that is said.
      if (column !== "threshold") {
        return [{ ...at(`${group}.value`, "note"), code: "threshold.missing", indicator, cause: "last-year" }];
      }
      return [{ ...at(column, "explain"), code: "threshold.missing", indicator, cause: causeOf(judged, row) }];
    }
    case "unmet": {
      const value = judgedValue(judged.form, row.row, group);
      const threshold = cellIn(judged.form, row.row, thresholdColumn(judged.form, row.requirement, group))?.value;
      const gap = gapOf(kind, unit, value, threshold ?? null);
      const place = judged.rowByKey.get(row.keyText);
      const lost = place !== undefined && rowStatus(judged, place, group, "unmet").lost;
      const code = lost ? "indicator.lost" : "indicator.unmet";
      return [{ ...at(`${group}.value`, "explain"), code, indicator, gap }];
    }
  }
}

/** What cannot be read is said of every column that is judged. */
function wrongEntries(judged: JudgedForm, row: AnsweredRow, group: GroupId): readonly Finding[] {
  const verdict = row.verdicts.get(group);
  if (verdict?.kind !== "invalid") return [];
  const { reason } = verdict;
  const cell = cellIn(judged.form, row.row, `${group}.value`)?.value ?? null;
  // An aim left empty takes the value of 31/12, which has a finding of its own.
  if (group === "target" && isBlank(cell) && reason !== "badThreshold") return [];
  const column = reason === "badThreshold" ? "threshold" : (`${group}.value` as const);
  const suggestion = reason === "percentAsFraction" && typeof cell === "number" ? timesHundred(cell) : null;
  const indicator = nameOf(judged, row.set, row.indicator, row.part, group);
  const target = rowTarget(judged, row.keyText, row.row, column);
  return [{ severity: "error", target, code: "value.invalid", indicator, reason, suggestion }];
}

/** A threshold the set has was cleared on the sheet; one it has not, it lacks for this area and year. */
function causeOf(judged: JudgedForm, { requirement }: AnsweredRow): ThresholdCause {
  const { area, year } = judged.form.identity;
  if (thresholdOf(requirement, area, year) !== null) return "cleared";
  return requirement.provenance.missing ?? "not-recalled";
}

type ThresholdCause = Extract<Finding, { code: "threshold.missing" }>["cause"];

/** 0,855 → 85,5 without the dust of binary fractions. */
function timesHundred(value: number): number {
  return Math.round(value * 1e11) / 1e9;
}
