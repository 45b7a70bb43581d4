import { correctForm, WANTED_FORMS, type CorrectForm } from "../fixtures/correct/correctForm";
import { findingsOn } from "../fixtures/faults/checkReading";
import { FORM_FAULTS } from "../fixtures/faults/formFaults";
import { PlantedForm } from "../fixtures/faults/plantedForm";
import { plantFault, type Tally } from "../fixtures/faults/plantFaults";
import { Seeded } from "../fixtures/seeded";

/** Everything planted in this file comes of it: other places are `npm run soak -- faults`. */
const SEED = 6;
const PLACES = 50;

let forms: readonly CorrectForm[];
beforeAll(async () => {
  forms = await Promise.all(WANTED_FORMS.map((wanted, index) => correctForm(wanted, SEED + index)));
});

test("nothing is found on a form that is right", async () => {
  for (const form of forms) {
    const findings = await findingsOn(form.reading);
    const told = findings.filter(({ code }) => code !== "entry.thresholdsUnchecked");
    expect({ form: form.name, told }).toEqual({ form: form.name, told: [] });
  }
  process.stdout.write(`  ${forms.length} forms that are right: nothing found\n`);
});

test(`every fault is found at its cell, and its repair leaves nothing`, async () => {
  const tallies: Tally[] = [];
  for (const [index, fault] of FORM_FAULTS.entries()) {
    tallies.push(
      await plantFault(fault, forms, {
        count: PLACES,
        open: (form) => new PlantedForm(form),
        chance: new Seeded(SEED * 1000 + index),
      }),
    );
  }
  for (const { fault, planted, places, repaired, wrong } of tallies) {
    const mended = fault.repair === undefined ? "" : `, ${repaired} repaired`;
    process.stdout.write(`  ${fault.name}: ${planted - wrong.length}/${planted} in ${places} places${mended}\n`);
  }
  const planted = tallies.reduce((sum, tally) => sum + tally.planted, 0);
  process.stdout.write(`  ${FORM_FAULTS.length} kinds of faults planted ${planted} times, seed ${SEED}\n`);
  expect(tallies.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(tallies.filter((tally) => tally.planted < PLACES).map(({ fault }) => fault.name)).toEqual([]);
});
