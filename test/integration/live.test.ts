/** @jest-environment jsdom */
import { startLiveCheck } from "../../src/taskpane/live/startLiveCheck";
import type { CheckAnswer } from "../../src/usecases/app";
import type { WorkbookChange } from "../../src/usecases/ports";
import type { Sheet } from "../../workbench/excel-host";
import { AddIn, villageRequest, type FormSheet } from "../fixtures/addIn";

const FIGURES = "Số liệu";

let template: FormSheet;
let addIn: AddIn;
let form: FormSheet;
let figures: Sheet;

beforeAll(async () => {
  template = await (await AddIn.open()).insert(villageRequest);
});

/** A form in front, one of whose results is fetched from another sheet. */
beforeEach(async () => {
  ({ addIn, form } = await AddIn.withCopyOf(template));
  figures = addIn.host.person.addSheet(FIGURES);
  addIn.host.person.type(figures, "A1", "Đạt");
  form.type("i:2.a", `='${FIGURES}'!A1`);
});

const address = (key: string): string => form.address(key, "actual.value");
const row = (key: string): number => form.rowOf(key) + 1;

/** What somebody does, and what it makes of the sheet that is reported on. */
const ACTIONS: readonly (readonly [string, () => void, WorkbookChange["kind"]])[] = [
  ["typing", () => form.type("i:1.a", "Đạt"), "edited"],
  ["a paste of several rows, which names no values", pasteBlock, "edited"],
  ["clearing a block", () => addIn.host.person.clear(form.sheet, `${address("i:1.a")}:${address("i:1.b")}`), "edited"],
  ["inserting rows", () => addIn.host.person.insertRows(form.sheet, row("i:1.b"), 3), "edited"],
  ["deleting a row", () => addIn.host.person.deleteRows(form.sheet, row("i:1.b")), "edited"],
  ["duplicating a row", () => addIn.host.person.duplicateRow(form.sheet, row("i:1.a")), "edited"],
  ["sorting rows", sortRows, "edited"],
  ["a recalculation through another sheet", () => addIn.host.coAuthor.type(figures, "A1", "Chưa đạt"), "recalculated"],
  ["a co-author who types", () => addIn.host.coAuthor.type(form.sheet, address("i:1.a"), "Đạt"), "edited"],
  ["a co-author who deletes a row", () => addIn.host.coAuthor.deleteRows(form.sheet, row("i:1.c")), "edited"],
];

function pasteBlock(): void {
  addIn.host.person.paste(form.sheet, address("i:1.a"), "Đạt\nĐạt\nChưa đạt");
}

/** All rows of criterion 1, turned round with their hidden keys. */
function sortRows(): void {
  addIn.host.person.sort(form.sheet, `A${row("i:1.a")}:AZ${row("i:1.d")}`, { by: "A", ascending: false });
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 300 && !holds(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function checked(): Promise<CheckAnswer> {
  const answer = await addIn.app.checkActiveSheet();
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

describe("the workbook tells of", () => {
  test.each(ACTIONS)("%s", async (_name, act, kind) => {
    const told: WorkbookChange[] = [];
    const watching = await addIn.app.watch((change) => told.push(change));
    if (!watching.ok) throw new Error(watching.problem.code);
    act();
    await until(() => told.some((change) => change.kind === kind && change.sheetId === form.sheet.id));
    expect(told).toContainEqual({ kind, sheetId: form.sheet.id });
    await watching.value();
    told.length = 0;
    form.type("i:1.a", "Đạt");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([]);
  });

  test("sheets that come, are brought to the front and go; of merged cells Excel says nothing", async () => {
    const told: WorkbookChange[] = [];
    const watching = await addIn.app.watch((change) => told.push(change));
    if (!watching.ok) throw new Error(watching.problem.code);
    const sheet = addIn.host.person.addSheet();
    addIn.host.person.activate(sheet);
    addIn.host.person.merge(sheet, "A1:B2");
    addIn.host.person.deleteSheet(sheet);
    await until(() => told.length >= 4);
    expect(told).toEqual([
      { kind: "added", sheetId: sheet.id },
      { kind: "activated", sheetId: sheet.id },
      { kind: "deleted", sheetId: sheet.id },
      { kind: "activated", sheetId: figures.id },
    ]);
    await watching.value();
  });
});

test("after each of them the result is refreshed by one check, and nothing is written", async () => {
  const first = await checked();
  let shown = first;
  let checks = 0;
  const live = startLiveCheck(
    addIn.app,
    () => shown,
    async () => {
      shown = await checked();
      checks += 1;
      return "news";
    },
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  addIn.host.resetCounters();
  for (const [done, [, act]] of ACTIONS.entries()) {
    const before = shown;
    act();
    await until(() => checks > done);
    expect(JSON.stringify(shown) === JSON.stringify(before)).toBe(false);
  }
  // Had a check or its own reading raised an event, there would be more.
  await new Promise((resolve) => setTimeout(resolve, 500));
  live.stop();
  expect(checks).toBe(ACTIONS.length);
  expect(addIn.host.counters.writes).toBe(0);
  expect(shown).toEqual(await checked());
});
