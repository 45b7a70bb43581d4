import { areaAddress, type CellArea } from "../grid/address";
import { FORM_AREA } from "../grid/formArea";
import type { LockRequest, Outcome, SheetLock, WorkbookProblem } from "../usecases/ports";
import { codeOf, problemFrom } from "./officeProblem";
import { failure, runExcel, success } from "./runExcel";
import { TAKES_NOTHING } from "./takesNothing";
import { areaOf, sameAreas, unlockedAreas, unlockedWithin } from "./unlockedAreas";

type Answer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

/** What people may still do: select and copy, and make a column wider to read it. */
const ALLOWED: Excel.WorksheetProtectionOptions = { allowFormatColumns: true, selectionMode: "Normal" };

/** "An address of at most 8,192 characters" (Resource limits of Office Add-ins). */
const LONGEST_ADDRESS = 8_000;

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
    const { protection, used } = requestLook(sheet);
    await context.sync();
    if (workbook.readOnly) return failure({ code: "readOnly" });
    if (protection.protected || used.isNullObject) return success("changed");

    const takeBack = () => unlock(context, sheet, password, unlocked);
    try {
      used.load("rowIndex,columnIndex");
      const cells = used.getCellProperties({ format: { protection: true } });
      setLocked(sheet, unlocked, true);
      protection.protect(ALLOWED, ...given(password));
      await context.sync();
      const before = unlockedAreas(used, cells);
      if (within !== null && sameAreas(unlockedWithin(before, within), unlocked)) return success("locked");
      await unlock(context, sheet, password, before);
      return success("changed");
    } catch (thrown) {
      return failure(await problemAfter(problemFrom(thrown), takeBack));
    }
  });
}

export function unlockSheet({
  sheetId,
  password,
  unlocked,
}: Omit<LockRequest, "within">): Answer<"unlocked" | "wasOpen"> {
  return runExcel(async (context): Answer<"unlocked" | "wasOpen"> => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem(sheetId);
    workbook.load("readOnly");
    const { protection } = sheet;
    protection.load("protected,options");
    await context.sync();
    if (workbook.readOnly) return failure({ code: "readOnly" });
    const was = protection.protected ? protection.options : null;
    try {
      if (was !== null) protection.unprotect(...given(password));
      unlockCells(sheet, unlocked);
      await context.sync();
      return success(was === null ? "wasOpen" : "unlocked");
    } catch (thrown) {
      // Of a whole sheet nothing else can be wrong with the arguments.
      if (was !== null && codeOf(thrown) === "InvalidArgument") return failure({ code: "wrongPassword" });
      return failure(
        await problemAfter(problemFrom(thrown), () => relock(context, sheet, { password, was, unlocked })),
      );
    }
  });
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
  unlocked: readonly CellArea[],
): Promise<void> {
  const { protection } = sheet;
  protection.load("protected");
  await context.sync();
  if (protection.protected) protection.unprotect(...given(password));
  unlockCells(sheet, unlocked);
  await context.sync();
}

type Former = Pick<LockRequest, "password" | "unlocked"> & { readonly was: Excel.WorksheetProtectionOptions | null };

async function relock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { password, was, unlocked }: Former,
): Promise<void> {
  const { protection } = sheet;
  protection.load("protected");
  await context.sync();
  if (protection.protected || was === null) return;
  setLocked(sheet, unlocked, true);
  protection.protect(was, ...given(password));
  await context.sync();
}

function unlockCells(sheet: Excel.Worksheet, areas: readonly CellArea[]): void {
  setLocked(sheet, areas, false);
}

function setLocked(sheet: Excel.Worksheet, areas: readonly CellArea[], locked: boolean): void {
  for (const address of addresses(areas)) sheet.getRanges(address).format.protection.locked = locked;
}

function addresses(areas: readonly CellArea[]): readonly string[] {
  const lists: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_ADDRESS) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
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
