/** @jest-environment jsdom */
import { BIEU01_HEAD } from "../../src/forms/bieu01/bieu01Layout";
import { parseAreaAddress } from "../../src/grid/address";
import type { FindingTarget } from "../../src/review/finding";
import type { NewSheet, PeriodRequest, SheetReport } from "../../src/usecases/app";
import { AddIn, communeRequest, villageRequest, type FormSheet } from "../fixtures/addIn";

let addIn: AddIn;
let form: FormSheet;

beforeEach(async () => {
  addIn = await AddIn.open();
  form = await addIn.insert({ ...communeRequest, mode: "quarter", asOf: "31/3/2023" });
});

const halfYear: PeriodRequest = { mode: "sixMonths", year: 2023, asOf: "30/6/2023", frame: "annex" };

async function next(request: PeriodRequest): Promise<{ readonly made: NewSheet; readonly sheet: FormSheet }> {
  const outcome = await addIn.app.startNewPeriod(addIn.host.workbook.activeSheetId, request, () => undefined);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return { made: outcome.value, sheet: addIn.form(outcome.value.sheet.sheetId) };
}

async function report(): Promise<SheetReport> {
  const answer = await addIn.app.checkActiveSheet();
  if (!answer.ok || answer.value.kind !== "report") throw new Error(JSON.stringify(answer));
  return answer.value.report;
}

async function carriedTargets(): Promise<readonly FindingTarget[]> {
  const { findings } = await report();
  return findings.filter(({ code }) => code === "value.carried").map(({ target }) => target);
}

