/** @jest-environment jsdom */
import type { SheetEdit } from "../../src/usecases/ports";
import type { PeriodRequest, SheetReport, TableRequest } from "../../src/usecases/app";
import { AddIn } from "../fixtures/addIn";
import { TableSheet, tableRequest } from "../fixtures/tableSheet";

const plan: TableRequest = { ...tableRequest, form: "bieu-02", village: "Còn Toòng", mode: "plan", asOf: "" };
const funds: TableRequest = { ...plan, form: "theo-doi-von", village: "" };

/** Columns that only a plan shows, those that only a report does, and a cell for an amount. */
const FORMS = [
  ["Biểu 02", plan, ["special", "price", "responsible"], ["done", "rate", "progress"], ["w:1.1", "central"]],
  ["Theo dõi vốn", funds, [], ["done", "disbursed", "rate"], ["w:1", "planned"]],
] as const;

let addIn: AddIn;
let form: TableSheet;

async function open(request: TableRequest): Promise<void> {
  addIn = await AddIn.open();
  form = await TableSheet.insert(addIn, request);
}

const period = (mode: PeriodRequest["mode"], asOf = ""): PeriodRequest => ({ mode, asOf, year: 2026, frame: "annex" });

async function change(request: PeriodRequest): Promise<SheetEdit> {
  addIn.host.resetCounters();
  const outcome = await addIn.app.changeMode(form.sheet.id, request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value.inverse;
}

async function check(): Promise<SheetReport> {
  const outcome = await addIn.app.checkActiveSheet();
  if (!outcome.ok || outcome.value.kind !== "report") throw new Error(JSON.stringify(outcome));
  return outcome.value.report;
}

const hidden = (id: string): boolean => form.sheet.column(form.column(id)).hidden;
const allHidden = (): readonly boolean[] => Array.from({ length: 60 }, (_, at) => form.sheet.column(at).hidden);
const frameLine = (): unknown => form.sheet.cell(0, 0).value;

/** Cells that differ, by address. */
function differences(before: ReadonlyMap<string, unknown>): readonly string[] {
  return [...form.content()].filter(([at, value]) => before.get(at) !== value).map(([at]) => at);
}

describe.each(FORMS)("%s", (_, request, ofPlan, ofReport, [work, amount]) => {
  beforeEach(() => open(request));

  test("shows the columns of each kind, in few syncs, and no figure changes", async () => {
    form.type(work, "text", "Đường điện chiếu sáng");
    form.type(work, amount, "1234,567");
    const seen = (): readonly unknown[] => [
      form.shown("t:all", amount),
      form.shown(work, amount),
      form.shown(work, "text"),
    ];
    const before = { content: form.content(), seen: seen() };
    for (const mode of ["month", "quarter", "sixMonths", "nineMonths", "year", "plan"] as const) {
      await change(period(mode, mode === "plan" ? "" : "30/6/2026"));
      expect(addIn.host.counters.syncs).toBeLessThanOrEqual(3);
      expect(ofPlan.filter(hidden)).toEqual(mode === "plan" ? [] : ofPlan);
      expect(ofReport.filter(hidden)).toEqual(mode === "plan" ? ofReport : []);
      expect(hidden("key")).toBe(true);
      expect(hidden("text")).toBe(false);
      expect(seen()).toEqual(before.seen);
      expect((await check()).findings.map(({ code }) => code).filter((code) => code.startsWith("head."))).toEqual([]);
    }
    // The day of the last report stays; a plan asks for none.
    expect(differences(before.content)).toHaveLength(1);
  });

  test("undo puts back mode, day, frame line and columns", async () => {
    const before = { content: form.content(), hidden: allHidden() };
    const inverse = await change(period("sixMonths", "30/6/2026"));
    expect(differences(before.content)).toHaveLength(4);
    expect(allHidden()).not.toEqual(before.hidden);
    expect((await addIn.app.undo(inverse)).ok).toBe(true);
    expect(form.content()).toEqual(before.content);
    expect(allHidden()).toEqual(before.hidden);
  });

  test("the frame line follows until somebody completes it", async () => {
    expect(frameLine()).toContain("Kèm theo Kế hoạch");
    await change(period("year", "31/12/2026"));
    expect(frameLine()).toContain("Kèm theo Báo cáo");
    addIn.host.person.type(form.sheet, "A1", "(Kèm theo Báo cáo số 12/BC-UBND ngày 30/6/2026)");
    await change(period("plan"));
    expect(frameLine()).toBe("(Kèm theo Báo cáo số 12/BC-UBND ngày 30/6/2026)");
  });

  test("a mode chosen in the cell itself is found by the check, and Sắp lại cột repairs it", async () => {
    addIn.host.person.type(form.sheet, modeCell(), "Báo cáo 9 tháng");
    addIn.host.person.type(form.sheet, dayCell(), "30/9/2026");
    const report = await check();
    expect(report.findings.map(({ code }) => code)).toContain("head.columnsNotArranged");
    const { mode, year } = report;
    await change({ mode, year, asOf: "30/9/2026", frame: "annex" });
    expect(ofReport.filter(hidden)).toEqual([]);
    expect(ofPlan.filter(hidden)).toEqual(ofPlan);
    expect((await check()).findings).toEqual([]);
  });

  test("a day that is none is refused before anything is written", async () => {
    const before = form.content();
    const outcome = await addIn.app.changeMode(form.sheet.id, period("year", "31/2/2026"));
    expect(outcome).toEqual({
      ok: false,
      problem: { code: "request", problems: [{ field: "asOf", code: "notADate" }] },
    });
    expect(form.content()).toEqual(before);
  });
});

/** Where Loại biểu and the day stand: the marks hold references to them. */
const modeCell = (): string => markedCell("bntm.mode");
const dayCell = (): string => markedCell("bntm.asOf");

function markedCell(mark: string): string {
  const cells = [...form.sheet.storedIn({ top: 0, left: 0, bottom: 0, right: 120 })];
  const at = cells.find(({ cell }) => cell.value === mark)?.column ?? -1;
  return (form.sheet.cell(0, at + 1).formula ?? "").replace(/[=$]/g, "");
}
