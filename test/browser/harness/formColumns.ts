/** Columns of a form with three periods, by what an officer uses them for: the only letters in the browser tests. */
export const COLUMNS = {
  code: "A",
  text: "Q",
  unit: "R",
  threshold: "S",
  baseline: "T",
  baselineVerdict: "U",
  target: "V",
  targetVerdict: "W",
  actual: "X",
  actualVerdict: "Y",
  tasks: "Z",
  responsible: "AA",
  deadline: "AB",
  evidence: "AC",
  note: "AD",
} as const;

export type FormColumn = keyof typeof COLUMNS;

/** Cells of the head: Loại biểu, Số liệu đến ngày, what is met, and what else there is to say. */
export const HEAD = { mode: "T3", asOf: "AB3", counter: "A4", besides: "T4" } as const;

/** What the verdicts' colours look like in the grid. */
export const FILL = { green: "#E2F0D9", red: "#F8D7DA", amber: "#FFF2CC" } as const;
