import { oneACause } from "../oneACause";
import { runChecks } from "../runChecks";
import { withExplanations } from "../explanations/withExplanations";
import type { Finding } from "../finding";
import { checkTableAmounts } from "./tableAmounts";
import { checkTableCharacters } from "./tableCharacters";
import { checkTableColumns } from "./tableColumns";
import { checkTableFigures } from "./tableFigures";
import { checkTableFormulas } from "./tableFormulas";
import { checkTableFunds } from "./tableFunds";
import { checkTableHead } from "./tableHead";
import { checkTableParticulars } from "./tableParticulars";
import { checkTableRemarks } from "./tableRemarks";
import { checkTableRequired } from "./tableRequired";
import { checkTableSums } from "./tableSums";
import { checkTableTexts } from "./tableTexts";
import { checkTableVerdicts } from "./tableVerdicts";
import { checkTableWords } from "./tableWords";
import { checkTableWorks } from "./tableWorks";
import { tableControlTarget, type TableUnderReview } from "./tableUnderReview";

export type TableCheck = { readonly name: string; readonly run: (reviewed: TableUnderReview) => readonly Finding[] };

export const TABLE_CHECKS = [
  { name: "tableColumns", run: checkTableColumns },
  { name: "tableHead", run: checkTableHead },
  { name: "tableFormulas", run: checkTableFormulas },
  { name: "tableFigures", run: checkTableFigures },
  { name: "tableRemarks", run: checkTableRemarks },
  { name: "tableCharacters", run: checkTableCharacters },
  { name: "tableWords", run: checkTableWords },
  { name: "tableTexts", run: checkTableTexts },
  { name: "tableSums", run: checkTableSums },
  { name: "tableRequired", run: checkTableRequired },
  { name: "tableVerdicts", run: checkTableVerdicts },
  { name: "tableAmounts", run: checkTableAmounts },
  { name: "tableFunds", run: checkTableFunds },
  { name: "tableWorks", run: checkTableWorks },
  { name: "tableParticulars", run: checkTableParticulars },
] as const satisfies readonly TableCheck[];

/** All findings on a table form, errors first, then down the sheet. */
export function reviewTable(
  reviewed: TableUnderReview,
  checks: readonly TableCheck[] = TABLE_CHECKS,
): readonly Finding[] {
  const findings = oneACause(runChecks(reviewed, checks, () => tableControlTarget(reviewed, "mode")));
  return withExplanations(findings, { sheetId: reviewed.sheetId, sheet: reviewed.table, inTable: true });
}
