import type { RowFacts } from "./rowFacts";

/**
 * The row from which on another annex lies under the same headings ("PHỤ LỤC II"): behind repeated headings the numbers
 * begin again. Infinity where they go on.
 */
export function nextAnnexRow(rows: readonly RowFacts[], repeatedRows: readonly number[]): number {
  for (const repeated of repeatedRows) {
    const before = rows.filter(({ row }) => row < repeated).map(firstNumber);
    const next = rows
      .filter(({ row }) => row > repeated)
      .map(firstNumber)
      .find((number) => number !== null);
    const beganAt1 = before.some((number) => number === 1);
    if (beganAt1 && next === 1 && before.some((number) => number !== null && number > 1)) return repeated;
  }
  return Infinity;
}

/** The number of the criterion a row begins: "1", "Tiêu chí số 1", "1.1". */
function firstNumber({ label }: RowFacts): number | null {
  if (label.kind === "code") return label.index === "1" || label.index === "a" ? label.no : label.no + 0.5;
  return label.kind === "whole" || label.kind === "criterion" ? label.no : null;
}
