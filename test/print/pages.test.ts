/** @jest-environment jsdom */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../workbench/excel-host";
import { cellText } from "../../workbench/grid/cellText";
import { AddIn, communeRequest } from "../fixtures/addIn";
import { hasLibreOffice, LibreOffice } from "../fixtures/libreOffice";
import { hasPoppler, pdfFonts, pdfPages } from "../fixtures/pdf";
import { Paper } from "./paper";
import { everything, printedExample, printedForms, saveSheet } from "./printedForms";
import { footerFaults, headFaults, lonelyHeadings, outsideRows, tailFaults, textFaults } from "./paperFaults";
import { PrintedSheet } from "./printedSheet";

/** Where LibreOffice or poppler is not installed this is skipped with a line; CI installs both and must not skip. */
const available = hasLibreOffice() && hasPoppler();
if (!available) process.stdout.write("  LibreOffice or poppler is not installed: no page was looked at\n");
if (!available && process.env["CI"] === "true") throw new Error("CI must have LibreOffice and poppler");

type Printed = { readonly sheet: Sheet; readonly pdf: string; readonly paper: Paper };

/** A row that needs three lines has room for one: the checks must find it. */
const LOW_HEIGHT = 15;

let printed: readonly Printed[] = [];
let spoiled: Paper | null = null;
let office: LibreOffice | null = null;

beforeAll(async () => {
  if (!available) return;
  office = new LibreOffice();
  const { folder } = office;
  const sheets = [...(await printedForms()), ...(await printedExample())];
  const files: string[] = [];
  for (const [index, sheet] of [...sheets, await spoiledForm()].entries()) {
    const file = join(folder, `sheet-${index}.xlsx`);
    writeFileSync(file, await saveSheet(sheet));
    files.push(file);
  }
  const pdfs = office.printToPdf(files);
  const paperOf = (sheet: Sheet, pdf: string): Paper => new Paper(pdfPages(pdf), new PrintedSheet(sheet));
  printed = sheets.map((sheet, index): Printed => {
    const pdf = join(pdfs, `sheet-${index}.pdf`);
    return { sheet, pdf, paper: paperOf(sheet, pdf) };
  });
  spoiled = paperOf(await spoiledForm(), join(pdfs, `sheet-${sheets.length}.pdf`));
}, 600_000);

async function spoiledForm(): Promise<Sheet> {
  const form = await (await AddIn.open()).insert(communeRequest);
  const { sheet } = form;
  const row = form.rowOf("i:1.1");
  const line = sheet.rows.get(row);
  if (line !== undefined) sheet.rows.set(row, { ...line, size: LOW_HEIGHT });
  return sheet;
}

afterAll(() => office?.remove());

const whereInstalled = available ? test : test.skip;

/** "sheet name: fault" of every printed sheet. */
function faults(of: (one: Printed) => readonly string[]): readonly string[] {
  return printed.flatMap((one) => of(one).map((fault) => `${one.sheet.name}: ${fault}`));
}

whereInstalled("every page is A4 landscape and numbered", () => {
  expect(printed).toHaveLength(everything ? 64 : 14);
  const pages = printed.reduce((sum, { paper }) => sum + paper.pages.length, 0);
  process.stdout.write(`  ${pages} pages of ${printed.length} sheets looked at\n`);
  expect(faults(({ paper }) => footerFaults(paper))).toEqual([]);
});

whereInstalled("the head stands on the first page, the headings on every page, all of it within its cells", () => {
  expect(faults(({ paper }) => headFaults(paper))).toEqual([]);
});

whereInstalled("a plan prints no results of the year, a report no tasks", () => {
  const periodForms = printed.filter(({ sheet }) => sheet.name.includes("Biểu 01"));
  const headings = periodForms.map(({ sheet, paper: { printed: form } }) => {
    const texts = form.headCells(form.repeated).map(({ text }) => text);
    const plan = form.headCells(form.head).some(({ text }) => text.startsWith("KẾHOẠCH") || text.includes(":KẾHOẠCH"));
    const villages = sheet.name.includes("3 thôn");
    const results = texts.some(
      (text) => /^(Thực hiện|Ước thực hiện|Thôn)/.test(text) || /^(Thựchiện|Ướcthựchiện|Thôn)/.test(text),
    );
    return { plan, results, tasks: texts.includes("Nhiệmvụ,giảipháp"), villages };
  });
  // The two forms of the example are plans, too.
  expect(headings.filter(({ plan }) => plan)).toHaveLength(everything ? 12 : 7);
  for (const { plan, results, tasks, villages } of headings) {
    expect({ results, tasks }).toEqual({ results: !plan || villages, tasks: plan });
  }
});

whereInstalled("every text of the table is on paper, column by column, whole and in order", () => {
  expect(faults(({ paper }) => textFaults(paper))).toEqual([]);
});

whereInstalled("no word is broken inside, none cut at the edge of the table", () => {
  expect(faults(({ paper }) => paper.brokenWords())).toEqual([]);
  expect(faults(({ paper }) => paper.cutAtEdges())).toEqual([]);
});

whereInstalled("notes and signatures are whole, on one page, and never without a row of the table", () => {
  expect(faults(({ paper }) => tailFaults(paper))).toEqual([]);
});

whereInstalled("hardly a page ends with a heading", () => {
  const orphans = faults(({ sheet, paper }) =>
    lonelyHeadings(paper, (row) => /^(c\d*|g|h):/.test(cellText(sheet.cell(row, 1)))),
  );
  process.stdout.write(`  ${orphans.length} headings at the end of a page ${orphans.join("; ")}\n`);
  // Where a break would leave the page half empty, and where LibreOffice fits a page otherwise than Excel.
  expect(orphans.length).toBeLessThanOrEqual(2);
});

whereInstalled("no text stands outside its row, and that of a row made too low is found", () => {
  expect(faults(({ paper }) => outsideRows(paper))).toEqual([]);
  const found = spoiled === null ? [] : outsideRows(spoiled);
  expect(found.length).toBeGreaterThan(5);
  expect(found.every((fault) => fault.startsWith("row 9: "))).toBe(true);
});

whereInstalled("every letter is Times New Roman, whose twin Liberation Serif is embedded", () => {
  const fonts = printed.flatMap(({ pdf }) => pdfFonts(pdf));
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  const families = new Set(fonts.map(({ name }) => name.replace(/-.*/, "")));
  // The footer has the workbook's own font, Calibri; Carlito is its twin.
  expect([...families].sort()).toEqual(["Carlito", "LiberationSerif"]);
  for (const { paper } of printed) {
    const { sheet, head, body, tail, columns } = paper.printed;
    const cells = [...head, ...body, ...tail].flatMap((row) => columns.map((column) => sheet.cell(row, column)));
    expect(new Set(cells.map(({ style }) => style.fontName))).toEqual(new Set(["Times New Roman"]));
  }
});
