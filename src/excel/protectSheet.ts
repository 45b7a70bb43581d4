import { areaAddress, type CellArea } from "../grid/address";
import { FORM_AREA } from "../grid/formArea";
import type { LockRequest, Outcome, SheetLock, UnlockRequest, WorkbookProblem } from "../usecases/ports";
import { codeOf, problemFrom } from "./officeProblem";
import { failure, runExcel, success } from "./runExcel";
import { lockCells, lockInputs, requestInputs, requireInputs, type InputRanges } from "./inputRanges";
import { allStand, requestStanding } from "./standingRanges";
import { TAKES_NOTHING } from "./takesNothing";
import { areaOf, sameAreas, unlockedAreas, unlockedWithin } from "./unlockedAreas";

type Answer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

/** What people may still do: select and copy, and make a column wider to read it. */
const ALLOWED: Excel.WorksheetProtectionOptions = { allowFormatColumns: true, selectionMode: "Normal" };

export function readLock(sheetId: string): Answer<SheetLock> {
  return runExcel(async (context): Answer<SheetLock> => {
    const look = requestLook(context.workbook.worksheets.getItem(sheetId));
    await context.sync();
    const within = areaOf(look.used);
    return success({ isProtected: look.protection.protected, unlocked: unlockedAreas(look.used, look.cells), within });
  });
}

/**
 * Looks first: protecting a protected sheet is refused (office-js #6784). Which cells were unlocked is read once more in
 * the very batch that locks them, so that no row inserted in between is overlooked.
 */
export function lockSheet({ sheetId, password, unlocked, within }: LockRequest): Answer<"locked" | "changed"> {
  return runExcel(async (context): Answer<"locked" | "changed"> => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem(sheetId);
    workbook.load("readOnly");
    const { protection, used, cells } = requestLook(sheet);
    const inputs = requestInputs(sheet, unlocked);
    await context.sync();
    if (workbook.readOnly) return failure({ code: "readOnly" });
    const isSame = (free: readonly CellArea[]): boolean =>
      within !== null && sameAreas(unlockedWithin(free, within), unlocked);
    if (protection.protected || used.isNullObject || !isSame(unlockedAreas(used, cells))) return success("changed");

    try {
      requireInputs(inputs);
      used.load("rowIndex,columnIndex");
      const again = used.getCellProperties({ format: { protection: true } });
      lockInputs(inputs, true);
      protection.protect(ALLOWED, ...given(password));
      await context.sync();
      const before = unlockedAreas(used, again);
      if (isSame(before)) return success("locked");
      await unlock(context, sheet, password, () => lockCells(sheet, before, false));
      return success("changed");
    } catch (thrown) {
      if (await cellsWent(context, sheet, thrown)) return success("changed");
      const problem = await problemAfter(problemFrom(thrown), async () => {
        try {
          await unlock(context, sheet, password, () => lockInputs(inputs, false));
        } catch (again) {
          // Then the batch ended before it wrote anything, too.
          if (!(await cellsWent(context, sheet, again))) throw again;
        }
      });
      return failure(problem);
    }
  });
}

export function unlockSheet({
  sheetId,
  password,
  unlocked,
  standing = [],
}: UnlockRequest): Answer<"unlocked" | "wasOpen"> {
  return runExcel(async (context): Answer<"unlocked" | "wasOpen"> => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem(sheetId);
    workbook.load("readOnly");
    const { protection } = sheet;
    protection.load("protected,options");
    const requested = requestInputs(sheet, unlocked);
    const around = requestStanding(sheet, standing);
    await context.sync();
    if (workbook.readOnly) return failure({ code: "readOnly" });
    const was = protection.protected ? protection.options : null;
    const inputs = allStand(around) ? requested : [];
    try {
      requireInputs(inputs);
      if (was !== null) protection.unprotect(...given(password));
      lockInputs(inputs, false);
      await context.sync();
      return success(was === null ? "wasOpen" : "unlocked");
    } catch (thrown) {
      // On a sheet without protection cells that stay locked hinder nobody.
      if (was === null && (await cellsWent(context, sheet, thrown))) return success("wasOpen");
      const wasLifted = { value: false };
      const problem = await problemAfter(problemFrom(thrown), async () => {
        wasLifted.value = await relock(context, sheet, { password, was, inputs });
      });
      const isStillOn = was !== null && !wasLifted.value;
      return failure(isStillOn && OF_WRONG_PASSWORD.has(codeOf(thrown) ?? "") ? { code: "wrongPassword" } : problem);
    }
  });
}

/** What Excel is known to say to one; with the protection still on there is nothing else to blame. */
const OF_WRONG_PASSWORD: ReadonlySet<string> = new Set(["InvalidArgument", "AccessDenied"]);

/** Whether the batch ended, before it wrote anything, because some of the cells were deleted. */
async function cellsWent(context: Excel.RequestContext, sheet: Excel.Worksheet, thrown: unknown): Promise<boolean> {
  const code = codeOf(thrown);
  if (code !== "InvalidReference" && code !== "ItemNotFound") return false;
  try {
    sheet.load("id");
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

function requestLook(sheet: Excel.Worksheet) {
  const { protection } = sheet;
  protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true).getIntersectionOrNullObject(sheet.getRange(areaAddress(FORM_AREA)));
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { protection, used, cells: used.getCellProperties({ format: { protection: true } }) };
}

/** An empty password is none. */
function given(password: string): readonly [] | readonly [string] {
  return password === "" ? [] : [password];
}

/** Whatever of it was done: two syncs. */
async function unlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  password: string,
  freeCells: () => void,
): Promise<void> {
  const { protection } = sheet;
  protection.load("protected");
  await context.sync();
  if (protection.protected) protection.unprotect(...given(password));
  freeCells();
  await context.sync();
}

type Former = {
  readonly password: string;
  readonly inputs: InputRanges;
  readonly was: Excel.WorksheetProtectionOptions | null;
};

/** Answers whether the protection had been lifted. */
async function relock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { password, was, inputs }: Former,
): Promise<boolean> {
  const { protection } = sheet;
  protection.load("protected");
  await context.sync();
  if (protection.protected || was === null) return false;
  lockInputs(inputs, true);
  protection.protect(was, ...given(password));
  await context.sync();
  return true;
}

async function problemAfter(problem: WorkbookProblem, takeBack: () => Promise<void>): Promise<WorkbookProblem> {
  if (TAKES_NOTHING.has(problem.code)) return problem;
  try {
    await takeBack();
    return problem;
  } catch {
    return { code: "halfWritten" };
  }
}
