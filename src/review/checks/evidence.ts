import { rowKeys } from "../../forms/sheetMarks";
import type { Finding } from "../finding";
import { isBlank } from "../judgeRow";
import { cellIn, countedGroups, type AnsweredRow, type JudgedForm } from "../judgedForm";
import { nameOf, rowTarget } from "../target";

/**
 * DESCRIPTION: in a report, what is met names the document that proves it (Tài liệu kiểm chứng); that of an indicator also
 * proves its parts.
 */
export function checkEvidence(judged: JudgedForm): readonly Finding[] {
  const { form, head } = judged;
  if (head.mode === "plan" || !form.columns.has("evidence")) return [];
  const counted = countedGroups(judged);
  return judged.answered.flatMap((row): readonly Finding[] => {
    const isMet = counted.some((group) => row.verdicts.get(group)?.kind === "met");
    if (!isMet || isProved(judged, row)) return [];
    const target = rowTarget(judged, row.keyText, row.row, "evidence");
    const indicator = nameOf(judged, row.set, row.indicator, row.part);
    return [{ severity: "note", target, code: "entry.evidenceMissing", indicator }];
  });
}

function isProved({ form, rowByKey }: JudgedForm, { row, set, indicator }: AnsweredRow): boolean {
  const rows = [row, rowByKey.get(rowKeys.indicator(set, indicator.code))?.row ?? row];
  return rows.some((at) => !isBlank(cellIn(form, at, "evidence")?.value ?? null));
}
