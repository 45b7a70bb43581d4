/** @jest-environment jsdom */
import { columnLetters } from "../../src/grid/address";
import type { Finding } from "../../src/review/finding";
import type { SheetReport } from "../../src/usecases/app";
import { AddIn } from "../fixtures/addIn";
import { TableSheet, tableRequest } from "../fixtures/tableSheet";

let addIn: AddIn;
let form: TableSheet;

beforeEach(async () => {
  addIn = await AddIn.open();
  form = await TableSheet.insert(addIn, tableRequest);
  for (const line of LINES) {
    form.type(line, "plan", "1500");
    form.type(line, "result", "0,5");
  }
  completeFrameLine(form);
});

const LINES = ["t:1.1", "t:1.2", "t:2.1", "t:2.2", "t:3", "t:4", "t:5", "t:6.1", "t:6.2"];

/** The document the form goes with, as an officer completes it when it is issued. */
function completeFrameLine({ host, sheet }: TableSheet): void {
  host.person.type(sheet, "A1", "(Kèm theo Báo cáo số 12/BC-UBND ngày 05/7/2026 của UBND xã Thụy Hùng)");
}

async function check(): Promise<SheetReport> {
  const outcome = await addIn.app.checkActiveSheet();
  if (!outcome.ok || outcome.value.kind !== "report") throw new Error(JSON.stringify(outcome));
  return outcome.value.report;
}

const named = (findings: readonly Finding[]): readonly string[] =>
  findings.map(
    (finding) => `${finding.code} ${finding.target.anchor?.key ?? "-"}/${finding.target.anchor?.column ?? "-"}`,
  );

test("a sound form has nothing to correct; the check is two syncs, one for the other sheets, and writes nothing", async () => {
  const before = form.content();
  addIn.host.resetCounters();
  const report = await check();
  expect(report).toMatchObject({
    setTitle: "Biểu 11 – Tổng hợp kết quả huy động nguồn lực (2026 - 2030)",
    unitName: "Xã Thụy Hùng",
    year: 2026,
    mode: "sixMonths",
    asOf: "2026-06-30",
    sets: [],
    findings: [],
  });
  expect(addIn.host.counters).toMatchObject({ syncs: 2, writes: 0 });
  expect(form.content()).toEqual(before);
});

test.each<[string, () => void, string]>([
  ["a figure as text", () => form.type("t:3", "plan", "'1.200"), "table.numberAsText t:3/plan"],
  ["words in a cell for money", () => form.type("t:3", "next", "chưa có"), "table.notANumber t:3/next"],
  ["a negative amount", () => form.type("t:4", "plan", "-5"), "table.negative t:4/plan"],
  ["a sum typed over", () => form.type("t:2", "plan", "100"), "table.sumDiffers t:2/plan"],
  [
    "a hidden copy typed over",
    () => form.type("t:2.1", "counted.plan", "0"),
    "table.formulaOverwritten t:2.1/counted.plan",
  ],
  ["a unit nobody knows", () => addIn.host.person.type(form.sheet, unitCell(), "đô la"), "head.unitUnknown head/unit"],
  [
    "a day of another year",
    () => addIn.host.person.type(form.sheet, dayCell(), "30/6/2025"),
    "head.asOfOutsideYear head/asOf",
  ],
  ["no day", () => addIn.host.person.clear(form.sheet, dayCell()), "head.asOfMissing head/asOf"],
])("%s is found at its cell, and the way there leads to it", async (_name, plant, expected) => {
  plant();
  const { findings } = await check();
  expect(named(findings)).toEqual([expected]);
  const [found] = findings;
  if (found === undefined) throw new Error("nothing found");
  addIn.host.person.insertRows(form.sheet, form.rowOf("t:all"), 1);
  const jump = await addIn.app.jumpTo(found.target);
  expect(jump).toEqual({ ok: true, value: { kind: "selected" } });
});

test("figures on a row that was not copied from one of ours are found", async () => {
  const row = form.rowOf("t:2.1");
  addIn.host.person.insertRows(form.sheet, row + 1, 1);
  form.type(row, "plan", "7");
  const { findings } = await check();
  expect(named(findings)).toEqual(["table.rowWithoutFormulas -/-"]);
});

