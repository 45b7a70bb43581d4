import { FORM_CHOICES, loadShippedList, SHIPPED_SETS } from "../criteria/catalogue";
import { excelWorkbook } from "../excel/excelWorkbook";
import type { App } from "../usecases/app";
import { createApp } from "../usecases/createApp";

/** The one place where ports meet adapters; the pane and the ribbon's commands share it. */
export function composeApp(): App {
  return createApp({
    workbook: excelWorkbook,
    lists: { choices: FORM_CHOICES, sets: SHIPPED_SETS, load: loadShippedList },
  });
}
