import { isAnswered, type Bieu01Row } from "./bieu01Rows";
import { columnIndex, FIRST_KEY_CELL, sameRowCell, tableRanges, type Bieu01Column } from "./bieu01Layout";
import type { PlacedCell } from "./bieu01Head";
import { combinedExpression, criterionExpression, NOT_APPLICABLE_MODES, oncePerKey } from "./rollUpFormulas";
import type { PlanCell } from "./sheetPlan";
import { thresholdCell } from "./thresholdCell";
import { verdictExpression } from "./verdictFormulas";

type RowCells = Partial<Record<Bieu01Column, PlanCell>>;

/** The cells of one table row at its place; `lastRow` bounds the ranges its formulas look over. */
export function bodyCells(row: Bieu01Row, sheetRow: number, lastRow: number): readonly PlacedCell[] {
  const cells =
    row.kind === "criterion" ? criterionCells(row, sheetRow, lastRow) : requirementCells(row, sheetRow, lastRow);
  return Object.entries(cells).map(([id, cell]) => {
    return { row: sheetRow, column: columnOf(id), cell };
  });
}

function columnOf(id: string): number {
  const column = ROW_COLUMNS.find((known) => known === id);
  if (column === undefined) throw new RangeError(`no column ${id}`);
  return columnIndex(column);
}

const ROW_COLUMNS: readonly Bieu01Column[] = [
  "tt",
  "key",
  "parent",
  "notApplicableMode",
  "own",
  "combined",
  "text",
  "unit",
  "threshold",
  "value",
  "verdict",
];

/** In the result cell of an indicator whose parts are the whole answer: what is typed there would count nowhere. */
export const ANSWERED_BELOW = "Theo các dòng dưới";

function criterionCells(row: Extract<Bieu01Row, { kind: "criterion" }>, sheetRow: number, lastRow: number): RowCells {
  const ranges = tableRanges(lastRow);
  const key = sameRowCell("key", sheetRow);
  const verdict = criterionExpression(key, ranges, row.criterion.indicators.length);
  return {
    tt: text(`${row.criterion.no}`),
    key: text(row.key),
    text: text(row.criterion.name),
    verdict: formula(oncePerKey(key, ranges.key, FIRST_KEY_CELL, verdict)),
  };
}

function requirementCells(row: Exclude<Bieu01Row, { kind: "criterion" }>, sheetRow: number, lastRow: number): RowCells {
  const shown = row.kind === "part" ? "-" : row.indicator.code;
  return {
    tt: text(shown),
    key: text(row.key),
    parent: text(row.parent),
    text: text(row.requirement.text),
    ...(row.requirement.unit === null ? {} : { unit: text(row.requirement.unit) }),
    ...(isAnswered(row) ? { threshold: thresholdCell(row.threshold) } : { value: text(ANSWERED_BELOW) }),
    ...verdictCells(row, sheetRow, lastRow),
  };
}

/** Own verdict by value, then parts, then what people see: three columns, so that no roll-up looks at itself. */
function verdictCells(row: Exclude<Bieu01Row, { kind: "criterion" }>, sheetRow: number, lastRow: number): RowCells {
  const ranges = tableRanges(lastRow);
  const key = sameRowCell("key", sheetRow);
  const once = (expression: string): PlanCell => formula(oncePerKey(key, ranges.key, FIRST_KEY_CELL, expression));
  const own = once(
    verdictExpression(row.requirement, sameRowCell("value", sheetRow), sameRowCell("threshold", sheetRow)),
  );
  if (row.kind === "part") return { own, verdict: formula(`=${sameRowCell("own", sheetRow)}`) };

  const { indicator } = row;
  const shared = {
    notApplicableMode: text(NOT_APPLICABLE_MODES[indicator.notApplicable]),
    verdict: formula(`=${sameRowCell("combined", sheetRow)}`),
  };
  const ownCell = sameRowCell("own", sheetRow);
  if (indicator.parts.length === 0) return { ...shared, own, combined: formula(`=${ownCell}`) };
  const combine = (cell: string | null): string =>
    combinedExpression(cell, key, ranges, indicator.parts.length, indicator.legal);
  return indicator.hasOwnValue
    ? { ...shared, own, combined: formula(`=${combine(ownCell)}`) }
    : { ...shared, combined: once(combine(null)) };
}

function text(value: string): PlanCell {
  return { kind: "text", text: value };
}

function formula(value: string): PlanCell {
  return { kind: "formula", formula: value };
}
