import { holds, readThresholdCell } from "../../assessment/judge";
import { readAnswer } from "../../assessment/answer";
import type { GroupId } from "../../forms/bieu01/bieu01Layout";
import { valueFormat } from "../../forms/thresholdCell";
import { isPercentFormat } from "../../grid/numberFormatKind";
import type { GridCell } from "../../grid/sheetGrid";
import type { Finding } from "../finding";
import { thresholdColumn } from "../judgeRow";
import { cellIn, demandOf, type AnsweredRow, type JudgedForm } from "../judgedForm";
import type { Repair } from "../repair";
import { shownFigure } from "../shownFigure";
import { nameOf, rowTarget } from "../target";

/**
 * DESCRIPTION: what a reader sees of a figure is what is counted: no percent format that shows the hundredfold, and no
 * rounding by which it seems to reach a threshold it does not reach, or the other way round.
 */
export function checkFigureFormats(judged: JudgedForm): readonly Finding[] {
  const { form, head } = judged;
  const asked = form.layout.groups.filter((group) => demandOf(group, head.mode) !== "off");
  return asked.flatMap((group) =>
    judged.answered.flatMap((row): readonly Finding[] => {
      const cell = cellIn(form, row.row, `${group}.value`);
      if (cell === null || typeof cell.value !== "number") return [];
      const shown = { ...cell, value: cell.value };
      return isPercentFormat(cell.format ?? "")
        ? percentFinding(judged, row, group, shown)
        : roundingFinding(judged, row, group, shown);
    }),
  );
}

type Figure = GridCell & { readonly value: number };

function percentFinding(judged: JudgedForm, row: AnsweredRow, group: GroupId, cell: Figure): readonly Finding[] {
  const { kind } = row.requirement;
  if ((kind.kind !== "percentage" && kind.kind !== "number") || cell.value === 0) return [];
  const shown = Math.round(cell.value * 1e11) / 1e9;
  const found = {
    severity: "error",
    target: rowTarget(judged, row.keyText, row.row, `${group}.value`),
    code: "entry.percentFormat",
    indicator: nameOf(judged, row.set, row.indicator, row.part, group),
    shown,
    counted: cell.value,
  } as const;
  // A figure up to 1 was typed with its sign; a greater one was pasted into a cell of that format.
  const meant = cell.value <= 1 ? shown : cell.value;
  const isSafe = kind.kind === "percentage" && readAnswer(kind, meant).kind === "figure";
  const repair = isSafe ? newFormat(row, cell, meant) : null;
  return [repair === null ? found : { ...found, repair }];
}

function roundingFinding(judged: JudgedForm, row: AnsweredRow, group: GroupId, cell: Figure): readonly Finding[] {
  const { kind, unit } = row.requirement;
  const verdict = row.verdicts.get(group)?.kind;
  if ((kind.kind !== "percentage" && kind.kind !== "number") || (verdict !== "met" && verdict !== "unmet")) return [];
  const threshold = cellIn(judged.form, row.row, thresholdColumn(judged.form, row.requirement, group))?.value ?? null;
  const bound = readThresholdCell(kind, threshold);
  const shown = shownFigure(cell.value, cell.format ?? "General");
  if (bound.kind !== "figure" || shown === null) return [];
  if (holds(kind.op, shown, bound.value) === holds(kind.op, cell.value, bound.value)) return [];
  const target = rowTarget(judged, row.keyText, row.row, `${group}.value`);
  const indicator = nameOf(judged, row.set, row.indicator, row.part, group);
  const repair = newFormat(row, cell, cell.value);
  const found = {
    code: "entry.roundedOver",
    indicator,
    shown,
    value: cell.value,
    unit,
    met: verdict === "met",
  } as const;
  return [{ severity: "note", target, ...found, ...(repair === null ? {} : { repair }) }];
}

/** The figure in the format of its row; null where that is its format already, and for the officer's own formulas. */
function newFormat({ requirement }: AnsweredRow, cell: Figure, number: number): Repair | null {
  const format = valueFormat(requirement);
  if (cell.formula !== null || (cell.format ?? "General") === format) return null;
  return { kind: "certain", to: { entry: { kind: "number", number }, format } };
}
