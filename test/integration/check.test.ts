/** @jest-environment jsdom */
import type { SheetReport } from "../../src/usecases/app";
import type { Finding } from "../../src/review/finding";
import { BIEU01_FIRST_ROW } from "../../src/forms/bieu01/bieu01Layout";
import { cellAddress, columnLetters } from "../../src/grid/address";
import { AddIn, communeRequest, jointRequest, villageRequest, type FormSheet } from "../fixtures/addIn";

let addIn: AddIn;
let form: FormSheet;
beforeEach(async () => {
  addIn = await AddIn.open();
});

async function report(): Promise<SheetReport> {
  const answer = await addIn.app.checkActiveSheet();
  if (!answer.ok || answer.value.kind !== "report") throw new Error(JSON.stringify(answer));
  return answer.value.report;
}

async function findingsOf(code: string): Promise<readonly Finding[]> {
  const { findings } = await report();
  return findings.filter((finding) => "indicator" in finding && finding.indicator?.code === code);
}

describe("a check", () => {
  beforeEach(async () => {
    form = await addIn.insert(communeRequest);
  });

  test("of 57 indicators costs at most 2 syncs and writes nothing", async () => {
    addIn.host.resetCounters();
    await report();
    const { syncs, actions, writes, cellsRead, bytesOut } = addIn.host.counters;
    process.stdout.write(
      `  checking 57 indicators: ${syncs} syncs, ${actions} wire actions, ${writes} writes, ${cellsRead} cells, ${bytesOut} bytes read\n`,
    );
    expect(syncs).toBeLessThanOrEqual(2);
    expect(writes).toBe(0);
    expect(bytesOut).toBeLessThan(1_000_000);
  });

  test("sees how figures are shown in the same sync: 1/2 became a day", async () => {
    form.type("i:10.1", "1/2");
    addIn.host.resetCounters();
    const findings = (await report()).findings.filter(({ target }) => target.anchor?.column === "actual.value");
    expect(addIn.host.counters.syncs).toBeLessThanOrEqual(2);
    expect(findings.filter(({ target }) => target.anchor?.key === "i:10.1")).toMatchObject([
      { code: "entry.becameDate", where: "figure" },
    ]);
  });

  test("agrees with the head of the sheet", async () => {
    form.type("i:3.1", "85,5");
    form.type("i:3.2", "Đạt");
    form.type("i:8.1", "Chưa đạt");
    const { sets } = await report();
    const criteria = { total: 19, met: 1, unmet: 1, open: 17, notApplicable: 0, notAsked: 0 };
    expect(sets.map(({ counts }) => counts)).toEqual([{ criteria, indicators: { met: 2, total: 57 } }]);
    expect(form.counter()).toBe("Đạt 1/19 tiêu chí, 2/57 chỉ tiêu");
    expect(form.besides()).toBe("chưa đạt 1 · chưa kết luận được 17");
  });

  test("agrees with the head of the sheet in what was kept, lost and aimed at", async () => {
    form.type("i:8.1", "Đạt", "baseline.value");
    form.type("i:8.1", "Chưa đạt");
    form.type("c:3", "Mục tiêu năm", "target.value");
    form.type("c:8", "Mục tiêu năm", "target.value");
    form.type("i:3.1", "85,5");
    form.type("i:3.2", "Đạt");
    const [set] = (await report()).sets;
    expect(set).toMatchObject({ lost: { criteria: 0, indicators: 1 }, aims: { chosen: 2, reached: 1 } });
    expect(form.shown("i:8.1")).toBe("Không duy trì được");
    expect(form.besides()).toBe(
      "chưa đạt 1 · chưa kết luận được 17 · không duy trì được 0 tiêu chí, 1 chỉ tiêu · mục tiêu năm: đạt 1/2 tiêu chí, còn 1",
    );
  });

  test("on a sheet that is no form names the forms of the workbook, in at most 3 syncs", async () => {
    addIn.host.person.activate(addIn.host.person.addSheet("Danh sách"));
    addIn.host.resetCounters();
    const answer = await addIn.app.checkActiveSheet();
    expect(answer).toEqual({
      ok: true,
      value: {
        kind: "notAForm",
        sheetName: "Danh sách",
        forms: [{ sheetId: form.sheet.id, sheetName: form.sheet.name }],
      },
    });
    expect(addIn.host.counters.syncs).toBeLessThanOrEqual(3);
    expect(addIn.host.counters.writes).toBe(0);
  });

  test("is not stopped by a stray value a million rows below", async () => {
    addIn.host.person.type(form.sheet, "C1048576", "x");
    addIn.host.resetCounters();
    expect((await report()).sets[0]?.counts.criteria.total).toBe(19);
    expect(addIn.host.counters.cellsRead).toBeLessThan(1_000_000);
  });

  test.each([
    ["InvalidOperationInCellEditMode", "cellEditMode"],
    ["GeneralException", "unknown"],
  ] as const)("that Excel refuses (%s) says so and can be repeated", async (code, problem) => {
    addIn.host.refuse({ sync: 1, code });
    expect(await addIn.app.checkActiveSheet()).toMatchObject({ ok: false, problem: { code: problem } });
    expect((await report()).findings.length).toBeGreaterThan(0);
  });
});

