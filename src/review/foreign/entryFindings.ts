import { holds } from "../../assessment/judge";
import { readTypedAnswer } from "../../assessment/typedAnswer";
import { oddityOf } from "../../grid/cleanText";
import { isDateFormat, isPercentFormat } from "../../grid/numberFormatKind";
import { valueText, type GridCell } from "../../grid/sheetGrid";
import type { CriteriaTable, ForeignRole } from "../../recognition/foreign/foreignTable";
import type { Finding, FindingTarget, IndicatorName } from "../finding";
import { oddChange } from "../plausibleChange";
import { shownFigure } from "../shownFigure";
import type { SheetView } from "../../recognition/tables/sheetView";
import { askedOf } from "./askedOf";
import type { JudgedCriteria, JudgedForeignRow } from "./judgeCriteria";
import { figureOf } from "./judgeTyped";

/**
 * DESCRIPTION: what is typed is what a reader sees and what was meant: no rounding over the threshold, no day in place of a
 * figure, no figure out of all proportion to the last period's, no unseen characters; what is met names its proof where the
 * sheet has a column for that. The same limits as on forms of ours.
 */
export function entryFindings({ table, view }: JudgedCriteria, row: JudgedForeignRow): readonly Finding[] {
  const facts: Facts = { table, row, view, indicator: nameIn(table, row) };
  return [...rounded(facts), ...farFromLast(facts), ...unproved(facts), ...oddCharacters(facts)];
}

/** "1/2" typed where a figure is asked: Excel keeps a day, by its serial number. */
export function dayIn({ value, format = "" }: GridCell): number | null {
  return typeof value === "number" && isDateFormat(format) ? Math.floor(value) : null;
}

type Facts = {
  readonly table: CriteriaTable;
  readonly row: JudgedForeignRow;
  readonly view: SheetView;
  readonly indicator: IndicatorName;
};

function rounded({ table, row, indicator }: Facts): readonly Finding[] {
  const { cell, own, demand } = row;
  if (cell === null || typeof cell.value !== "number" || isPercentFormat(cell.format ?? "")) return [];
  if ((own.kind !== "met" && own.kind !== "unmet") || demand.threshold?.kind !== "figure") return [];
  const { bound } = demand.threshold;
  const asked = figureOf(bound, table.year.value);
  const shown = shownFigure(cell.value, cell.format ?? "General");
  if (asked === null || shown === null || holds(bound.op, shown, asked) === holds(bound.op, cell.value, asked))
    return [];
  const { value } = cell;
  const found = {
    code: "entry.roundedOver",
    indicator,
    shown,
    value,
    unit: bound.unit,
    met: own.kind === "met",
  } as const;
  return [{ severity: "note", target: targetOf(table, cell), ...found }];
}

function farFromLast({ table, row, view, indicator }: Facts): readonly Finding[] {
  const { cell, answer, demand, part, indicator: own } = row;
  const previous = cellOf(table, view, row, "previousResult");
  if (cell === null || answer.kind !== "figure" || previous === null) return [];
  const requirement = part ?? own;
  const last = readTypedAnswer(previous, askedOf(demand.threshold, requirement));
  if (last.kind !== "figure") return [];
  const unit = demand.threshold?.kind === "figure" ? demand.threshold.bound.unit : requirement.unit;
  const odd = oddChange(answer.value, last.value, unit === "%");
  if (odd === null) return [];
  const target = targetOf(table, cell);
  return [{ severity: "explain", target, indicator, value: answer.value, last: last.value, unit, ...odd }];
}

function unproved({ table, row, view, indicator }: Facts): readonly Finding[] {
  const column = columnOf(table, "evidence");
  if (row.own.kind !== "met" || column === null || cellOf(table, view, row, "evidence") !== null) return [];
  const position = { row: row.row.row, column };
  const target = { sheetId: table.sheet, position, anchor: null, seen: "" };
  return [{ severity: "note", target, code: "entry.evidenceMissing", indicator }];
}

function oddCharacters({ table, row: { cell }, indicator }: Facts): readonly Finding[] {
  if (cell === null || typeof cell.value !== "string" || cell.formula !== null) return [];
  const oddity = oddityOf(cell.value);
  return oddity === null
    ? []
    : [{ severity: "note", target: targetOf(table, cell), code: "entry.oddCharacters", indicator, oddity }];
}

/** The nearest one before the results, where a template has several. */
function columnOf({ columns, valueColumn }: CriteriaTable, role: ForeignRole): number | null {
  const all = columns.filter((column) => column.role === role).map(({ column }) => column);
  const before = all.filter((column) => valueColumn === null || column < valueColumn);
  return before.at(-1) ?? all[0] ?? null;
}

function cellOf(table: CriteriaTable, view: SheetView, { row }: JudgedForeignRow, role: ForeignRole): GridCell | null {
  const column = columnOf(table, role);
  const cell = column === null ? undefined : view.seen(row.row, column)?.cell;
  return cell === undefined || valueText(cell.value).trim() === "" ? null : cell;
}

function nameIn({ labels }: CriteriaTable, { row, indicator, part }: JudgedForeignRow): IndicatorName {
  return { code: indicator.code, text: part?.text ?? indicator.text, of: labels[row.set] ?? "" };
}

function targetOf({ sheet }: CriteriaTable, { row, column, value }: GridCell): FindingTarget {
  return { sheetId: sheet, position: { row, column }, anchor: null, seen: valueText(value) };
}
