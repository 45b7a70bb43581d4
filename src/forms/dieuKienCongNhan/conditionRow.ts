import { textCell } from "../placedCell";
import type { PlanCell } from "../sheetPlan";
import { PARENT_COLUMN } from "../tables/fixedSums";
import type { RowLook, TableRow } from "../tables/tableForm";
import { CONTENTS_KEY, type Condition } from "./condition";
import { verdictCells } from "./conditionVerdicts";

/** Where a document is named in Tài liệu kiểm chứng: Excel does not heighten a row for what is typed into it. */
const LINES_WITH_EVIDENCE = 2;

export function conditionRow(condition: Condition): TableRow {
  const { kind, key } = condition;
  return {
    key,
    look: lookOf(kind),
    ...(isShort(kind) ? {} : { leastLines: LINES_WITH_EVIDENCE }),
    cells: (at) => ({ ...wordCells(condition), ...verdictCells(condition, at) }),
    inputs: inputsOf(condition),
  };
}

function lookOf(kind: Condition["kind"]): RowLook {
  if (kind === "section") return "heading";
  return kind === "content" ? "part" : "item";
}

/** The sheet should be one page. */
function isShort(kind: Condition["kind"]): boolean {
  return kind === "section" || kind === "content" || kind === "document";
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
