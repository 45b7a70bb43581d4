import { placeLine } from "../forms/bieu01/bieu01Subject";
import { TABLE_CHOICES } from "../forms/tables/tableCatalogue";
import { tablePlaceLine } from "../forms/tables/tablePlaceLine";
import { asOfDate, headChoices } from "../recognition/headChoices";
import { asOfDay } from "../recognition/tableChoices";
import { readOlderForm } from "../recognition/olderForm";
import type { ActiveForm, FormProblem } from "./app";
import { formProblem } from "./formProblem";
import { BEFORE_AMENDMENTS } from "./olderSets";
import { openForm } from "./openForm";
import { openTable, type OpenedTable } from "./openTable";
import { tableProblem } from "./tableProblem";
import type { ListSource, Outcome, SheetReading, WorkbookPort, WorkbookProblem } from "./ports";

/** What the sheet on view is; null where it is no form of ours. Reads only. */
export async function describeActiveForm(
  workbook: WorkbookPort,
  lists: ListSource,
): Promise<Outcome<ActiveForm | null, FormProblem | WorkbookProblem>> {
  const reading = await workbook.readActiveSheet();
  if (!reading.ok) return reading;
  const table = await openTable(reading.value, lists);
  if (table.kind === "unreadable") return { ok: false, problem: tableProblem(table) };
  if (table.kind === "table") return { ok: true, value: describedTable(table) };
  const open = await openForm(reading.value, lists);
  switch (open.kind) {
    case "notOurs":
      return { ok: true, value: null };
    case "unreadable":
      return { ok: false, problem: formProblem(open) };
    case "older": {
      const described = await describeOlder(reading.value, lists);
      return described === null ? { ok: false, problem: formProblem(open) } : { ok: true, value: described };
    }
    case "form": {
      const { identity } = open.form;
      const head = headChoices(open.form);
      return {
        ok: true,
        value: {
          sheetId: reading.value.sheetId,
          sheetName: reading.value.sheetName,
          setTitle: open.list.title,
          unitName: placeLine(identity),
          year: identity.year,
          mode: head.mode,
          asOf: asOfDate(head),
          frame: identity.frame,
          comparison: head.comparison,
          years: open.list.years,
          older: false,
          hasPeriods: true,
          unit: null,
        },
      };
    }
  }
}

async function describeOlder(reading: SheetReading, lists: ListSource): Promise<ActiveForm | null> {
  const older = readOlderForm(reading.grid);
  const list = older === null ? null : await lists.load(older.setId, BEFORE_AMENDMENTS);
  if (older === null || list === null) return null;
  const { commune, village, year } = older;
  return {
    sheetId: reading.sheetId,
    sheetName: reading.sheetName,
    setTitle: list.title,
    unitName: placeLine({ commune, villages: village === "" ? [] : [village] }),
    year,
    mode: "year",
    asOf: null,
    frame: "annex",
    comparison: "lastYear",
    years: list.years,
    older: true,
    hasPeriods: false,
    unit: null,
  };
}

function describedTable({ reading, table, form, choices }: OpenedTable): ActiveForm {
  const choice = TABLE_CHOICES.find(({ id }) => id === table.formId);
  const { year, frame } = table.identity;
  return {
    sheetId: reading.sheetId,
    sheetName: reading.sheetName,
    setTitle: choice?.title ?? "",
    unitName: tablePlaceLine(table.identity),
    year,
    mode: choices.mode,
    asOf: asOfDay(choices),
    frame,
    comparison: "lastYear",
    years: choice?.years ?? { from: year, to: year },
    older: false,
    hasPeriods: false,
    unit: form.spans.unit === null ? null : (choices.unit ?? form.subject.moneyUnit),
  };
}
