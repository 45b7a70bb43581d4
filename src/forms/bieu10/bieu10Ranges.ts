import { formulaText } from "../formulaFunctions";
import { MODE_WORDS } from "../formMode";
import type { TableRanges } from "../rollUpFormulas";
import { PARENT_COLUMN } from "../tables/fixedSums";
import { KEY_COLUMN, type TablePlaces } from "../tables/tablePlaces";

/** Pairs of result and verdict: 31/12 of last year, the period reported, what is planned next. */
export const BIEU10_GROUPS = ["baseline", "result", "next"] as const;

export type Bieu10Group = (typeof BIEU10_GROUPS)[number];

/** Hidden columns of a group: what its rows are judged by and count with. */
export const HIDDEN_PARTS = ["threshold", "own", "combined", "criterion"] as const;

type GroupPart = (typeof HIDDEN_PARTS)[number] | "value" | "verdict";

export function groupColumn(group: Bieu10Group, part: GroupPart): string {
  return `${group}.${part}`;
}

/** What roll-ups of a group look over: hidden columns only, none of them the one they stand in. */
export function groupRanges(
  places: TablePlaces,
  group: Bieu10Group,
): Pick<TableRanges, "key" | "parent" | "own" | "combined" | "criterion"> {
  const range = (part: GroupPart): string => places.range(groupColumn(group, part));
  return {
    key: places.range(KEY_COLUMN),
    parent: places.range(PARENT_COLUMN),
    own: range("own"),
    combined: range("combined"),
    criterion: range("criterion"),
  };
}

/** True while the sheet is a plan. */
export function isPlanExpression({ modeCell }: TablePlaces): string {
  return `${modeCell}=${formulaText(MODE_WORDS.plan)}`;
}

/** True while an empty row of the group lacks something: a plan asks where things stand and what is aimed at. */
export function askedExpression(places: TablePlaces, group: Bieu10Group): string {
  return group === "result" ? `NOT(${isPlanExpression(places)})` : isPlanExpression(places);
}

/** Results of the year are not judged in a plan. */
export function judgedExpression(places: TablePlaces, group: Bieu10Group, expression: string): string {
  return group === "result" ? `IF(${isPlanExpression(places)},"",${expression})` : expression;
}
