/** @jest-environment jsdom */
import { cellAddress } from "../../src/grid/address";
import type { CheckedSheet, WorkbookCheck, WorkbookProgress } from "../../src/usecases/workbookCheck";
import type { Outcome, WorkbookProblem } from "../../src/usecases/ports";
import { AddIn, advancedRequest, communeRequest, villageRequest, FormSheet } from "../fixtures/addIn";
import { TableSheet, tableRequest } from "../fixtures/tableSheet";

const OF_2023 = { year: 2023, asOf: "31/12/2023", mode: "year" } as const;

/** The forms of a commune in 2023: 57, 75 and 20 rows, and the works. */
class Book {
  private constructor(
    readonly addIn: AddIn,
    readonly commune: FormSheet,
    readonly advanced: FormSheet,
    readonly village: FormSheet,
    readonly works: TableSheet,
  ) {}

  static async insert(): Promise<Book> {
    const addIn = await AddIn.open();
    const commune = await addIn.insert(communeRequest);
    const advanced = await addIn.insert(advancedRequest);
    const village = await addIn.insert(villageRequest);
    const request = { ...tableRequest, ...OF_2023, form: "bieu-02", village: "Còn Toòng" } as const;
    return new Book(addIn, commune, advanced, village, await TableSheet.insert(addIn, request));
  }

  /** The same forms in an Excel of their own: far sooner there than inserted anew. */
  async copy(): Promise<Book> {
    const addIn = await AddIn.open();
    const copied = ({ host, sheet }: FormSheet | TableSheet) => host.copySheetTo(sheet, addIn.host);
    const form = (source: FormSheet) => new FormSheet(addIn.host, copied(source), source.layout);
    const [commune, advanced, village] = [form(this.commune), form(this.advanced), form(this.village)];
    return new Book(addIn, commune, advanced, village, new TableSheet(addIn.host, copied(this.works)));
  }

  async check(
    onProgress: (progress: WorkbookProgress) => void = () => undefined,
    isCancelled: () => boolean = () => false,
  ): Promise<Outcome<WorkbookCheck, WorkbookProblem>> {
    this.addIn.host.resetCounters();
    return this.addIn.app.checkWorkbook(onProgress, isCancelled);
  }

  async result(): Promise<WorkbookCheck> {
    const outcome = await this.check();
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    return outcome.value;
  }

  /** Further sheets like the village's, up to so many sheets in all. */
  fillUpTo(sheets: number): void {
    const { host } = this.addIn;
    while (host.workbook.sheets.length < sheets) host.copySheetTo(this.village.sheet, host);
  }
}

let inserted: Book;
let book: Book;

beforeAll(async () => {
  inserted = await Book.insert();
}, 60_000);

beforeEach(async () => {
  book = await inserted.copy();
});

const stateOf = (sheet: CheckedSheet | undefined) => (sheet?.kind === "report" ? sheet.progress.state : sheet?.kind);

test("57 + 75 + 20 rows and Biểu 02 are read in two syncs, and nothing is written", async () => {
  const { state, sheets, officers } = await book.result();
  const { syncs, writes, bytesOut } = book.addIn.host.counters;
  process.stdout.write(`Check of 57 + 75 + 20 rows and Biểu 02: ${syncs} syncs, ${(bytesOut / 1e6).toFixed(2)} MB\n`);
  expect(syncs).toBeLessThanOrEqual(2);
  expect(writes).toBe(0);
  expect(sheets.map(stateOf)).toEqual(["notStarted", "notStarted", "notStarted", "notStarted"]);
  expect(state).toBe("notStarted");
  expect(officers.map(({ officer, sheets: of }) => [officer, of.length])).toEqual([["", 3]]);
});

