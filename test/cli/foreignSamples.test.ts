import { readFileSync } from "node:fs";
import * as v from "valibot";
import { runCheck, runJson } from "../fixtures/checkCommand";

/** Workbooks with the dirt of real ones and their right answers, in the abridged notation they came with. */
const FOLDER = "test/fixtures/foreign";
const CRITERIA = ["a-plain", "b-two-row-header", "c-merged-no-codes", "d-vntime"] as const;

const criteriaAnswer = v.object({
  sheet: v.string(),
  criterionSet: v.string(),
  region: v.string(),
  year: v.string(),
  valueColumn: v.string(),
  counts: v.record(v.string(), v.number()),
  indicators: v.array(
    v.object({
      code: v.string(),
      address: v.string(),
      value: v.nullable(v.union([v.number(), v.boolean(), v.string()])),
      verdict: v.string(),
    }),
  ),
});

function rightAnswer<Schema extends v.GenericSchema>(name: string, schema: Schema): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(readFileSync(`${FOLDER}/${name}.expected.json`, "utf8")));
}

test.each(CRITERIA)("%s: set, area, year, column, every cell, value and verdict are right", async (name) => {
  const { json, log } = await runJson(`${FOLDER}/${name}.xlsx`);
  const expected = rightAnswer(name, criteriaAnswer);
  expect(json.forms).toHaveLength(1);
  const [form] = json.forms;
  expect(form).toMatchObject({
    kind: "criteria",
    sheet: expected.sheet,
    criterionSet: expected.criterionSet,
    area: expected.region,
    year: Number(expected.year),
    columns: { value: expected.valueColumn },
    counts: expected.counts,
  });
  const found = form?.indicators.map(({ code, address, value, verdict }) => ({ code, address, value, verdict }));
  expect(found).toEqual(expected.indicators);
  expect(log).toBe("");
});

const fundingAnswer = v.object({
  sheet: v.string(),
  unit: v.string(),
  badSums: v.array(v.object({ address: v.string(), shown: v.number(), expected: v.number() })),
  quantities: v.array(v.looseObject({ address: v.string() })),
});

test("e-funding: unit and quantities are read, every planted wrong sum is found and no other", async () => {
  const { code, json } = await runJson(`${FOLDER}/e-funding.xlsx`);
  const { sheet, unit, badSums, quantities } = rightAnswer("e-funding", fundingAnswer);
  expect(json.forms).toHaveLength(1);
  const [form] = json.forms;
  expect(form).toMatchObject({ kind: "funding", sheet, unit, quantities });
  const found = form?.findings.map(({ code: what, address, params }) => ({ what, address, ...params }));
  expect(found).toEqual(badSums.map((sum) => ({ what: "sum.mismatch", ...sum })));
  expect(code).toBe(1);
});

test("a folder is a table with a row for each of them", async () => {
  const { answer } = await runCheck(FOLDER);
  expect(answer).toMatch(/^e-funding\.xlsx .*6 nội dung/m);
  for (const name of CRITERIA) expect(answer).toMatch(new RegExp(`^${name}\\.xlsx .*chỉ tiêu`, "m"));
});
