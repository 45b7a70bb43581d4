/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { bieu01Plan } from "../../src/forms/bieu01/bieu01Plan";
import type { SheetPlan } from "../../src/forms/sheetPlan";
import type { InsertPhase } from "../../src/usecases/ports";
import { AddIn } from "../fixtures/addIn";
import { communeSubject } from "../fixtures/subjects";

const form = bieu01Plan(communeSubject);
const first: SheetPlan = { ...form, name: "Biểu 01", page: { ...form.page, breakBefore: [] } };
const second: SheetPlan = { ...form, name: "Biểu 02", page: { ...form.page, breakBefore: [20, 40] } };

let addIn: AddIn;
beforeEach(async () => {
  addIn = await AddIn.open();
  addIn.host.resetCounters();
});

const names = (): readonly string[] => addIn.host.workbook.sheets.map(({ name }) => name);

function insertBoth(onPhase: (phase: InsertPhase) => void = () => undefined) {
  return excelWorkbook.insertSheets([first, second], onPhase);
}

/** The page of a sheet by its name. */
function pageOf(name: string) {
  return addIn.host.workbook.sheetByName(name)?.page;
}

describe("a set of sheets", () => {
  test("stands in order, the first one active, each with its first answer cell selected", async () => {
    const phases: InsertPhase[] = [];
    const outcome = await insertBoth((phase) => phases.push(phase));
    expect(outcome).toMatchObject({ ok: true, value: [{ sheetName: "Biểu 01" }, { sheetName: "Biểu 02" }] });
    expect(names()).toEqual(["Sheet1", "Biểu 01", "Biểu 02"]);
    expect(addIn.host.workbook.activeSheet().name).toBe("Biểu 01");
    for (const name of ["Biểu 01", "Biểu 02"]) {
      expect(addIn.host.workbook.sheetByName(name)?.selection).toEqual(form.firstInput);
    }
    expect(phases).toEqual(["preparing", "writing"]);
    expect(addIn.host.counters.syncs).toBeLessThanOrEqual(6);
  });

  test("each plan gets its own page breaks, and the width always fits one page", async () => {
    await insertBoth();
    expect(pageOf("Biểu 01")).toMatchObject({ zoom: { scale: null, horizontalFitToPages: 1 }, rowBreaks: [] });
    expect(pageOf("Biểu 02")).toMatchObject({ zoom: { scale: null, horizontalFitToPages: 1 }, rowBreaks: [20, 40] });
  });

  test("equal and taken names are numbered, also one taken meanwhile", async () => {
    addIn.host.betweenSyncs(4, (person) => person.addSheet("Biểu 01 (2)"));
    const outcome = await excelWorkbook.insertSheets([first, first], () => undefined);
    expect(outcome).toMatchObject({ ok: true, value: [{ sheetName: "Biểu 01" }, { sheetName: "Biểu 01 (3)" }] });
  });

  test("no plan, no sheet, no sync", async () => {
    expect(await excelWorkbook.insertSheets([], () => undefined)).toEqual({ ok: true, value: [] });
    expect(addIn.host.counters.syncs).toBe(0);
  });
});

describe("all or none", () => {
  test.each([1, 2, 3, 4, 5, 6])("refused at sync %d", async (sync) => {
    addIn.host.refuse({ sync, code: "InvalidOperationInCellEditMode" });
    expect(await insertBoth()).toEqual({ ok: false, problem: { code: "cellEditMode" } });
    expect(addIn.host.plannedInterruptions).toBe(0);
    expect(names()).toEqual(["Sheet1"]);
  });

  test.each([5, 60, 150])("the second breaks off half-way, after %d actions", async (afterActions) => {
    addIn.host.refuse({ sync: 6, code: "GeneralException", afterActions });
    expect(await insertBoth()).toMatchObject({ ok: false, problem: { code: "unknown" } });
    expect(addIn.host.plannedInterruptions).toBe(0);
    expect(names()).toEqual(["Sheet1"]);
    expect(addIn.host.workbook.activeSheet().name).toBe("Sheet1");
    // And the pane goes on working.
    expect((await insertBoth()).ok).toBe(true);
  });

  test("the officer's sheet stays active until everything stands", async () => {
    let active = "";
    addIn.host.betweenSyncs(6, () => (active = addIn.host.workbook.activeSheet().name));
    await insertBoth();
    expect(active).toBe("Sheet1");
  });

  test.each([
    [[7], "Biểu 02"],
    [[8], "Biểu 01"],
    [[7, 8], "Biểu 01, Biểu 02"],
  ])("sheets that cannot be removed (syncs %j) are named", async (syncs, sheetName) => {
    addIn.host.refuse({ sync: 6, code: "GeneralException", afterActions: 60 });
    for (const sync of syncs) addIn.host.refuse({ sync, code: "GeneralException" });
    expect(await insertBoth()).toEqual({ ok: false, problem: { code: "leftover", sheetName } });
  });
});
