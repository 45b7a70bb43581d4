import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "../../../workbench/excel-host/model/workbook";
import { DEFAULT_PAGE } from "../../../workbench/excel-host/model/page";
import { DEFAULT_STYLE } from "../../../workbench/excel-host/model/style";
import { saveWorkbook } from "../../../workbench/files/saveWorkbook";
import { hasLibreOffice, LibreOffice } from "../../fixtures/libreOffice";

const available = hasLibreOffice() && hasPdfToText();
if (!available) process.stdout.write("  LibreOffice or pdftotext is not installed: printed pages were not looked at\n");

const ROWS = 12;

(available ? test : test.skip)(
  "LibreOffice prints the rows from a break on on a new page",
  async () => {
    const office = new LibreOffice();
    try {
      const file = join(office.folder, "breaks.xlsx");
      writeFileSync(file, await saveWorkbook(workbookWithBreaks([3, 8])));
      const printed = join(office.printToPdf([file]), "breaks.pdf");
      const text = execFileSync("pdftotext", ["-layout", printed, "-"], { encoding: "utf8" });
      const pages = text.split("\f").map((page) => page.match(/row \d+/g) ?? []);
      const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `row ${from + at}`);
      expect(pages.filter((page) => page.length > 0)).toEqual([rows(0, 3), rows(3, 8), rows(8, ROWS)]);
    } finally {
      office.remove();
    }
  },
  120_000,
);

function workbookWithBreaks(rowBreaks: readonly number[]): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet();
  for (let row = 0; row < ROWS; row += 1) {
    sheet.put(row, 0, { value: `row ${row}`, formula: null, style: DEFAULT_STYLE, quotePrefix: false });
  }
  sheet.page = {
    ...DEFAULT_PAGE,
    zoom: { scale: 90, horizontalFitToPages: null, verticalFitToPages: null },
    rowBreaks,
  };
  return workbook;
}

function hasPdfToText(): boolean {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
