import { isFigureKind } from "../../assessment/answer";
import { judgeCells, readThresholdCell } from "../../assessment/judge";
import { readNumberText } from "../../assessment/numberText";
import type { Requirement } from "../../criteria/criterionSet";
import type { GroupId } from "../../forms/bieu01/bieu01Layout";
import { SIGNS, valueFormat } from "../../forms/thresholdCell";
import { cleanText } from "../../grid/cleanText";
import { isCellError, valueText, type CellValue, type GridCell } from "../../grid/sheetGrid";
import { meantAnswers } from "../answerWords";
import { thresholdColumn } from "../judgeRow";
import { cellIn, type AnsweredRow, type JudgedForm } from "../judgedForm";
import { entryOf, repairOf, type Repair, type RepairEntry } from "../repair";

/** What the cell of an unreadable value can mean; null where nobody can tell, and for the officer's own formulas. */
export function valueRepair(judged: JudgedForm, row: AnsweredRow, group: GroupId): Repair | null {
  const cell = cellIn(judged.form, row.row, `${group}.value`);
  if (cell === null || cell.formula !== null) return null;
  const { requirement } = row;
  const threshold = cellIn(judged.form, row.row, thresholdColumn(judged.form, requirement, group))?.value ?? null;
  const isReadable = (value: CellValue): boolean => judgeCells(requirement, value, threshold).kind !== "invalid";
  const readings = valueReadings(requirement, cell.value);
  const readable = readings.filter((value) => value === "" || isReadable(value));
  // Of two ways to read a figure only the bound of 100 % rules one out: other bounds are guesses.
  if (readable.length < readings.length && requirement.kind.kind !== "percentage") return null;
  return repairOf(readable.map((value) => valueEntry(requirement, cell, value)));
}

/** The certain entry for a value, with the format of the row where the cell has another. */
export function valueEntry(requirement: Requirement, cell: GridCell, value: string | number): RepairEntry {
  const entry = entryOf(value);
  const own = valueFormat(requirement);
  return typeof value === "string" || (cell.format ?? "General") === own ? { entry } : { entry, format: own };
}

function valueReadings(requirement: Requirement, value: CellValue): readonly (string | number)[] {
  const { kind, unit } = requirement;
  if (value === null || isCellError(value)) return [];
  if (typeof value === "number" && isFigureKind(kind)) {
    return kind.kind === "percentage" && value > 0 ? percentReadings(value) : [];
  }
  const text = valueText(value);
  if (cleanText(text) === "") return [""];
  const figures = isFigureKind(kind) ? readNumberText(text, unit) : [];
  return figures.length > 0 ? figures : meantAnswers(kind, text);
}

/** 0,855 is 85,5 %; 855 and 8550 lost their decimal mark, or have one figure too many. */
function percentReadings(value: number): readonly number[] {
  if (value <= 1) return [Math.round(value * 1e11) / 1e9];
  return value > 100 ? [value / 10, value / 100].filter((figure) => figure <= 100) : [];
}

/** A threshold typed with its sign and unit ("≥ 80%"), or a level with other blanks or case. */
export function thresholdRepair(judged: JudgedForm, { row, requirement }: AnsweredRow): Repair | null {
  const cell = cellIn(judged.form, row, "threshold");
  if (cell === null || cell.formula !== null || typeof cell.value !== "string") return null;
  const { kind, unit } = requirement;
  const text = cleanText(cell.value);
  const readings =
    kind.kind === "number" || kind.kind === "percentage"
      ? readNumberText(text.replace(new RegExp(`^${SIGNS[kind.op]}|^${kind.op}`), "").trim(), unit)
      : meantAnswers(kind, text.replace(/^≥|^>=/, "").trim());
  const known = readings.filter((value) => readThresholdCell(kind, value).kind !== "unreadable");
  return repairOf(known.map((value) => ({ entry: entryOf(value) })));
}
