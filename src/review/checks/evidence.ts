import type { Finding } from "../finding";
import { isBlank } from "../judgeRow";
import { cellIn, countedGroups, type JudgedForm } from "../judgedForm";
import { nameOf, rowTarget } from "../target";

/** DESCRIPTION: in a report, what is met names the document that proves it (Tài liệu kiểm chứng). */
export function checkEvidence(judged: JudgedForm): readonly Finding[] {
  const { form, head } = judged;
  if (head.mode === "plan" || !form.columns.has("evidence")) return [];
  const counted = countedGroups(judged);
  return judged.answered.flatMap((row): readonly Finding[] => {
    const isMet = counted.some((group) => row.verdicts.get(group)?.kind === "met");
    if (!isMet || !isBlank(cellIn(form, row.row, "evidence")?.value ?? null)) return [];
    const target = rowTarget(judged, row.keyText, row.row, "evidence");
    const indicator = nameOf(judged, row.set, row.indicator, row.part);
    return [{ severity: "note", target, code: "entry.evidenceMissing", indicator }];
  });
}
