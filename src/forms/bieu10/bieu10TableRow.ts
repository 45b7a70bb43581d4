import { thresholdOf } from "../../criteria/thresholdOf";
import { textCell } from "../placedCell";
import type { PlanCell } from "../sheetPlan";
import { PARENT_COLUMN } from "../tables/fixedSums";
import type { RowLook, TableRow } from "../tables/tableForm";
import { thresholdText } from "../thresholdCell";
import { REQUIRED_COLUMN } from "./bieu10Columns";
import { BIEU10_GROUPS, groupColumn } from "./bieu10Ranges";
import { isChosen, isJudgedBySet, type Bieu10Row, type JudgedBy } from "./bieu10Row";
import { Bieu10Verdicts } from "./bieu10Verdicts";

/** A verdict may take two lines, and Excel does not heighten a row for what is typed into it. */
const LINES_OF_A_ROW = 2;

const LOOKS: Readonly<Record<Bieu10Row["kind"], RowLook>> = {
  group: "heading",
  criterion: "heading",
  indicator: "item",
  named: "item",
  part: "part",
};

export function bieu10TableRow(row: Bieu10Row, judgedBy: JudgedBy): TableRow {
  return {
    key: row.key,
    look: LOOKS[row.kind],
    leastLines: LINES_OF_A_ROW,
    cells: ({ places, row: at }) => ({
      ...wordCells(row, judgedBy),
      ...new Bieu10Verdicts(places, at, judgedBy).of(row),
    }),
    inputs: inputsOf(row, judgedBy),
  };
}

function wordCells(row: Bieu10Row, { area, year }: JudgedBy): Readonly<Record<string, PlanCell>> {
  switch (row.kind) {
    case "group":
      return { text: textCell(row.name) };
    case "criterion":
      return { tt: textCell(String(row.criterion.no)), text: textCell(row.text) };
    case "named":
      return { tt: textCell(row.code), [PARENT_COLUMN]: textCell(row.parent) };
    case "indicator":
    case "part": {
      const { requirement, parent, indicator } = row;
      const required = isJudgedBySet(row) ? thresholdText(requirement, thresholdOf(requirement, area, year), area) : "";
      return {
        tt: textCell(row.kind === "part" ? "-" : indicator.code),
        [PARENT_COLUMN]: textCell(parent),
        text: textCell(requirement.text),
        ...(requirement.unit === null ? {} : { unit: textCell(requirement.unit) }),
        ...(required === "" ? {} : { [REQUIRED_COLUMN]: textCell(required) }),
      };
    }
  }
}

function inputsOf(row: Bieu10Row, judgedBy: JudgedBy): readonly string[] {
  const named = row.kind === "named" ? ["tt", "text", "unit"] : [];
  const values = row.kind === "named" || isJudgedBySet(row) ? ["value" as const] : [];
  const verdicts = isChosen(row, judgedBy) ? ["verdict" as const] : [];
  const parts = [...values, ...verdicts];
  return [...named, ...BIEU10_GROUPS.flatMap((group) => parts.map((part) => groupColumn(group, part))), "note"];
}
