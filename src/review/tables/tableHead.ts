import { isoOf } from "../../grid/excelDate";
import type { Finding } from "../finding";
import { tableControlTarget, type TableUnderReview } from "./tableUnderReview";

/** The head names a mode, a day of its year in a report, a unit of money; the columns on view are the mode's. */
export function checkTableHead(reviewed: TableUnderReview): readonly Finding[] {
  return [...modeFindings(reviewed), ...dayFindings(reviewed), ...unitFindings(reviewed)];
}

function modeFindings(reviewed: TableUnderReview): readonly Finding[] {
  const { choices, table, form } = reviewed;
  const target = tableControlTarget(reviewed, "mode");
  if (!choices.modeIsKnown) return [{ severity: "error", target, code: "head.modeUnknown" }];
  const arranged = table.arrangedFor.mode;
  const same = form.columns.every(
    ({ modes }) => modes === null || (arranged !== null && modes.includes(arranged) === modes.includes(choices.mode)),
  );
  return same ? [] : [{ severity: "explain", target, code: "head.columnsNotArranged", mode: choices.mode }];
}

function dayFindings(reviewed: TableUnderReview): readonly Finding[] {
  const { mode, asOf } = reviewed.choices;
  const { year } = reviewed.table.identity;
  const target = tableControlTarget(reviewed, "asOf");
  if (mode === "plan") return [];
  if (asOf === null) return [{ severity: "error", target, code: "head.asOfMissing" }];
  if (isoOf(asOf)?.startsWith(`${year}-`) === true) return [];
  return [{ severity: "error", target, code: "head.asOfOutsideYear", year }];
}

function unitFindings(reviewed: TableUnderReview): readonly Finding[] {
  if (reviewed.form.spans.unit === null || reviewed.choices.unit !== null) return [];
  return [{ severity: "error", target: tableControlTarget(reviewed, "unit"), code: "head.unitUnknown" }];
}
