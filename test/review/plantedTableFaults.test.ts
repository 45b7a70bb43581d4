import { correctTable, WANTED_TABLES, type CorrectTable } from "../fixtures/correct/correctTable";
import { CROSS_FAULTS, workbooksOf } from "../fixtures/faults/crossFaults";
import { findingsOn } from "../fixtures/faults/checkReading";
import { plantFault, type Tally } from "../fixtures/faults/plantFaults";
import { PlantedTable } from "../fixtures/faults/plantedTable";
import { TABLE_FAULTS } from "../fixtures/faults/tableFaults";
import { Seeded } from "../fixtures/seeded";

/** Fifty places each, and other fillings: `npm run soak -- tableFaults`. */
const SEED = 6;
const PLACES = 12;

let forms: readonly CorrectTable[];
beforeAll(async () => {
  forms = await Promise.all(WANTED_TABLES.map((wanted, index) => correctTable(wanted, SEED + index)));
});

test("nothing is found on a form that is right", async () => {
  for (const { name, reading } of forms) {
    expect({ form: name, told: await findingsOn(reading) }).toEqual({ form: name, told: [] });
  }
  process.stdout.write(`  ${forms.length} forms that are right: nothing found\n`);
});

test("nothing is found in workbooks of several forms that say the same", async () => {
  const books = workbooksOf(forms);
  for (const { name, reading, others } of books) {
    expect({ form: name, told: await findingsOn(reading, others) }).toEqual({ form: name, told: [] });
  }
  process.stdout.write(`  ${books.length} forms beside the others of their workbook: nothing found\n`);
});

const KINDS = [
  ["in a form", TABLE_FAULTS, (all: readonly CorrectTable[]) => all],
  ["between the sheets of a workbook", CROSS_FAULTS, workbooksOf],
] as const;

test.each(KINDS)("every fault %s is found at its cell, and its repair leaves nothing", async (_, faults, soundOf) => {
  const sound = soundOf(forms);
  const tallies: Tally[] = [];
  for (const [index, fault] of faults.entries()) {
    const chance = new Seeded(SEED * 1000 + index);
    tallies.push(await plantFault(fault, sound, { count: PLACES, open: (form) => new PlantedTable(form), chance }));
  }
  for (const { fault, planted, places, repaired, wrong } of tallies) {
    const mended = fault.repair === undefined ? "" : `, ${repaired} repaired`;
    process.stdout.write(`  ${fault.name}: ${planted - wrong.length}/${planted} in ${places} places${mended}\n`);
  }
  const planted = tallies.reduce((sum, tally) => sum + tally.planted, 0);
  process.stdout.write(`  ${faults.length} kinds of faults planted ${planted} times, seed ${SEED}\n`);
  expect(tallies.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(tallies.filter((tally) => tally.planted < PLACES).map(({ fault }) => fault.name)).toEqual([]);
});