test("each sheet says what a check of it alone says", async () => {
  book.commune.type("i:3.1", "82,5");
  book.commune.type("i:5.1", "khoảng 80");
  const { sheets } = await book.result();
  const alone = [];
  for (const { sheet } of [book.commune, book.advanced, book.village, book.works]) {
    book.addIn.host.person.activate(sheet);
    alone.push(await book.addIn.app.checkActiveSheet());
  }
  expect(sheets.map((sheet) => (sheet.kind === "report" ? sheet.report : sheet))).toEqual(
    alone.map((outcome) => (outcome.ok && outcome.value.kind === "report" ? outcome.value.report : outcome)),
  );
  expect(stateOf(sheets[0])).toBe("inProgress");
});

test("what is left is told by who leads, over all sheets, with the earliest day first", async () => {
  const { commune } = book;
  commune.type("c:3", "Nguyễn Thị Lan", "responsible");
  commune.type("c:3", "20/11/2023", "deadline");
  commune.type("i:3.1", "82,5");
  commune.type("i:5.1", "Hoàng Văn Hùng", "responsible");
  commune.type("i:5.1", "1/11/2023", "deadline");
  const { officers } = await book.result();
  expect(
    officers.map(({ officer, sheets }) => [
      officer,
      sheets.map(
        ({ report, missing }) => `${report.sheetName}: ${missing.map(({ indicator }) => indicator.code).join(", ")}`,
      ),
    ]),
  ).toMatchObject([
    ["Hoàng Văn Hùng", [expect.stringMatching(/: 5\.1$/)]],
    ["Nguyễn Thị Lan", [expect.stringMatching(/: 3\.2$/)]],
    ["", [expect.anything(), expect.anything(), expect.anything()]],
  ]);
});

test("what is left leads to its cell, also after rows have moved", async () => {
  const { officers } = await book.result();
  const missing = officers[0]?.sheets[0]?.missing.find(({ indicator }) => indicator.code === "3.2");
  if (missing === undefined) throw new Error("nothing missing");
  book.addIn.host.person.insertRows(book.commune.sheet, book.commune.rowOf("c:2") + 1, 2);
  expect(await book.addIn.app.jumpTo(missing.target)).toEqual({ ok: true, value: { kind: "selected" } });
});

test("forty sheets are read in batches, each far below what Excel sends at a time, until one presses Dừng", async () => {
  book.fillUpTo(40);
  const told: WorkbookProgress[] = [];
  const outcome = await book.check((progress) => told.push(progress));
  const { syncs, bytesOut } = book.addIn.host.counters;
  process.stdout.write(`Check of 40 sheets: ${syncs} syncs, ${(bytesOut / 1e6).toFixed(2)} MB in all\n`);
  expect(syncs).toBe(9);
  expect(bytesOut / (syncs - 1)).toBeLessThan(4e6);
  expect(outcome).toMatchObject({ ok: true, value: { sheets: { length: 39 } } });
  expect(told.filter(({ phase }) => phase === "reading").map(({ sheet }) => sheet)).toEqual([
    1, 6, 11, 16, 21, 26, 31, 36,
  ]);
  expect(told.filter(({ phase }) => phase === "checking")).toHaveLength(40);
  expect(new Set(told.map(({ of }) => of))).toEqual(new Set([40]));

  // Dừng between batches: nothing is read any more.
  for (const batch of [1, 2, 4]) {
    let begun = 0;
    const stopped = await book.check(
      () => void (begun += 1),
      () => begun >= batch,
    );
    expect(stopped).toEqual({ ok: false, problem: { code: "cancelled" } });
    expect(book.addIn.host.counters.syncs).toBe(batch);
  }
});

test("Dừng while sheets are checked", async () => {
  let checked = 0;
  const outcome = await book.check(
    ({ phase }) => void (checked += phase === "checking" ? 1 : 0),
    () => checked > 2,
  );
  expect(outcome).toEqual({ ok: false, problem: { code: "cancelled" } });
  expect(checked).toBe(3);
});

test("a sheet that Excel does not give says why and hides none of the others", async () => {
  // The first batch is refused, then each half of it with the sheet in it.
  book.fillUpTo(8);
  const { host } = book.addIn;
  for (const sync of [2, 3, 4, 5]) host.refuse({ sync, code: "ResponsePayloadSizeLimitExceeded" });
  const { state, sheets } = await book.result();
  expect(sheets.map(({ kind }) => kind)).toEqual(["unread", ...Array<string>(7).fill("report")]);
  expect(sheets[0]).toMatchObject({ sheetName: host.workbook.sheets[0]?.name, problem: { code: "tooLarge" } });
  expect(state).toBe("inProgress");
});

