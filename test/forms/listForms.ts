import { singleList, type CriteriaList } from "../../src/criteria/criteriaList";
import { dieuKienCongNhanForm } from "../../src/forms/dieuKienCongNhan/dieuKienCongNhanForm";
import { taiLieuKiemChungForm } from "../../src/forms/taiLieuKiemChung/taiLieuKiemChungForm";
import type { TableForm, TableSubject } from "../../src/forms/tables/tableForm";
import { bieu10 } from "../fixtures/bieu10";
import { halfYearSubject } from "../fixtures/halfYearSubject";
import { advancedSet, communeSet, everyKindSet, jointList, programmeSet, villageSet } from "../fixtures/shippedSets";

/** Every list of criteria a form can be made of. */
export const LISTS: readonly (readonly [name: string, list: CriteriaList])[] = [
  ["2026–2030", singleList(programmeSet)],
  ["commune", singleList(communeSet)],
  ["advanced", singleList(advancedSet)],
  ["joint", jointList],
  ["village", singleList(villageSet)],
  ["every kind", singleList(everyKindSet)],
];

export function conditionsForm(list: CriteriaList, changes: Partial<TableSubject> = {}): TableForm {
  return dieuKienCongNhanForm({ ...halfYearSubject, ...changes }, list);
}

export function evidenceForm(list: CriteriaList, changes: Partial<TableSubject> = {}): TableForm {
  return taiLieuKiemChungForm({ ...halfYearSubject, ...changes }, list);
}

/** Biểu 10, Điều kiện xét công nhận and Tài liệu kiểm chứng of every list, as a plan and as a report. */
export const LIST_FORMS: readonly (readonly [name: string, form: TableForm])[] = LISTS.flatMap(([name, list]) =>
  (["plan", "year"] as const).flatMap((mode): readonly (readonly [string, TableForm])[] => {
    const changes: Partial<TableSubject> =
      mode === "plan" ? { mode, asOf: null, frame: "standalone" } : { mode, year: 2023, asOf: "2023-12-31" };
    return [
      [`Biểu 10, ${name}, ${mode}`, bieu10(changes, list, list.areas[0]?.id ?? "")],
      [`Điều kiện, ${name}, ${mode}`, conditionsForm(list, changes)],
      [`Tài liệu, ${name}, ${mode}`, evidenceForm(list, changes)],
    ];
  }),
);
