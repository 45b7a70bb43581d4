import { areaAddress } from "../grid/address";
import { freeSheetName } from "../forms/sheetName";
import type { SheetPlan } from "../forms/sheetPlan";
import type { InsertedSheet, InsertPhase, Outcome, WorkbookProblem } from "../usecases/ports";
import { addingProblem, requestWorkbook, sheetNames } from "./addableWorkbook";
import { codeOf, problemFrom } from "./officeProblem";
import { failure, runExcel, success } from "./runExcel";
import { writePlan } from "./writePlan";

type Answer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

/** How often a name taken meanwhile (by a co-author) is numbered again. */
const NAME_TRIES = 3;

/** A sheet that was added, and what is to be written on it. */
type AddedSheet = { readonly plan: SheetPlan; readonly sheet: InsertedSheet };

export async function insertSheet(plan: SheetPlan, onPhase: (phase: InsertPhase) => void): Answer<InsertedSheet> {
  const inserted = await insertSheets([plan], onPhase);
  if (!inserted.ok) return inserted;
  const [sheet] = inserted.value;
  return sheet === undefined ? failure({ code: "unknown", reference: "no sheet" }) : success(sheet);
}

/**
 * Adds a sheet for each plan, then writes the plans on them: three syncs a plan, all sheets or none. Excel
 * keeps what a failed batch did before it failed, so sheets that could not be written whole are taken away
 * again by their ids; the officer's own sheet stays active until everything stands.
 */
export async function insertSheets(
  plans: readonly SheetPlan[],
  onPhase: (phase: InsertPhase) => void,
  known: readonly string[] | null = null,
): Answer<readonly InsertedSheet[]> {
  const added: AddedSheet[] = [];
  onPhase("preparing");
  for (const plan of plans) {
    const answer = await addSheet(plan, NAME_TRIES, known);
    if (!answer.ok) return withoutSheets(added, answer.problem);
    added.push({ plan, sheet: answer.value });
  }
  onPhase("writing");
  for (const one of added) {
    const written = await fillSheet(one, one === added.at(-1) ? added : []);
    if (!written.ok) return withoutSheets(added, written.problem);
  }
  return success(added.map(({ sheet }) => sheet));
}

/** Takes the sheets away again; what cannot be taken away is what the officer must hear of. */
async function withoutSheets(added: readonly AddedSheet[], problem: WorkbookProblem): Answer<never> {
  const left: string[] = [];
  for (const { sheet } of [...added].reverse()) {
    const removed = await removeSheet(sheet);
    if (!removed.ok) left.unshift(sheet.sheetName);
  }
  return failure(left.length === 0 ? problem : { code: "leftover", sheetName: left.join(", ") });
}

/** A name that a co-author took meanwhile is numbered again. */
async function addSheet(plan: SheetPlan, triesLeft: number, known: readonly string[] | null): Answer<InsertedSheet> {
  const answer = await tryToAddSheet(plan, known);
  if (answer.kind === "tried") return answer.outcome;
  return triesLeft > 1 ? addSheet(plan, triesLeft - 1, null) : failure({ code: "busy" });
}

type AddAnswer =
  | { readonly kind: "nameTaken" }
  | { readonly kind: "tried"; readonly outcome: Outcome<InsertedSheet, WorkbookProblem> };

/** `known` are the names there are, where somebody looked just before. */
async function tryToAddSheet(plan: SheetPlan, known: readonly string[] | null): Promise<AddAnswer> {
  let name = "";
  try {
    return await Excel.run(async (context): Promise<AddAnswer> => {
      const { workbook } = context;
      const { worksheets } = workbook;
      if (known === null) {
        requestWorkbook(workbook);
        await context.sync();
        const problem = addingProblem(workbook);
        if (problem !== null) return { kind: "tried", outcome: failure(problem) };
      }
      name = freeSheetName(plan.name, known ?? sheetNames(workbook));
      const sheet = worksheets.add(name);
      sheet.load("id,name");
      await context.sync();
      return { kind: "tried", outcome: success({ sheetId: sheet.id, sheetName: sheet.name }) };
    });
  } catch (thrown) {
    if (codeOf(thrown) === "ItemAlreadyExists") return { kind: "nameTaken" };
    const problem = problemFrom(thrown);
    return {
      kind: "tried",
      outcome: failure(name === "" ? problem : await (await stray()).removeStraySheet(name, problem)),
    };
  }
}

/** Comes with the edits of cells: a script of its own would weigh more than it holds. */
const stray = () => import(/* webpackChunkName: "cell-edits" */ "./removeStraySheet");

/** `shown` are the sheets to be shown once this one is written, the first of them on top. */
function fillSheet({ plan, sheet: { sheetId } }: AddedSheet, shown: readonly AddedSheet[]): Answer<null> {
  return runExcel(async (context): Answer<null> => {
    const { application, worksheets } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    writePlan(worksheets.getItem(sheetId), plan);
    for (const one of [...shown].reverse()) {
      const sheet = worksheets.getItem(one.sheet.sheetId);
      sheet.activate();
      sheet.getRange(areaAddress(one.plan.firstInput)).select();
    }
    await context.sync();
    return success(null);
  });
}

function removeSheet(added: InsertedSheet): Answer<null> {
  return runExcel(async (context): Answer<null> => {
    context.workbook.worksheets.getItem(added.sheetId).delete();
    await context.sync();
    return success(null);
  });
}
