import { excelTrim, readAnswer } from "../assessment/answer";
import { judgeCells } from "../assessment/judge";
import type { IndicatorVerdict } from "../assessment/verdict";
import type { Requirement } from "../criteria/criterionSet";
import type { Bieu01Column, GroupId } from "../forms/bieu01/bieu01Layout";
import { previousThreshold } from "../forms/bieu01/bieu01Rows";
import type { Demand } from "../forms/formMode";
import type { CellValue } from "../grid/sheetGrid";
import type { OwnForm } from "../recognition/ownForm";

/** Verdict of one input row in one group of columns: what the hidden column "own" of that group calculates. */
export function judgeRow(
  form: OwnForm,
  row: number,
  requirement: Requirement,
  group: GroupId,
  demand: Demand,
): IndicatorVerdict {
  if (demand === "off") return { kind: "notAsked" };
  const value = judgedValue(form, row, group);
  const isEmpty = readAnswer(requirement.kind, value).kind === "empty";
  if (isEmpty && demand !== "asked") return { kind: "notAsked" };
  return judgeCells(requirement, value, valueIn(form, row, thresholdColumn(form, requirement, group)));
}

/** An aim left empty means: as it stands. */
export function judgedValue(form: OwnForm, row: number, group: GroupId): CellValue {
  const value = valueIn(form, row, `${group}.value`);
  return group === "target" && isBlank(value) ? valueIn(form, row, "baseline.value") : value;
}

/** 31/12 of last year is judged by the threshold of that year, where it goes by year. */
export function thresholdColumn(form: OwnForm, requirement: Requirement, group: GroupId): Bieu01Column {
  const { area, year } = form.identity;
  const ofLastYear = group === "baseline" && previousThreshold(requirement, area, year).kind === "ofItsYear";
  return ofLastYear ? "previousThreshold" : "threshold";
}

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && excelTrim(value) === "");
}

function valueIn(form: OwnForm, row: number, column: Bieu01Column): CellValue {
  const at = form.columns.get(column);
  return at === undefined ? null : form.index.at(row, at).value;
}
