import { judgeCells } from "../../assessment/judge";
import type { CriteriaList } from "../../criteria/criteriaList";
import type { Requirement } from "../../criteria/criterionSet";
import { BIEU10_GROUPS, groupColumn, type Bieu10Group } from "../../forms/bieu10/bieu10Ranges";
import { isCellError, valueText, type CellValue } from "../../grid/sheetGrid";
import type { FormMode } from "../../forms/formMode";
import type { OwnTable } from "../../recognition/ownTable";
import { gapOf } from "../gap";
import { explainRow } from "./explainRow";
import type { IndicatorExplanation, ResultPlace, RowResult } from "./indicatorExplanation";

/** The table form a row stands on; `column` is the one the officer is in. */
export type ExplainedTable = {
  readonly table: OwnTable;
  readonly list: CriteriaList;
  readonly mode: FormMode;
  readonly column: number;
};

/** What is to know of the indicator of a row of a table whose rows come from a criterion set; null for other rows. */
export function explainTableRow(shown: ExplainedTable, key: string): IndicatorExplanation | null {
  const { table, list } = shown;
  const { area, year } = table.identity;
  return explainRow(
    {
      list,
      area,
      year,
      thresholdCell: (keyText) => cellOf(table, keyText, groupColumn(reportedGroup(shown), "threshold")),
      results: (keyText, requirement) =>
        groupsShown(shown).flatMap((group) => resultOf(table, keyText, requirement, group)),
    },
    // A list of documents has several rows for an indicator: "i:5.1/1".
    table.formId === "tai-lieu-kiem-chung" ? key.replace(/\/\d+$/, "") : key,
  );
}

/** The period the officer is in, else the one that is reported. */
function groupsShown(shown: ExplainedTable): readonly Bieu10Group[] {
  const { columns } = shown.table;
  const own = BIEU10_GROUPS.find((group) =>
    (["value", "verdict"] as const).some((part) => columns.get(groupColumn(group, part)) === shown.column),
  );
  return [own ?? reportedGroup(shown)];
}

function reportedGroup({ mode }: ExplainedTable): Bieu10Group {
  return mode === "plan" ? "baseline" : "result";
}

function resultOf(table: OwnTable, key: string, requirement: Requirement, group: Bieu10Group): readonly RowResult[] {
  const value = cellOf(table, key, groupColumn(group, "value"));
  if (value === undefined) return [];
  const { kind, unit } = requirement;
  const threshold = cellOf(table, key, groupColumn(group, "threshold")) ?? null;
  const word = wordOf(cellOf(table, key, groupColumn(group, "verdict")) ?? null);
  const verdict = judgeCells(requirement, value, threshold);
  // Where nothing is known to judge by the officer chooses the verdict; an indicator's may also come from its parts.
  const shown: RowResult["verdict"] = word === "" ? { kind: "notAsked" } : { kind: "shown", word };
  return [
    {
      place: placeOf(group),
      seen: valueText(value),
      unit: kind.kind === "percentage" ? "%" : unit,
      verdict: shown,
      gap: verdict.kind === "unmet" ? gapOf(kind, unit, value, threshold) : null,
    },
  ];
}

function placeOf(group: Bieu10Group): ResultPlace {
  return { kind: "period", period: group === "result" ? "actual" : group };
}

function wordOf(value: CellValue): string {
  return value === null || isCellError(value) ? "" : String(value);
}

/** Undefined where the form has no such row or column. */
function cellOf(table: OwnTable, key: string, column: string): CellValue | undefined {
  const row = table.rows.find((candidate) => candidate.key === key)?.row;
  const at = table.columns.get(column);
  return row === undefined || at === undefined ? undefined : table.index.at(row, at).value;
}