describe("a check of other forms", () => {
  test.each([
    ["132 indicators of both sets", jointRequest, ["NTM", "NTM nâng cao"]],
    ["villages side by side", { ...villageRequest, village: "Còn Toòng; Pò Tấu" }, ["Còn Toòng", "Pò Tấu"]],
    ["a plan", { ...communeRequest, mode: "plan", asOf: "" }, [""]],
  ] as const)("%s costs at most 2 syncs and writes nothing", async (name, request, labels) => {
    form = await addIn.insert(request);
    addIn.host.resetCounters();
    const { sets, findings } = await report();
    const { syncs, writes, cellsRead, bytesOut } = addIn.host.counters;
    process.stdout.write(`  checking ${name}: ${syncs} syncs, ${cellsRead} cells, ${bytesOut} bytes read\n`);
    expect(sets.map(({ label }) => label)).toEqual(labels);
    expect(findings.filter(({ code }) => /^(structure|formula|internal|head)\./.test(code))).toEqual([]);
    expect(syncs).toBeLessThanOrEqual(2);
    expect(writes).toBe(0);
    expect(bytesOut).toBeLessThan(1_000_000);
  });

  test("a plan counts where things stand and what the aims come to, as its head does", async () => {
    form = await addIn.insert({ ...villageRequest, mode: "plan", asOf: "" });
    for (const code of ["1.a", "1.b", "1.c", "1.d"]) form.type(`i:${code}`, "Đạt", "baseline.value");
    form.type("i:6.a", "Đạt", "target.value");
    form.type("i:6.b", "Đạt", "target.value");
    const [set] = (await report()).sets;
    expect([set?.counts.criteria.met, set?.planned?.criteria.met]).toEqual([1, 2]);
    expect(form.counter()).toBe("Hiện trạng: Đạt 1/7 tiêu chí, 4/20 nội dung");
    expect(form.besides()).toBe("Phấn đấu: Đạt 2/7 tiêu chí, 6/20 nội dung");
  });
});

describe("typing", () => {
  test.each([
    ["i:3.1", "80", "Đạt"],
    ["i:3.1", "79,96", "Chưa đạt"],
    ["i:3.1", "85,5%", "Sai số liệu"],
    ["i:3.1", "Không xét", "Không xét"],
    ["i:3.1", "tám mươi", "Sai số liệu"],
    ["i:9.1", "0", "Đạt"],
    ["i:9.1", "2", "Chưa đạt"],
    ["i:11.1", "12,9", "Đạt"],
    ["i:10.1", "41,9", "Chưa đạt"],
    ["i:8.2", "đạt", "Đạt"],
    ["i:8.2", "Không đạt", "Chưa đạt"],
    ["i:2.1", "90", "Chưa có mức chuẩn"],
  ])("into %s the answer %s shows %s at once, without a write of the add-in", async (key, text, verdict) => {
    form = await addIn.insert(communeRequest);
    addIn.host.resetCounters();
    form.type(key, text);
    expect(form.shown(key)).toBe(verdict);
    expect(addIn.host.counters).toMatchObject({ syncs: 0, writes: 0 });
  });

  test("a province's threshold makes its row judged", async () => {
    form = await addIn.insert(communeRequest);
    form.type("i:2.1", "70", "threshold");
    form.type("i:2.1", "90");
    expect(form.shown("i:2.1")).toBe("Đạt");
  });

  test("14.1 is met by its four parts and missing while one is empty", async () => {
    form = await addIn.insert(communeRequest);
    for (const part of ["1", "2", "3"]) form.type(`p:14.1/${part}`, "Đạt");
    expect(form.shown("i:14.1")).toBe("Chưa có số liệu");
    form.type("p:14.1/4", "Đạt");
    expect(form.shown("i:14.1")).toBe("Đạt");
    form.type("p:14.1/4", "Chưa đạt");
    expect(form.shown("i:14.1")).toBe("Chưa đạt");
  });

  test("plan 95's village: self-assessed, counted, and its criterion met", async () => {
    form = await addIn.insert(villageRequest);
    for (const code of ["1.a", "1.b", "1.c", "1.d"]) form.type(`i:${code}`, "Đạt");
    expect(form.shown("i:1.a")).toBe("Đạt* (tự đánh giá)");
    expect(form.shown("c:1")).toBe("Đạt");
    expect(form.counter()).toBe("Đạt 1/7 tiêu chí, 4/20 nội dung");
  });
});

