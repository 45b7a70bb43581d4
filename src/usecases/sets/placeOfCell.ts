import { readAnswer } from "../../assessment/answer";
import type { IndicatorChange } from "../../criteria/differences/setComparison";
import type { Bieu01Column } from "../../forms/bieu01/bieu01Layout";
import { isAnswered, isRequirement, type Bieu01Row } from "../../forms/bieu01/bieu01Rows";
import { thresholdCell } from "../../forms/thresholdCell";
import type { CellValue } from "../../grid/sheetGrid";
import { isTypedThreshold } from "../formEntries";
import type { WhyLeft } from "./moveTypes";

/** Where the years of the two forms stand to each other: results of last year are Hiện trạng of this one. */
export type YearTurn = "sameYear" | "nextYear" | "otherYear";

/** A row that is the same on both forms, with what became different in it. */
export type MatchedRow = {
  readonly old: Bieu01Row;
  readonly row: Bieu01Row;
  readonly changes: readonly IndicatorChange[];
  readonly sameSet: boolean;
};

export type CellPlace =
  { readonly kind: "place"; readonly column: Bieu01Column } | { readonly kind: "left"; readonly why: WhyLeft };

/** Where a typed cell goes in its row of the new form, or why it goes nowhere. */
export function placeOfCell(column: Bieu01Column, value: CellValue, next: MatchedRow, turn: YearTurn): CellPlace {
  switch (column) {
    case "tasks":
    case "responsible":
    case "evidence":
    case "note":
      return place(column);
    case "deadline":
      return turn === "sameYear" ? place(column) : left({ code: "otherYear" });
    case "threshold":
      return thresholdPlace(value, next);
    default:
      return valuePlace(column, value, next, turn);
  }
}

/** A mức đạt chuẩn an officer typed stands only where the new row has none, or in one set in place of the same one. */
function thresholdPlace(value: CellValue, next: MatchedRow): CellPlace {
  const { old, row, changes } = next;
  if (!isAnswered(row)) return left({ code: "answeredBelow" });
  const why = answerDiffers(value, next);
  if (why !== null) return left(why);
  if (changes.some(({ kind }) => kind === "direction")) return left({ code: "ownThreshold" });
  const replacesTheSame = next.sameSet && isAnswered(old) && isSameThreshold(old, row);
  const stands = row.threshold === null || replacesTheSame || !isTypedThreshold(row, value);
  return stands ? place("threshold") : left({ code: "ownThreshold" });
}

type AnsweredRow = Extract<Bieu01Row, { requirement: unknown }>;

function isSameThreshold(old: AnsweredRow, next: AnsweredRow): boolean {
  return JSON.stringify(thresholdCell(old.threshold)) === JSON.stringify(thresholdCell(next.threshold));
}

function valuePlace(column: Bieu01Column, value: CellValue, next: MatchedRow, turn: YearTurn): CellPlace {
  const at = columnOfYear(column, turn);
  if (at === null) return left({ code: "otherYear" });
  // An aim for a whole criterion: "Mục tiêu năm".
  if (!isRequirement(next.row)) return place(at);
  if (!isAnswered(next.row)) return left({ code: "answeredBelow" });
  const why = answerDiffers(value, next);
  return why === null ? place(at) : left(why);
}

function columnOfYear(column: Bieu01Column, turn: YearTurn): Bieu01Column | null {
  if (turn === "sameYear") return column;
  if (turn === "otherYear") return null;
  if (column === "actual.value") return "baseline.value";
  // Villages side by side have results alone: what each last reported is to be confirmed.
  return column.startsWith("unit") ? column : null;
}

function answerDiffers(value: CellValue, { row, changes }: MatchedRow): WhyLeft | null {
  for (const change of changes) {
    if (change.kind === "answer") return { code: "kindDiffers", old: change.old, next: change.next };
    if (change.kind === "unit") return { code: "unitDiffers", old: change.old, next: change.next };
    if (change.kind === "scale" && isRequirement(row) && isNoAnswer(value, row)) {
      return { code: "notInScale", scale: change.next };
    }
  }
  return null;
}

function isNoAnswer(value: CellValue, { requirement }: AnsweredRow): boolean {
  return readAnswer(requirement.kind, value).kind === "invalid";
}

function place(column: Bieu01Column): CellPlace {
  return { kind: "place", column };
}

function left(why: WhyLeft): CellPlace {
  return { kind: "left", why };
}
