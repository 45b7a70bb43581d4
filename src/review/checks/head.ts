import { isoOf } from "../../grid/excelDate";
import type { Finding } from "../finding";
import type { JudgedForm } from "../judgedForm";
import { controlTarget } from "../target";

/** DESCRIPTION: the head names a mode, a day of its year in a report, a way of comparing; the columns on view are the mode's. */
export function checkHead(judged: JudgedForm): readonly Finding[] {
  return [...modeFindings(judged), ...comparisonFindings(judged), ...dayFindings(judged)];
}

function modeFindings(judged: JudgedForm): readonly Finding[] {
  const { head, form } = judged;
  const target = controlTarget(judged, "mode");
  if (!head.modeIsKnown) return [{ severity: "error", target, code: "head.modeUnknown" }];
  // All reports show the same columns.
  if ((form.arrangedFor.mode === "plan") === (head.mode === "plan")) return [];
  return [{ severity: "explain", target, code: "head.columnsNotArranged", mode: head.mode }];
}

function comparisonFindings(judged: JudgedForm): readonly Finding[] {
  if (judged.head.comparisonIsKnown) return [];
  return [{ severity: "error", target: controlTarget(judged, "comparison"), code: "head.comparisonUnknown" }];
}

function dayFindings(judged: JudgedForm): readonly Finding[] {
  const { mode, asOf } = judged.head;
  const { year } = judged.form.identity;
  const target = controlTarget(judged, "asOf");
  if (mode === "plan") return [];
  if (asOf === null) return [{ severity: "error", target, code: "head.asOfMissing" }];
  if (isoOf(asOf)?.startsWith(`${year}-`) === true) return [];
  return [{ severity: "error", target, code: "head.asOfOutsideYear", year }];
}
