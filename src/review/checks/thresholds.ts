import { levelRank } from "../../assessment/answer";
import { readThresholdCell } from "../../assessment/judge";
import type { RequirementKind } from "../../criteria/criterionSet";
import { isChecked, thresholdOf } from "../../criteria/thresholdOf";
import { thresholdCell } from "../../forms/thresholdCell";
import { valueText } from "../../grid/sheetGrid";
import type { Finding } from "../finding";
import { cellIn, type AnsweredRow, type JudgedForm } from "../judgedForm";
import { ownThreshold } from "../repairs/ownThreshold";
import { nameOf, rowTarget } from "../target";

/**
 * DESCRIPTION: thresholds are those of the set, or say that they are not; how many of them nobody has compared with the
 * decision is said once. One that is cleared or unreadable has another finding.
 */
export function checkThresholds(judged: JudgedForm): readonly Finding[] {
  return [...judged.answered.flatMap((row) => changed(judged, row)), ...unchecked(judged)];
}

function changed(judged: JudgedForm, row: AnsweredRow): readonly Finding[] {
  const { area, year } = judged.form.identity;
  const { requirement } = row;
  const threshold = thresholdOf(requirement, area, year);
  const cell = cellIn(judged.form, row.row, "threshold");
  if (threshold === null || cell === null) return [];
  const own = thresholdCell(threshold);
  const ownValue = own.kind === "number" ? own.number : own.kind === "text" ? own.text : "";
  const reading = readThresholdCell(requirement.kind, cell.value);
  if (reading.kind === "absent" || reading.kind === "unreadable" || cell.value === ownValue) return [];
  const { kind, unit } = requirement;
  const written = typeof cell.value === "number" ? cell.value : valueText(cell.value);
  const lowered = isLower(kind, written, ownValue);
  const repair = ownThreshold(judged, row);
  const found = {
    indicator: nameOf(judged, row.set, row.indicator, row.part),
    written,
    own: ownValue,
    op: kind.kind === "percentage" || kind.kind === "number" ? kind.op : null,
    unit,
    ...(repair === null ? {} : { repair }),
  };
  const target = rowTarget(judged, row.keyText, row.row, "threshold");
  return lowered
    ? [{ severity: "explain", target, code: "entry.thresholdLowered", ...found }]
    : [{ severity: "note", target, code: "entry.thresholdChanged", ...found }];
}

/** Easier to meet, in the sense in which the row compares; another figure to be equal to is neither. */
function isLower(kind: RequirementKind, written: number | string, own: number | string): boolean {
  if (kind.kind === "level") {
    return (levelRank(kind.scale, String(written)) ?? 0) < (levelRank(kind.scale, String(own)) ?? 0);
  }
  if (kind.kind === "yes-no" || typeof written !== "number" || typeof own !== "number") return false;
  switch (kind.op) {
    case ">=":
    case ">":
      return written < own;
    case "<=":
    case "<":
      return written > own;
    case "=":
      return written !== own;
  }
}

/** As the note under the table counts them. */
function unchecked(judged: JudgedForm): readonly Finding[] {
  const { area, year } = judged.form.identity;
  const rows = judged.answered.filter(
    ({ requirement }) =>
      requirement.legal && thresholdOf(requirement, area, year) !== null && !isChecked(requirement, area),
  );
  if (rows.length === 0) return [];
  const { sheetId, form } = judged;
  const position = { row: form.idRow - 1, column: form.columns.get("threshold") ?? 0 };
  const target = { sheetId, position, anchor: null, seen: form.index.text(position.row, position.column) };
  return [{ severity: "note", target, code: "entry.thresholdsUnchecked", count: rows.length }];
}
