import type { ReadAnswer } from "../usecases/ports";
import { failure, runExcel, success } from "./runExcel";

export function readNote(key: string): ReadAnswer<string | null> {
  return runExcel(async (context): ReadAnswer<string | null> => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    const value: unknown = setting.isNullObject ? null : setting.value;
    return success(typeof value === "string" ? value : null);
  });
}

export async function writeNote(key: string, text: string): ReadAnswer<null> {
  const written = await runExcel(async (context): ReadAnswer<null> => {
    context.workbook.settings.add(key, text);
    await context.sync();
    return success(null);
  });
  // No sheet is concerned: what Excel denies here, it denies the whole workbook.
  return !written.ok && written.problem.code === "sheetProtected" ? failure({ code: "readOnly" }) : written;
}