describe("jumping to a finding", () => {
  beforeEach(async () => {
    form = await addIn.insert(communeRequest);
    form.type("i:3.1", "70");
  });

  test("selects its cell in two syncs, without a write", async () => {
    const [finding] = await findingsOf("3.1");
    if (finding === undefined) throw new Error("no finding");
    addIn.host.resetCounters();
    expect(await addIn.app.jumpTo(finding.target)).toEqual({ ok: true, value: { kind: "selected" } });
    expect(cellAddress({ row: form.sheet.selection.top, column: form.sheet.selection.left })).toBe(
      form.address("i:3.1", "actual.value"),
    );
    expect(addIn.host.counters).toMatchObject({ syncs: 2, writes: 0 });
  });

  test("finds the row again after rows were inserted above it", async () => {
    const [finding] = await findingsOf("3.1");
    if (finding === undefined) throw new Error("no finding");
    addIn.host.person.insertRows(form.sheet, 3, 2);
    await addIn.app.jumpTo(finding.target);
    expect(form.sheet.selection.top).toBe(form.rowOf("i:3.1"));
  });

  test("selects nothing when the value has changed since", async () => {
    const [finding] = await findingsOf("3.1");
    if (finding === undefined) throw new Error("no finding");
    form.type("i:3.1", "95");
    const before = form.sheet.selection;
    expect(await addIn.app.jumpTo(finding.target)).toEqual({ ok: true, value: { kind: "changed" } });
    expect(form.sheet.selection).toEqual(before);
  });

  test("finds an empty choice of the head again after rows were inserted above it", async () => {
    const address = `${columnLetters(form.layout.index("deadline"))}3`;
    addIn.host.person.clear(form.sheet, address);
    const answer = await addIn.app.checkActiveSheet();
    if (!answer.ok || answer.value.kind !== "report") throw new Error(JSON.stringify(answer));
    const finding = answer.value.report.findings.find(({ code }) => code === "head.asOfMissing");
    if (finding === undefined) throw new Error("no finding");
    addIn.host.person.insertRows(form.sheet, 1, 2);
    expect(await addIn.app.jumpTo(finding.target)).toEqual({ ok: true, value: { kind: "selected" } });
    expect([form.sheet.selection.top, form.sheet.selection.left]).toEqual([4, form.layout.index("deadline")]);
  });

  test("says that the sheet is gone", async () => {
    const [finding] = await findingsOf("3.1");
    if (finding === undefined) throw new Error("no finding");
    addIn.host.person.addSheet();
    addIn.host.person.deleteSheet(form.sheet);
    expect(await addIn.app.jumpTo(finding.target)).toEqual({ ok: false, problem: { code: "sheetGone" } });
  });
});

describe("Ô cần sửa tiếp theo", () => {
  test("goes down from the active cell and round again", async () => {
    form = await addIn.insert(villageRequest);
    const visited: string[] = [];
    for (let step = 0; step < 21; step += 1) {
      const next = await addIn.app.goToNextIssue();
      if (!next.ok || next.value.kind !== "selected") throw new Error(JSON.stringify(next));
      visited.push(cellAddress({ row: form.sheet.selection.top, column: form.sheet.selection.left }));
    }
    expect(new Set(visited).size).toBe(20);
    expect(visited[20]).toBe(visited[0]);
  });

  test("says when nothing is left", async () => {
    form = await addIn.insert(villageRequest);
    for (const [key] of [...form.sheet.storedIn({ top: BIEU01_FIRST_ROW, left: 1, bottom: 40, right: 1 })].map(
      ({ cell }) => [cell.value] as const,
    )) {
      if (typeof key === "string" && key.startsWith("i:")) form.type(key, "Đạt");
    }
    expect(form.counter()).toBe("Đạt 7/7 tiêu chí, 20/20 nội dung");
    expect(await addIn.app.goToNextIssue()).toEqual({ ok: true, value: { kind: "nothingLeft" } });
  });
});
