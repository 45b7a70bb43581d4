import { rollUpSet } from "../assessment/rollUp";
import type { TypedAnswer } from "../assessment/typedAnswer";
import type { IndicatorVerdict } from "../assessment/verdict";
import { indicatorsOf } from "../criteria/indicatorsOf";
import { cellAddress, columnLetters } from "../grid/address";
import type { CriteriaTable } from "../recognition/foreign/foreignTable";
import type { SheetView } from "../recognition/tables/sheetView";
import { judgeCriteria, type JudgedCriteria, type JudgedForeignRow } from "../review/foreign/judgeCriteria";
import { reviewCriteria } from "../review/foreign/reviewCriteria";
import { standingIndicators } from "../review/foreign/standingIndicators";
import type { FormReport } from "./formReport";
import { findingJson, type SentenceOf } from "./findingJson";
import { NO_COUNTS, type AnswerJson, type CountedVerdict, type CriteriaJson, type IndicatorJson } from "./reportJson";
import { writtenThresholdJson } from "./writtenThresholdJson";

/** A table of criteria on a sheet of others: an entry for each set of its list. */
export function foreignCriteriaReports(
  table: CriteriaTable,
  view: SheetView,
  sentence: SentenceOf,
): readonly FormReport[] {
  const judged = judgeCriteria(table, view);
  const findings = reviewCriteria(judged);
  return table.sets.map((set, index): FormReport => {
    const label = table.labels[index] ?? "";
    // What is said of the table as a whole stands with its first entry.
    const own = findings.filter((finding) => {
      const of = "indicator" in finding ? (finding.indicator?.of ?? "") : "";
      return label !== "" && table.labels.includes(of) ? of === label : index === 0;
    });
    const verdicts = judged.verdicts[index] ?? new Map<string, IndicatorVerdict>();
    const json: CriteriaJson = {
      kind: "criteria",
      sheet: table.sheet,
      criterionSet: set.id,
      ...(label === "" ? {} : { label }),
      area: table.area.value,
      year: table.year.value,
      confidence: table.confidence,
      columns: { value: letters(table.valueColumn), requirement: letters(table.requirementColumn) },
      counts: countsOf([...verdicts.values()]),
      indicators: indicatorsJson(judged, index, verdicts),
      findings: own.map((finding) => findingJson(finding, sentence)),
    };
    const there = standingIndicators(set, verdicts);
    return {
      json,
      findings: own,
      counter: { counts: rollUpSet(there, verdicts).counts, noun: set.indicatorNoun },
      own: null,
    };
  });
}

function letters(column: number | null): string | null {
  return column === null ? null : columnLetters(column);
}

function countsOf(verdicts: readonly IndicatorVerdict[]): CriteriaJson["counts"] {
  const counts: Record<CountedVerdict, number> = { ...NO_COUNTS };
  for (const { kind } of verdicts) if (kind !== "notAsked") counts[kind] += 1;
  return counts;
}

function indicatorsJson(
  { rows, table }: JudgedCriteria,
  set: number,
  verdicts: ReadonlyMap<string, IndicatorVerdict>,
): readonly IndicatorJson[] {
  const ofSet = rows.filter(({ row }) => row.set === set);
  const order = table.sets.flatMap((one, at) => (at === set ? indicatorsOf(one).map(({ code }) => code) : []));
  return [...verdicts]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([code, verdict]): IndicatorJson => {
      const own = ofSet.find(({ row, part }) => row.code === code && part === null);
      const parts = ofSet.flatMap((row) =>
        row.row.code === code && row.part !== null ? [{ id: row.part.id, ...answerOf(row) }] : [],
      );
      const answer = own === undefined ? { address: null, value: null, threshold: null } : answerOf(own);
      return { code, ...answer, verdict: verdict.kind, ...(parts.length === 0 ? {} : { parts }) };
    });
}

function answerOf({ cell, answer, own, demand }: JudgedForeignRow): AnswerJson {
  return {
    address: cell === null ? null : cellAddress(cell),
    value: own.kind === "invalid" ? null : valueOf(answer),
    verdict: own.kind,
    threshold: demand.threshold === null ? null : writtenThresholdJson(demand.threshold),
  };
}

function valueOf(answer: TypedAnswer): AnswerJson["value"] {
  switch (answer.kind) {
    case "yes":
      return true;
    case "no":
      return false;
    case "figure":
      return answer.value;
    case "level":
      return answer.level;
    case "empty":
    case "notApplicable":
    case "invalid":
      return null;
  }
}
