/** @jest-environment jsdom */
import type { Finding } from "../../src/review/finding";
import { certainRepairs } from "../../src/review/repairs/chosenRepair";
import { correctForm, WANTED_FORMS } from "../fixtures/correct/correctForm";
import { correctTable, WANTED_TABLES } from "../fixtures/correct/correctTable";
import { AddIn } from "../fixtures/addIn";
import type { FaultOf, PlantingOf, Sound } from "../fixtures/faults/fault";
import { FORM_FAULTS } from "../fixtures/faults/formFaults";
import { PlantedForm } from "../fixtures/faults/plantedForm";
import type { PlantedSheet } from "../fixtures/faults/plantedSheet";
import { PlantedTable } from "../fixtures/faults/plantedTable";
import { TABLE_FAULTS } from "../fixtures/faults/tableFaults";
import { copyOf, workbookSnapshot } from "../fixtures/interruptions/workbookModel";
import { Seeded } from "../fixtures/seeded";

/** Another figure takes other forms and other places. */
const SEED = 6;
const TIMES = 14;
const FAULTS_AT_A_TIME = 4;

let addIn: AddIn;
beforeAll(async () => {
  addIn = await AddIn.open();
});

async function findings(): Promise<readonly Finding[]> {
  const answer = await addIn.app.checkActiveSheet();
  if (!answer.ok || answer.value.kind !== "report") throw new Error(JSON.stringify(answer));
  return answer.value.report.findings;
}

/** Puts several faults, each with a certain repair, into one form that is right; which. */
function plantSome<Form extends Sound, Planted extends PlantedSheet>(
  form: Form,
  planted: Planted,
  faults: readonly FaultOf<Form, Planted>[],
  chance: Seeded,
): readonly string[] {
  const mendable = faults.filter(({ repair }) => repair === "restores" || repair === "mends");
  const rows = new Set<string>();
  return Array.from({ length: FAULTS_AT_A_TIME }, (): readonly string[] => {
    const fault = chance.pick(mendable.filter((one) => one.places(form).length > 0));
    const free = (fault?.places(form) ?? []).filter(({ where }) => !rows.has(rowOf(where)));
    const planting: PlantingOf<Planted> | undefined = chance.pick(free);
    if (fault === undefined || planting === undefined) return [];
    rows.add(rowOf(planting.where));
    planting.plant(planted);
    return [fault.name];
  }).flat();
}

function rowOf(where: string): string {
  return where.split(" ")[0] ?? "";
}

/** In the workbook of the add-in, alone and in front. */
function show({ sheet }: PlantedSheet): void {
  const { workbook } = addIn.host;
  workbook.sheets = [copyOf(sheet)];
  workbook.activeSheetId = sheet.id;
  addIn.host.modelReplaced();
}

async function repairThenUndo(name: string): Promise<{ readonly repaired: number; readonly wrong: readonly string[] }> {
  const before = workbookSnapshot(addIn.host);
  const chosen = certainRepairs(await findings());
  if (chosen.length === 0) return { repaired: 0, wrong: [`${name}: nothing to repair`] };
  const work = await addIn.app.checkWork();
  const done = await work.repair(chosen);
  if (!done.ok) return { repaired: 0, wrong: [`${name}: ${JSON.stringify(done.problem)}`] };
  const isWritten = workbookSnapshot(addIn.host) !== before;
  const left = (await findings()).filter(({ severity, repair }) => severity === "error" || repair?.kind === "certain");
  const undone = await addIn.app.undo(done.value.inverse);
  const isBack = undone.ok && undone.value.kind === "undone" && workbookSnapshot(addIn.host) === before;
  return {
    repaired: chosen.length,
    wrong: [
      ...left.map(({ code, target }) => `${name}: left ${code} ${JSON.stringify(target.anchor)}`),
      ...(isWritten ? [] : [`${name}: nothing was written`]),
      ...(isBack ? [] : [`${name}: not as before`]),
    ],
  };
}

test("all certain repairs of faulty forms: then nothing is found; undone, the workbook is what it was", async () => {
  const chance = new Seeded(SEED);
  const wrong: string[] = [];
  let repaired = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const isTable = time % 2 === 1;
    let planted: PlantedSheet;
    let names: readonly string[];
    if (isTable) {
      const wanted = chance.pick(WANTED_TABLES);
      if (wanted === undefined) throw new Error("no table");
      const form = await correctTable(wanted, SEED + time);
      const table = new PlantedTable(form);
      [planted, names] = [table, [form.name, ...plantSome(form, table, TABLE_FAULTS, chance)]];
    } else {
      const wanted = chance.pick(WANTED_FORMS);
      if (wanted === undefined) throw new Error("no form");
      const form = await correctForm(wanted, SEED + time);
      const criteria = new PlantedForm(form);
      [planted, names] = [criteria, [form.name, ...plantSome(form, criteria, FORM_FAULTS, chance)]];
    }
    show(planted);
    const outcome = await repairThenUndo(names.join(", "));
    repaired += outcome.repaired;
    wrong.push(...outcome.wrong);
  }
  process.stdout.write(`  ${TIMES} forms, ${repaired} cells repaired and put back, seed ${SEED}\n`);
  expect(wrong).toEqual([]);
});
