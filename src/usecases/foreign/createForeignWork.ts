import type { Recogniser } from "../../recognition/foreign/recogniseWorkbook";
import type { ListSource, WorkbookPort } from "../ports";
import { colourForeignSheet } from "./colourForeignSheet";
import type { ForeignWork } from "./foreignWork";
import { recogniserOf } from "./knownSets";
import { foreignReading } from "./readForeignSheet";

type ForeignPorts = { readonly workbook: WorkbookPort; readonly lists: ListSource };

export function createForeignWork({ workbook, lists }: ForeignPorts): ForeignWork {
  // Sets people edit meanwhile count from the next reading on.
  const recogniser = (): Promise<Recogniser> => recogniserOf(lists);
  return {
    async read() {
      const read = await workbook.readSheetWithLook(null);
      return read.ok ? { ok: true, value: foreignReading(await recogniser(), read.value) } : read;
    },
    colour: async (sheetId) => colourForeignSheet(workbook, await recogniser(), sheetId),
    uncolour: async (sheetId) => (await workbook.colours()).uncolourSheet(sheetId),
  };
}