describe("within the year", () => {
  beforeEach(() => {
    form.type("i:3.1", "85,5");
    form.type("i:4.2", "90");
    form.type("i:1.1", "Đạt");
    form.type("i:2.1", "60", "threshold");
    form.type("i:3.1", "82", "baseline.value");
    form.type("i:3.1", "88", "target.value");
    form.type("c:3", "Mục tiêu năm", "target.value");
    form.type("i:3.1", "Kiên cố hóa kênh mương", "tasks");
    form.type("i:3.1", "Địa chính – Nông lâm", "responsible");
    form.type("i:3.1", "30/11/2023", "deadline");
    form.type("i:3.1", "BB 12", "evidence");
    form.type("i:3.1", "=1+1", "note");
  });

  test("everything is taken over, results visibly marked; the old sheet stays", async () => {
    const { made, sheet } = await next(halfYear);
    expect(sheet.sheet.name).toBe("Biểu 01 NTM Thụy Hùng 2023 (2)");
    expect(made.carried).toBe(3);
    expect(made.left).toEqual([]);
    expect(
      ["actual.value", "baseline.value", "target.value", "tasks", "responsible", "deadline", "evidence"].map(
        (column) => {
          const id = sheet.layout.columns.find((known) => known.id === column)?.id ?? "tt";
          return sheet.shown("i:3.1", id);
        },
      ),
    ).toEqual([85.5, 82, 88, "Kiên cố hóa kênh mương", "Địa chính – Nông lâm", 45260, "BB 12"]);
    expect(sheet.shown("i:2.1", "threshold")).toBe(60);
    expect(sheet.shown("c:3", "target.value")).toBe("Mục tiêu năm");
    expect(["i:3.1", "i:4.2", "i:1.1", "i:1.2"].map((key) => sheet.shown(key))).toEqual([
      "Đạt (giữ số kỳ trước)",
      "Chưa đạt (giữ số kỳ trước)",
      "Đạt (giữ số kỳ trước)",
      "Chưa có số liệu",
    ]);
    expect(sheet.at(BIEU01_HEAD.title, 0)).toContain("6 THÁNG ĐẦU NĂM 2023");
    expect(form.shown("i:3.1", "actual.value")).toBe(85.5);
    expect((await report()).findings.filter(({ code }) => code === "formula.overwritten")).toEqual([]);
  });

  test("a formula that somebody typed counts by its value, and text stays text", async () => {
    const { sheet } = await next(halfYear);
    expect(sheet.shown("i:3.1", "note")).toBe(2);
    expect(sheet.sheet.cell(sheet.rowOf("i:3.1"), sheet.layout.index("note")).formula).toBeNull();
  });

  test("a new figure takes the mark away, the same one does not", async () => {
    const { sheet } = await next(halfYear);
    sheet.type("i:4.2", "96");
    expect(sheet.shown("i:4.2")).toBe("Đạt");
    sheet.type("i:3.1", "85,5");
    expect(sheet.shown("i:3.1")).toBe("Đạt (giữ số kỳ trước)");
  });

  test("Không thay đổi one by one and by group, with a way back", async () => {
    const { sheet } = await next(halfYear);
    const [first, ...rest] = await carriedTargets();
    if (first === undefined) throw new Error("nothing carried");
    addIn.host.resetCounters();
    const one = await addIn.app.confirmCarried([first]);
    expect(addIn.host.counters.syncs).toBeLessThanOrEqual(3);
    expect(one).toMatchObject({ ok: true, value: { cells: 1 } });
    expect(sheet.shown("i:1.1")).toBe("Đạt");
    const group = await addIn.app.confirmCarried(rest);
    expect(group).toMatchObject({ ok: true, value: { cells: 2 } });
    expect(await carriedTargets()).toEqual([]);
    expect(sheet.shown("i:3.1", "actual.value")).toBe(85.5);
    if (group.ok) await addIn.app.undo(group.value.inverse);
    expect(await carriedTargets()).toHaveLength(2);
  });

  test("a figure changed since it was listed is not confirmed, and nothing else is", async () => {
    const { sheet } = await next(halfYear);
    const targets = await carriedTargets();
    sheet.type("i:4.2", "96");
    expect(await addIn.app.confirmCarried(targets)).toEqual({ ok: false, problem: { code: "changed" } });
    expect(sheet.shown("i:3.1")).toBe("Đạt (giữ số kỳ trước)");
  });

  test("what stands on rows of no known key is listed with its address", async () => {
    addIn.host.person.insertRows(form.sheet, form.rowOf("i:3.2") + 1);
    const row = form.rowOf("i:3.2");
    addIn.host.person.type(form.sheet, `Q${row}`, "Kênh Nà Pàn");
    const { made } = await next(halfYear);
    expect(made.left).toEqual([{ address: `Q${row}`, text: "Kênh Nà Pàn" }]);
  });
});

test("the first report after a plan begins with where things stood on 31/12", async () => {
  form = await addIn.insert({ ...communeRequest, mode: "plan", asOf: "" });
  form.type("i:3.1", "82", "baseline.value");
  form.type("i:14.2", "75", "baseline.value");
  const { sheet, made } = await next({ ...halfYear, mode: "month", asOf: "28/2/2023" });
  expect(made.carried).toBe(2);
  expect(sheet.shown("i:3.1")).toBe("Đạt (giữ số kỳ trước)");
  expect(sheet.shown("i:3.1", "baseline.value")).toBe(82);
});

