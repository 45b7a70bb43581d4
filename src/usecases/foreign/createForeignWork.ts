import type { Recogniser } from "../../recognition/foreign/recogniseWorkbook";
import type { ListSource, WorkbookPort } from "../ports";
import { colourForeignSheet } from "./colourForeignSheet";
import type { ForeignWork } from "./foreignWork";
import { recogniserOf } from "./knownSets";
import { foreignReading, sheetsWithTables } from "./readForeignSheet";

type ForeignPorts = { readonly workbook: WorkbookPort; readonly lists: ListSource };

export function createForeignWork({ workbook, lists }: ForeignPorts): ForeignWork {
  // Sets people edit meanwhile count from the next reading on.
  const recogniser = (): Promise<Recogniser> => recogniserOf(lists);
  return {
    async read() {
      const read = await workbook.readSheetWithLook(null);
      if (!read.ok) return read;
      const known = await recogniser();
      const value = foreignReading(known, read.value);
      if (value.tables.length > 0) return { ok: true, value };
      const all = await workbook.readAllSheets();
      return all.ok ? { ok: true, value: { ...value, elsewhere: sheetsWithTables(known, all.value) } } : all;
    },
    colour: async (sheetId) => colourForeignSheet(workbook, await recogniser(), sheetId),
    uncolour: async (sheetId) => (await workbook.colours()).uncolourSheet(sheetId),
  };
}
