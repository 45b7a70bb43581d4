import { sameWord } from "../../assessment/answer";
import words from "../../forms/words/bieu02.json";
import { cleanText } from "../../grid/cleanText";
import type { Finding } from "../finding";
import { lastDayMeant } from "./writtenDay";
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
 * DESCRIPTION: Biểu 02, work by work in a report: what is finished is done in full, what has not begun has nothing done, no
 * more is done than planned, and no deadline has passed on a work that is not finished.
 */
export function checkTableWorks(reviewed: TableUnderReview): readonly Finding[] {
  if (reviewed.form.id !== "bieu-02" || reviewed.choices.mode === "plan") return [];
  const rows = bodyRows(reviewed).filter(({ key }) => key === null || key.startsWith("w:"));
  return rows.flatMap((row) => [...progress(reviewed, row), ...quantities(reviewed, row), ...deadline(reviewed, row)]);
}

function progress(reviewed: TableUnderReview, row: BodyRow): readonly Finding[] {
  const done = figureAt(reviewed, row.row, "done");
  const quantity = figureAt(reviewed, row.row, "quantity");
  const found = findingAt(reviewed, row, "progress");
  if (found === null) return [];
  const { finished, notStarted } = words.progress;
  if (isProgress(reviewed, row, finished) && quantity !== null && (done ?? 0) < quantity) {
    return [{ ...found, severity: "explain", code: "table.finishedShort", done: done ?? 0, quantity }];
  }
  if (isProgress(reviewed, row, notStarted) && done !== null && done > 0) {
    return [{ ...found, severity: "explain", code: "table.startedBefore", done }];
  }
  return [];
}

function quantities(reviewed: TableUnderReview, row: BodyRow): readonly Finding[] {
  const done = figureAt(reviewed, row.row, "done");
  const quantity = figureAt(reviewed, row.row, "quantity");
  const found = findingAt(reviewed, row, "done");
  if (found === null || done === null || quantity === null || done <= quantity) return [];
  return [{ ...found, severity: "explain", code: "table.doneOverPlan", done, quantity }];
}

/** The day of the figures counts, not the clock of the machine. */
function deadline(reviewed: TableUnderReview, row: BodyRow): readonly Finding[] {
  const { choices, form } = reviewed;
  const value = cellOf(reviewed, row.row, "deadline")?.value ?? null;
  const day = typeof value === "string" ? lastDayMeant(value, form.subject.year) : value;
  const found = findingAt(reviewed, row, "deadline");
  if (found === null || typeof day !== "number" || choices.asOf === null || day >= choices.asOf) return [];
  if (isProgress(reviewed, row, words.progress.finished)) return [];
  return [{ ...found, severity: "explain", code: "table.workOverdue", deadline: day }];
}

function isProgress(reviewed: TableUnderReview, { row }: BodyRow, word: string): boolean {
  return sameWord(cleanText(textAt(reviewed, row, "progress")), word);
}

function findingAt(reviewed: TableUnderReview, row: BodyRow, columnId: string) {
  const cell = cellOf(reviewed, row.row, columnId);
  if (cell === null) return null;
  return { target: tableTarget(reviewed, cell, row, columnId), indicator: rowName(reviewed, row.row) };
}
