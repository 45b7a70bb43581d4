import { TABLE_CHOICES } from "../forms/tables/tableCatalogue";
import { tablePlaceLine } from "../forms/tables/tablePlaceLine";
import { asOfDay } from "../recognition/tableChoices";
import { reviewTable } from "../review/tables/reviewTable";
import type { FormAnswer } from "./checkSheet";
import { openTable, type OpenedTable } from "./openTable";
import type { ListSource, SheetReading, WorkbookPort } from "./ports";

/** What a form other than Biểu 01 answers to a check. Reads only. */
export async function checkTable(
  _workbook: WorkbookPort,
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
      return { kind: "report", report: reportOn(open) };
  }
}

function reportOn(open: OpenedTable): Extract<FormAnswer, { kind: "report" }>["report"] {
  const { reading, table, choices } = open;
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
    findings: reviewTable({ sheetId: reading.sheetId, ...open }),
  };
}
