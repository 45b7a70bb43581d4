import { areaAddress } from "../grid/address";
import { freeSheetName } from "../forms/sheetName";
import type { SheetPlan } from "../forms/sheetPlan";
import type { InsertedSheet, InsertPhase, Outcome, WorkbookProblem } from "../usecases/ports";
import { codeOf, problemFrom } from "./officeProblem";
import { failure, runExcel, success } from "./runExcel";
import { writePlan } from "./writePlan";

type Answer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

/** How often a name taken meanwhile (by a co-author) is numbered again. */
const NAME_TRIES = 3;

/**
 * Adds a sheet and writes a plan on it: three syncs. Excel keeps what a failed batch did before it
 * failed, so a sheet that could not be written whole is taken away again by its id; the officer's own
 * sheet stays active until everything stands.
 */
export async function insertSheet(plan: SheetPlan, onPhase: (phase: InsertPhase) => void): Answer<InsertedSheet> {
  onPhase("preparing");
  const added = await addSheet(plan, NAME_TRIES);
  if (!added.ok) return added;
  onPhase("writing");
  const written = await fillSheet(added.value, plan);
  if (written.ok) return written;
  const removed = await removeSheet(added.value);
  return removed.ok ? written : failure({ code: "leftover", sheetName: added.value.sheetName });
}

/** A name that a co-author took meanwhile is numbered again. */
async function addSheet(plan: SheetPlan, triesLeft: number): Answer<InsertedSheet> {
  const answer = await tryToAddSheet(plan);
  if (answer.kind === "nameTaken") return triesLeft > 1 ? addSheet(plan, triesLeft - 1) : failure({ code: "busy" });
  return answer.outcome;
}

type AddAnswer =
  | { readonly kind: "nameTaken" }
  | { readonly kind: "tried"; readonly outcome: Outcome<InsertedSheet, WorkbookProblem> };

async function tryToAddSheet(plan: SheetPlan): Promise<AddAnswer> {
  try {
    return await Excel.run(async (context): Promise<AddAnswer> => {
      const { workbook } = context;
      const { worksheets } = workbook;
      workbook.load("readOnly");
      workbook.protection.load("protected");
      worksheets.load("items/name");
      await context.sync();
      if (workbook.readOnly) return { kind: "tried", outcome: failure({ code: "readOnly" }) };
      if (workbook.protection.protected) return { kind: "tried", outcome: failure({ code: "workbookProtected" }) };

      const taken = worksheets.items.map(({ name }) => name);
      const sheet = worksheets.add(freeSheetName(plan.name, taken));
      sheet.load("id,name");
      await context.sync();
      return { kind: "tried", outcome: success({ sheetId: sheet.id, sheetName: sheet.name }) };
    });
  } catch (thrown) {
    return codeOf(thrown) === "ItemAlreadyExists"
      ? { kind: "nameTaken" }
      : { kind: "tried", outcome: failure(problemFrom(thrown)) };
  }
}

function fillSheet(added: InsertedSheet, plan: SheetPlan): Answer<InsertedSheet> {
  return runExcel(async (context): Answer<InsertedSheet> => {
    const { application, worksheets } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const sheet = worksheets.getItem(added.sheetId);
    writePlan(sheet, plan);
    sheet.activate();
    sheet.getRange(areaAddress(plan.firstInput)).select();
    await context.sync();
    return success(added);
  });
}

function removeSheet(added: InsertedSheet): Answer<null> {
  return runExcel(async (context): Answer<null> => {
    context.workbook.worksheets.getItem(added.sheetId).delete();
    await context.sync();
    return success(null);
  });
}
