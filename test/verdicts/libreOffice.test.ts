import fc from "fast-check";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BIEU01_HEAD, type Bieu01Column } from "../../src/forms/bieu01/bieu01Layout";
import { layoutOf, type Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import type { CellValue } from "../../src/grid/sheetGrid";
import { openWorkbook } from "../../workbench/files/openWorkbook";
import { saveWorkbook } from "../../workbench/files/saveWorkbook";
import { CalculatedForm } from "../fixtures/calculatedForm";
import { hasLibreOffice, LibreOffice } from "../fixtures/libreOffice";
import { communeSubject, everyKindSubject, jointSubject, villagesSubject } from "../fixtures/subjects";
import { expectationOf } from "./expectation";
import { expectedHead } from "./expectedHead";
import { fillForm } from "./fillForm";
import { filling, type Filling } from "./filling";
import { valueText } from "../../src/grid/sheetGrid";

/** Where LibreOffice is not installed this is skipped with a line; CI installs it and must not skip. */
const available = hasLibreOffice();
if (!available) process.stdout.write("  LibreOffice is not installed: its verdicts were not compared\n");
if (!available && process.env["CI"] === "true") throw new Error("CI must have LibreOffice");

const CASES: readonly (readonly [Bieu01Subject, number])[] = [
  [everyKindSubject, 10],
  [communeSubject, 1],
  [jointSubject, 1],
  [villagesSubject, 1],
];

(available ? test : test.skip)(
  "LibreOffice gives the same verdicts, read back from the saved file",
  async () => {
    const office = new LibreOffice();
    try {
      const cases = CASES.flatMap(([subject, numRuns]) =>
        fc
          .sample(filling(subject), { numRuns, seed: 95 })
          .map((sample) => ({ subject, filled: withoutBooleans(sample) })),
      );
      const files: string[] = [];
      for (const [number, { subject, filled }] of cases.entries()) {
        const form = new CalculatedForm(subject);
        fillForm(form, subject, filled);
        forgetResults(form);
        const file = join(office.folder, `form-${number}.xlsx`);
        writeFileSync(file, await saveWorkbook(form.workbook));
        files.push(file);
      }

      const saved = office.resave(files);

      let compared = 0;
      for (const [number, { subject, filled }] of cases.entries()) {
        compared += await compare(join(saved, `form-${number}.xlsx`), subject, filled);
      }
      process.stdout.write(`  LibreOffice = rules for ${compared} verdicts\n`);
    } finally {
      office.remove();
    }
  },
  120_000,
);

async function compare(file: string, subject: Bieu01Subject, filled: Filling): Promise<number> {
  const sheet = (await openWorkbook(readFileSync(file), "form.xlsx")).activeSheet();
  const layout = layoutOf(subject);
  const rowOf = new CalculatedForm(subject);
  const shown = (row: number, column: Bieu01Column): CellValue => sheet.cell(row, layout.index(column)).value;
  const expected = expectationOf(subject, filled);
  const differing = [...expected.words].flatMap(([place, word]) => {
    const [key = "", columnName = ""] = place.split(" ");
    const column = layout.columns.find(({ id }) => id === columnName)?.id;
    // LibreOffice writes a formula's empty text as no value.
    const got = column === undefined ? "no such column" : (shown(rowOf.rowOf(key), column) ?? "");
    return got === word ? [] : [`${place}: expected "${word}", got "${valueText(got)}"`];
  });
  expect(differing).toEqual([]);
  const first = layout.groups[0] ?? "baseline";
  expect([shown(BIEU01_HEAD.counter, "tt"), shown(BIEU01_HEAD.counter, `${first}.value`)]).toEqual(
    expectedHead(subject, filled, expected),
  );
  return expected.words.size;
}

/** LibreOffice counts TRUE and FALSE as numbers (ISNUMBER(TRUE) is TRUE there, FALSE in Excel): they are left out. */
function withoutBooleans(filled: Filling): Filling {
  const plain = (value: CellValue): CellValue => (typeof value === "boolean" ? null : value);
  return {
    ...filled,
    rows: filled.rows.map((row) => ({
      ...row,
      threshold: plain(row.threshold),
      values: new Map([...row.values].map(([group, value]) => [group, plain(value)])),
      carried: new Map([...row.carried].map(([group, value]) => [group, plain(value)])),
    })),
  };
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
