/** @jest-environment jsdom */
import fc from "fast-check";
import { AddIn, villageRequest, type FormSheet } from "../fixtures/addIn";
import { putInputs } from "../fixtures/typedInputs";
import { villageSet } from "../fixtures/shippedSets";
import { valueText } from "../../src/grid/sheetGrid";

const KEYS = villageSet.criteria.flatMap(({ indicators }) => indicators.map(({ code }) => `i:${code}`));

type Year = readonly ("Đạt" | "Chưa đạt")[];

/** Four annual reports in a row, each made from the one before, over the real client. */
test("kept and lost over random years: each year against what was typed the year before", async () => {
  let lostRows = 0;
  const year = fc.array(fc.constantFrom<Year[number]>("Đạt", "Đạt", "Chưa đạt"), {
    minLength: KEYS.length,
    maxLength: KEYS.length,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(year, { minLength: 4, maxLength: 4 }), async (years) => {
      const addIn = await AddIn.open();
      let form = await addIn.insert({ ...villageRequest, year: 2022, asOf: "31/12/2022" });
      let before: Year | null = null;
      for (const [index, answers] of years.entries()) {
        if (before !== null) form = await nextYear(addIn, 2022 + index);
        putInputs(
          form,
          KEYS.map((key, at) => ({ key, column: "actual.value", value: answers[at] ?? null })),
        );
        const lost = KEYS.filter((_, at) => before?.[at] === "Đạt" && answers[at] === "Chưa đạt");
        lostRows += lost.length;
        const saysLost = KEYS.filter((key) => valueText(form.shown(key)).startsWith("Không duy trì được"));
        expect(saysLost).toEqual(lost);
        expect(lostCriteriaShown(form)).toEqual(lostCriteria(before, answers));
        const head = valueText(form.besides());
        const said =
          lost.length === 0
            ? null
            : `không duy trì được ${lostCriteria(before, answers).length} tiêu chí, ${lost.length} nội dung`;
        if (said === null) expect(head).not.toContain("không duy trì được");
        else expect(head).toContain(said);
        before = answers;
      }
    }),
    { numRuns: 4 },
  );
  process.stdout.write(`  kept and lost: ${lostRows} rows lost in 16 reports\n`);
  expect(lostRows).toBeGreaterThan(0);
}, 60_000);

async function nextYear(addIn: AddIn, year: number): Promise<FormSheet> {
  const outcome = await addIn.app.startNewPeriod(
    addIn.host.workbook.activeSheetId,
    { mode: "year", year, asOf: `31/12/${year}`, frame: "annex" },
    () => undefined,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return addIn.form(outcome.value.sheet.sheetId);
}

function lostCriteria(before: Year | null, answers: Year): readonly string[] {
  if (before === null) return [];
  const met = (year: Year, codes: readonly string[]): boolean =>
    codes.every((code) => year[KEYS.indexOf(`i:${code}`)] === "Đạt");
  return villageSet.criteria
    .filter(({ indicators }) => {
      const codes = indicators.map(({ code }) => code);
      return met(before, codes) && !met(answers, codes);
    })
    .map(({ no }) => `c:${no}`);
}

function lostCriteriaShown(form: FormSheet): readonly string[] {
  return villageSet.criteria
    .map(({ no }) => `c:${no}`)
    .filter((key) => valueText(form.shown(key)).startsWith("Không duy trì được"));
}
