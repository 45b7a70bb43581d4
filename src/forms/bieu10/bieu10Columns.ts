import type { FormMode } from "../formMode";
import { PARENT_COLUMN } from "../tables/fixedSums";
import { modeHeading } from "../tables/modeExpressions";
import { heading, hiddenColumn, shownColumn, type Heading, type TableColumn } from "../tables/tableColumn";
import { KEY_COLUMN } from "../tables/tablePlaces";
import { filledText } from "../textTemplate";
import periods from "../words/periods.json";
import words from "../words/bieu10.json";
import { BIEU10_GROUPS, groupColumn, HIDDEN_PARTS, type Bieu10Group } from "./bieu10Ranges";

/** The figures asked for, on the screen only, at the right of what is printed. */
export const REQUIRED_COLUMN = "required";

const REPORTS: readonly FormMode[] = ["month", "quarter", "sixMonths", "nineMonths", "year"];

/** `withThresholds`: whether the set says what is asked. */
export function bieu10Columns(year: number, withThresholds: boolean): readonly TableColumn[] {
  const { tt, key, parent, text, unit, note, required } = words.columns;
  return [
    shownColumn("tt", 38, "code", tt),
    hiddenColumn(KEY_COLUMN, key),
    hiddenColumn(PARENT_COLUMN, parent),
    ...BIEU10_GROUPS.flatMap(hiddenColumns),
    shownColumn("text", 310, "text", text),
    shownColumn("unit", 60, "smallText", unit),
    ...BIEU10_GROUPS.flatMap((group) => pair(group, year)),
    shownColumn("note", 110, "smallText", note),
    ...(withThresholds ? [shownColumn(REQUIRED_COLUMN, 110, "word", required)] : []),
  ];
}

function hiddenColumns(group: Bieu10Group): readonly TableColumn[] {
  return HIDDEN_PARTS.map((part) => hiddenColumn(groupColumn(group, part), filledText(words.hidden[part], { group })));
}

/** Result and verdict under the heading of their period; a plan has no result of the year yet. */
function pair(group: Bieu10Group, year: number): readonly TableColumn[] {
  const above = groupHeading(group, year);
  const modes = group === "result" ? REPORTS : null;
  return (["value", "verdict"] as const).map((part): TableColumn => {
    const id = groupColumn(group, part);
    const column = shownColumn(id, part === "value" ? 64 : 86, "word", "");
    return { ...column, headings: [above, heading(id, words.columns[part])], modes };
  });
}

function groupHeading(group: Bieu10Group, year: number): Heading {
  if (group !== "baseline") return modeHeading(group, periods[group], year);
  return heading(group, filledText(words.baseline, { previousYear: String(year - 1) }));
}
