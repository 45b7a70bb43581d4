/** @jest-environment jsdom */
import { FORM_MODES } from "../../src/forms/formMode";
import { isMoney } from "../../src/forms/tables/tableColumn";
import { TABLE_CHOICES } from "../../src/forms/tables/tableCatalogue";
import { AddIn } from "../fixtures/addIn";
import { declaredForm, requestFor } from "../fixtures/tableForms";
import { TableSheet } from "../fixtures/tableSheet";

/** What holds for every form that can be chosen beside Biểu 01. */
const MOST_SYNCS = 4;
const MOST_ACTIONS = 400;

/** Forms whose lines are given ask for them from the first. */
const ASKED = ["table.valueMissing", "table.nothingEntered"];

async function findingsOf(addIn: AddIn) {
  const checked = await addIn.app.checkActiveSheet();
  if (!checked.ok || checked.value.kind !== "report") throw new Error(JSON.stringify(checked));
  return checked.value.report.findings;
}

test.each(TABLE_CHOICES.map((choice) => [choice.title, choice] as const))(
  "%s is inserted in few syncs and actions, as a plan and as a report, and has nothing to correct yet",
  async (_, choice) => {
    const addIn = await AddIn.open();
    for (const mode of FORM_MODES.filter((known) => known === "plan" || known === "sixMonths")) {
      const asOf = mode === "plan" ? "" : "30/6/2026";
      await TableSheet.insert(addIn, { ...requestFor(choice), mode, asOf });
      const { syncs, actions } = addIn.host.counters;
      process.stdout.write(`  ${choice.id}, ${mode}: ${syncs} syncs, ${actions} actions\n`);
      expect(syncs).toBeLessThanOrEqual(MOST_SYNCS);
      expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
      const findings = await findingsOf(addIn);
      expect(findings.filter(({ code }) => !ASKED.includes(code))).toEqual([]);
    }
  },
);

const WITH_MONEY = TABLE_CHOICES.filter(({ money, id }) => money && id !== "tong-quan");

test.each(WITH_MONEY.map((choice) => [choice.title, choice] as const))(
  "every amount that can be typed into %s is converted to another unit, and a word in its place is found",
  async (_, choice) => {
    const form = await declaredForm(choice);
    const addIn = await AddIn.open();
    const sheet = await TableSheet.insert(addIn, requestFor(choice));
    const typed = form.columns.filter(isMoney).flatMap(({ id }) => {
      const row = form.rows.find(({ key, inputs }) => key !== "" && inputs.includes(id));
      return row === undefined ? [] : [[row.key, id] as const];
    });
    expect(typed.length).toBeGreaterThan(2);
    for (const [key, id] of typed) sheet.type(key, id, "1,5");
    const changed = await addIn.app.changeMoneyUnit(sheet.sheet.id, "dong");
    expect(changed.ok).toBe(true);
    for (const [key, id] of typed) expect([id, sheet.shown(key, id)]).toEqual([id, 1_500_000]);

    for (const [key, id] of typed) sheet.type(key, id, "'1.500");
    const found = (await findingsOf(addIn)).filter(({ code }) => code === "table.numberAsText");
    expect(found.map(({ target }) => target.anchor?.column).sort()).toEqual(typed.map(([, id]) => id).sort());
  },
);
