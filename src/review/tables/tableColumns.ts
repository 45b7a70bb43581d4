import type { Finding } from "../finding";
import { tableControlTarget, type TableUnderReview } from "./tableUnderReview";

/** Every column of the form still stands on the sheet. */
export function checkTableColumns(reviewed: TableUnderReview): readonly Finding[] {
  const { form, table } = reviewed;
  return form.columns.flatMap(({ id, headings }): readonly Finding[] => {
    if (table.columns.has(id)) return [];
    const column = headings.at(-1)?.longest ?? id;
    return [{ severity: "error", target: tableControlTarget(reviewed, "mode"), code: "table.columnMissing", column }];
  });
}
