import fc from "fast-check";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { columnIndex } from "../../src/forms/bieu01Layout";
import { openWorkbook } from "../../workbench/files/openWorkbook";
import { saveWorkbook } from "../../workbench/files/saveWorkbook";
import { CalculatedForm } from "../fixtures/calculatedForm";
import { hasLibreOffice, LibreOffice } from "../fixtures/libreOffice";
import { communeSubject, everyKindSubject } from "../fixtures/subjects";
import { expectedHead, expectedWords, filledForm, type FilledRow } from "./filledForm";

/** Where LibreOffice is not installed this is skipped with a line; CI installs it and must not skip. */
const available = hasLibreOffice();
if (!available) process.stdout.write("  LibreOffice is not installed: its verdicts were not compared\n");
if (!available && process.env["CI"] === "true") throw new Error("CI must have LibreOffice");

const FORMS_OF_EVERY_KIND = 12;

(available ? test : test.skip)(
  "LibreOffice gives the same verdicts, read back from the saved file",
  async () => {
    const office = new LibreOffice();
    try {
      const every = fc.sample(filledForm(everyKindSubject), { numRuns: FORMS_OF_EVERY_KIND, seed: 95 });
      const commune = fc.sample(filledForm(communeSubject), { numRuns: 1, seed: 95 });
      const cases = [
        ...every.map((rows) => ({ subject: everyKindSubject, rows: withoutBooleans(rows) })),
        ...commune.map((rows) => ({ subject: communeSubject, rows: withoutBooleans(rows) })),
      ];
      const files: string[] = [];
      for (const [number, { subject, rows }] of cases.entries()) {
        const form = filled(subject, rows);
        forgetResults(form);
        const file = join(office.folder, `form-${number}.xlsx`);
        writeFileSync(file, await saveWorkbook(form.workbook));
        files.push(file);
      }

      const saved = office.resave(files);

      let compared = 0;
      for (const [number, { subject, rows }] of cases.entries()) {
        const name = `form-${number}.xlsx`;
        const workbook = await openWorkbook(readFileSync(join(saved, name)), name);
        const sheet = workbook.activeSheet();
        const shown = (row: number, column: number): unknown => sheet.cell(row, column).value;
        const form = new CalculatedForm(subject);
        const { words, result } = expectedWords(subject, rows);
        const differing = [...words].flatMap(([key, word]) => {
          const got = shown(form.rowOf(key), columnIndex("verdict"));
          const typed = rows.find((row) => row.key === key);
          return got === word ? [] : [`${key} ${JSON.stringify(typed?.value)}: expected ${word}, got ${String(got)}`];
        });
        expect(differing).toEqual([]);
        expect([shown(3, 0), shown(3, columnIndex("unit"))]).toEqual(expectedHead(subject, result));
        compared += rows.length;
      }
      process.stdout.write(`  LibreOffice = assessment for ${compared} inputs\n`);
    } finally {
      office.remove();
    }
  },
  120_000,
);

function filled(subject: typeof everyKindSubject, rows: readonly FilledRow[]): CalculatedForm {
  const form = new CalculatedForm(subject);
  form.fill(
    rows.flatMap(({ key, value, threshold }) => [
      { key, column: "value" as const, value },
      { key, column: "threshold" as const, value: threshold },
    ]),
  );
  return form;
}

/** LibreOffice counts TRUE and FALSE as numbers (ISNUMBER(TRUE) is TRUE there, FALSE in Excel): they are left out. */
function withoutBooleans(rows: readonly FilledRow[]): readonly FilledRow[] {
  const plain = (value: FilledRow["value"]): FilledRow["value"] => (typeof value === "boolean" ? null : value);
  return rows.map((row) => ({ ...row, value: plain(row.value), threshold: plain(row.threshold) }));
}

/** A file without results: what comes back was calculated by LibreOffice. */
function forgetResults(form: CalculatedForm): void {
  const sheet = form.workbook.activeSheet();
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.formula !== null) sheet.put(row, column, { ...cell, value: null });
    }
  }
}
