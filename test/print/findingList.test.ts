/** @jest-environment jsdom */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { A4_LANDSCAPE, MARGIN } from "../../src/forms/pagination";
import { listOnPaper } from "../../src/taskpane/check/tools/listOnPaper";
import type { SheetReport } from "../../src/usecases/app";
import { AddIn, communeRequest } from "../fixtures/addIn";
import { hasLibreOffice, LibreOffice } from "../fixtures/libreOffice";
import { hasPoppler, pdfPages } from "../fixtures/pdf";
import { saveSheet } from "./printedForms";

/** Where LibreOffice or poppler is not installed this is skipped with a line; CI installs both and must not skip. */
const available = hasLibreOffice() && hasPoppler();
if (!available) process.stdout.write("  LibreOffice or poppler is not installed: no list of findings was looked at\n");
if (!available && process.env["CI"] === "true") throw new Error("CI must have LibreOffice and poppler");

/** Every word of it can be told from all others. */
const LONG = Array.from({ length: 230 }, (_, at) => `chữ${String(at).padStart(3, "0")}`).join(" ");

async function listedForm() {
  const addIn = await AddIn.open();
  const form = await addIn.insert(communeRequest);
  form.type("i:3.1", "40");
  const report = async (): Promise<SheetReport> => {
    const outcome = await addIn.app.checkActiveSheet();
    if (!outcome.ok || outcome.value.kind !== "report") throw new Error(JSON.stringify(outcome));
    return outcome.value.report;
  };
  const [unmet] = (await report()).findings.filter(({ code }) => code === "indicator.unmet");
  if (unmet === undefined) throw new Error("nothing to explain");
  const work = await addIn.app.checkWork();
  await work.explain({ items: [{ finding: unmet, content: "3.1" }], text: LONG, by: "", on: "2023-11-23" });
  const checked = await report();
  const list = await listOnPaper(checked, checked.findings, "2023-11-23");
  const written = await work.listFindings({ sheetId: checked.sheetId, list });
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  const sheet = addIn.host.workbook.sheetById(written.value.sheetId);
  if (sheet === null) throw new Error("no list");
  return { sheet, count: checked.findings.length };
}

(available ? test : test.skip)(
  "on paper: every finding once, no word of an explanation lost, headings on every page, nothing outside it",
  async () => {
    const { sheet, count } = await listedForm();
    const office = new LibreOffice();
    try {
      const file = join(office.folder, "list.xlsx");
      writeFileSync(file, await saveSheet(sheet));
      const pages = pdfPages(join(office.printToPdf([file]), "list.pdf"));
      process.stdout.write(`  ${count} findings on ${pages.length} pages\n`);
      expect(pages.length).toBeGreaterThan(2);
      for (const { width, height, words } of pages) {
        expect(width).toBeGreaterThan(height);
        expect(words.filter(({ text }) => text === "STT")).toHaveLength(1);
        for (const { left, right, bottom } of words) {
          expect(left).toBeGreaterThan(MARGIN.left - 2);
          expect(right).toBeLessThan(MARGIN.left + A4_LANDSCAPE.width + 2);
          expect(bottom).toBeLessThan(height);
        }
      }
      const words = pages.flatMap((page) => page.words);
      const found = words.filter(({ text }) => /^chữ\d{3}$/.test(text)).map(({ text }) => text);
      expect(found.sort()).toEqual(LONG.split(" "));
      // The first column, under its heading.
      const [heading] = words.filter(({ text }) => text === "STT");
      const numbers = words.filter(({ text, right }) => /^\d+$/.test(text) && right < (heading?.right ?? 0) + 3);
      expect(numbers.map(({ text }) => Number(text))).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    } finally {
      office.remove();
    }
  },
  120_000,
);
