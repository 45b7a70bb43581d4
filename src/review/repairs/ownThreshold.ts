import { thresholdOf } from "../../criteria/thresholdOf";
import { thresholdCell, thresholdFormat } from "../../forms/thresholdCell";
import { cellIn, type AnsweredRow, type JudgedForm } from "../judgedForm";
import type { Repair } from "../repair";

/** The set's own threshold back in its cell, as a new form shows it; null where the set has none. */
export function ownThreshold({ form }: JudgedForm, { row, requirement }: AnsweredRow): Repair | null {
  const { area, year } = form.identity;
  const threshold = thresholdOf(requirement, area, year);
  const cell = cellIn(form, row, "threshold");
  if (threshold === null || cell === null || cell.formula !== null) return null;
  const entry = thresholdCell(threshold);
  const format = thresholdFormat(requirement, threshold, area);
  const keepsFormat = cell.format === undefined || cell.format === format;
  return { kind: "certain", to: keepsFormat ? { entry } : { entry, format } };
}
