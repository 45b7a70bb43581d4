/** @jest-environment jsdom */
import fc from "fast-check";
import { BIEU01_HEAD } from "../../src/forms/bieu01/bieu01Layout";
import { FORM_MODES, MODE_WORDS, type FormMode } from "../../src/forms/formMode";
import type { PeriodRequest, Written } from "../../src/usecases/app";
import { AddIn, communeRequest, villageRequest, type FormSheet } from "../fixtures/addIn";
import { communeSubject, jointSubject, villagesSubject } from "../fixtures/subjects";
import { inputsOf, putInputs, typedInputs } from "../fixtures/typedInputs";

const period = (mode: FormMode, asOf = ""): PeriodRequest => ({ mode, year: 2023, asOf, frame: "annex" });

let addIn: AddIn;
let form: FormSheet;

beforeEach(async () => {
  addIn = await AddIn.open();
});

async function change(request: PeriodRequest): Promise<Written> {
  addIn.host.resetCounters();
  const outcome = await addIn.app.changeMode(addIn.host.workbook.activeSheetId, request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const isHidden = (column: Parameters<FormSheet["layout"]["index"]>[0]): boolean =>
  form.sheet.column(form.layout.index(column)).hidden;

test.each([
  ["xa-ntm-2021-2025", { ...communeRequest }, communeSubject],
  ["xa-ntm-va-nang-cao-2021-2025", { ...communeRequest, setId: "xa-ntm-va-nang-cao-2021-2025" }, jointSubject],
  ["three villages", { ...villageRequest, village: "Còn Toòng; Pò Tấu; Nà Pàn" }, villagesSubject],
])(
  "changing the mode on a filled sheet keeps every value: %s",
  async (_name, request, subject) => {
    form = await addIn.insert(request);
    await fc.assert(
      fc.asyncProperty(
        typedInputs(subject),
        fc.array(fc.constantFrom(...FORM_MODES), { minLength: 1, maxLength: 4 }),
        async (inputs, modes) => {
          putInputs(form, inputs);
          const before = inputsOf(form, subject);
          for (const mode of modes) {
            await change(period(mode, mode === "plan" ? "" : "30/6/2023"));
            expect(form.at(BIEU01_HEAD.title, 0)).toContain(mode === "plan" ? "KẾ HOẠCH" : "BÁO CÁO");
          }
          expect(inputsOf(form, subject)).toEqual(before);
        },
      ),
      { numRuns: 3 },
    );
  },
  60_000,
);

test("a plan shows tasks and no results, a report results and no tasks; two syncs after the reading", async () => {
  form = await addIn.insert(communeRequest);
  expect([isHidden("actual.value"), isHidden("actual.verdict"), isHidden("tasks")]).toEqual([false, false, true]);
  await change(period("plan"));
  process.stdout.write(
    `  changing the mode: ${addIn.host.counters.syncs} syncs, ${addIn.host.counters.actions} actions\n`,
  );
  expect(addIn.host.counters.syncs).toBeLessThanOrEqual(3);
  expect([isHidden("actual.value"), isHidden("actual.verdict"), isHidden("tasks")]).toEqual([true, true, false]);
});

test.each(FORM_MODES)("the head says %s, and the check finds the columns in order", async (mode) => {
  form = await addIn.insert({ ...communeRequest, mode: mode === "plan" ? "year" : "plan", asOf: "" });
  await change(period(mode, mode === "plan" ? "" : "30/9/2023"));
  const check = await addIn.app.checkActiveSheet();
  if (!check.ok || check.value.kind !== "report") throw new Error(JSON.stringify(check));
  expect(check.value.report.mode).toBe(mode);
  expect(check.value.report.asOf).toBe(mode === "plan" ? null : "2023-09-30");
  expect(check.value.report.findings.filter(({ code }) => code.startsWith("head."))).toEqual([]);
  expect(form.at(BIEU01_HEAD.place, form.layout.index("baseline.value"))).toBe(MODE_WORDS[mode]);
});

test("a mode typed on the sheet judges at once; the check offers to put the columns in order", async () => {
  form = await addIn.insert({ ...communeRequest, mode: "plan", asOf: "" });
  form.type("i:3.1", "85");
  expect(form.shown("i:3.1")).toBe("");
  addIn.host.person.type(form.sheet, "T3", "Báo cáo 6 tháng");
  expect(form.shown("i:3.1")).toBe("Đạt");
  const check = await addIn.app.checkActiveSheet();
  if (!check.ok || check.value.kind !== "report") throw new Error(JSON.stringify(check));
  expect(check.value.report.findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["head.columnsNotArranged", "head.asOfMissing"]),
  );
});

test("the frame line follows the mode until somebody completes it", async () => {
  form = await addIn.insert({ ...communeRequest, mode: "plan", asOf: "" });
  await change(period("year", "31/12/2023"));
  expect(form.at(0, 0)).toContain("Báo cáo số ……/BC-UBND");
  addIn.host.person.type(form.sheet, "A1", "Biểu số 01 (Kèm theo Báo cáo số 12/BC-UBND)");
  await change(period("plan"));
  expect(form.at(0, 0)).toBe("Biểu số 01 (Kèm theo Báo cáo số 12/BC-UBND)");
});

test("undo puts mode, day, frame line and columns back; a cell changed since is asked about", async () => {
  form = await addIn.insert(communeRequest);
  const head = (): unknown => [
    form.at(0, 0),
    form.at(1, 0),
    isHidden("tasks"),
    form.at(2, form.layout.index("deadline")),
  ];
  const before = head();
  const first = await change(period("sixMonths", "30/6/2023"));
  expect(head()).not.toEqual(before);
  const undone = await addIn.app.undo(first.inverse);
  expect(undone.ok).toBe(true);
  expect(head()).toEqual(before);

  const second = await change(period("plan"));
  addIn.host.person.type(form.sheet, "T3", "Báo cáo quý");
  const former = { kind: "text", text: "Báo cáo năm" };
  const cells = [{ address: "T3", now: "Báo cáo quý", former }];
  expect(await addIn.app.undo(second.inverse)).toMatchObject({ ok: true, value: { kind: "asks", cells } });
});

test.each([
  ["31/2/2023", { field: "asOf", code: "notADate" }],
  ["30/6/2024", { field: "asOf", code: "outsideYear", year: 2023 }],
])("a day of %s is refused before anything is written", async (asOf, problem) => {
  form = await addIn.insert(communeRequest);
  addIn.host.resetCounters();
  expect(await addIn.app.changeMode(addIn.host.workbook.activeSheetId, period("year", asOf))).toEqual({
    ok: false,
    problem: { code: "request", problems: [problem] },
  });
  expect(addIn.host.counters.writes).toBe(0);
});

test("it works on the sheet it names, whatever has come into view since", async () => {
  form = await addIn.insert(communeRequest);
  const other = await addIn.insert(villageRequest);
  const before = JSON.stringify([...other.sheet.storedIn({ top: 0, left: 0, bottom: 6, right: 99 })]);
  const outcome = await addIn.app.changeMode(form.sheet.id, period("plan"));
  expect(outcome.ok).toBe(true);
  expect(form.at(BIEU01_HEAD.title, 0)).toContain("KẾ HOẠCH");
  expect(JSON.stringify([...other.sheet.storedIn({ top: 0, left: 0, bottom: 6, right: 99 })])).toBe(before);
});

test("on another sheet it says that it is no form", async () => {
  const outcome = await addIn.app.changeMode(addIn.host.workbook.activeSheetId, period("plan"));
  expect(outcome).toEqual({ ok: false, problem: { code: "notAForm", sheetName: "Sheet1" } });
});
