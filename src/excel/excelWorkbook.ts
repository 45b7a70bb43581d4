import type { WorkbookPort } from "../usecases/ports";
import { insertSheet, insertSheets } from "./insertSheet";
import { readActiveSheet, readSheet } from "./readSheet";
import { showSheet } from "./showSheet";

/** Lowest Excel the add-in runs in: Excel 2021. Asked once, no fall-backs below it. */
export const RUNTIME_FLOOR = "1.14";

/** The workbook that Excel has open, behind the port. */
export const excelWorkbook: WorkbookPort = {
  insertSheet,
  insertSheets,
  // Only a Tổng quan is made of other sheets.
  insertFromSheets: async (planOf, onPhase) =>
    (await import(/* webpackChunkName: "overview-insertion" */ "./insertFromSheets")).insertFromSheets(planOf, onPhase),
  readActiveSheet,
  readSheet,
  readAllSheets: async () => (await import(/* webpackChunkName: "particulars" */ "./readAllSheets")).readAllSheets(),
  listSheets: async () => (await manySheets()).listSheets(),
  readSheets: async (sheetIds) => (await manySheets()).readSheets(sheetIds),
  readSheetWithLook: async (sheetId) =>
    (await import(/* webpackChunkName: "annex" */ "./readSheetWithLook")).readSheetWithLook(sheetId),
  // Most openings of the pane change no cell: its script comes with the first change.
  editSheet: async (edit) => (await import(/* webpackChunkName: "cell-edits" */ "./editSheet")).editSheet(edit),
  colours: () => import(/* webpackChunkName: "sheet-colours" */ "./colourSheet"),
  protection: () => import(/* webpackChunkName: "sheet-protection" */ "./protectSheet"),
  readNote: async (key) => (await notes()).readNote(key),
  writeNote: async (key, text) => (await notes()).writeNote(key, text),
  select: async (cell) => (await import(/* webpackChunkName: "jump" */ "./selectCell")).selectCell(cell),
  showSheet,
  watch: async (onChange) =>
    (await import(/* webpackChunkName: "live-check" */ "./watchWorkbook")).watchWorkbook(onChange),
};

/** Comes with the use case that asks for it: a script of its own would weigh more than it holds. */
const notes = () => import(/* webpackChunkName: "particulars" */ "./workbookNotes");
/** Most forms are the only one of their workbook, or nobody has typed into them yet. */
const manySheets = () => import(/* webpackChunkName: "cross-checks" */ "./readManySheets");
