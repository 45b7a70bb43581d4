/** @jest-environment jsdom */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRaw } from "../../src/cli/inflateRaw";
import type { Finding } from "../../src/review/finding";
import { checkReading } from "../../src/usecases/checkSheet";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { A4_LANDSCAPE, MARGIN } from "../../src/forms/pagination";
import { AddIn, communeRequest } from "../fixtures/addIn";
import { hasLibreOffice, LibreOffice } from "../fixtures/libreOffice";
import { hasPoppler, pdfPages, type PdfPage } from "../fixtures/pdf";
import { listSource } from "../fixtures/listSource";
import { TableSheet, tableRequest } from "../fixtures/tableSheet";
import { saveSheet } from "./printedForms";

/** Where LibreOffice or poppler is not installed this is skipped with a line; CI installs both and must not skip. */
const available = hasLibreOffice() && hasPoppler();
if (!available) process.stdout.write("  LibreOffice or poppler is not installed: no explanation was looked at\n");
if (!available && process.env["CI"] === "true") throw new Error("CI must have LibreOffice and poppler");
const whereInstalled = available ? test : test.skip;

/** Every word of it can be told from all others. */
const LONG = Array.from({ length: 230 }, (_, at) => `chữ${String(at).padStart(3, "0")}`).join(" ");
const SHORT = "Đang thi công, xong trong quý I/2024";
const BY = "Hoàng Văn Thụ";

let office: LibreOffice | null = null;
let printed: readonly (readonly PdfPage[])[] = [];
let resaved = "";

beforeAll(async () => {
  if (!available) return;
  office = new LibreOffice();
  const { folder } = office;
  const files: string[] = [];
  for (const [index, sheet] of [await explainedForm(), await explainedTable()].entries()) {
    const file = join(folder, `explained-${index}.xlsx`);
    writeFileSync(file, await saveSheet(sheet));
    files.push(file);
  }
  const pdfs = office.printToPdf(files);
  printed = files.map((_, index) => pdfPages(join(pdfs, `explained-${index}.pdf`)));
  resaved = join(office.resave(files.slice(0, 1)), "explained-0.xlsx");
}, 300_000);

afterAll(() => office?.remove());

async function explainedForm() {
  const addIn = await AddIn.open();
  const form = await addIn.insert({ ...communeRequest, frame: "standalone" });
  form.type("i:3.1", "40");
  form.type("i:5.1", "30,5");
  const outcome = await addIn.app.checkActiveSheet();
  if (!outcome.ok || outcome.value.kind !== "report") throw new Error(JSON.stringify(outcome));
  const unmet = outcome.value.report.findings.filter(({ code }) => code === "indicator.unmet");
  const [first, second] = unmet;
  if (first === undefined || second === undefined) throw new Error("nothing to explain");
  await explain(addIn, first, SHORT);
  await explain(addIn, second, LONG);
  return form.sheet;
}

async function explainedTable() {
  const addIn = await AddIn.open();
  const table = await TableSheet.insert(addIn, tableRequest);
  table.type("t:1.1", "plan", "1500");
  const position = { row: table.rowOf("t:1.1"), column: table.column("plan") };
  const target = { sheetId: table.sheet.id, position, anchor: { key: "t:1.1", column: "plan" }, seen: "1500" };
  const indicator = { code: "1.1", text: "Ngân sách", of: "" };
  await explain(addIn, { severity: "explain", code: "table.remark", target, indicator }, LONG);
  return table.sheet;
}

async function explain(addIn: AddIn, finding: Finding, text: string): Promise<void> {
  const work = await addIn.app.checkWork();
  const outcome = await work.explain({ items: [{ finding, content: "Chưa đạt" }], text, by: BY, on: "2023-11-23" });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
}

whereInstalled("every word of an explanation is on paper once, inside the page, in letters one can read", () => {
  expect(printed).toHaveLength(2);
  for (const pages of printed) {
    const words = pages.flatMap((page) => page.words);
    const found = words.filter(({ text }) => /^chữ\d{3}$/.test(text));
    expect(found.map(({ text }) => text).sort()).toEqual(LONG.split(" "));
    for (const { left, right, top, bottom } of found) {
      expect(left).toBeGreaterThan(MARGIN.left - 2);
      expect(right).toBeLessThan(MARGIN.left + A4_LANDSCAPE.width + 2);
      expect(bottom).toBeLessThan(MARGIN.other + A4_LANDSCAPE.height + 2);
      expect(bottom - top).toBeGreaterThan(6);
    }
    const all = words.map(({ text }) => text).join(" ");
    for (const said of ["GIẢI TRÌNH", "Nội dung", "ngày 23/11/2023"]) expect(all).toContain(said);
  }
});

whereInstalled("the block is the last on paper, under the signatures, and its lines are those of its row", () => {
  const [pages = []] = printed;
  const line = pages.at(-1)?.words.filter(({ text }) => /^chữ/.test(text)) ?? [];
  expect(line.length).toBeGreaterThan(0);
  const words = pages.flatMap(({ words: own }, page) => own.map((word) => ({ ...word, page })));
  const signed = words.map(({ text }) => text).lastIndexOf("TỊCH");
  const heading = words.findIndex(({ text }, at) => text === "GIẢI" && words[at + 1]?.text === "TRÌNH");
  const [a, b] = [words[signed], words[heading]];
  if (a === undefined || b === undefined) throw new Error("not on paper");
  expect([b.page, b.top]).not.toEqual([a.page, a.top]);
  expect(b.page > a.page || (b.page === a.page && b.top > a.bottom)).toBe(true);
});

whereInstalled("after LibreOffice has saved the file the findings are explained as before", async () => {
  const reading = await readWorkbookFile(new Uint8Array(readFileSync(resaved)), inflateRaw);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  const [sheet] = reading.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const { name, grid } = sheet;
  const answer = await checkReading(
    excelWorkbook,
    { sheetId: name, sheetName: name, grid, activeCell: null },
    listSource,
  );
  if (answer?.kind !== "report") throw new Error(JSON.stringify(answer));
  const explained = answer.report.findings.flatMap((finding) => finding.explained ?? []);
  expect(explained).toEqual([SHORT, LONG].map((text) => ({ text, by: BY, on: "2023-11-23" })));
  expect(answer.report.findings.filter(({ code }) => code === "explanation.unneeded")).toEqual([]);
});
