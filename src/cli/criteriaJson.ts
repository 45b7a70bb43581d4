import type { IndicatorVerdict } from "../assessment/verdict";
import type { Indicator } from "../criteria/criterionSet";
import { indicatorsOf } from "../criteria/indicatorsOf";
import type { GroupId } from "../forms/bieu01/bieu01Layout";
import { rowKeys } from "../forms/sheetMarks";
import { columnLetters } from "../grid/address";
import { countedGroups, judgedSet, type JudgedForm, type JudgedSet } from "../review/judgedForm";
import type { Finding } from "../review/finding";
import { villageOf } from "../review/target";
import type { FormReport } from "./formReport";
import { answerJson } from "./answerJson";
import { findingJson, type SentenceOf } from "./findingJson";
import {
  NO_COUNTS,
  type BoundJson,
  type CountedVerdict,
  type CriteriaJson,
  type IndicatorJson,
  type ThresholdJson,
} from "./reportJson";

/** A Biểu 01 as the command reports it: an entry for each set of the list, or for each village side by side. */
export function criteriaReports(
  judged: JudgedForm,
  findings: readonly Finding[],
  sheet: string,
  sentence: SentenceOf,
): readonly Omit<FormReport, "own">[] {
  const parts = countedGroups(judged).flatMap((group) =>
    judged.list.sets.map(({ label }, set) => ({ group, set, label: label || villageOf(judged, group) })),
  );
  const labels = parts.map(({ label }) => label);
  return parts.map(({ group, set, label }, at): Omit<FormReport, "own"> => {
    // What is said of the sheet as a whole stands with its first entry.
    const own = findings.filter((finding) => {
      const of = "indicator" in finding ? (finding.indicator?.of ?? "") : "";
      return labels.includes(of) ? of === label : at === 0;
    });
    const counted = judgedSet(judged, group, set);
    const listed = judged.list.sets[set]?.set;
    const json: CriteriaJson = {
      kind: "criteria",
      sheet,
      criterionSet: listed?.id ?? null,
      ...(parts.length > 1 ? { label } : {}),
      area: judged.form.identity.area,
      year: judged.form.identity.year,
      confidence: 1,
      columns: { value: letters(judged, `${group}.value`), requirement: letters(judged, "threshold") },
      counts: countsOf([...counted.verdicts.values()]),
      indicators: indicatorsJson(judged, group, set, counted),
      findings: own.map((finding) => findingJson(finding, sentence)),
    };
    const counter = listed === undefined ? null : { counts: counted.result.counts, noun: listed.indicatorNoun };
    return { json, findings: own, counter };
  });
}

function letters({ form }: JudgedForm, column: "threshold" | `${GroupId}.value`): string | null {
  const at = form.columns.get(column);
  return at === undefined ? null : columnLetters(at);
}

function countsOf(verdicts: readonly IndicatorVerdict[]): CriteriaJson["counts"] {
  const counts: Record<CountedVerdict, number> = { ...NO_COUNTS };
  for (const { kind } of verdicts) if (kind !== "notAsked") counts[kind] += 1;
  return counts;
}

function indicatorsJson(judged: JudgedForm, group: GroupId, set: number, counted: JudgedSet): readonly IndicatorJson[] {
  const list = judged.list.sets[set]?.set;
  if (list === undefined) return [];
  return indicatorsOf(list).map((indicator) => {
    const verdict = counted.verdicts.get(indicator.code)?.kind ?? "missing";
    return indicatorJson(judged, group, set, indicator, verdict);
  });
}

function indicatorJson(
  judged: JudgedForm,
  group: GroupId,
  set: number,
  indicator: Indicator,
  verdict: IndicatorVerdict["kind"],
): IndicatorJson {
  const rowOf = (key: string) => judged.rowByKey.get(key)?.row;
  const own = (key: string): IndicatorVerdict => {
    return judged.answered.find(({ keyText }) => keyText === key)?.verdicts.get(group) ?? { kind: "missing" };
  };
  const key = rowKeys.indicator(set, indicator.code);
  const row = rowOf(key);
  const answer =
    row === undefined
      ? { address: null, value: null, threshold: null }
      : answerJson(judged, row, indicator, group, indicator.hasOwnValue ? own(key) : { kind: "missing" });
  const parts = indicator.parts.flatMap((part) => {
    const partKey = rowKeys.part(set, indicator.code, part.id);
    const partRow = rowOf(partKey);
    if (partRow === undefined) return [];
    return [{ id: part.id, text: part.text, ...answerJson(judged, partRow, part, group, own(partKey)) }];
  });
  return {
    code: indicator.code,
    ...answer,
    verdict,
    threshold: withParts(answer.threshold, parts),
    ...(parts.length === 0 ? {} : { parts: parts.map(({ text: _text, ...part }) => part) }),
  };
}

/** "100% (≥ 50% cứng hóa)": the figures of the parts stand with the main one. */
function withParts(
  threshold: ThresholdJson | null,
  parts: readonly { readonly text: string; readonly threshold: ThresholdJson | null }[],
): ThresholdJson | null {
  if (threshold === null || !isFigure(threshold)) return threshold;
  const and = parts.flatMap(({ text, threshold: part }) =>
    part !== null && isFigure(part) ? [{ ...part, text }] : [],
  );
  return and.length === 0 ? threshold : { ...threshold, and };
}

function isFigure(threshold: ThresholdJson): threshold is BoundJson {
  return threshold.kind === "percentage" || threshold.kind === "number";
}
