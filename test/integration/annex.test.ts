/** @jest-environment jsdom */
import type { AnnexHead, FoundAnnex } from "../../src/usecases/sets/annex/annexDraft";
import type { SetWork } from "../../src/usecases/sets/setWork";
import { AddIn, communeRequest } from "../fixtures/addIn";
import { programmeSet } from "../fixtures/shippedSets";

const lan = { by: "Hoàng Thị Lan", on: "2026-11-25" };
const noPhase = () => undefined;

function done<Value>(outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** An annex as QĐ 51/2025 has it, typed into the sheet on view: ten criteria, an indicator each, three groups. */
function typeAnnex(addIn: AddIn): void {
  const sheet = addIn.host.workbook.activeSheet();
  const rows = [
    ["PHỤ LỤC I"],
    ["TT", "Tên tiêu chí", "Nội dung tiêu chí", "Xã nhóm 1", "Xã nhóm 2", "Xã nhóm 3"],
    ...programmeSet.criteria.map(({ no, name }) => {
      const asked = no % 2 === 0 ? ["≥ 90%", "≥ 80%", "Dưới 70%"] : ["Đạt", "Đạt", "Đạt"];
      return [`${no}`, name, `${no}.1. Nội dung thứ ${no} của bộ tiêu chí`, ...asked];
    }),
  ];
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => addIn.host.person.type(sheet, `${"ABCDEF".charAt(column)}${row + 3}`, text));
  });
}

async function found(work: SetWork): Promise<FoundAnnex> {
  const annex = done(await work.findAnnex());
  if (annex === null) throw new Error("no annex");
  return annex;
}

const AREAS = { "Xã nhóm 1": "nhom1", "Xã nhóm 2": "nhom2", "Xã nhóm 3": "nhom3" };
const programme: AnnexHead = { kind: "edition", setId: programmeSet.id, areas: AREAS };

test("the set of 2026–2030 takes its indicators from the decision's annex, and serves Biểu 01 from then on", async () => {
  const addIn = await AddIn.open();
  typeAnnex(addIn);
  const work = await addIn.app.setWork();
  addIn.host.resetCounters();
  const annex = await found(work);
  expect(addIn.host.counters.syncs).toBe(2);
  expect(addIn.host.counters.cellsWritten).toBe(0);
  expect(annex.draft.rows).toHaveLength(10);
  // Cells in = understood + listed: title, six headings, ten rows of six.
  expect(annex.understood + annex.left.length).toBe(1 + 6 + 10 * 6);

  expect(addIn.app.forms.some(({ setId }) => setId === programmeSet.id)).toBe(false);
  const choice = done(await work.saveAnnex(annex.draft, programme, lan));
  expect(choice).toMatchObject({ setId: programmeSet.id, indicatorCount: 10, complete: true, own: true });
  expect(addIn.app.forms.some(({ setId }) => setId === programmeSet.id)).toBe(true);

  const request = { ...communeRequest, setId: programmeSet.id, area: "nhom2", year: 2026, asOf: "31/12/2026" };
  const form = await addIn.insert(request);
  form.type("i:2.1", "85");
  form.type("i:4.1", "75");
  form.type("i:1.1", "Đạt");
  expect([form.shown("i:2.1"), form.shown("i:4.1"), form.shown("i:1.1")]).toEqual(["Đạt", "Chưa đạt", "Đạt"]);
  addIn.host.person.activate(form.sheet);
  const answer = done(await addIn.app.checkActiveSheet());
  expect(answer).toMatchObject({ kind: "report" });

  // The third group asks for less than where the others ask for at least: each is judged in its own way.
  const third = await addIn.insert({ ...request, area: "nhom3" });
  for (const [key, typed] of [
    ["i:2.1", "69"],
    ["i:4.1", "70"],
  ] as const) {
    third.type(key, typed);
  }
  expect([third.shown("i:2.1"), third.shown("i:4.1")]).toEqual(["Đạt", "Chưa đạt"]);
  const threshold = third.sheet.cell(third.rowOf("i:2.1"), third.layout.index("threshold"));
  expect(threshold.style.numberFormat).toBe('"< "General"%*"');
  addIn.host.person.activate(third.sheet);
  const judged = done(await addIn.app.checkActiveSheet());
  if (judged.kind !== "report") throw new Error(judged.kind);
  const unmet = judged.report.findings.filter(({ code }) => code === "indicator.unmet");
  expect(unmet).toMatchObject([{ gap: { op: "<", threshold: 70, difference: 0 } }]);
});

