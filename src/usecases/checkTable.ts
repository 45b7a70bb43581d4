import { TABLE_CHOICES } from "../forms/tables/tableCatalogue";
import { tablePlaceLine } from "../forms/tables/tablePlaceLine";
import { readOwnTable } from "../recognition/ownTable";
import { asOfDay, tableChoices } from "../recognition/tableChoices";
import { hasTableEntries } from "../review/tables/hasTableEntries";
import { certainRepairs } from "../review/repairs/chosenRepair";
import { reviewTable, TABLE_CHECKS } from "../review/tables/reviewTable";
import { tableProgress } from "../review/tables/tableProgress";
import { checkTableSources, type WorksSheet } from "../review/tables/tableSources";
import type { FindingCode } from "../review/finding";
import type { FormAnswer } from "./app";
import { openTable, type OpenedTable } from "./openTable";
import type { ListSource, SheetReading, WorkbookPort } from "./ports";

/** What a form other than Biểu 01 answers to a check. Reads only. */
export async function checkTable(
  workbook: WorkbookPort,
  reading: SheetReading,
  lists: ListSource,
): Promise<FormAnswer | null> {
  const open = await openTable(reading, lists);
  switch (open.kind) {
    case "notOurs":
      return null;
    case "unreadable":
      return { kind: "unreadable", sheetName: reading.sheetName, finding: open.finding };
    case "table":
      return { kind: "report", report: reportOn(open, await worksOf(workbook, open)) };
  }
}

/** Theo dõi vốn is compared with the Biểu 02 of its year; where Excel does not answer, the sheet is checked by itself. */
async function worksOf(workbook: WorkbookPort, { table }: OpenedTable): Promise<readonly WorksSheet[]> {
  if (table.formId !== "theo-doi-von") return [];
  const sheets = await workbook.readAllSheets();
  if (!sheets.ok) return [];
  return sheets.value.flatMap(({ sheetName, grid }): readonly WorksSheet[] => {
    const own = readOwnTable(grid);
    if (own.kind !== "table" || own.table.formId !== "bieu-02") return [];
    const { year, example } = own.table.identity;
    const { unit } = tableChoices(own.table);
    const sameYear = year === table.identity.year && example === table.identity.example;
    return sameYear && unit !== null ? [{ sheetName, table: own.table, unit }] : [];
  });
}

function reportOn(open: OpenedTable, works: readonly WorksSheet[]): Extract<FormAnswer, { kind: "report" }>["report"] {
  const { reading, table, choices } = open;
  const reviewed = { sheetId: reading.sheetId, ...open };
  const findings = reviewTable(reviewed, [
    ...TABLE_CHECKS,
    { name: "tableSources", run: (subject) => checkTableSources(subject, works) },
  ]);
  return {
    sheetId: reading.sheetId,
    sheetName: reading.sheetName,
    setTitle: TABLE_CHOICES.find(({ id }) => id === table.formId)?.title ?? "",
    unitName: tablePlaceLine(table.identity),
    year: table.identity.year,
    mode: choices.mode,
    asOf: asOfDay(choices),
    comparison: "lastYear",
    sets: [],
    filled: hasTableEntries(reviewed) || findings.some(({ code }) => TOUCHED.includes(code)),
    findings,
    certain: certainRepairs(findings),
    progress: tableProgress(reviewed, findings),
  };
}

/** A new form has its formulas. */
const TOUCHED: readonly FindingCode[] = ["table.formulaOverwritten", "table.sumDiffers", "table.formulaError"];
