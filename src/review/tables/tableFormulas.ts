import type { GridCell } from "../../grid/sheetGrid";
import { isMoney } from "../../forms/tables/tableColumn";
import type { Finding } from "../finding";
import { expectedSums, sumAt } from "./expectedSums";
import { OwnFormulas } from "./ownFormulas";
import {
  bodyRows,
  cellOf,
  declaredCells,
  rowName,
  tableTarget,
  type BodyRow,
  type TableUnderReview,
} from "./tableUnderReview";

/** DESCRIPTION: formulas of ours are still formulas, and rows an officer added have them too. */
export function checkTableFormulas(reviewed: TableUnderReview): readonly Finding[] {
  const declared = declaredCells(reviewed);
  const own = new OwnFormulas(reviewed);
  const sums = expectedSums(reviewed);
  return bodyRows(reviewed).flatMap((row) => {
    const cells = row.key === null ? undefined : declared.get(row.key);
    if (cells === undefined) return addedRow(reviewed, row);
    return Object.entries(cells).flatMap(([id, { kind }]): readonly Finding[] => {
      const cell = cellOf(reviewed, row.row, id);
      if (kind !== "formula" || cell === null || cell.formula !== null) return [];
      // A total typed where nothing else says the amount is all there is of it: no repair takes it away unasked.
      const isOnly = typeof cell.value === "number" && own.formula(row, id) !== null && sumAt(sums, row, id) === "none";
      const repair = isOnly ? null : own.repair(row, id, null);
      const target = tableTarget(reviewed, cell, row, id);
      const found = { severity: "error", target, code: "table.formulaOverwritten" } as const;
      return [{ ...found, indicator: rowName(reviewed, row.row), ...(repair === null ? {} : { repair }) }];
    });
  });
}

/** A row with figures in which the columns we calculate are empty: it was inserted, not copied from one of ours. */
function addedRow(reviewed: TableUnderReview, row: BodyRow): readonly Finding[] {
  const { columns } = reviewed.form;
  const calculated = calculatedColumns(reviewed);
  const figures = columns.some(
    (column) => isMoney(column) && typeof cellOf(reviewed, row.row, column.id)?.value === "number",
  );
  const lacking = calculated.map((id) => cellOf(reviewed, row.row, id)).find(isWithoutFormula);
  if (!figures || lacking === undefined) return [];
  const [id = ""] = calculated;
  const target = tableTarget(reviewed, lacking, row, id);
  return [{ severity: "error", target, code: "table.rowWithoutFormulas", indicator: rowName(reviewed, row.row) }];
}

function isWithoutFormula(cell: GridCell | null): cell is GridCell {
  return cell !== null && cell.formula === null;
}

/** Columns that are formulas on the rows an officer fills in. */
function calculatedColumns(reviewed: TableUnderReview): readonly string[] {
  const declared = declaredCells(reviewed);
  const calculated = new Set<string>();
  for (const { key, look, inputs } of reviewed.form.rows) {
    if (look !== "item" || inputs.length === 0) continue;
    for (const [id, { kind }] of Object.entries(declared.get(key) ?? {})) if (kind === "formula") calculated.add(id);
  }
  return [...calculated];
}
