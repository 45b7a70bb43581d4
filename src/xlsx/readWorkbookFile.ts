import type { Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { areaAddress } from "../grid/address";
import { FORM_AREA } from "../grid/formArea";
import type { SheetGrid } from "../grid/sheetGrid";
import { requireXlsx } from "./fileKind";
import { FileProblemError, refuse, type FileProblem } from "./fileProblem";
import { gridOfSheet } from "./gridOfSheet";
import { LIMITS } from "./limits";
import { numberFormats } from "./numberFormats";
import { workbookParts } from "./parts";
import { plainWorkbook } from "./plainWorkbook";
import { scanSheet, type SheetScan } from "./scanSheet";
import { xmlTags } from "./xml/tags";
import { readDirectory } from "./zip/directory";
import { PartReader, type Inflate } from "./zip/partReader";

export type FileSheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly grid: SheetGrid;
  /** True where the sheet goes on outside the area that is read. */
  readonly cut: boolean;
};

export type FileReading =
  { readonly ok: true; readonly sheets: readonly FileSheet[] } | { readonly ok: false; readonly problem: FileProblem };

/** The sheets of an .xlsx file of unknown origin, as far as they can be part of a form; or why it is not read. */
export async function readWorkbookFile(bytes: Uint8Array, inflate: Inflate): Promise<FileReading> {
  try {
    requireXlsx(bytes);
    return { ok: true, sheets: await readSheets(new PartReader(bytes, readDirectory(bytes), inflate)) };
  } catch (error) {
    if (error instanceof FileProblemError) return { ok: false, problem: { code: error.code } };
    throw error;
  }
}

async function readSheets(reader: PartReader): Promise<readonly FileSheet[]> {
  const parts = await workbookParts(reader);
  const formats = parts.styles === null ? [] : numberFormats(await reader.text(parts.styles));
  const texts = parts.sharedStrings === null ? null : await sharedTexts(reader, parts.sharedStrings);
  const budget = { cells: LIMITS.cells };
  const scans: SheetScan[] = [];
  for (const { path } of parts.sheets) scans.push(scanSheet(await reader.text(path), budget));
  const { sheets } = await cellsOf(scans, texts);
  return parts.sheets.map(({ name, hidden }, index): FileSheet => {
    const [sheet, scan] = [sheets[index] ?? refuse("file.damaged"), scans[index] ?? refuse("file.damaged")];
    return { name, hidden, grid: gridOfSheet(sheet, scan, formats), cut: scan.cut };
  });
}

/** Goes to the library as it stands, but not before every tag of it was seen to be one. */
async function sharedTexts(reader: PartReader, path: string): Promise<string> {
  const xml = await reader.text(path);
  for (const tag of xmlTags(xml)) if (tag.name === "") refuse("file.damaged");
  return xml;
}

async function cellsOf(scans: readonly SheetScan[], texts: string | null): Promise<Workbook> {
  const file = plainWorkbook(
    scans.map(({ cellData }) => cellData),
    texts,
  );
  try {
    return await readXlsx(file, { range: areaAddress(FORM_AREA) });
  } catch {
    // What it threw is about the file's own text: broken XML, an address outside the sheet.
    return refuse("file.damaged");
  }
}
