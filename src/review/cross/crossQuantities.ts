import { readNumberText } from "../../assessment/numberText";
import type { Bieu01Column } from "../../forms/bieu01/bieu01Layout";
import { cleanText } from "../../grid/cleanText";
import { foldText, textKey } from "../../grid/foldText";
import type { OwnTable } from "../../recognition/ownTable";
import type { Finding } from "../finding";
import { cellIn, type JudgedForm } from "../judgedForm";
import { nameOfRow } from "../rowName";
import { cellOf, figureAt, rowName, tableTarget, textAt } from "../tables/tableUnderReview";
import { rowTarget } from "../target";
import type { CheckedSheet, OtherSheet } from "./crossSheet";
import { modelArea, worksOf, type ModelArea, type Work } from "./modelArea";

/**
 * DESCRIPTION: where Biểu 01 names the very work of Biểu 02, both have one quantity. The match must be certain: the words of
 * the work stand whole in the tasks of a row of its criterion, and these have one figure in its unit
 * ("… (KDC thôn Còn Toòng: 4.700m)"); or the work has the words and the unit of an indicator, and its aim is a figure.
 */
export function checkCrossQuantities(sheet: CheckedSheet, others: readonly OtherSheet[]): readonly Finding[] {
  return others.flatMap((other): readonly Finding[] => {
    if (sheet.kind === "criteria" && other.kind === "table") {
      const area = modelArea(sheet.judged, other.table);
      return area === null ? [] : differing(area).flatMap((pair) => onCriteria(sheet.judged, pair, other.sheetName));
    }
    if (sheet.kind === "table" && other.kind === "criteria" && other.judged !== null) {
      const area = modelArea(other.judged, sheet.table);
      return area === null
        ? []
        : differing(area).flatMap((pair) => onWorks(sheet.sheetId, sheet.table, pair, other.sheetName));
    }
    return [];
  });
}

type Pair = {
  readonly work: Work;
  readonly quantity: number;
  readonly unit: string;
  /** Of Biểu 01. */
  readonly keyText: string;
  readonly column: Bieu01Column;
  readonly figure: number;
};

function differing(area: ModelArea): readonly Pair[] {
  return worksOf(area.works).flatMap((work): readonly Pair[] => {
    const quantity = figureAt({ table: area.works }, work.row.row, "quantity");
    const unit = cleanText(textAt({ table: area.works }, work.row.row, "unit"));
    if (quantity === null || unit === "") return [];
    const found = inTasks(area.judged, work, unit) ?? inAims(area.judged, work, unit);
    if (found === null || found.readings.includes(quantity)) return [];
    const { keyText, column, readings } = found;
    return [{ work, quantity, unit, keyText, column, figure: readings[0] ?? 0 }];
  });
}

type Found = { readonly keyText: string; readonly column: Bieu01Column; readonly readings: readonly number[] };

/** Shorter texts stand in many tasks by chance. */
const LEAST_WORDS = 4;

function inTasks(judged: JudgedForm, { text, criterion }: Work, unit: string): Found | null {
  const words = keyOf(text);
  if (words.split(" ").length < LEAST_WORDS) return null;
  for (const { key, keyText, row } of judged.form.rows) {
    if (key.kind === "group" || criterionOf(key) !== criterion) continue;
    const value = cellIn(judged.form, row, "tasks")?.value ?? null;
    if (typeof value !== "string" || !keyOf(value).includes(words)) continue;
    const figures = figuresIn(value, unit);
    const [only, another] = figures;
    if (only !== undefined && another === undefined) return { keyText, column: "tasks", readings: only };
  }
  return null;
}

function criterionOf(key: Exclude<JudgedForm["form"]["rows"][number]["key"], { kind: "group" }>): number {
  return key.kind === "criterion" ? key.no : Number(key.code.split(".")[0]);
}

function keyOf(text: string): string {
  return textKey(text)
    .replace(/[.;,:]+$/, "")
    .toLowerCase();
}

/** A figure and the word behind it. */
const MEASURED = /(?<![\d.,])(\d[\d.,]*?)[.,]?\s*([^\d\s.,;:()]+)/gu;

/** Each figure before the unit, with every way to read it: "4.700m" is 4700 or 4,7. */
function figuresIn(text: string, unit: string): readonly (readonly number[])[] {
  return [...cleanText(text).matchAll(MEASURED)].flatMap(([, figure = "", word = ""]) => {
    const readings = foldText(word) === foldText(unit) ? readNumberText(figure, null) : [];
    return readings.length === 0 ? [] : [readings];
  });
}

function inAims(judged: JudgedForm, { text, criterion }: Work, unit: string): Found | null {
  if (!judged.form.layout.has("target.value")) return null;
  for (const { keyText, row, indicator, requirement, part } of judged.answered) {
    const isSame =
      Number(indicator.code.split(".")[0]) === criterion &&
      keyOf(part?.text ?? indicator.text) === keyOf(text) &&
      foldText(requirement.unit ?? "") === foldText(unit);
    const aim = isSame ? (cellIn(judged.form, row, "target.value")?.value ?? null) : null;
    if (typeof aim === "number") return { keyText, column: "target.value", readings: [aim] };
  }
  return null;
}

function onCriteria(judged: JudgedForm, pair: Pair, sheetName: string): readonly Finding[] {
  const row = judged.rowByKey.get(pair.keyText);
  const indicator = row === undefined ? null : nameOfRow(judged, row);
  if (row === undefined || indicator === null) return [];
  const target = rowTarget(judged, pair.keyText, row.row, pair.column);
  return [finding(target, indicator, { here: pair.figure, there: pair.quantity, unit: pair.unit }, sheetName)];
}

function onWorks(sheetId: string, table: OwnTable, pair: Pair, sheetName: string): readonly Finding[] {
  const { row } = pair.work;
  const cell = cellOf({ table }, row.row, "quantity");
  if (cell === null) return [];
  const target = tableTarget({ sheetId }, cell, row, "quantity");
  const figures = { here: pair.quantity, there: pair.figure, unit: pair.unit };
  return [finding(target, rowName({ table }, row.row), figures, sheetName)];
}

function finding(
  target: Finding["target"],
  indicator: ReturnType<typeof rowName>,
  figures: { readonly here: number; readonly there: number; readonly unit: string },
  sheetName: string,
): Finding {
  return { severity: "explain", target, code: "cross.quantityDiffers", indicator, ...figures, sheetName };
}
