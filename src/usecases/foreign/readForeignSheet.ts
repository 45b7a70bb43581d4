import { rollUpSet } from "../../assessment/rollUp";
import type { IndicatorVerdict } from "../../assessment/verdict";
import { indicatorsOf } from "../../criteria/indicatorsOf";
import { valueText } from "../../grid/sheetGrid";
import type { CriteriaTable, ForeignTable, FundingTable } from "../../recognition/foreign/foreignTable";
import type { Recogniser } from "../../recognition/foreign/recogniseWorkbook";
import type { SheetView } from "../../recognition/tables/sheetView";
import { judgeCriteria, type JudgedCriteria, type JudgedForeignRow } from "../../review/foreign/judgeCriteria";
import { reviewCriteria } from "../../review/foreign/reviewCriteria";
import { reviewFunding } from "../../review/foreign/reviewFunding";
import { standingIndicators } from "../../review/foreign/standingIndicators";
import { isOwnSheet } from "../../recognition/formMark";
import type { InsertedSheet, SheetReading } from "../ports";
import type {
  CriteriaReport,
  ForeignReading,
  ForeignTableReport,
  FreeIndicator,
  FundingReport,
  NamedArea,
  TiedRow,
  UncertainRow,
} from "./foreignReading";
import type { UnderstoodSheet } from "./understandSheet";

/** Đọc biểu có sẵn: the tables of a sheet as they were understood, judged and reviewed. */
export function foreignReading(
  { sheetId, sheetName }: SheetReading,
  { tables, view }: UnderstoodSheet,
  choices: CriteriaReport["choices"]["sets"],
): ForeignReading {
  return { sheetId, sheetName, tables: tables.flatMap((table) => reportOn(table, view, choices)), elsewhere: [] };
}

/** Which of these sheets hold a table of others. */
export function sheetsWithTables(recogniser: Recogniser, readings: readonly SheetReading[]): readonly InsertedSheet[] {
  return readings.flatMap(({ sheetId, sheetName, grid }) =>
    !isOwnSheet(grid) && recogniser.sheet({ id: sheetId, name: sheetName, grid }).tables.length > 0
      ? [{ sheetId, sheetName }]
      : [],
  );
}

function reportOn(
  table: ForeignTable,
  view: SheetView,
  choices: CriteriaReport["choices"]["sets"],
): readonly ForeignTableReport[] {
  switch (table.kind) {
    case "criteria":
      return [criteriaReport(judgeCriteria(table, view), choices)];
    case "funding":
      return [fundingReport(table, view)];
    case "annex":
      return [];
  }
}

function criteriaReport(judged: JudgedCriteria, choices: CriteriaReport["choices"]["sets"]): CriteriaReport {
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
        counts: rollUpSet(standingIndicators(set, verdicts), verdicts).counts,
      };
    }),
    area: { ...table.area, value: areasOf(table).find(({ id }) => id === table.area.value) ?? null },
    year: table.year,
    rows: {
      tied: rows.length,
      doubtful: rows.filter(({ row }) => row.certainty === "doubtful").length,
      untied: table.rows.filter(({ kind }) => kind === "untied").length,
    },
    hasResults: table.valueColumn !== null,
    hasVerdicts: table.verdictColumn !== null,
    setIds: table.sets.map(({ id }) => id),
    choices: { sets: choices, areas: areasOf(table), years: yearsOf(table) },
    tied: rows.map((row) => tiedRow(judged, row)),
    uncertain: uncertainRows(judged),
    free: freeIndicators(judged),
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

/** Areas of every set of the table, each once. */
function areasOf({ sets }: CriteriaTable): readonly NamedArea[] {
  const areas = sets.flatMap((set) => set.areas);
  return areas.filter(({ id }, at) => areas.findIndex((other) => other.id === id) === at);
}

function yearsOf({ sets }: CriteriaTable): readonly number[] {
  const from = Math.min(...sets.map(({ years }) => years.from));
  const to = Math.max(...sets.map(({ years }) => years.to));
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function tiedRow({ table }: JudgedCriteria, { row, cell, own }: JudgedForeignRow): TiedRow {
  const label = table.labels[row.set] ?? "";
  const { row: at, column, value } = cell ?? { ...row.at, value: row.text };
  return {
    name: label === "" ? row.code : `${label}: ${row.code}`,
    text: row.text,
    verdict: own,
    certainty: row.certainty,
    target: {
      sheetId: table.sheet,
      position: { row: at, column },
      anchor: null,
      seen: cell === null ? "" : valueText(value),
    },
  };
}

function uncertainRows({ table, rows }: JudgedCriteria): readonly UncertainRow[] {
  const doubtful = rows.flatMap(({ row, indicator, part }): readonly UncertainRow[] => {
    if (row.certainty === "certain") return [];
    const { set, code } = row;
    const tied = { tie: { set, code, part: row.part }, text: `${code} ${part?.text ?? indicator.text}` };
    return [{ row: row.row, at: row.at, text: row.text, indicator: tied }];
  });
  const untied = table.rows.flatMap((row): readonly UncertainRow[] =>
    row.kind === "untied" ? [{ row: row.row, at: row.at, text: row.text, indicator: null }] : [],
  );
  return [...doubtful, ...untied].sort((one, other) => one.row - other.row);
}

function freeIndicators({ table, verdicts }: JudgedCriteria): readonly FreeIndicator[] {
  return table.sets.flatMap((criterionSet, set) =>
    indicatorsOf(criterionSet).flatMap(({ code, text }): readonly FreeIndicator[] =>
      verdicts[set]?.has(code) === true ? [] : [{ tie: { set, code, part: null }, text: `${code} ${text}` }],
    ),
  );
}
