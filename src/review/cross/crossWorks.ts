import type { CriterionVerdict } from "../../assessment/verdict";
import { criterionKey } from "../../forms/bieu02/bieu02Ranges";
import type { Bieu01Column, GroupId } from "../../forms/bieu01/bieu01Layout";
import type { Criterion } from "../../criteria/criterionSet";
import { rowKeys } from "../../forms/sheetMarks";
import type { OwnTable } from "../../recognition/ownTable";
import type { Finding } from "../finding";
import { countedGroups, judgedSet, type JudgedForm } from "../judgedForm";
import { cellOf, rowName, tableTarget } from "../tables/tableUnderReview";
import { criterionName, rowTarget } from "../target";
import type { CheckedSheet, OtherSheet } from "./crossSheet";
import { modelArea, worksOf, type ModelArea } from "./modelArea";

/**
 * DESCRIPTION: Biểu 01 against Biểu 02 of the same village and year: a criterion that is unmet in the plan has a work, one
 * that was met at 31/12 has none. Said on both sheets; while Biểu 02 has no work at all, nothing is.
 */
export function checkCrossWorks(sheet: CheckedSheet, others: readonly OtherSheet[]): readonly Finding[] {
  return others.flatMap((other) => {
    if (sheet.kind === "criteria" && other.kind === "table") {
      const area = modelArea(sheet.judged, other.table);
      return area === null ? [] : compared(area).map((each) => onCriteria(area, each, other.sheetName));
    }
    if (sheet.kind === "table" && other.kind === "criteria" && other.judged !== null) {
      const area = modelArea(other.judged, sheet.table);
      return area === null
        ? []
        : compared(area).flatMap((each) => onWorks(sheet.sheetId, sheet.table, each, other.sheetName));
    }
    return [];
  });
}

type Compared = {
  readonly criterion: Criterion;
  readonly group: GroupId;
  readonly kind: "withoutWork" | "workForMet";
  readonly works: number;
};

function compared(area: ModelArea): readonly Compared[] {
  const works = worksOf(area.works);
  const criteria = area.judged.list.sets[0]?.set.criteria ?? [];
  if (works.length === 0) return [];
  return criteria.flatMap((criterion): readonly Compared[] => {
    const count = works.filter((work) => work.criterion === criterion.no).length;
    const planned = plannedGroup(area);
    if (count === 0) {
      const isUnmet = planned !== null && verdictIn(area.judged, planned, criterion) === "unmet";
      return isUnmet ? [{ criterion, group: planned, kind: "withoutWork", works: 0 }] : [];
    }
    const group = area.group === null ? "baseline" : planned;
    const isMet = group !== null && verdictIn(area.judged, group, criterion) === "met";
    return isMet ? [{ criterion, group, kind: "workForMet", works: count }] : [];
  });
}

/** Where things stand as a plan counts them; null in a report. */
function plannedGroup({ judged, group }: ModelArea): GroupId | null {
  if (judged.head.mode !== "plan") return null;
  return group ?? countedGroups(judged)[0] ?? null;
}

function verdictIn(judged: JudgedForm, group: GroupId, { no }: Criterion): CriterionVerdict | undefined {
  return judgedSet(judged, group, 0).result.criteria.find(({ criterion }) => criterion.no === no)?.verdict;
}

function onCriteria({ judged }: ModelArea, { criterion, group, kind, works }: Compared, sheetName: string): Finding {
  const key = rowKeys.criterion(0, criterion.no);
  const column: Bieu01Column = `${group}.verdict`;
  const row = judged.rowByKey.get(key)?.row ?? judged.form.idRow - 1;
  const target = rowTarget(judged, key, row, column);
  const indicator = criterionName(judged, 0, criterion);
  return kind === "withoutWork"
    ? { severity: "explain", target, code: "cross.criterionWithoutWork", indicator, sheetName }
    : { severity: "explain", target, code: "cross.workForMet", indicator, works, sheetName };
}

/** At the criterion's own row over the works. */
function onWorks(
  sheetId: string,
  table: OwnTable,
  { criterion, kind, works }: Compared,
  sheetName: string,
): readonly Finding[] {
  const key = criterionKey(criterion.no);
  const row = table.rows.find((candidate) => candidate.key === key)?.row;
  const cell = row === undefined ? null : cellOf({ table }, row, "text");
  if (row === undefined || cell === null) return [];
  const target = tableTarget({ sheetId }, cell, { row, key }, "text");
  const indicator = rowName({ table }, row);
  return kind === "withoutWork"
    ? [{ severity: "explain", target, code: "cross.criterionWithoutWork", indicator, sheetName }]
    : [{ severity: "explain", target, code: "cross.workForMet", indicator, works, sheetName }];
}
