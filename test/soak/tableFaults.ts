import { correctTable, WANTED_TABLES, type CorrectTable } from "../fixtures/correct/correctTable";
import { CROSS_FAULTS, workbooksOf } from "../fixtures/faults/crossFaults";
import { findingsOn } from "../fixtures/faults/checkReading";
import { plantFault } from "../fixtures/faults/plantFaults";
import { PlantedTable } from "../fixtures/faults/plantedTable";
import type { TableFault } from "../fixtures/faults/tableCells";
import { TABLE_FAULTS } from "../fixtures/faults/tableFaults";
import { Seeded } from "../fixtures/seeded";

const PLACES = 50;

/** Forms other than Biểu 01 filled anew in every mode, and every kind of fault planted in places of its own. */
export const soak = {
  name: "faults planted in table forms are found at their cells, and nothing else",
  async run(seed: number): Promise<void> {
    const forms = await Promise.all(WANTED_TABLES.map((wanted, index) => correctTable(wanted, seed * 100 + index)));
    for (const { name, reading } of forms) {
      const told = await findingsOn(reading);
      if (told.length > 0) throw new Error(`${name}, which is right: ${JSON.stringify(told.slice(0, 3))}`);
    }
    const open = (form: (typeof forms)[number]): PlantedTable => new PlantedTable(form);
    const kinds = [...TABLE_FAULTS.map((fault) => [fault, forms] as const), ...CROSS_FAULTS.map(besideOthers(forms))];
    for (const [index, [fault, sound]] of kinds.entries()) {
      const chance = new Seeded(seed * 1000 + index);
      const { wrong } = await plantFault(fault, sound, { count: PLACES, open, chance });
      if (wrong.length > 0) throw new Error(wrong.join("\n"));
    }
  },
};

function besideOthers(forms: readonly CorrectTable[]) {
  const books = workbooksOf(forms);
  return (fault: TableFault) => [fault, books] as const;
}
