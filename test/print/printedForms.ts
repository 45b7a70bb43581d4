import type { Bieu01Column } from "../../src/forms/bieu01/bieu01Layout";
import { FRAMES } from "../../src/forms/frame";
import { FORM_MODES, type FormMode } from "../../src/forms/formMode";
import { serialOf } from "../../src/grid/excelDate";
import type { InsertRequest } from "../../src/usecases/app";
import type { CellValue } from "../../workbench/excel-host/model/cell";
import type { Sheet } from "../../workbench/excel-host/model/sheet";
import { Workbook } from "../../workbench/excel-host/model/workbook";
import { cellText } from "../../workbench/grid/cellText";
import { saveWorkbook } from "../../workbench/files/saveWorkbook";
import {
  AddIn,
  advancedRequest,
  communeRequest,
  jointRequest,
  villageRequest,
  type FormSheet,
} from "../fixtures/addIn";

/** Everything Biểu 01 can list, and villages side by side. */
export const LISTS: readonly { readonly name: string; readonly request: InsertRequest }[] = [
  { name: "village", request: villageRequest },
  { name: "commune", request: communeRequest },
  { name: "advanced", request: advancedRequest },
  { name: "joint", request: jointRequest },
  { name: "three villages", request: { ...villageRequest, village: "Còn Toòng; Pò Tấu; Nà Mò" } },
];

/** `PRINT_EVERYTHING=1` prints every mode × list × frame: minutes, so only asked for by hand. */
export const everything = process.env["PRINT_EVERYTHING"] === "1";

/** What is printed in each list and frame: a plan or a report in turn, or all modes. */
export function printedModes(list: number, frame: number): readonly FormMode[] {
  if (everything) return FORM_MODES;
  return (list + frame) % 2 === 0 ? ["plan"] : ["year"];
}

/** Each list in each frame; the reports say the longest a form can say. */
export async function printedForms(): Promise<readonly Sheet[]> {
  const sheets: Sheet[] = [];
  for (const [number, { request }] of LISTS.entries()) {
    for (const [turn, frame] of FRAMES.entries()) {
      for (const mode of printedModes(number, turn)) {
        const addIn = await AddIn.open();
        const form = await addIn.insert({ ...request, frame, mode, asOf: mode === "plan" ? "" : "30/9/2023" });
        if (mode !== "plan") sayMuch(form);
        sheets.push(form.sheet);
      }
    }
  }
  return sheets;
}

export async function printedExample(): Promise<readonly Sheet[]> {
  const addIn = await AddIn.open();
  const outcome = await addIn.app.insertExample(() => undefined);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return addIn.host.workbook.sheets.slice(1);
}

/** Met last year and not now, overdue, carried over, aimed at: the longest verdicts and counters. */
function sayMuch({ host, sheet, layout }: FormSheet): void {
  const put = (row: number, id: Bieu01Column, value: CellValue): void => {
    if (!layout.has(id)) return;
    const column = layout.index(id);
    sheet.put(row, column, { ...sheet.cell(row, column), value });
  };
  const key = layout.index("key");
  const keys = [...sheet.storedIn({ top: 0, left: key, bottom: 500, right: key })];
  for (const { row, cell } of keys) {
    const kind = cellText(cell).slice(0, 1);
    if (kind === "c") put(row, "target.value", "Mục tiêu năm");
    if (kind !== "i" && kind !== "p") continue;
    const { value: threshold } = sheet.cell(row, layout.index("threshold"));
    const [met, unmet] = typeof threshold === "number" ? [threshold, Math.max(0, threshold - 1)] : ["Đạt", "Chưa đạt"];
    put(row, "deadline", serialOf("2023-01-31"));
    put(row, "baseline.value", met);
    for (const group of layout.groups.filter((group) => group !== "baseline" && group !== "target")) {
      put(row, `${group}.value`, row % 3 === 0 ? met : unmet);
      if (row % 2 === 0) put(row, `${group}.carried`, row % 3 === 0 ? met : unmet);
    }
  }
  host.modelReplaced();
}

export function saveSheet(sheet: Sheet): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.sheets = [sheet];
  workbook.activeSheetId = sheet.id;
  return saveWorkbook(workbook);
}
