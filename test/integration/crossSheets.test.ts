/** @jest-environment jsdom */
import type { Finding } from "../../src/review/finding";
import { AddIn, villageRequest } from "../fixtures/addIn";
import { TableSheet, tableRequest } from "../fixtures/tableSheet";

let addIn: AddIn;
let works: TableSheet;

/** Biểu 01 and Biểu 02 of one village, with a plan's figures at 31/12; Biểu 02 in front. */
beforeEach(async () => {
  addIn = await AddIn.open();
  const plan = { year: 2023, mode: "plan", asOf: "" } as const;
  const criteria = await addIn.app.insertForm({ ...villageRequest, ...plan }, () => undefined);
  if (!criteria.ok) throw new Error(JSON.stringify(criteria.problem));
  const { value: inserted } = criteria;
  const form = TableSheet.of(addIn.host, inserted.sheetId);
  for (const code of ["1.a", "1.b", "1.c", "1.d"]) form.type(`i:${code}`, "baseline.value", "Đạt");
  form.type("i:2.a", "baseline.value", "Chưa đạt");
  const request = { ...tableRequest, ...plan, form: "bieu-02", village: villageRequest.village } as const;
  works = await TableSheet.insert(addIn, { ...request, commune: villageRequest.commune, communeCode: "" });
  works.type("w:1.1", "text", "Vận động xây nhà tiêu");
});

async function compared(): Promise<readonly Finding[]> {
  const outcome = await addIn.app.checkActiveSheet();
  if (!outcome.ok || outcome.value.kind !== "report") throw new Error(JSON.stringify(outcome));
  return outcome.value.report.findings.filter(({ code }) => /^(cross|internal)\./.test(code));
}

test("Biểu 02 is compared with Biểu 01 in two syncs, and each finding leads to its cell", async () => {
  addIn.host.resetCounters();
  const findings = await compared();
  expect(addIn.host.counters).toMatchObject({ syncs: 2, writes: 0 });
  expect(findings.map(({ code, target: { anchor } }) => `${code} ${anchor?.key ?? ""}`)).toEqual([
    "cross.workForMet t:1",
    "cross.criterionWithoutWork t:2",
  ]);
  for (const { target } of findings) {
    expect(await addIn.app.jumpTo(target)).toEqual({ ok: true, value: { kind: "selected" } });
  }
});

test("Biểu 01 is compared with Biểu 02 in two syncs", async () => {
  const [criteria] = addIn.host.workbook.sheets.filter(({ name }) => name.startsWith("Biểu 01"));
  if (criteria === undefined) throw new Error("no Biểu 01");
  await addIn.app.showSheet(criteria.id);
  addIn.host.resetCounters();
  const findings = await compared();
  expect(addIn.host.counters).toMatchObject({ syncs: 2, writes: 0 });
  expect(findings.map(({ code, target: { anchor } }) => `${code} ${anchor?.key ?? ""}`)).toEqual([
    "cross.workForMet c:1",
    "cross.criterionWithoutWork c:2",
  ]);
});

test("where Excel does not give the other sheets the form has its own findings, and it is said", async () => {
  works.type("w:1.1", "central", "chưa rõ");
  addIn.host.refuse({ sync: 2, code: "GeneralException" });
  const outcome = await addIn.app.checkActiveSheet();
  if (!outcome.ok || outcome.value.kind !== "report") throw new Error(JSON.stringify(outcome));
  const codes = outcome.value.report.findings.map(({ code }) => code);
  expect(codes).toContain("table.notANumber");
  expect(codes).toContain("cross.notCompared");
});

test("the whole workbook is compared with what was read of it once", async () => {
  const outcome = await addIn.app.checkWorkbook(
    () => undefined,
    () => false,
  );
  expect(JSON.stringify(outcome)).toContain("cross.workForMet");
});
