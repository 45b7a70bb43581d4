import { excelWorkbook } from "../excel/excelWorkbook";
import type { App } from "../usecases/app";
import { createApp } from "../usecases/createApp";
import { libraryLists } from "../usecases/libraryLists";
import { SetLibrary } from "../usecases/setLibrary";
import { setStore } from "./setStore";

/** The one place where ports meet adapters; the pane and the ribbon's commands share it. */
export function composeApp(): App {
  return createApp({
    workbook: excelWorkbook,
    lists: libraryLists(new SetLibrary(setStore()), excelWorkbook),
  });
}
