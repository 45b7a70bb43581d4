import type { InsertedSheet, Outcome, SheetReading, WorkbookPort, WorkbookProblem } from "./ports";
import type { WorkbookProgress } from "./workbookCheck";

/** The longest form (both sets of a joint list) is 0.9 MB on the wire; Excel on the web sends 5 MB at a time. */
const SHEETS_A_BATCH = 5;

/** A sheet as it was read, or why it was not. */
export type SheetAnswer =
  | { readonly kind: "read"; readonly reading: SheetReading }
  | { readonly kind: "unread"; readonly sheet: InsertedSheet; readonly problem: WorkbookProblem };

export type Course = {
  readonly onProgress: (progress: WorkbookProgress) => Promise<void> | void;
  readonly isCancelled: () => boolean;
};

/** What stands in the way of every sheet alike. */
const OF_THE_WORKBOOK: readonly WorkbookProblem["code"][] = ["cellEditMode", "busy", "workbookClosed", "hostTooOld"];

/**
 * Reads every visible sheet: one sync for their names, then one for each batch. A batch that Excel refuses is halved until
 * the sheet that is in its way stands alone.
 */
export async function readWorkbook(
  workbook: WorkbookPort,
  { onProgress, isCancelled }: Course,
): Promise<Outcome<readonly SheetAnswer[], WorkbookProblem>> {
  const listed = await workbook.listSheets();
  if (!listed.ok) return listed;
  const answers: SheetAnswer[] = [];
  const batches = batchesOf(listed.value, SHEETS_A_BATCH);
  for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
    const [first] = batch;
    if (first === undefined) continue;
    const progress = { sheet: answers.length + 1, of: listed.value.length, sheetName: first.sheetName };
    await onProgress({ phase: "reading", ...progress });
    if (isCancelled()) return { ok: false, problem: { code: "cancelled" } };
    const read = await workbook.readSheets(batch.map(({ sheetId }) => sheetId));
    if (read.ok) answers.push(...read.value.map((reading): SheetAnswer => ({ kind: "read", reading })));
    else if (OF_THE_WORKBOOK.includes(read.problem.code)) return read;
    else if (batch.length === 1) answers.push({ kind: "unread", sheet: first, problem: read.problem });
    else batches.unshift(...batchesOf(batch, Math.ceil(batch.length / 2)));
  }
  return { ok: true, value: answers };
}

function batchesOf<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
