import { readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { read } from "xlsx";
import { fileLists } from "../../src/cli/fileLists";
import { inflateRaw } from "../../src/cli/inflateRaw";
import { recogniserOf } from "../../src/usecases/foreign/knownSets";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";

const FOLDER = path.join(import.meta.dirname, "../fixtures/foreign");
const NAMES = ["a-plain", "b-two-row-header", "c-merged-no-codes", "d-vntime", "e-funding"];
const FILES = Array.from({ length: 100 }, (_, at) =>
  readFileSync(path.join(FOLDER, `${NAMES[at % NAMES.length] ?? ""}.xlsx`)),
);

const recogniser = await recogniserOf(fileLists([]));

/** What `npm run check` does with a folder, up to the tables it understands; beside it what others take to read the files. */
export const bench = {
  name: "100 files of others read and recognised",
  async run(): Promise<void> {
    let tables = 0;
    for (const bytes of FILES) {
      const file = await readWorkbookFile(bytes, inflateRaw);
      if (!file.ok) throw new Error(file.problem.code);
      tables += recogniser.workbook(file.sheets).length;
    }
    if (tables < FILES.length) throw new Error(`${tables} tables`);
  },
  peers: [
    {
      name: "ExcelJS reading the same 100 files alone",
      async run(): Promise<void> {
        for (const bytes of FILES) await new ExcelJS.Workbook().xlsx.load(new Uint8Array(bytes).buffer);
      },
    },
    {
      name: "SheetJS reading the same 100 files alone",
      run(): void {
        for (const bytes of FILES) read(bytes, { cellStyles: true });
      },
    },
  ],
};
