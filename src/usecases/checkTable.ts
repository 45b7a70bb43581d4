import { TABLE_CHOICES } from "../forms/tables/tableCatalogue";
import { tablePlaceLine } from "../forms/tables/tablePlaceLine";
import { asOfDay } from "../recognition/tableChoices";
import { hasTableEntries } from "../review/tables/hasTableEntries";
import { certainRepairs } from "../review/repairs/chosenRepair";
import { tableSubjects } from "../review/subjects/tableSubjects";
import { reviewTable, TABLE_CHECKS } from "../review/tables/reviewTable";
import { tableProgress } from "../review/tables/tableProgress";
import type { FindingCode } from "../review/finding";
import type { FormAnswer } from "./app";
import { closingOf, stateOfClosing } from "./closing/closingOf";
import { comparison } from "./comparison";
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
      return { kind: "report", report: await reportOn(workbook, lists, open) };
  }
}

async function reportOn(
  workbook: WorkbookPort,
  lists: ListSource,
  open: OpenedTable,
): Promise<Extract<FormAnswer, { kind: "report" }>["report"]> {
  const { reading, table, choices } = open;
  const reviewed = { sheetId: reading.sheetId, ...open };
  const filled = hasTableEntries(reviewed);
  // A new form has nothing that could be compared.
  const compared = filled ? await comparison(workbook, lists, reading, { ...reviewed, kind: "table" }) : [];
  const closing = await closingOf(workbook, lists, reading, table);
  const findings = reviewTable(reviewed, [...TABLE_CHECKS, { name: "compared", run: () => compared }]);
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
    filled: filled || findings.some(({ code }) => TOUCHED.includes(code)),
    findings,
    subjects: tableSubjects(reviewed, findings),
    certain: certainRepairs(findings),
    progress: tableProgress(reviewed, findings, stateOfClosing(closing)),
    closing,
  };
}

/** A new form has its formulas. */
const TOUCHED: readonly FindingCode[] = ["table.formulaOverwritten", "table.sumDiffers", "table.formulaError"];
