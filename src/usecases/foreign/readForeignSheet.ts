import { rollUpSet } from "../../assessment/rollUp";
import type { IndicatorVerdict } from "../../assessment/verdict";
import type { CriterionSet } from "../../criteria/criterionSet";
import type { CriteriaTable, ForeignTable, FundingTable } from "../../recognition/foreign/foreignTable";
import type { Recogniser } from "../../recognition/foreign/recogniseWorkbook";
import type { SheetView } from "../../recognition/tables/sheetView";
import { judgeCriteria, type JudgedCriteria } from "../../review/foreign/judgeCriteria";
import { reviewCriteria } from "../../review/foreign/reviewCriteria";
import { reviewFunding } from "../../review/foreign/reviewFunding";
import { isOwnSheet } from "../../recognition/formMark";
import type { InsertedSheet, SheetReading } from "../ports";
import type { CriteriaReport, ForeignReading, ForeignTableReport, FundingReport } from "./foreignReading";

/** Đọc biểu có sẵn: the tables of a sheet as they were understood, judged and reviewed. */
export function foreignReading(recogniser: Recogniser, reading: SheetReading): ForeignReading {
  const { sheetId, sheetName, grid } = reading;
  const { tables, view } = recogniser.sheet({ id: sheetId, name: sheetName, grid });
  return { sheetId, sheetName, tables: tables.flatMap((table) => reportOn(table, view)), elsewhere: [] };
}

/** Which of these sheets hold a table of others. */
export function sheetsWithTables(recogniser: Recogniser, readings: readonly SheetReading[]): readonly InsertedSheet[] {
  return readings.flatMap(({ sheetId, sheetName, grid }) =>
    !isOwnSheet(grid) && recogniser.sheet({ id: sheetId, name: sheetName, grid }).tables.length > 0
      ? [{ sheetId, sheetName }]
      : [],
  );
}

function reportOn(table: ForeignTable, view: SheetView): readonly ForeignTableReport[] {
  switch (table.kind) {
    case "criteria":
      return [criteriaReport(judgeCriteria(table, view))];
    case "funding":
      return [fundingReport(table, view)];
    case "annex":
      return [];
  }
}

function criteriaReport(judged: JudgedCriteria): CriteriaReport {
  const { table, rows } = judged;
  return {
    kind: "criteria",
    ...frameOf(table),
    sets: table.sets.map((set, index) => {
      const verdicts = judged.verdicts[index] ?? new Map<string, IndicatorVerdict>();
      return {
        label: table.labels[index] ?? "",
        title: set.title,
        noun: set.indicatorNoun,
        counts: rollUpSet(withOnly(set, verdicts), verdicts).counts,
      };
    }),
    area: { ...table.area, value: areaName(table) },
    year: table.year,
    rows: {
      tied: rows.length,
      doubtful: rows.filter(({ row }) => row.certainty === "doubtful").length,
      untied: table.rows.filter(({ kind }) => kind === "untied").length,
    },
    hasResults: table.valueColumn !== null,
    findings: reviewCriteria(judged),
  };
}

function fundingReport(table: FundingTable, view: SheetView): FundingReport {
  const items = table.rows.filter(({ kind }) => kind === "item").length;
  return { kind: "funding", ...frameOf(table), unit: table.unit, items, findings: reviewFunding(table, view) };
}

function frameOf({ region, columns }: ForeignTable): Pick<ForeignTableReport, "region" | "columns"> {
  return { region, columns };
}

function areaName({ sets, area }: CriteriaTable): string | null {
  return sets.flatMap(({ areas }) => areas).find(({ id }) => id === area.value)?.name ?? null;
}

/** One officer's part of the criteria is counted as that part. */
function withOnly(set: CriterionSet, verdicts: ReadonlyMap<string, unknown>): CriterionSet {
  const criteria = set.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.filter(({ code }) => verdicts.has(code)),
  }));
  return { ...set, criteria: criteria.filter(({ indicators }) => indicators.length > 0) };
}