test("a sheet deleted between the two syncs is named, the rest is checked", async () => {
  const { host } = book.addIn;
  const { name } = book.advanced.sheet;
  host.betweenSyncs(2, (person) => person.deleteSheet(book.advanced.sheet));
  const { sheets } = await book.result();
  expect(sheets.filter(({ kind }) => kind === "unread")).toMatchObject([
    { sheetName: name, problem: { code: "sheetGone" } },
  ]);
  expect(sheets.filter(({ kind }) => kind === "report")).toHaveLength(3);
});

test.each(["InvalidOperationInCellEditMode", "InvalidOrTimedOutSession"] as const)(
  "%s stands in the way of all: it is said once, after no more than the sync it was met at",
  async (code) => {
    for (const sync of [1, 2]) {
      book.addIn.host.refuse({ sync, code });
      expect(await book.check()).toMatchObject({ ok: false });
      expect(book.addIn.host.counters.syncs).toBe(sync);
    }
  },
);

test("forms that cannot be judged are listed with their reason, other sheets not at all", async () => {
  const { host } = book.addIn;
  const { sheet } = book.commune;
  const all = { top: 0, left: 0, bottom: 30, right: 120 };
  const mark = [...sheet.storedIn(all)].find(({ cell }) => cell.value === "bntm.layout");
  if (mark === undefined) throw new Error("no mark");
  host.person.type(sheet, cellAddress({ row: mark.row, column: mark.column + 1 }), "99");
  const { state, sheets } = await book.result();
  expect(sheets.map(({ kind }) => kind)).toEqual(["unreadable", "report", "report", "report"]);
  expect(sheets[0]).toMatchObject({
    sheetId: sheet.id,
    sheetName: sheet.name,
    finding: { code: "structure.layoutNewer", found: 99 },
  });
  expect(state).toBe("inProgress");
});

test("hidden sheets are left alone", async () => {
  book.addIn.host.person.setVisibility(book.village.sheet, "Hidden");
  expect((await book.result()).sheets).toHaveLength(3);
});

test("examples are shown and counted nowhere", async () => {
  const addIn = await AddIn.open();
  await addIn.app.insertExample(() => undefined);
  const only = await addIn.app.checkWorkbook(
    () => undefined,
    () => false,
  );
  if (!only.ok) throw new Error(only.problem.code);
  expect(only.value.sheets.length).toBeGreaterThan(1);
  expect(only.value.sheets.every((sheet) => sheet.kind === "report" && sheet.example)).toBe(true);
  expect(only.value).toMatchObject({ state: "inProgress", officers: [] });

  await addIn.insert(communeRequest);
  const both = await addIn.app.checkWorkbook(
    () => undefined,
    () => false,
  );
  expect(both).toMatchObject({ ok: true, value: { state: "notStarted", officers: [{ officer: "" }] } });
});

test("on opening only the sheet in front is read, in one sync, and nothing is written", async () => {
  book.commune.type("i:3.1", "82,5");
  book.addIn.host.person.activate(book.commune.sheet);
  book.addIn.host.resetCounters();
  const looked = await book.addIn.app.lookAtActiveSheet();
  expect(book.addIn.host.counters).toMatchObject({ syncs: 1, writes: 0 });
  expect(looked).toMatchObject({
    ok: true,
    value: { kind: "report", report: { progress: { state: "inProgress", completeness: { answered: 1 } } } },
  });
  const { host } = book.addIn;
  host.person.activate(host.workbook.sheets[0] ?? book.commune.sheet);
  host.resetCounters();
  expect(await book.addIn.app.lookAtActiveSheet()).toEqual({ ok: true, value: null });
  expect(host.counters.syncs).toBe(1);
});
