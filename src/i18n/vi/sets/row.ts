import type { Comparison } from "../../../criteria/criterionSet";
import type { RowKind } from "../../../usecases/sets/setChange";

const kinds: Readonly<Record<RowKind["kind"], string>> = {
  "yes-no": "Đạt – Chưa đạt",
  percentage: "Tỷ lệ %",
  number: "Con số",
  level: "Mức",
};

const comparisons: Readonly<Record<Comparison, string>> = {
  ">=": "ít nhất (≥)",
  ">": "trên (>)",
  "<=": "không quá (≤)",
  "<": "dưới (<)",
  "=": "bằng (=)",
};

function kindOf(row: RowKind): string {
  switch (row.kind) {
    case "yes-no":
      return kinds[row.kind];
    case "percentage":
    case "number":
      return `${kinds[row.kind]}, ${comparisons[row.op]}`;
    case "level":
      return `${kinds[row.kind]}: ${row.scale.join(", ")}`;
  }
}

/** How a row is answered. */
export const row = { kinds, comparisons, kindOf };
