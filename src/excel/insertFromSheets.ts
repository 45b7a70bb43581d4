import type { SheetPlan } from "../forms/sheetPlan";
import type { InsertedSheet, InsertPhase, Outcome, SheetReading, WorkbookProblem } from "../usecases/ports";
import { addingProblem, requestWorkbook, sheetNames } from "./addableWorkbook";
import { insertSheets } from "./insertSheet";
import { readVisibleSheets } from "./readAllSheets";
import { failure, runExcel, success } from "./runExcel";

type Answer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

type Seen = { readonly sheets: readonly SheetReading[]; readonly names: readonly string[] };

/** Two syncs to read, one to add the sheet, one to write it. */
export async function insertFromSheets(
  planOf: (sheets: readonly SheetReading[]) => Promise<SheetPlan>,
  onPhase: (phase: InsertPhase) => void,
): Answer<InsertedSheet> {
  onPhase("preparing");
  const seen = await runExcel(async (context): Answer<Seen> => {
    const { workbook } = context;
    requestWorkbook(workbook);
    await context.sync();
    const problem = addingProblem(workbook);
    if (problem !== null) return failure(problem);
    return success({ names: sheetNames(workbook), sheets: await readVisibleSheets(context) });
  });
  if (!seen.ok) return seen;
  const plan = await planOf(seen.value.sheets);
  const inserted = await insertSheets([plan], onPhase, seen.value.names);
  if (!inserted.ok) return inserted;
  const [sheet] = inserted.value;
  return sheet === undefined ? failure({ code: "unknown", reference: "no sheet" }) : success(sheet);
}