test("a sum typed over after rows and columns were inserted gets back the very formula it had", async () => {
  const { person } = addIn.host;
  person.insertRows(form.sheet, form.gridRow("t:all"), 2);
  person.insertRows(form.sheet, form.gridRow("t:2.2"), 1);
  person.insertColumns(form.sheet, form.letters("plan"), 1);
  for (const [key, column] of [
    ["t:2", "plan"],
    ["t:all", "result"],
    ["t:2.1", "counted.result"],
  ] as const) {
    const before = form.formula(key, column);
    form.type(key, column, "7");
    const found = (await check()).findings.find(({ target }) => target.anchor?.column === column);
    expect(found?.repair).toEqual({ kind: "certain", to: { entry: { kind: "formula", formula: before } } });
    form.type(key, column, before ?? "");
  }
});

test("a sheet whose hidden marks are gone says so", async () => {
  const marks = columnLetters(form.column("note") + 2);
  addIn.host.person.deleteColumns(form.sheet, marks, 60);
  const outcome = await addIn.app.checkActiveSheet();
  expect(outcome).toMatchObject({ ok: true, value: { kind: "notAForm" } });
});

test("the ribbon's next cell leads through a table form too", async () => {
  form.type("t:3", "plan", "'1.200");
  const next = await addIn.app.goToNextIssue();
  expect(next).toMatchObject({ ok: true, value: { kind: "selected", finding: { code: "table.numberAsText" } } });
});

const unitCell = (): string => form.address(3, "note");
const dayCell = (): string => form.address(2, "next");

test("money of a source that is not what Biểu 02 plans is found at its row of Theo dõi vốn, in đồng, and explained for these two amounts", async () => {
  const asked = { ...tableRequest, year: 2026 };
  const works = await TableSheet.insert(addIn, { ...asked, form: "bieu-02", village: "Còn Toòng" });
  works.type("w:1.1", "central", "1500,5");
  works.type("w:2.1", "commune", "200");
  const funds = await TableSheet.insert(addIn, { ...asked, form: "theo-doi-von", moneyUnit: "dong" });
  const given = (row: string, source: string, amount: string): void => {
    funds.type(row, "text", "Đường trục thôn");
    funds.type(row, "source", source);
    funds.type(row, "capital", "Vốn đầu tư");
    funds.type(row, "period", "Năm 2026");
    funds.type(row, "decision", "12/QĐ-UBND ngày 05/01/2026");
    funds.type(row, "planned", amount);
  };
  given("w:1", "Ngân sách trung ương", "1500500000");
  given("w:2", "Ngân sách xã", "150000000");
  completeFrameLine(funds);
  addIn.host.resetCounters();
  const { findings } = await check();
  expect(addIn.host.counters).toMatchObject({ writes: 0 });
  expect(findings).toMatchObject([
    {
      severity: "explain",
      code: "table.sourceDiffers",
      indicator: { text: "Ngân sách xã" },
      here: 150_000_000,
      there: 200_000_000,
      sheetName: works.sheet.name,
      target: { anchor: { key: "t:source:commune", column: "planned" } },
    },
  ]);

  const [found] = findings;
  if (found === undefined) throw new Error("nothing found");
  const request = { items: [{ finding: found, content: "Vốn xã" }], text: "Chờ HĐND giao", by: "A", on: "2026-07-01" };
  const written = await (await addIn.app.checkWork()).explain(request);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  const words = { text: "Chờ HĐND giao", by: "A", on: "2026-07-01" };
  expect((await check()).findings).toMatchObject([{ code: "table.sourceDiffers", explained: words }]);
  works.type("w:2.1", "commune", "210");
  const [reopened] = (await check()).findings;
  expect(reopened).toMatchObject({ reopened: words });
  expect(reopened).not.toHaveProperty("explained");
  await addIn.app.undo(written.value.inverse);

  works.type("w:2.1", "commune", "150");
  expect((await check()).findings).toEqual([]);
});
