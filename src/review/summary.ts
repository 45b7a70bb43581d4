import { indicatorsOf } from "../criteria/indicatorsOf";
import type { GroupId } from "../forms/bieu01/bieu01Layout";
import { rowKeys } from "../forms/sheetMarks";
import { valueText } from "../grid/sheetGrid";
import { isAim } from "./aim";
import { cellIn, countedGroups, judgedSet, type JudgedForm } from "./judgedForm";
import { rowStatus } from "./rowStatus";
import type { SetReport } from "./setReport";
import { villageOf } from "./target";

/** Which criteria have the least left to do: of a form nobody has typed into, none. */
export type Nearest = (judged: JudgedForm, group: GroupId, set: number) => SetReport["nearest"];

/** What the head of the sheet counts, for the pane: one summary a set, or one a village. */
export function summarise(judged: JudgedForm, nearest: Nearest = () => []): readonly SetReport[] {
  return countedGroups(judged).flatMap((group) =>
    judged.list.sets.map(({ label }, set) => ({
      ...setReport(judged, group, set, label || villageOf(judged, group)),
      nearest: nearest(judged, group, set),
    })),
  );
}

function setReport(judged: JudgedForm, group: GroupId, set: number, label: string): Omit<SetReport, "nearest"> {
  const { verdicts, result } = judgedSet(judged, group, set);
  const criterionSet = judged.list.sets[set]?.set;
  if (criterionSet === undefined) throw new RangeError(`no set ${set}`);
  const place = (key: string) => judged.rowByKey.get(key);
  const isLost = (key: string, verdict: Parameters<typeof rowStatus>[3]): boolean => {
    const row = place(key);
    return row !== undefined && rowStatus(judged, row, group, verdict).lost;
  };
  return {
    label,
    indicatorNoun: criterionSet.indicatorNoun,
    counts: result.counts,
    criteria: result.criteria.map(({ criterion, verdict }) => ({ no: criterion.no, name: criterion.name, verdict })),
    planned:
      judged.head.mode === "plan" && group === "baseline" ? judgedSet(judged, "target", set).result.counts : null,
    aims: aimsOf(judged, set),
    lost: {
      criteria: result.criteria.filter(({ criterion, verdict }) =>
        isLost(rowKeys.criterion(set, criterion.no), verdict),
      ).length,
      indicators: indicatorsOf(criterionSet).filter(({ code }) =>
        isLost(rowKeys.indicator(set, code), verdicts.get(code)?.kind ?? "notAsked"),
      ).length,
    },
  };
}

/** Aims chosen on the criterion rows; reached are those whose results meet them. */
function aimsOf(judged: JudgedForm, set: number): SetReport["aims"] {
  if (!judged.form.layout.has("target.value")) return { chosen: 0, reached: 0 };
  const { result } = judgedSet(judged, "actual", set);
  const chosen = result.criteria.filter(({ criterion }) => {
    const row = judged.rowByKey.get(rowKeys.criterion(set, criterion.no));
    return row !== undefined && isAim(valueText(cellIn(judged.form, row.row, "target.value")?.value ?? null));
  });
  return { chosen: chosen.length, reached: chosen.filter(({ verdict }) => verdict === "met").length };
}
