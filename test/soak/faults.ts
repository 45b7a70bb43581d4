import { correctForm, WANTED_FORMS } from "../fixtures/correct/correctForm";
import { findingsOn } from "../fixtures/faults/checkReading";
import { FORM_FAULTS } from "../fixtures/faults/formFaults";
import { PlantedForm } from "../fixtures/faults/plantedForm";
import { plantFault } from "../fixtures/faults/plantFaults";
import { Seeded } from "../fixtures/seeded";

const PLACES = 50;

/** Forms filled anew, and every kind of fault planted in places of its own. */
export const soak = {
  name: "planted faults are found at their cells, and nothing else",
  async run(seed: number): Promise<void> {
    const forms = await Promise.all(WANTED_FORMS.map((wanted, index) => correctForm(wanted, seed * 100 + index)));
    for (const { name, reading } of forms) {
      const told = (await findingsOn(reading)).filter(({ code }) => code !== "entry.thresholdsUnchecked");
      if (told.length > 0) throw new Error(`${name}, which is right: ${JSON.stringify(told.slice(0, 3))}`);
    }
    for (const [index, fault] of FORM_FAULTS.entries()) {
      const { wrong } = await plantFault(fault, forms, {
        count: PLACES,
        open: (form) => new PlantedForm(form),
        chance: new Seeded(seed * 1000 + index),
      });
      if (wrong.length > 0) throw new Error(wrong.join("\n"));
    }
  },
};
