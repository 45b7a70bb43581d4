import { textCell } from "../placedCell";
import type { PlanCell } from "../sheetPlan";
import { PARENT_COLUMN } from "../tables/fixedSums";
import type { RowLook, TableRow } from "../tables/tableForm";
import { CONTENTS_KEY, type Condition } from "./condition";
import { verdictCells } from "./conditionVerdicts";

/** Rows are one line high: the whole sheet should be one page. */
export function conditionRow(condition: Condition): TableRow {
  const { kind, key } = condition;
  return {
    key,
    look: lookOf(kind),
    cells: (at) => ({ ...wordCells(condition), ...verdictCells(condition, at) }),
    inputs: inputsOf(condition),
  };
}

function lookOf(kind: Condition["kind"]): RowLook {
  if (kind === "section") return "heading";
  return kind === "content" ? "part" : "item";
}

function wordCells(condition: Condition): Readonly<Record<string, PlanCell>> {
  const { tt, text } = condition;
  return {
    tt: textCell(tt),
    ...(text === "" ? {} : { text: textCell(text) }),
    ...("required" in condition ? { required: textCell(condition.required) } : {}),
    ...("threshold" in condition ? { threshold: { kind: "number", number: condition.threshold } } : {}),
    ...(condition.kind === "content" ? { [PARENT_COLUMN]: textCell(CONTENTS_KEY) } : {}),
  };
}

function inputsOf({ kind, text }: Condition): readonly string[] {
  if (kind === "section") return [];
  const named = text === "" ? ["tt", "text"] : [];
  return [...named, ...(kind === "contents" ? [] : ["value"]), "evidence", "note"];
}
