/** @jest-environment jsdom */
import type { SheetReport } from "../../src/usecases/app";
import type { Finding } from "../../src/review/finding";
import { cellAddress } from "../../src/grid/address";
import { AddIn, communeRequest, villageRequest, type FormSheet } from "../fixtures/addIn";

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

  test("agrees with the head of the sheet", async () => {
    form.type("i:3.1", "85,5");
    form.type("i:3.2", "Đạt");
    form.type("i:8.1", "Chưa đạt");
    const { counts } = await report();
    expect(counts.criteria).toEqual({ total: 19, met: 1, unmet: 1, open: 17, notApplicable: 0 });
    expect(form.counter()).toBe("Đạt 1/19 tiêu chí, 2/57 chỉ tiêu");
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
    expect((await report()).counts.criteria.total).toBe(19);
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
      form.address("i:3.1", "value"),
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
    for (const [key] of [...form.sheet.storedIn({ top: 6, left: 1, bottom: 40, right: 1 })].map(
      ({ cell }) => [cell.value] as const,
    )) {
      if (typeof key === "string" && key.startsWith("i:")) form.type(key, "Đạt");
    }
    expect(form.counter()).toBe("Đạt 7/7 tiêu chí, 20/20 nội dung");
    expect(await addIn.app.goToNextIssue()).toEqual({ ok: true, value: { kind: "nothingLeft" } });
  });
});

describe("watching", () => {
  test("tells of a person's edits until it is stopped", async () => {
    form = await addIn.insert(villageRequest);
    const seen: string[] = [];
    const watching = await addIn.app.watch((sheetId) => seen.push(sheetId));
    if (!watching.ok) throw new Error("not watching");
    form.type("i:1.a", "Đạt");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toContain(form.sheet.id);
    await watching.value();
    seen.length = 0;
    form.type("i:1.b", "Đạt");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual([]);
  });
});
