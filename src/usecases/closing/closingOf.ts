import { readClosing } from "../../recognition/closedForm";
import type { KeyedSheet } from "../../recognition/explanations";
import type { ClosingState } from "../../review/closing/closingState";
import type { ListSource, SheetReading, WorkbookPort } from "../ports";
import type { ClosedFigures } from "./closedFigures";

/** Null for a form whose figures are open. Nothing is loaded for one. */
export async function closingOf(
  workbook: WorkbookPort,
  lists: ListSource,
  reading: SheetReading,
  sheet: KeyedSheet,
): Promise<ClosedFigures | null> {
  const closing = readClosing(sheet);
  return closing === null ? null : (await closedCheck()).closedFigures(workbook, lists, reading, closing);
}

const closedCheck = () => import(/* webpackChunkName: "closed-check" */ "./closedFigures");

/** A line on the form tells more than a log that says it was opened again, or one that nobody can read. */
export function stateOfClosing(closed: ClosedFigures | null): ClosingState {
  if (closed === null) return "open";
  const { receipt } = closed;
  return receipt.kind === "found" && receipt.state !== "open" ? receipt.state : "closed";
}
