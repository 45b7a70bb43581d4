/** @jest-environment jsdom */
import { isMoney } from "../../src/forms/tables/tableColumn";
import { TABLE_CHOICES } from "../../src/forms/tables/tableCatalogue";
import type { Particulars } from "../../src/usecases/app";
import { AddIn } from "../fixtures/addIn";
import { declaredForm, requestFor } from "../fixtures/tableForms";
import { TableSheet } from "../fixtures/tableSheet";

/** What holds for every form that can be chosen beside Biểu 01. */
const MOST_SYNCS = 4;
const MOST_ACTIONS = 400;

const used: Particulars = {
  commune: "Thụy Hùng",
  communeCode: "06184",
  areas: {},
  responsibles: null,
  withoutSources: [],
  moneyUnit: "millionDong",
};

describe.each(TABLE_CHOICES.map((choice) => [choice.title, choice] as const))("%s", (_, choice) => {
  test("is inserted and its particulars remembered in few syncs and actions, and a check finds nothing wrong", async () => {
    const addIn = await AddIn.open();
    await TableSheet.insert(addIn, requestFor(choice));
    const { syncs, actions } = addIn.host.counters;
    await addIn.app.rememberParticulars(used);
    process.stdout.write(`  ${choice.id}: ${syncs} syncs, ${actions} wire actions\n`);
    // Tổng quan reads the other sheets first; a workbook that has any remembers their particulars already.
    const all = choice.id === "tong-quan" ? syncs : addIn.host.counters.syncs;
    expect(all).toBeLessThanOrEqual(MOST_SYNCS);
    expect(addIn.host.counters.syncs - syncs).toBe(1);
    expect(addIn.host.counters.actions).toBeLessThanOrEqual(MOST_ACTIONS);
    const checked = await addIn.app.checkActiveSheet();
    if (!checked.ok || checked.value.kind !== "report") throw new Error(JSON.stringify(checked));
    expect(checked.value.report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("every amount that can be typed is converted to another unit, and a word in its place is found", async () => {
    const form = await declaredForm(choice);
    if (form.spans.unit === null) return;
    const addIn = await AddIn.open();
    const sheet = await TableSheet.insert(addIn, requestFor(choice));
    const typed = form.columns.filter(isMoney).flatMap(({ id }) => {
      const row = form.rows.find(({ key, inputs }) => key !== "" && inputs.includes(id));
      return row === undefined ? [] : [[row.key, id] as const];
    });
    // Tổng quan has formulas only: they follow the unit of its head.
    expect(typed.length > 2).toBe(choice.id !== "tong-quan");
    for (const [key, id] of typed) sheet.type(key, id, "1,5");
    const changed = await addIn.app.changeMoneyUnit(sheet.sheet.id, "dong");
    expect(changed.ok).toBe(true);
    for (const [key, id] of typed) expect([id, sheet.shown(key, id)]).toEqual([id, 1_500_000]);

    for (const [key, id] of typed) sheet.type(key, id, "'1.500");
    const checked = await addIn.app.checkActiveSheet();
    if (!checked.ok || checked.value.kind !== "report") throw new Error(JSON.stringify(checked));
    const found = checked.value.report.findings.filter(({ code }) => code === "table.notANumber");
    expect(found.map(({ target }) => target.anchor?.column).sort()).toEqual(typed.map(([, id]) => id).sort());
  });
});
