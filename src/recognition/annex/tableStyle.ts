import { foldText } from "../../grid/foldText";
import type { RowFacts } from "./rowFacts";

/** How this annex numbers its rows: the same "1." is a criterion in one and an indicator in another. */
export type TableStyle = {
  /** What "1." before a text means. */
  readonly whole: "criterion" | "indicator";
  readonly roman: "group" | "criterion";
  /** The number column counts the rows beside a column of criterion names. */
  readonly numberIsPerRow: boolean;
  /** No row says its number or code. */
  readonly unnumbered: boolean;
};

export function tableStyle(rows: readonly RowFacts[], hasCriterionColumn: boolean): TableStyle {
  const saysCriterion = rows.filter(({ label }) => label.kind === "criterion").length >= 2;
  const coded = rows.some(({ label, changedCode }) => label.kind === "code" || changedCode !== null);
  const romanCriteria = !hasCriterionColumn && !saysCriterion && !coded && restartsUnderRomans(rows);
  return {
    whole: saysCriterion || romanCriteria || hasCriterionColumn ? "indicator" : "criterion",
    roman: romanCriteria ? "criterion" : "group",
    numberIsPerRow: hasCriterionColumn && countsRows(rows),
    unnumbered: !coded && rows.every(({ label }) => label.kind !== "whole" && label.kind !== "criterion"),
  };
}

/** "I. Quy hoạch / 1. … / 2. … / II. Giao thông / 1. …", the numbered rows with requirements. */
function restartsUnderRomans(rows: readonly RowFacts[]): boolean {
  const wholes = rows.filter(({ label }) => label.kind === "whole");
  const asked = wholes.filter(({ asks }) => asks).length;
  let restarts = 0;
  let sinceRoman = false;
  for (const { label } of rows) {
    if (label.kind === "roman") sinceRoman = true;
    if (label.kind !== "whole") continue;
    if (sinceRoman && label.no === 1) restarts += 1;
    sinceRoman = false;
  }
  return restarts >= 2 && asked * 2 > wholes.length;
}

/** Numbers go on while the criterion's name stays or stands once only. */
function countsRows(rows: readonly RowFacts[]): boolean {
  let name = "";
  let no = 0;
  let against = 0;
  for (const { label, labelApart, criterion } of rows) {
    if (label.kind !== "whole" || !labelApart) continue;
    const own = criterion === null ? "" : foldText(criterion.text);
    if (no > 0 && label.no !== no && (own === "" || own === name)) against += 1;
    no = label.no;
    if (own !== "") name = own;
  }
  return against >= 2;
}
