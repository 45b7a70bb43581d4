import type { RowKind } from "../../../usecases/sets/setChange";
import type { SetMessages } from "../../vi/sets";

const kinds: SetMessages["row"]["kinds"] = {
  "yes-no": "Met – Not met",
  percentage: "Percentage",
  number: "Number",
  level: "Level",
};

const comparisons: SetMessages["row"]["comparisons"] = {
  ">=": "at least (≥)",
  ">": "more than (>)",
  "<=": "at most (≤)",
  "<": "less than (<)",
  "=": "equal to (=)",
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

export const row: SetMessages["row"] = { kinds, comparisons, kindOf };
