/** @jest-environment jsdom */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasLibreOffice, LibreOffice } from "../fixtures/libreOffice";
import { hasPoppler, pdfFonts, pdfPages } from "../fixtures/pdf";
import { Paper } from "./paper";
import { footerFaults, headFaults, lonelyHeadings, outsideRows, tailFaults, textFaults } from "./paperFaults";
import { saveSheet } from "./printedForms";
import { PrintedSheet } from "./printedSheet";
import { printedTables, type PrintedTable } from "./printedTables";

/** Where LibreOffice or poppler is not installed this is skipped with a line; CI installs both and must not skip. */
const available = hasLibreOffice() && hasPoppler();
if (!available) process.stdout.write("  LibreOffice or poppler is not installed: no page of a table was looked at\n");
if (!available && process.env["CI"] === "true") throw new Error("CI must have LibreOffice and poppler");

type Printed = PrintedTable & { readonly pdf: string; readonly paper: Paper };

/** No page but the last is left emptier. */
const LEAST_USED = 0.5;

let printed: readonly Printed[] = [];
let office: LibreOffice | null = null;

beforeAll(async () => {
  if (!available) return;
  office = new LibreOffice();
  const tables = await printedTables();
  const files: string[] = [];
  for (const [index, { sheet }] of tables.entries()) {
    const file = join(office.folder, `table-${index}.xlsx`);
    writeFileSync(file, await saveSheet(sheet));
    files.push(file);
  }
  const pdfs = office.printToPdf(files);
  printed = tables.map((table, index): Printed => {
    const pdf = join(pdfs, `table-${index}.pdf`);
    return { ...table, pdf, paper: new Paper(pdfPages(pdf), new PrintedSheet(table.sheet)) };
  });
}, 600_000);

afterAll(() => office?.remove());

const whereInstalled = available ? test : test.skip;

/** "form: fault" of every printed table. */
function faults(of: (paper: Paper) => readonly string[]): readonly string[] {
  return printed.flatMap(({ name, paper }) => of(paper).map((fault) => `${name}: ${fault}`));
}

whereInstalled("every page is A4 landscape and numbered", () => {
  const pages = printed.reduce((sum, { paper }) => sum + paper.pages.length, 0);
  process.stdout.write(`  ${pages} pages of ${printed.length} tables looked at\n`);
  expect(new Set(printed.map(({ name }) => name.split(" ")[0])).size).toBeGreaterThanOrEqual(5);
  expect(faults(footerFaults)).toEqual([]);
});

whereInstalled("the head stands on the first page, the headings on every page, all of it within its cells", () => {
  expect(faults(headFaults)).toEqual([]);
});

whereInstalled("every text and every amount is on paper, column by column, whole and in order", () => {
  expect(faults(textFaults)).toEqual([]);
  expect(
    faults(({ pages }) => pages.flatMap(({ words }) => words.flatMap(({ text }) => text.match(/##+/) ?? []))),
  ).toEqual([]);
});

whereInstalled("no word is broken inside, none cut at the edge of the table", () => {
  expect(faults((paper) => paper.brokenWords())).toEqual([]);
  expect(faults((paper) => paper.cutAtEdges())).toEqual([]);
});

whereInstalled("notes and signatures are whole, on one page, and never without a row of the table", () => {
  expect(faults(tailFaults)).toEqual([]);
});

whereInstalled("no page ends with a heading", () => {
  expect(
    faults((paper) => {
      const { sheet, columns } = paper.printed;
      return lonelyHeadings(paper, (row) => {
        const cells = columns.map((column) => sheet.cell(row, column));
        return cells.every(({ style }) => style.locked && style.bold && style.fill === null);
      });
    }),
  ).toEqual([]);
});

whereInstalled("no text stands outside its row", () => {
  expect(faults(outsideRows)).toEqual([]);
});

whereInstalled("no page but the last is nearly empty", () => {
  expect(faults((paper) => paper.emptyPages(LEAST_USED))).toEqual([]);
});

whereInstalled("Biểu 11 and Biểu 13 stand on one page, signatures included", () => {
  const pages = printed.filter(({ name }) => /^bieu-1[13] /.test(name)).map(({ paper }) => paper.pages.length);
  expect(new Set(pages)).toEqual(new Set([1]));
});

whereInstalled("every letter is Times New Roman, whose twin Liberation Serif is embedded", () => {
  const fonts = printed.flatMap(({ pdf }) => pdfFonts(pdf));
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  // The footer has the workbook's own font, Calibri; Carlito is its twin.
  expect([...new Set(fonts.map(({ name }) => name.replace(/-.*/, "")))].sort()).toEqual(["Carlito", "LiberationSerif"]);
});
