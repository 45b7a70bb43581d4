import type { CriteriaList } from "../../criteria/criteriaList";
import type { Bieu01Column } from "../../forms/bieu01/bieu01Layout";
import { bieu01Rows, isRequirement, type Bieu01Row } from "../../forms/bieu01/bieu01Rows";
import type { Bieu01Subject } from "../../forms/bieu01/bieu01Subject";
import { isoOf } from "../../grid/excelDate";
import { cellAddress } from "../../grid/address";
import { valueText, type CellValue, type GridCell } from "../../grid/sheetGrid";
import { readFormInputs } from "../../recognition/formInputs";
import { asOfDate, headChoices } from "../../recognition/headChoices";
import type { OwnForm } from "../../recognition/ownForm";
import { carriedColumn, EntryCollector, entryOf, isTypedThreshold } from "../formEntries";
import { counterparts, type Counterpart } from "./counterparts";
import type { LeftToDecide, RewordedRow, RowName, WhyLeft } from "./moveTypes";
import { placeOfCell, type YearTurn } from "./placeOfCell";

/** What goes into a form of another list, and what is left to decide. */
export type MovedInputs = {
  readonly entries: EntryCollector;
  readonly kept: number;
  readonly carried: number;
  readonly reworded: readonly RewordedRow[];
  readonly left: readonly LeftToDecide[];
};

/** Every typed cell of the old form exactly once: on its row of the new form, or in the list. */
export function moveInputs(form: OwnForm, list: CriteriaList, subject: Bieu01Subject): MovedInputs {
  const { rows, unplaced, explanations } = readFormInputs(form, list);
  const found = counterparts(list, subject.list);
  const nextRows = new Map(bieu01Rows(subject.list, subject.area, subject.year).map((row) => [row.key, row]));
  const move = new Move(form, subject);
  for (const old of bieu01Rows(list, form.identity.area, form.identity.year)) {
    const counterpart = found.get(old.key) ?? { kind: "gone" };
    const next = counterpart.kind === "row" ? nextRows.get(counterpart.key) : undefined;
    for (const [column, cell] of rows.get(old.key) ?? []) {
      // What the form itself wrote is nobody's input.
      if (column === "threshold" && !isTypedThreshold(old, cell.value)) continue;
      move.put({ old, column, cell }, counterpart, next);
    }
  }
  for (const cell of [...unplaced, ...explanations]) move.leave(cell, null, null, { code: "noRow" });
  return move.result();
}

type TypedCell = { readonly old: Bieu01Row; readonly column: Bieu01Column; readonly cell: GridCell };

class Move {
  private readonly entries = new EntryCollector();
  private readonly left: { readonly cell: GridCell; readonly item: LeftToDecide }[] = [];
  private readonly reworded = new Map<string, RewordedRow>();
  private readonly turn: YearTurn;
  /** The figures of the old form are those of an earlier day. */
  private readonly isLater: boolean;
  private kept = 0;
  private carried = 0;

  constructor(
    private readonly form: OwnForm,
    { year, mode, asOf }: Bieu01Subject,
  ) {
    const years = year - form.identity.year;
    this.turn = years === 0 ? "sameYear" : years === 1 ? "nextYear" : "otherYear";
    const head = headChoices(form);
    // A plan reports no results yet.
    this.isLater = mode !== "plan" && (mode !== head.mode || asOf !== asOfDate(head) || this.turn !== "sameYear");
  }

  put(typed: TypedCell, counterpart: Counterpart, next: Bieu01Row | undefined): void {
    const { old, column, cell } = typed;
    if (counterpart.kind === "maybe") {
      this.leave(cell, old, column, { code: "maybeSame", candidate: counterpart.candidate });
      return;
    }
    if (counterpart.kind === "gone" || next === undefined) {
      this.leave(cell, old, column, { code: "gone" });
      return;
    }
    const { changes, sameSet } = counterpart;
    const place = placeOfCell(column, cell.value, { old, row: next, changes, sameSet }, this.turn);
    if (place.kind === "left") {
      this.leave(cell, old, column, place.why);
      return;
    }

    this.entries.put(next.key, place.column, entryOf(cell.value));
    this.kept += 1;
    const mark = this.carriedMark(column, cell);
    const carried = carriedColumn(place.column);
    if (carried !== null && mark !== null) {
      this.entries.put(next.key, carried, entryOf(mark));
      this.carried += 1;
    }
    if (changes.some(({ kind }) => kind === "reworded")) {
      this.reworded.set(next.key, { old: rowName(old), next: rowName(next) });
    }
  }

  /** A figure of an earlier day is to be confirmed; one of the same day only where it was to be confirmed already. */
  private carriedMark(column: Bieu01Column, cell: GridCell): CellValue {
    if (this.isLater) return cell.value;
    const carried = carriedColumn(column);
    const at = carried === null ? undefined : this.form.columns.get(carried);
    const mark = at === undefined ? null : this.form.index.at(cell.row, at).value;
    return mark === cell.value ? mark : null;
  }

  leave(cell: GridCell, row: Bieu01Row | null, column: Bieu01Column | null, why: WhyLeft): void {
    const item = { address: cellAddress(cell), text: shownText(cell, column), column, why };
    this.left.push({ cell, item: { ...item, row: row === null ? null : rowName(row) } });
  }

  result(): MovedInputs {
    const inOrder = [...this.left].sort((one, other) => {
      return one.cell.row - other.cell.row || one.cell.column - other.cell.column;
    });
    const { entries, kept, carried } = this;
    return { entries, kept, carried, reworded: [...this.reworded.values()], left: inOrder.map(({ item }) => item) };
  }
}

function rowName(row: Bieu01Row): RowName {
  if (row.kind === "group") return { code: "", text: row.name };
  if (!isRequirement(row)) return { code: String(row.criterion.no), text: row.text };
  return { code: row.indicator.code, text: row.requirement.text };
}

/** A deadline as the day it is, not as Excel's number. */
function shownText({ value }: GridCell, column: Bieu01Column | null): string {
  const day = column === "deadline" && typeof value === "number" ? isoOf(value) : null;
  if (day === null) return valueText(value);
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)}/${Number(month)}/${year}`;
}
