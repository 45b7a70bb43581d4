import { readAnswer, type Answer } from "../assessment/answer";
import { readThresholdCell } from "../assessment/judge";
import type { IndicatorVerdict } from "../assessment/verdict";
import type { Requirement, RequirementKind } from "../criteria/criterionSet";
import type { GroupId } from "../forms/bieu01/bieu01Layout";
import { cellAddress } from "../grid/address";
import { cellIn, type JudgedForm } from "../review/judgedForm";
import { judgedValue, thresholdColumn } from "../review/judgeRow";
import type { AnswerJson } from "./reportJson";
import { thresholdJson } from "./thresholdJson";

/** One row that is typed into. A value that is invalid is no value. */
export function answerJson(
  { form }: JudgedForm,
  row: number,
  requirement: Requirement,
  group: GroupId,
  own: IndicatorVerdict,
): AnswerJson {
  const cell = cellIn(form, row, `${group}.value`);
  const threshold = cellIn(form, row, thresholdColumn(form, requirement, group))?.value ?? null;
  const answer = readAnswer(requirement.kind, judgedValue(form, row, group));
  return {
    address: cell === null ? null : cellAddress(cell),
    value: own.kind === "invalid" ? null : valueOf(requirement.kind, answer),
    verdict: own.kind,
    threshold: thresholdJson(requirement, form.identity.area, readThresholdCell(requirement.kind, threshold)),
  };
}

function valueOf(kind: RequirementKind, answer: Answer): AnswerJson["value"] {
  switch (answer.kind) {
    case "yes":
      return true;
    case "no":
      return false;
    case "figure":
      return answer.value;
    case "level":
      return kind.kind === "level" ? (kind.scale[answer.rank] ?? null) : null;
    case "empty":
    case "notApplicable":
    case "invalid":
      return null;
  }
}
