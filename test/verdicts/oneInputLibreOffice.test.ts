import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TablePlaces } from "../../src/forms/tables/tablePlaces";
import type { TableForm } from "../../src/forms/tables/tableForm";
import { theoDoiVonForm } from "../../src/forms/theoDoiVon/theoDoiVonForm";
import { openWorkbook } from "../../workbench/files/openWorkbook";
import { saveWorkbook } from "../../workbench/files/saveWorkbook";
import type { CellValue } from "../../workbench/excel-host/model/cell";
import { bieu02 } from "../fixtures/bieu02";
import { CalculatedTable, changedResults, resultsOn } from "../fixtures/calculatedTable";
import { hasLibreOffice, LibreOffice } from "../fixtures/libreOffice";
import { halfYearSubject } from "../fixtures/halfYearSubject";
import { FIXED_FORMS } from "../forms/fixedFormRules";

/** Where it is not installed this is skipped with a line; CI installs it and must not skip. */
const available = hasLibreOffice();
if (!available) process.stdout.write("  LibreOffice is not installed: no saved sum was compared\n");
if (!available && process.env["CI"] === "true") throw new Error("CI must have LibreOffice");

const FORMS: readonly (readonly [name: string, form: TableForm])[] = [
  ["Biểu 02", bieu02()],
  ["Theo dõi vốn", theoDoiVonForm(halfYearSubject)],
  ...FIXED_FORMS.map(({ name, form }): [string, TableForm] => [name, form(halfYearSubject)]),
];

type Results = ReadonlyMap<string, CellValue>;

/** One input of a form changed: what our calculator says before and after. */
type Change = { readonly input: string; readonly before: Results; readonly after: Results; readonly file: string };

/** A row of the form that takes amounts, by its key; the columns it takes them in. */
function typedRow(form: TableForm): { readonly key: string; readonly columns: readonly string[] } {
  const figures = new Set(
    form.columns.filter(({ kind }) => ["money", "smallMoney", "quantity"].includes(kind)).map(({ id }) => id),
  );
  const row = form.rows.find(({ inputs }) => inputs.some((id) => figures.has(id)));
  if (row === undefined) throw new Error("no row takes amounts");
  return { key: row.key, columns: row.inputs.filter((id) => figures.has(id)) };
}

const WORDS = [
  ["text", "Đường trục thôn"],
  ["source", "Ngân sách xã"],
  ["capital", "Vốn đầu tư"],
  ["period", "Năm 2026"],
] as const;

/** A form with an amount in every column of one row; then each of them changed alone, each time a file of its own. */
async function changesOf(form: TableForm, folder: string, name: string): Promise<readonly [string, readonly Change[]]> {
  const { key, columns } = typedRow(form);
  const table = new CalculatedTable(form);
  const words = WORDS.filter(([column]) => table.places.has(column)).map(
    ([column, word]) => [key, column, word] as const,
  );
  table.fill([...words, ...columns.map((column, index) => [key, column, 10.5 + index] as const)]);
  const save = async (file: string): Promise<string> => {
    writeFileSync(join(folder, file), await saveWorkbook(table.workbook));
    return file;
  };
  const before = table.results();
  const base = await save(`${name}.xlsx`);
  const changes: Change[] = [];
  for (const [index, column] of columns.entries()) {
    table.fill([[key, column, 1234.567]]);
    const file = await save(`${name}-${index}.xlsx`);
    changes.push({ input: `${key} / ${column}`, before, after: table.results(), file });
    table.fill([[key, column, 10.5 + index]]);
  }
  return [base, changes];
}

(available ? test : test.skip)(
  "in LibreOffice, on the saved file, one input changes what it changes here, to the same figures, and nothing else",
  async () => {
    const office = new LibreOffice();
    try {
      const folder = office.folder;
      const all = await Promise.all(FORMS.map(([, form], index) => changesOf(form, folder, `form-${index}`)));
      const files = all.flatMap(([base, changes]) => [base, ...changes.map(({ file }) => file)]);
      const saved = office.resave(files.map((file) => join(folder, file)));
      let inputs = 0;
      let dependents = 0;
      for (const [index, [base, changes]] of all.entries()) {
        const form = FORMS[index]?.[1];
        if (form === undefined) throw new Error("no form");
        const before = await resultsIn(join(saved, base), form);
        for (const { input, file, ...ours } of changes) {
          const after = await resultsIn(join(saved, file), form);
          const due = changedResults(ours.before, ours.after);
          expect([input, [...changedResults(before, after)].sort()]).toEqual([input, [...due].sort()]);
          expect(due.map((name) => shown(after.get(name)))).toEqual(due.map((name) => shown(ours.after.get(name))));
          inputs += 1;
          dependents += due.length;
        }
      }
      process.stdout.write(`  ${inputs} inputs changed in ${FORMS.length} forms: ${dependents} dependents, as here\n`);
      expect(dependents).toBeGreaterThan(inputs);
    } finally {
      office.remove();
    }
  },
  120_000,
);

async function resultsIn(file: string, form: TableForm): Promise<Results> {
  const sheet = (await openWorkbook(readFileSync(file), "form.xlsx")).activeSheet();
  return resultsOn(sheet, new TablePlaces(form));
}

/** By the digits a person can see. */
function shown(value: CellValue | undefined): unknown {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
