import { runChecks } from "../runChecks";
import { withExplanations } from "../explanations/withExplanations";
import type { Finding } from "../finding";
import { checkTableColumns } from "./tableColumns";
import { checkTableFigures } from "./tableFigures";
import { checkTableFormulas } from "./tableFormulas";
import { checkTableHead } from "./tableHead";
import { checkTableRemarks } from "./tableRemarks";
import { tableControlTarget, type TableUnderReview } from "./tableUnderReview";

export type TableCheck = { readonly name: string; readonly run: (reviewed: TableUnderReview) => readonly Finding[] };

export const TABLE_CHECKS: readonly TableCheck[] = [
  { name: "tableColumns", run: checkTableColumns },
  { name: "tableHead", run: checkTableHead },
  { name: "tableFormulas", run: checkTableFormulas },
  { name: "tableFigures", run: checkTableFigures },
  { name: "tableRemarks", run: checkTableRemarks },
];

/** All findings on a table form, errors first, then down the sheet. */
export function reviewTable(reviewed: TableUnderReview, checks = TABLE_CHECKS): readonly Finding[] {
  const findings = runChecks(reviewed, checks, () => tableControlTarget(reviewed, "mode"));
  return withExplanations(findings, { sheetId: reviewed.sheetId, sheet: reviewed.table, inTable: true });
}
