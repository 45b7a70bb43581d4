/** @jest-environment jsdom */
import { BIEU01_FIRST_ROW, BIEU01_FROZEN_ROWS, Bieu01Layout } from "../../src/forms/bieu01/bieu01Layout";
import { AddIn, advancedRequest, communeRequest, jointRequest, villageRequest } from "../fixtures/addIn";

let addIn: AddIn;
beforeEach(async () => {
  addIn = await AddIn.open();
});

describe("inserting Biểu 01", () => {
  /** What the insertion has cost, printed: at most 4 syncs and 1 MB. */
  function costOf(name: string) {
    const { syncs, actions, bytesIn } = addIn.host.counters;
    process.stdout.write(`  inserting ${name}: ${syncs} syncs, ${actions} wire actions, ${bytesIn} bytes sent\n`);
    expect(syncs).toBeLessThanOrEqual(4);
    // Excel on the web takes 5 MB a request.
    expect(bytesIn).toBeLessThan(1_000_000);
    return { syncs, actions, bytesIn };
  }

  test.each([
    ["132 indicators of both sets", jointRequest],
    ["three villages side by side", { ...villageRequest, village: "Còn Toòng; Pò Tấu; Nà Pàn" }],
    ["six villages side by side", { ...villageRequest, village: "Còn Toòng; Pò Tấu; Nà Pàn; Bản A; Bản B; Bản C" }],
    ["57 indicators, sent by itself as a plan", { ...communeRequest, mode: "plan", asOf: "", frame: "standalone" }],
  ] as const)("%s costs at most 4 syncs", async (name, request) => {
    await addIn.insert(request);
    costOf(name);
  });

  test.each([
    ["20 contents of plan 95", villageRequest],
    ["57 indicators", communeRequest],
    ["75 indicators", advancedRequest],
  ])("%s costs at most 4 syncs and 400 wire actions", async (name, request) => {
    await addIn.insert(request);
    expect(costOf(name).actions).toBeLessThanOrEqual(400);
    // The client gives its ranges back in a batch of its own, after the run has ended.
    await new Promise((resolve) => setTimeout(resolve));
    expect(addIn.host.liveReferences).toBe(0);
  });

  test("the sheet stands in the workbook, active, with its first answer cell selected", async () => {
    const form = await addIn.insert(villageRequest);
    expect(form.sheet.name).toBe("Biểu 01 KDC Còn Toòng 2023");
    expect(addIn.host.workbook.activeSheet()).toBe(form.sheet);
    expect(form.sheet.selection.top).toBe(BIEU01_FIRST_ROW + 1);
    expect(form.counter()).toBe("Đạt 0/7 tiêu chí, 0/20 nội dung");
    expect(form.sheet.frozenRows).toBe(BIEU01_FROZEN_ROWS);
    expect(form.sheet.selection).toMatchObject({ left: form.layout.index("actual.value") });
    expect(form.besides()).toBe("chưa đạt 0 · chưa kết luận được 7");
  });

  test("a plan begins with where things stand, its results hidden; villages with the first of them", async () => {
    const plan = await addIn.insert({ ...villageRequest, mode: "plan", asOf: "" });
    expect(plan.sheet.selection).toMatchObject({ left: plan.layout.index("baseline.value") });
    expect(plan.counter()).toBe("Hiện trạng: Đạt 0/7 tiêu chí, 0/20 nội dung");
    expect(plan.besides()).toBe("Phấn đấu: Đạt 0/7 tiêu chí, 0/20 nội dung");
    const hidden = (form: typeof plan, id: "tasks" | "actual.value") => form.sheet.column(form.layout.index(id)).hidden;
    expect([hidden(plan, "actual.value"), hidden(plan, "tasks")]).toEqual([true, false]);
    const villages = await addIn.insert({ ...villageRequest, village: "Còn Toòng; Pò Tấu" });
    expect(villages.sheet.selection).toMatchObject({ left: Bieu01Layout.forUnits(2).index("unit1.value") });
    expect(villages.counter()).toBe("Đạt cả 7 tiêu chí: 0/2 thôn");
    expect(villages.besides()).toBe(
      "Còn Toòng: Đạt 0/7 tiêu chí, 0/20 nội dung; Pò Tấu: Đạt 0/7 tiêu chí, 0/20 nội dung",
    );
  });

  test("an existing sheet is never overwritten: a taken name gets a number", async () => {
    const first = await addIn.insert(villageRequest);
    first.type("i:1.a", "Đạt");
    const second = await addIn.insert(villageRequest);
    expect(second.sheet.name).toBe("Biểu 01 KDC Còn Toòng 2023 (2)");
    expect(first.shown("i:1.a", "actual.value")).toBe("Đạt");
    expect(second.shown("i:1.a", "actual.value")).toBeNull();
  });

  test("names with formulas, apostrophes and forbidden characters stay text", async () => {
    const form = await addIn.insert({ ...villageRequest, commune: "=1+1", village: "'A/B [C]'" });
    expect(form.sheet.name).toBe("Biểu 01 KDC 'A B C ' 2023");
    expect(form.at(2, 0)).toBe("Thôn 'A/B [C]', xã =1+1");
    // Right of the table only the marks of the head's choices refer to anything.
    const left = form.layout.lastColumn + 1;
    const stored = [...form.sheet.storedIn({ top: 0, left, bottom: BIEU01_FIRST_ROW, right: left + 60 })];
    const formulas = stored.flatMap(({ cell }) => (cell.formula === null ? [] : [cell.formula]));
    expect(formulas).toHaveLength(4);
    for (const formula of formulas) expect(formula).toMatch(/^=\$[A-Z]+\$[1-6]$/);
  });

  test("codes stay text: 17.1, 17.10, 17.11 and 17.12 do not meet", async () => {
    const form = await addIn.insert(communeRequest);
    for (const code of ["17.1", "17.10", "17.11", "17.12"]) {
      expect(form.rowsOf(`i:${code}`)).toHaveLength(1);
      expect(form.at(form.rowOf(`i:${code}`), 0)).toBe(code);
    }
  });

  test("no name is defined and nothing outside the sheet is referred to", async () => {
    const form = await addIn.insert(communeRequest);
    expect(addIn.host.workbook.names).toEqual([]);
    const cells = [...form.sheet.storedIn({ top: 0, left: 0, bottom: 500, right: 100 })];
    expect(cells.filter(({ cell }) => cell.formula?.includes("!") === true)).toEqual([]);
  });
});

