import { moneySum } from "../../forms/money/exactMoney";
import { earlierMoney } from "../../forms/theoDoiVon/earlierMoney";
import { isoOf } from "../../grid/excelDate";
import { foldText } from "../../grid/foldText";
import { cleanText } from "../../grid/cleanText";
import { valueText } from "../../grid/sheetGrid";
import type { Finding } from "../finding";
import {
  bodyRows,
  cellOf,
  figureAt,
  rowName,
  tableTarget,
  textAt,
  type BodyRow,
  type TableUnderReview,
} from "./tableUnderReview";

/**
 * DESCRIPTION: Theo dõi vốn, row by row: no more is disbursed than there is; money given has its decision, with number and
 * date; money of earlier years is disbursed by the last quarter. A plan has neither decision nor spending yet.
 */
export function checkTableFunds(reviewed: TableUnderReview): readonly Finding[] {
  const { form, choices } = reviewed;
  if (form.id !== "theo-doi-von" || choices.mode === "plan") return [];
  const rows = bodyRows(reviewed).filter(({ key }) => key === null || key.startsWith("w:"));
  return rows.flatMap((row) => [...spending(reviewed, row), ...decision(reviewed, row), ...carryOver(reviewed, row)]);
}

function spending(reviewed: TableUnderReview, row: BodyRow): readonly Finding[] {
  const disbursed = figureAt(reviewed, row.row, "disbursed");
  const plan = planOf(reviewed, row);
  const found = findingAt(reviewed, row, "disbursed");
  if (disbursed === null || found === null || disbursed <= plan) return [];
  return [{ ...found, severity: "explain", code: "table.overPlan", disbursed, plan }];
}

function planOf(reviewed: TableUnderReview, { row }: BodyRow): number {
  return moneySum(["carried", "planned"].flatMap((id) => figureAt(reviewed, row, id) ?? []));
}

/** "12/QĐ-UBND ngày 05/01/2026": a number before a stroke, and a day. */
function decision(reviewed: TableUnderReview, row: BodyRow): readonly Finding[] {
  const found = findingAt(reviewed, row, "decision");
  const planned = figureAt(reviewed, row.row, "planned");
  if (found === null || planned === null || planned === 0) return [];
  const written = cleanText(valueText(cellOf(reviewed, row.row, "decision")?.value ?? null));
  if (written === "") return [{ ...found, severity: "explain", code: "table.decisionMissing" }];
  const text = foldText(written);
  // The day is taken away first: its strokes are no number of a document.
  const day = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|ngay \d{1,2} thang \d{1,2}/;
  const lacks = !day.test(text) ? "date" : !/\d/.test(text.replace(day, "")) ? "number" : null;
  return lacks === null ? [] : [{ ...found, severity: "note", code: "table.decisionIncomplete", lacks }];
}

/** What was carried over is spent first. In 2026 all money of 2021–2025 is such, however it was entered. */
function carryOver(reviewed: TableUnderReview, row: BodyRow): readonly Finding[] {
  if (!isLastQuarter(reviewed)) return [];
  const periods = earlierMoney(reviewed.form.subject.year);
  const isEarlier = periods !== null && textAt(reviewed, row.row, "period") === periods.earlier;
  const carried = isEarlier ? planOf(reviewed, row) : (figureAt(reviewed, row.row, "carried") ?? 0);
  const left = moneySum([carried, -(figureAt(reviewed, row.row, "disbursed") ?? 0)]);
  const column = isEarlier && figureAt(reviewed, row.row, "carried") === null ? "planned" : "carried";
  const found = findingAt(reviewed, row, column);
  if (carried <= 0 || left <= 0 || found === null) return [];
  return [{ ...found, severity: "explain", code: "table.carryOverOpen", left }];
}

/** By the day of the figures, or by the mode where no day is given. */
function isLastQuarter({ choices }: TableUnderReview): boolean {
  const month = choices.asOf === null ? undefined : isoOf(choices.asOf)?.slice(5, 7);
  return month === undefined ? choices.mode === "year" : Number(month) >= 10;
}

function findingAt(reviewed: TableUnderReview, row: BodyRow, columnId: string) {
  const cell = cellOf(reviewed, row.row, columnId);
  if (cell === null) return null;
  return { target: tableTarget(reviewed, cell, row, columnId), indicator: rowName(reviewed, row.row) };
}
