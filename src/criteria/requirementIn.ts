import type { AreaId, Requirement } from "./criterionSet";

/** The row as one area asks it: where that area compares otherwise than most ("< 2%" beside "≤ 13%"), in its own way. */
export function requirementIn<Row extends Requirement>(row: Row, area: AreaId): Row {
  const { kind, directions } = row;
  const own = Object.hasOwn(directions, area) ? directions[area] : undefined;
  if (own === undefined || (kind.kind !== "percentage" && kind.kind !== "number")) return row;
  return { ...row, kind: { ...kind, op: own } };
}
