import type { Finding } from "../finding";
import { expectedSums, isSameSum, sumAt } from "./expectedSums";
import { OwnFormulas } from "./ownFormulas";
import { bodyRows, cellOf, isFigureColumn, rowName, tableTarget, type TableUnderReview } from "./tableUnderReview";

/** DESCRIPTION: every sum shows what its parts give: none was typed over, changed, or left uncalculated. */
export function checkTableSums(reviewed: TableUnderReview): readonly Finding[] {
  const sums = expectedSums(reviewed);
  const own = new OwnFormulas(reviewed);
  const columns = reviewed.form.columns.filter(isFigureColumn);
  return bodyRows(reviewed).flatMap((row) =>
    columns.flatMap(({ id }): readonly Finding[] => {
      const expected = sumAt(sums, row, id);
      const cell = cellOf(reviewed, row.row, id);
      if (typeof expected !== "number" || typeof cell?.value !== "number") return [];
      if (isSameSum(cell.value, expected)) return [];
      const repair = own.repair(row, id, cell.formula);
      return [
        {
          severity: "error",
          target: tableTarget(reviewed, cell, row, id),
          code: "table.sumDiffers",
          indicator: rowName(reviewed, row.row),
          shown: cell.value,
          expected,
          ...(repair === null ? {} : { repair }),
        },
      ];
    }),
  );
}
