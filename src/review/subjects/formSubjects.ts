import { criterionText } from "../../criteria/criteriaList";
import type { Criterion } from "../../criteria/criterionSet";
import { parseRowKey, rowKeys } from "../../forms/sheetMarks";
import { valueText } from "../../grid/sheetGrid";
import type { Finding } from "../finding";
import { inheritedValue } from "../inheritedValue";
import type { JudgedForm } from "../judgedForm";
import { oneSpelling, type FindingSubject } from "./findingSubject";

/** One subject for each of the findings on a Biểu 01, in their order. */
export function formSubjects(judged: JudgedForm, findings: readonly Finding[]): readonly FindingSubject[] {
  const keyOnRow = new Map(judged.form.rows.map(({ row, keyText }) => [row, keyText]));
  return oneSpelling(
    findings.map((finding) => subjectOf(judged, keyOnRow.get(finding.target.position.row) ?? keyOf(judged, finding))),
  );
}

/** A row that is gone is told by its name alone. */
function keyOf({ list }: JudgedForm, finding: Finding): string {
  const indicator = "indicator" in finding ? finding.indicator : null;
  if (indicator === null) return "";
  const { code, of } = indicator;
  const set = Math.max(
    0,
    list.sets.findIndex(({ label }) => label === of),
  );
  return code.includes(".") ? rowKeys.indicator(set, code) : rowKeys.criterion(set, Number(code));
}

function subjectOf(judged: JudgedForm, keyText: string): FindingSubject {
  const key = parseRowKey(keyText);
  if (key === null || key.kind === "group") return { criterion: null, responsible: responsibleOf(judged, [keyText]) };
  const criteria = judged.list.sets[key.set]?.set.criteria ?? [];
  const criterion = criteria.find(({ no, indicators }) =>
    key.kind === "criterion" ? no === key.no : indicators.some(({ code }) => code === key.code),
  );
  if (criterion === undefined) return { criterion: null, responsible: responsibleOf(judged, [keyText]) };
  const above = [
    ...(key.kind === "part" ? [rowKeys.indicator(key.set, key.code)] : []),
    rowKeys.criterion(key.set, criterion.no),
  ];
  return {
    criterion: criterionOf(judged, key.set, criterion),
    responsible: responsibleOf(judged, [keyText, ...above]),
  };
}

function criterionOf({ list }: JudgedForm, set: number, criterion: Criterion): FindingSubject["criterion"] {
  const { no } = criterion;
  return { id: rowKeys.criterion(set, no), no, name: criterionText(list, set, criterion) };
}

function responsibleOf(judged: JudgedForm, keys: readonly string[]): string {
  return valueText(inheritedValue(judged, keys, "responsible"));
}
