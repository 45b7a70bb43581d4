/** @jest-environment jsdom */
import type { CriterionSet } from "../../src/criteria/criterionSet";
import type { SetWork } from "../../src/usecases/sets/setWork";
import { AddIn, communeRequest, jointRequest } from "../fixtures/addIn";

const NTM = communeRequest.setId;
const lan = { by: "Hoàng Thị Lan", on: "2023-12-31" };
const noPhase = () => undefined;

function done<Value>(outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

async function raised(work: SetWork, text = "≥ 90%", code = "3.1"): Promise<CriterionSet> {
  const change = { code, part: null, area: "TDMNPB", text, document: "1494/QĐ-UBND", note: "" };
  return done(await work.changeThreshold(NTM, change, lan)).set;
}

describe("a set goes where the workbook goes", () => {
  test("a form made from an own set takes the set along, once", async () => {
    const addIn = await AddIn.open();
    await raised(await addIn.app.setWork());
    const first = done(await addIn.app.insertForm(communeRequest, noPhase));
    expect(first.withSets).toEqual(["Bộ tiêu chí NTM 2021–2025"]);
    const second = done(await addIn.app.insertForm({ ...communeRequest, commune: "Hòa Cư" }, noPhase));
    expect(second.withSets).toEqual([]);
    expect(addIn.host.workbook.activeSheet().id).toBe(second.sheetId);
    const shippedForm = done(
      await addIn.app.insertForm(
        { ...communeRequest, setId: "kdc-kieu-mau-lang-son", area: "Lạng Sơn", village: "Pò Tấu" },
        noPhase,
      ),
    );
    expect(shippedForm.withSets).toBeUndefined();
  });

  test("another machine is offered it, with who checked it; forms made from it can be read before it is accepted", async () => {
    const province = await AddIn.open();
    const work = await province.app.setWork();
    await raised(work);
    const place = { code: "3.1", part: null, area: "TDMNPB" };
    const set = done(await work.markChecked(NTM, [place], "1494/QĐ-UBND", lan)).set;
    const form = await province.insert(communeRequest);
    form.type("i:3.1", "85");
    const setSheet = province.host.workbook.sheets.find(({ name }) => name.startsWith("Bộ tiêu chí"));
    if (setSheet === undefined) throw new Error("no sheet of the set");

    const commune = await AddIn.open();
    const sheet = province.host.copySheetTo(form.sheet, commune.host);
    province.host.copySheetTo(setSheet, commune.host);
    commune.host.person.activate(sheet);
    const answer = done(await commune.app.checkActiveSheet());
    if (answer.kind !== "report") throw new Error(answer.kind);
    expect(answer.report.findings.filter(({ code }) => code.startsWith("structure"))).toEqual([]);

    const there = await commune.app.setWork();
    commune.host.resetCounters();
    const [offer, ...others] = done(await there.carriedSets());
    expect(others).toEqual([]);
    expect(offer?.set).toEqual(set);
    expect(offer?.checks).toMatchObject({ count: 1, by: ["Hoàng Thị Lan"], lastOn: "2023-12-31" });
    expect(commune.host.counters.syncs).toBeLessThanOrEqual(2);
    if (offer === undefined) throw new Error("no offer");
    expect(done(there.useCarried(offer))).toMatchObject({ setId: NTM, own: true });
    expect(done(await there.carriedSets())).toEqual([]);
    expect((await there.open(NTM, lan.on))?.set).toEqual(set);
  });

  test("a set that lies in the workbook is shown, not put in again", async () => {
    const addIn = await AddIn.open();
    const work = await addIn.app.setWork();
    await raised(work);
    const first = done(await work.putInWorkbook(NTM, lan.on, noPhase));
    addIn.host.person.activate(addIn.host.workbook.sheets[0] ?? addIn.host.workbook.activeSheet());
    const again = done(await work.putInWorkbook(NTM, lan.on, noPhase));
    expect(again).toEqual({ sheetId: first.sheetId, sheetName: first.sheetName });
    expect(addIn.host.workbook.sheets).toHaveLength(2);
    expect(addIn.host.workbook.activeSheet().id).toBe(first.sheetId);
    await raised(work, "≥ 95%");
    done(await work.putInWorkbook(NTM, lan.on, noPhase));
    expect(addIn.host.workbook.sheets).toHaveLength(3);
  });

  test("a sheet of a set whose hidden cells were damaged offers nothing, and breaks nothing", async () => {
    const addIn = await AddIn.open();
    const work = await addIn.app.setWork();
    await raised(work);
    const { sheetId } = done(await work.putInWorkbook(NTM, lan.on, noPhase));
    done(await work.resetSet(NTM, lan.on));
    expect(done(await work.carriedSets())).toHaveLength(1);
    const sheet = addIn.host.workbook.sheetById(sheetId);
    if (sheet === null) throw new Error("no sheet");
    addIn.host.person.type(sheet, "B3", "d:{}");
    expect(done(await work.carriedSets())).toEqual([]);
  });
});

describe("sheets already inserted follow a changed set after asking", () => {
  test("the preview says which verdicts would change and writes nothing; then it is written, and taken back", async () => {
    const addIn = await AddIn.open();
    const form = await addIn.insert(communeRequest);
    form.type("i:3.1", "85");
    form.type("i:4.2", "99");
    expect(form.shown("i:3.1")).toBe("Đạt");
    const work = await addIn.app.setWork();
    await raised(work);
    await raised(work, "≥ 98%", "4.2");

    addIn.host.resetCounters();
    const [preview] = done(await work.previewFollow(NTM));
    if (preview === undefined) throw new Error("no preview");
    expect(
      preview.rows.map(({ code, before, after, verdictBefore, verdictAfter }) => [
        code,
        before,
        after,
        verdictBefore,
        verdictAfter,
      ]),
    ).toEqual([["3.1", "≥ 80%*", "≥ 90%*", "met", "unmet"], expect.arrayContaining(["4.2", "≥ 98%*"])]);
    expect(preview.needsNewSheet).toEqual([]);
    expect(addIn.host.counters.cellsWritten).toBe(0);

    const { inverse, withSets } = done(await work.follow(preview));
    expect(form.shown("i:3.1")).toBe("Chưa đạt");
    // The sheet is of an own set now: that comes along, behind the sheet in front.
    expect(withSets).toEqual(["Bộ tiêu chí NTM 2021–2025"]);
    expect(addIn.host.workbook.activeSheet().id).toBe(form.sheet.id);
    expect(done(await work.previewFollow(NTM))).toEqual([]);
    done(await addIn.app.undo(inverse));
    expect(form.shown("i:3.1")).toBe("Đạt");
    expect(done(await work.previewFollow(NTM))).toHaveLength(1);
  });

  test("where its set cannot be brought along, the sheet is as it was", async () => {
    const addIn = await AddIn.open();
    const form = await addIn.insert(communeRequest);
    form.type("i:3.1", "85");
    const work = await addIn.app.setWork();
    await raised(work);
    const [preview] = done(await work.previewFollow(NTM));
    if (preview === undefined) throw new Error("no preview");
    addIn.host.person.protectWorkbook();
    expect(await work.follow(preview)).toMatchObject({ ok: false, problem: { code: "workbookProtected" } });
    expect(form.shown("i:3.1")).toBe("Đạt");
    expect(done(await work.previewFollow(NTM))).toHaveLength(1);
  });

  test("a threshold somebody marked as checked loses its asterisk; one the officer typed stays his", async () => {
    const addIn = await AddIn.open();
    const form = await addIn.insert(communeRequest);
    form.type("i:2.1", "75", "threshold");
    const work = await addIn.app.setWork();
    await raised(work, "≥ 100%", "2.1");
    const place = { code: "3.1", part: null, area: "TDMNPB" };
    done(await work.markChecked(NTM, [place], "318/QĐ-TTg", lan));
    const [preview] = done(await work.previewFollow(NTM));
    if (preview === undefined) throw new Error("no preview");
    expect(preview.ownThresholds).toBe(1);
    expect(preview.rows.map(({ before, after }) => [before, after])).toEqual([["≥ 80%*", "≥ 80%"]]);
    done(await work.follow(preview));
    const cell = (key: string) => form.sheet.cell(form.rowOf(key), form.layout.index("threshold"));
    expect(cell("i:3.1").style.numberFormat).toBe('"≥ "General"%"');
    expect(cell("i:2.1").value).toBe(75);
  });

  test("a cell edited between looking and writing: nothing is written", async () => {
    const addIn = await AddIn.open();
    const form = await addIn.insert(communeRequest);
    const work = await addIn.app.setWork();
    await raised(work);
    const [preview] = done(await work.previewFollow(NTM));
    if (preview === undefined) throw new Error("no preview");
    addIn.host.person.type(form.sheet, form.address("i:3.1", "threshold"), "81");
    expect(await work.follow(preview)).toEqual({ ok: false, problem: { code: "changed" } });
  });

  test("rows that are new, gone or answered otherwise need a new sheet, and are named; both sets of a joint list count", async () => {
    const addIn = await AddIn.open();
    await addIn.insert(jointRequest);
    const work = await addIn.app.setWork();
    done(await work.changeRow(NTM, { kind: "remove", place: { code: "3.2", part: null } }, lan));
    const row = {
      code: "3.1",
      text: "Lời khác",
      unit: "%",
      kind: { kind: "percentage", op: ">=" },
      notApplicable: "falls-out",
    } as const;
    done(await work.changeRow(NTM, { kind: "rewrite", place: { code: "3.1", part: null }, row }, lan));
    const [preview] = done(await work.previewFollow(NTM));
    expect(preview?.needsNewSheet).toEqual([
      { code: "3.1", reason: "reworded" },
      { code: "3.2", reason: "gone" },
    ]);
  });
});