describe("where the year turns", () => {
  beforeEach(() => {
    form.type("i:3.1", "85,5");
    form.type("i:10.1", "43");
    form.type("i:3.1", "80", "baseline.value");
    form.type("i:3.1", "90", "target.value");
    form.type("c:3", "Mục tiêu năm", "target.value");
    form.type("i:3.1", "30/11/2023", "deadline");
    form.type("i:3.1", "Kiên cố hóa kênh mương", "tasks");
  });

  test("results become Hiện trạng, aims and deadlines begin anew", async () => {
    const { sheet, made } = await next({ ...halfYear, mode: "plan", year: 2024, asOf: "" });
    expect(sheet.sheet.name).toBe("Biểu 01 NTM Thụy Hùng 2024");
    expect(made.carried).toBe(0);
    expect(sheet.shown("i:3.1", "baseline.value")).toBe(85.5);
    expect(sheet.shown("i:3.1", "target.value")).toBeNull();
    expect(sheet.shown("c:3", "target.value")).toBeNull();
    expect(sheet.shown("i:3.1", "deadline")).toBeNull();
    expect(sheet.shown("i:3.1", "tasks")).toBe("Kiên cố hóa kênh mương");
  });

  test("income of last year is judged by last year's threshold, this year's by this year's", async () => {
    const { sheet } = await next({ ...halfYear, year: 2024, asOf: "30/6/2024" });
    expect(sheet.shown("i:10.1", "threshold")).toBe(45);
    expect(sheet.shown("i:10.1", "baseline.verdict")).toBe("Đạt");
    expect(sheet.shown("i:10.1")).toBe("Không duy trì được (giữ số kỳ trước)");
    sheet.type("i:10.1", "44,9");
    expect(sheet.shown("i:10.1")).toBe("Không duy trì được");
    sheet.type("i:10.1", "45");
    expect(sheet.shown("i:10.1")).toBe("Đạt");
  });

  test.each([2022, 2025, 2030])("a form of %d cannot be made from one of 2023", async (year) => {
    const outcome = await addIn.app.startNewPeriod(
      addIn.host.workbook.activeSheetId,
      { ...halfYear, year, asOf: "" },
      () => undefined,
    );
    expect(outcome).toMatchObject({ ok: false, problem: { code: "request", problems: [{ field: "year" }] } });
  });
});

test("the list of Chủ trì follows the offices of the day, unless the commune edited it", async () => {
  const names = async (responsibles: readonly string[]): Promise<unknown> => {
    form = await addIn.insert({ ...communeRequest, year: 2025, mode: "quarter", asOf: "31/3/2025", responsibles });
    const { sheet } = await next({ ...halfYear, year: 2025, mode: "nineMonths", asOf: "30/9/2025" });
    const rule = sheet.sheet.validations.find(({ areas }) =>
      areas.some((area) => area.left === sheet.layout.index("responsible") && area.top > BIEU01_HEAD.columnIds),
    );
    const source = rule?.rule?.kind === "list" ? parseAreaAddress(rule.rule.source.slice(1)) : null;
    if (source === null) throw new Error("no list of names");
    return [...sheet.sheet.storedIn(source)].map(({ cell }) => cell.value);
  };
  const usual = addIn.app.usualResponsibles({ year: 2025, mode: "quarter", asOf: "31/3/2025" });
  expect(usual).toContain("Địa chính – Nông lâm");
  expect(await names(usual)).toEqual(
    addIn.app.usualResponsibles({ year: 2025, mode: "nineMonths", asOf: "30/9/2025" }),
  );
  expect(await names(["Bà Hoàng Thị Lan"])).toEqual(["Bà Hoàng Thị Lan"]);
});

test("villages side by side: what each last reported is carried over", async () => {
  const village = "Còn Toòng; Pò Tấu";
  const side = await addIn.insert({ ...villageRequest, village, mode: "quarter", asOf: "31/3/2023" });
  side.type("i:1.a", "Đạt", "unit1.value");
  side.type("i:1.a", "Chưa đạt", "unit2.value");
  const outcome = await addIn.app.startNewPeriod(addIn.host.workbook.activeSheetId, halfYear, () => undefined);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  const sheet = addIn.form(outcome.value.sheet.sheetId, side.layout);
  expect(sheet.shown("i:1.a", "unit1.verdict")).toBe("Đạt* (giữ số kỳ trước)");
  expect(sheet.shown("i:1.a", "unit2.verdict")).toBe("Chưa đạt (giữ số kỳ trước)");
});

test("on a sheet that is no form it says so", async () => {
  addIn.host.person.activate(addIn.host.workbook.sheets[0] ?? form.sheet);
  expect(await addIn.app.startNewPeriod(addIn.host.workbook.activeSheetId, halfYear, () => undefined)).toEqual({
    ok: false,
    problem: { code: "notAForm", sheetName: "Sheet1" },
  });
});
