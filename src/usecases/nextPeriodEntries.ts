import type { CriteriaList } from "../criteria/criteriaList";
import type { Bieu01Column } from "../forms/bieu01/bieu01Layout";
import { bieu01Rows, isAnswered, type Bieu01Row } from "../forms/bieu01/bieu01Rows";
import type { Bieu01Subject } from "../forms/bieu01/bieu01Subject";
import type { FormMode } from "../forms/formMode";
import type { GridCell } from "../grid/sheetGrid";
import type { FormInputs } from "../recognition/formInputs";
import { headChoices } from "../recognition/headChoices";
import type { OwnForm } from "../recognition/ownForm";
import { carriedColumn, EntryCollector, entryOf, isTypedThreshold } from "./formEntries";

/**
 * What the sheet of the next period begins with. Within the year everything is taken over, results marked until somebody
 * confirms them; where the year turns, results become Hiện trạng, and aims and deadlines begin anew.
 */
export function nextPeriodEntries(
  old: OwnForm,
  oldList: CriteriaList,
  subject: Bieu01Subject,
  inputs: FormInputs,
): EntryCollector {
  const entries = new EntryCollector();
  const { area, year } = old.identity;
  const oldRows = new Map(bieu01Rows(oldList, area, year).map((row) => [row.key, row]));
  const from: From = { mode: headChoices(old).mode, turns: subject.year !== year, oldRows };
  for (const row of bieu01Rows(subject.list, subject.area, subject.year)) {
    const typed = inputs.rows.get(row.key);
    if (typed === undefined) continue;
    for (const [column, cell] of typed) carryOver(entries, row, column, cell, subject.mode, from);
    carryResult(entries, row, typed, subject.mode, from);
  }
  return entries;
}

type From = {
  readonly mode: FormMode;
  readonly turns: boolean;
  /** Rows as the old sheet had them, with that year's thresholds. */
  readonly oldRows: ReadonlyMap<string, Bieu01Row>;
};

function carryOver(
  entries: EntryCollector,
  row: Bieu01Row,
  column: Bieu01Column,
  cell: GridCell,
  mode: FormMode,
  from: From,
): void {
  const take = (): void => entries.put(row.key, column, entryOf(cell.value));
  switch (column) {
    case "threshold":
      if (isTypedThreshold(from.oldRows.get(row.key) ?? row, cell.value) && !isReplaced(row, from)) take();
      return;
    case "baseline.value":
    case "target.value":
    case "deadline":
      if (!from.turns) take();
      return;
    case "actual.value":
      if (from.turns) entries.put(row.key, "baseline.value", entryOf(cell.value));
      else if (mode === "plan") take();
      return;
    case "tasks":
    case "responsible":
    case "evidence":
    case "note":
      take();
      return;
    default:
      // Villages side by side: what they last reported, to be confirmed.
      if (column.endsWith(".value")) putCarried(entries, row, column, cell);
  }
}

/** What was typed for one year gives way to the next year's own figure where thresholds go by year. */
function isReplaced(row: Bieu01Row, { turns }: From): boolean {
  return turns && isAnswered(row) && row.previous.kind === "ofItsYear" && row.threshold !== null;
}

/** A report begins with the last results; the first one after a plan with where things stood on 31/12. */
function carryResult(
  entries: EntryCollector,
  row: Bieu01Row,
  typed: ReadonlyMap<Bieu01Column, GridCell>,
  mode: FormMode,
  from: From,
): void {
  if (mode === "plan") return;
  const result = typed.get("actual.value");
  const stood = from.turns || from.mode !== "plan" ? undefined : typed.get("baseline.value");
  const last = result ?? stood;
  if (last !== undefined) putCarried(entries, row, "actual.value", last);
}

function putCarried(entries: EntryCollector, row: Bieu01Row, column: Bieu01Column, cell: GridCell): void {
  const carried = carriedColumn(column);
  const entry = entryOf(cell.value);
  entries.put(row.key, column, entry);
  if (carried !== null) entries.put(row.key, carried, entry);
}
