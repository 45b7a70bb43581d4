import type { CriterionVerdict, IndicatorVerdict } from "../../assessment/verdict";
import type { GroupId } from "../../forms/bieu01/bieu01Layout";
import type { KeyedRow } from "../../recognition/ownForm";
import type { Finding } from "../finding";
import { isBlank } from "../judgeRow";
import { cellIn, countedGroups, judgedSet, type JudgedForm } from "../judgedForm";
import { rowStatus } from "../rowStatus";
import { nameOfRow } from "../rowName";
import { rowTarget } from "../target";

/** DESCRIPTION: every deadline is a date, and none has passed on a row that is still open on the day of the figures. */
export function checkDeadlines(judged: JudgedForm): readonly Finding[] {
  return judged.form.rows.flatMap((row): readonly Finding[] => {
    const deadline = cellIn(judged.form, row.row, "deadline")?.value ?? null;
    if (isBlank(deadline) || judged.rowByKey.get(row.keyText) !== row) return [];
    const indicator = nameOfRow(judged, row);
    if (indicator === null) return [];
    const target = rowTarget(judged, row.keyText, row.row, "deadline");
    if (typeof deadline !== "number") return [{ severity: "error", target, code: "deadline.notADate", indicator }];
    const overdue = countedGroups(judged).some((group) => {
      const verdict = verdictOf(judged, row, group);
      return verdict !== null && rowStatus(judged, row, group, verdict).overdue;
    });
    return overdue ? [{ severity: "explain", target, code: "deadline.overdue", indicator, deadline }] : [];
  });
}

function verdictOf(
  judged: JudgedForm,
  { key, keyText }: KeyedRow,
  group: GroupId,
): IndicatorVerdict["kind"] | CriterionVerdict | null {
  switch (key.kind) {
    case "group":
      return null;
    case "part":
      return judged.answered.find((row) => row.keyText === keyText)?.verdicts.get(group)?.kind ?? null;
    case "indicator":
      return judgedSet(judged, group, key.set).verdicts.get(key.code)?.kind ?? null;
    case "criterion": {
      const { result } = judgedSet(judged, group, key.set);
      return result.criteria.find(({ criterion }) => criterion.no === key.no)?.verdict ?? null;
    }
  }
}