describe("an insertion that Excel refuses", () => {
  const names = (): readonly string[] => addIn.host.workbook.sheets.map(({ name }) => name);

  test.each([
    ["InvalidOperationInCellEditMode", "cellEditMode"],
    ["ActivityLimitReached", "busy"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge"],
    ["InvalidOrTimedOutSession", "workbookClosed"],
    ["GeneralException", "unknown"],
  ] as const)("%s at each of its syncs leaves the workbook as it was", async (code, problem) => {
    for (const sync of [1, 2, 3]) {
      addIn = await AddIn.open();
      const before = names();
      addIn.host.refuse({ sync, code });
      const outcome = await addIn.app.insertForm(communeRequest, () => undefined);
      expect(outcome).toMatchObject({ ok: false, problem: { code: problem } });
      expect(addIn.host.plannedInterruptions).toBe(0);
      expect(names()).toEqual(before);
      // And the pane goes on working.
      await addIn.insert(communeRequest);
    }
  });

  test.each([5, 60, 150, 250])(
    "half-way through writing, after %d actions, takes its sheet away again",
    async (afterActions) => {
      const before = names();
      addIn.host.refuse({ sync: 3, code: "GeneralException", afterActions });
      const outcome = await addIn.app.insertForm(communeRequest, () => undefined);
      expect(outcome.ok).toBe(false);
      expect(addIn.host.plannedInterruptions).toBe(0);
      expect(names()).toEqual(before);
      expect(addIn.host.workbook.activeSheet().name).toBe(before[0]);
    },
  );

  test("and cannot clean up after itself says which sheet is left over", async () => {
    addIn.host.refuse({ sync: 3, code: "GeneralException", afterActions: 60 });
    addIn.host.refuse({ sync: 4, code: "GeneralException" });
    const outcome = await addIn.app.insertForm(villageRequest, () => undefined);
    expect(outcome).toEqual({ ok: false, problem: { code: "leftover", sheetName: "Biểu 01 KDC Còn Toòng 2023" } });
  });

  test("a protected workbook is named before anything is tried", async () => {
    addIn.host.person.protectWorkbook();
    const outcome = await addIn.app.insertForm(villageRequest, () => undefined);
    expect(outcome).toEqual({ ok: false, problem: { code: "workbookProtected" } });
    expect(addIn.host.counters.writes).toBe(0);
  });

  test.each(["saveRefused", "writesRefused"] as const)("a read-only workbook (%s) likewise", async (state) => {
    addIn.host.workbook.readOnly = state;
    const outcome = await addIn.app.insertForm(villageRequest, () => undefined);
    expect(outcome).toEqual({ ok: false, problem: { code: "readOnly" } });
  });

  test("a co-author who takes the name meanwhile only changes the number", async () => {
    addIn.host.betweenSyncs(2, (person) => person.addSheet("Biểu 01 KDC Còn Toòng 2023"));
    const form = await addIn.insert(villageRequest);
    expect(form.sheet.name).toBe("Biểu 01 KDC Còn Toòng 2023 (2)");
  });
});
