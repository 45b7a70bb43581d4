import { isBlank } from "../judgeRow";
import type { Finding } from "../finding";
import { cellIn, countedGroups, type JudgedForm } from "../judgedForm";
import { nameOf, rowTarget } from "../target";

/** DESCRIPTION: Không xét is given with its reason (Ghi chú) and the number of the document that allows it (Tài liệu kiểm chứng). */
export function checkNotApplicable(judged: JudgedForm): readonly Finding[] {
  const counted = countedGroups(judged);
  return judged.answered.flatMap((row): readonly Finding[] => {
    const group = counted.find((candidate) => row.verdicts.get(candidate)?.kind === "notApplicable");
    if (group === undefined) return [];
    const indicator = nameOf(judged, row.set, row.indicator, row.part, group);
    return (
      [
        ["note", "reason"],
        ["evidence", "document"],
      ] as const
    ).flatMap(([column, what]): readonly Finding[] => {
      if (!isBlank(cellIn(judged.form, row.row, column)?.value ?? null)) return [];
      const target = rowTarget(judged, row.keyText, row.row, column);
      return [{ severity: "error", target, code: "reason.missing", indicator, what }];
    });
  });
}
