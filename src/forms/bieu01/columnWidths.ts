/** Villages side by side share the page: from four on, what describes a row and its results gets less of it. */
const MANY_GROUPS = 4;

const FEW = { text: 230, unit: 72, value: 50, verdict: 74, tasks: 160, evidence: 70, note: 54 };

const MANY: typeof FEW = { text: 190, unit: 46, value: 46, verdict: 60, tasks: 120, evidence: 62, note: 52 };

/** In points, of the columns whose width goes by how many pairs of results there are. */
export function columnWidths(groupCount: number): typeof FEW {
  return groupCount < MANY_GROUPS ? FEW : MANY;
}

/** "Không duy trì được", "(giữ số kỳ trước)": a line each, in the smaller size. No village side by side loses anything. */
export const ACTUAL_VERDICT_WIDTH = 92;