test("Biểu 10 lists the indicators that came in, and is known again with them on another machine", async () => {
  const addIn = await AddIn.open();
  typeAnnex(addIn);
  const work = await addIn.app.setWork();
  const { draft } = await found(work);
  const rows = draft.rows.filter(({ criterion }) => criterion % 2 === 1);
  done(await work.saveAnnex({ ...draft, rows }, programme, lan));
  const sheet = done(
    await addIn.app.insertTable(
      {
        form: "bieu-10",
        commune: "Thụy Hùng",
        communeCode: "",
        village: "",
        year: 2026,
        mode: "year",
        asOf: "31/12/2026",
        frame: "annex",
        moneyUnit: "millionDong",
        withoutSources: [],
        responsibles: [],
        setId: "",
        area: "nhom1",
      },
      noPhase,
    ),
  );
  expect(sheet.withSets).toHaveLength(1);
  const other = await AddIn.open();
  for (const { name } of addIn.host.workbook.sheets.slice(1)) {
    const copied = addIn.host.workbook.sheets.find((candidate) => candidate.name === name);
    if (copied === undefined) throw new Error(name);
    const copy = addIn.host.copySheetTo(copied, other.host);
    if (name === sheet.sheetName) other.host.person.activate(copy);
  }
  const answer = done(await other.app.checkActiveSheet());
  if (answer.kind !== "report") throw new Error(answer.kind);
  expect(answer.report.findings.filter(({ code }) => code.startsWith("structure"))).toEqual([]);
});

test("a set of its own, with the areas of the annex and a name of its own", async () => {
  const addIn = await AddIn.open();
  typeAnnex(addIn);
  const work = await addIn.app.setWork();
  const { draft } = await found(work);
  const rows = draft.rows.map((row) =>
    row.cells.some(({ text }) => text === "< 70%") ? { ...row, dropped: true } : row,
  );
  const head: AnnexHead = {
    kind: "new",
    title: "Xã nông thôn mới tỉnh Lạng Sơn",
    label: "NTM LS",
    level: "commune",
    number: "1062/QĐ-UBND",
    inForceFrom: "17/6/2024",
    years: { from: 2024, to: 2025 },
    areas: { "Xã nhóm 1": "Xã nhóm 1", "Xã nhóm 2": "Xã nhóm 2", "Xã nhóm 3": "" },
  };
  const choice = done(await work.saveAnnex({ ...draft, rows }, head, lan));
  expect(choice).toMatchObject({ setId: "xa-nong-thon-moi-tinh-lang-son", criterionCount: 5, indicatorCount: 5 });
  const view = await work.open(choice.setId, lan.on);
  expect(view?.criteria[0]?.rows[0]?.thresholds).toMatchObject([
    { area: "Xã nhóm 1", words: "Đạt", state: { kind: "unchecked" }, source: "1062/QĐ-UBND" },
    { area: "Xã nhóm 2", words: "Đạt" },
  ]);
});

test("a sheet without an annex, and a form of ours, hold none", async () => {
  const addIn = await AddIn.open();
  const work = await addIn.app.setWork();
  expect(done(await work.findAnnex())).toBeNull();
  addIn.host.person.activate((await addIn.insert(communeRequest)).sheet);
  expect(done(await work.findAnnex())).toBeNull();
});
