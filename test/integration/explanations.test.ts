/** @jest-environment jsdom */
import type { Finding } from "../../src/review/finding";
import type { SheetReport, Written } from "../../src/usecases/app";
import type { CheckWork } from "../../src/usecases/checkWork";
import { AddIn, communeRequest, villageRequest, type FormSheet } from "../fixtures/addIn";
import { wholeSheet } from "../fixtures/wholeSheet";

let source: FormSheet;
beforeAll(async () => {
  source = await (await AddIn.open()).insert(communeRequest);
  source.type("i:3.1", "40");
  source.type("i:5.1", "30");
  source.type("i:7.1", "Chưa đạt");
});

let addIn: AddIn;
let form: FormSheet;
let work: CheckWork;
beforeEach(async () => {
  ({ addIn, form } = await AddIn.withCopyOf(source));
  work = await addIn.app.checkWork();
});

async function check(): Promise<SheetReport> {
  const outcome = await addIn.app.checkActiveSheet();
  if (!outcome.ok || outcome.value.kind !== "report") throw new Error(JSON.stringify(outcome));
  return outcome.value.report;
}

async function unmet(key: string): Promise<Finding> {
  const { findings } = await check();
  const found = findings.find(({ code, target }) => code === "indicator.unmet" && target.anchor?.key === key);
  if (found === undefined) throw new Error(`nothing on ${key}`);
  return found;
}

const item = (finding: Finding) => ({ finding, content: `Nội dung ${finding.target.anchor?.key ?? ""}` });

async function explain(keys: readonly string[], text: string, on = "2023-11-23"): Promise<Written> {
  const findings = await Promise.all(keys.map(unmet));
  const outcome = await work.explain({ items: findings.map(item), text, by: "Hoàng Văn Thụ", on });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

async function withdraw(finding: Finding): Promise<Written> {
  const outcome = await work.withdrawExplanation(finding);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

async function undo({ inverse }: Written): Promise<void> {
  const outcome = await addIn.app.undo(inverse);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
}

/** What people see below the form, row by row. */
function block(): readonly (readonly unknown[])[] {
  const column = form.layout.index("key");
  const rows = [...form.sheet.storedIn({ top: 0, left: column, bottom: 500, right: column })]
    .filter(({ cell }) => isOurs(cell.value))
    .map(({ row }) => row);
  return rows.map((row) =>
    [...form.sheet.storedIn({ top: row, left: 0, bottom: row, right: form.layout.lastColumn })]
      .filter((cell) => cell.column !== column && cell.cell.value !== null)
      .map(({ cell }) => cell.value),
  );
}

const HEAD = [["GIẢI TRÌNH"], ["TT", "Nội dung", "Giải trình", "Người giải trình, ngày"]];

describe("explained", () => {
  test("in three syncs, printed below the form, and told by the next check; undone, the sheet is as before", async () => {
    const before = wholeSheet(form.sheet);
    const last = form.sheet.page.printArea[0]?.bottom ?? 0;
    const finding = await unmet("i:3.1");
    addIn.host.resetCounters();
    const text = "Đang thi công, xong trong quý I/2024";
    const outcome = await work.explain({ items: [item(finding)], text, by: " Hoàng  Văn Thụ ", on: "2023-11-23" });
    expect(addIn.host.counters.syncs).toBe(3);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));

    expect(block()).toEqual([...HEAD, ["1", "Nội dung i:3.1", text, "Hoàng Văn Thụ, ngày 23/11/2023"]]);
    expect(form.sheet.page.printArea[0]?.bottom).toBe(last + 3);
    expect((await unmet("i:3.1")).explained).toEqual({ text, by: "Hoàng Văn Thụ", on: "2023-11-23" });
    expect(await unmet("i:5.1")).not.toHaveProperty("explained");

    await undo(outcome.value);
    expect(wholeSheet(form.sheet)).toEqual(before);
  });

  test("several findings with one text; the next one comes below, numbered on", async () => {
    await explain(["i:3.1", "i:5.1"], "Thiếu vốn");
    await explain(["i:7.1"], "Hợp tác xã mới thành lập");
    expect(block()).toEqual([
      ...HEAD,
      ["1", "Nội dung i:3.1", "Thiếu vốn", "Hoàng Văn Thụ, ngày 23/11/2023"],
      ["2", "Nội dung i:5.1", "Thiếu vốn", "Hoàng Văn Thụ, ngày 23/11/2023"],
      ["3", "Nội dung i:7.1", "Hợp tác xã mới thành lập", "Hoàng Văn Thụ, ngày 23/11/2023"],
    ]);
    for (const key of ["i:3.1", "i:5.1", "i:7.1"]) expect(await unmet(key)).toHaveProperty("explained");
  });

  test("anew in its own row: words, day and height", async () => {
    await explain(["i:3.1"], "Ngắn");
    await explain(["i:5.1"], "Khác");
    const before = wholeSheet(form.sheet);
    const written = await explain(["i:3.1"], "Dài hơn nhiều. ".repeat(30), "2023-12-01");
    expect(block().map(([no, , text, signer]) => [no, String(text).length, signer])).toEqual([
      ["GIẢI TRÌNH", 9, undefined],
      ["TT", 10, "Người giải trình, ngày"],
      ["1", 449, "Hoàng Văn Thụ, ngày 01/12/2023"],
      ["2", 4, "Hoàng Văn Thụ, ngày 23/11/2023"],
    ]);
    await undo(written);
    expect(wholeSheet(form.sheet)).toEqual(before);
  });

  test("a text too long for a row goes on in the next ones, grows and shrinks with a new one", async () => {
    const long = "Tuyến đường trục xã đang thi công,\nchờ vốn. ".repeat(40).trim();
    const written = await explain(["i:3.1"], "Ngắn");
    await explain(["i:5.1"], "Khác");
    await explain(["i:3.1"], long);
    expect((await unmet("i:3.1")).explained?.text).toBe(long);
    expect(block().length).toBeGreaterThan(4);
    const heights = [...form.sheet.rows.values()].map(({ size }) => size ?? 0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    await explain(["i:3.1"], "Lại ngắn");
    expect((await unmet("i:3.1")).explained?.text).toBe("Lại ngắn");
    expect((await unmet("i:5.1")).explained?.text).toBe("Khác");
    const outcome = await addIn.app.undo(written.inverse);
    expect(outcome).toMatchObject({ ok: false, problem: { code: "changed" } });
  });

  test("where the figure changed meanwhile nothing is written", async () => {
    const finding = await unmet("i:3.1");
    form.type("i:3.1", "45");
    const before = wholeSheet(form.sheet);
    const outcome = await work.explain({ items: [item(finding)], text: "a", by: "", on: "2023-11-23" });
    expect(outcome).toEqual({ ok: false, problem: { code: "changed" } });
    expect(wholeSheet(form.sheet)).toEqual(before);
  });

  test("on a protected sheet nothing is written", async () => {
    const finding = await unmet("i:3.1");
    addIn.host.person.protect(form.sheet);
    const outcome = await work.explain({ items: [item(finding)], text: "a", by: "", on: "2023-11-23" });
    expect(outcome).toEqual({ ok: false, problem: { code: "sheetProtected" } });
  });
});

describe("what officers do with it", () => {
  beforeEach(async () => {
    await explain(["i:3.1", "i:5.1"], "Thiếu vốn");
  });

  test("another value opens the finding again, with what was written; the old value brings it back", async () => {
    form.type("i:3.1", "45");
    const open = await unmet("i:3.1");
    expect(open).not.toHaveProperty("explained");
    expect(open.reopened).toEqual({ text: "Thiếu vốn", by: "Hoàng Văn Thụ", on: "2023-11-23" });
    form.type("i:3.1", "40");
    expect(await unmet("i:3.1")).toHaveProperty("explained");
    form.type("i:3.1", "45");
    await explain(["i:3.1"], "Vẫn thiếu vốn");
    expect((await unmet("i:3.1")).explained?.text).toBe("Vẫn thiếu vốn");
    expect(block()).toHaveLength(4);
  });

  test("a finding that is gone leaves a note that its explanation is no longer needed, and can be withdrawn", async () => {
    form.type("i:3.1", "100");
    const { findings } = await check();
    const [note] = findings.filter(({ code }) => code === "explanation.unneeded");
    expect(note).toMatchObject({ severity: "note", indicator: { text: "Nội dung i:3.1" } });
    if (note === undefined) throw new Error("no note");
    await withdraw(note);
    expect(block()).toEqual([...HEAD, ["1", "Nội dung i:5.1", "Thiếu vốn", "Hoàng Văn Thụ, ngày 23/11/2023"]]);
  });

  test("rows and columns that come in, and rows that are sorted, take it along", async () => {
    addIn.host.person.insertRows(form.sheet, 9, 3);
    addIn.host.person.insertColumns(form.sheet, "B");
    const found = (await check()).findings.filter(({ explained }) => explained !== undefined);
    expect(found.map(({ target }) => target.anchor?.key)).toEqual(["i:3.1", "i:5.1"]);
  });

  test("a row the officer deleted explains nothing, words he changed count as he wrote them", async () => {
    const row = lastRow();
    addIn.host.person.deleteRows(form.sheet, row + 1);
    const at = `${textColumn()}${row}`;
    addIn.host.person.type(form.sheet, at, "Do mưa lũ");
    expect(await unmet("i:5.1")).not.toHaveProperty("explained");
    expect((await unmet("i:3.1")).explained?.text).toBe("Do mưa lũ");
    addIn.host.person.clear(form.sheet, at);
    expect(await unmet("i:3.1")).not.toHaveProperty("explained");
  });

  test("what he wrote below the block stays below it when more comes", async () => {
    addIn.host.person.type(form.sheet, `A${lastRow() + 3}`, "của tôi");
    await explain(["i:7.1"], "Mới thành lập");
    expect(block()).toHaveLength(5);
    expect(form.at(lastRow() + 2, 0)).toBe("của tôi");
  });

  test("withdrawn, the others are numbered anew; the last one takes the heading along; each can be taken back", async () => {
    const before = wholeSheet(form.sheet);
    const one = await withdraw(await unmet("i:3.1"));
    expect(block()).toEqual([...HEAD, ["1", "Nội dung i:5.1", "Thiếu vốn", "Hoàng Văn Thụ, ngày 23/11/2023"]]);
    const other = await withdraw(await unmet("i:5.1"));
    expect(block()).toEqual([]);
    await undo(other);
    await undo(one);
    expect(wholeSheet(form.sheet)).toEqual(before);
  });

  test("in a row to which he added words of his own only the explanation's words go", async () => {
    const at = `${columnAfterForm()}${lastRow() + 1}`;
    addIn.host.person.type(form.sheet, at, "ghi chú của tôi");
    await withdraw(await unmet("i:5.1"));
    expect(await unmet("i:5.1")).not.toHaveProperty("explained");
    expect(block()).toHaveLength(3);
    expect(
      [...form.sheet.storedIn({ top: 0, left: 0, bottom: 500, right: 99 })].map(({ cell }) => cell.value),
    ).toContain("ghi chú của tôi");
  });

  test("a new period begins without explanations, and does not list them", async () => {
    const request = { mode: "year", year: 2024, asOf: "31/12/2024", frame: "annex" } as const;
    const made = await addIn.app.startNewPeriod(form.sheet.id, request, () => undefined);
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    expect(made.value.left).toEqual([]);
  });

  test("a form of another set lists them as left behind", async () => {
    const sets = await addIn.app.setWork();
    const preview = await sets.previewMove(form.sheet.id, {
      setId: "xa-ntm-2026-2030",
      area: "nhom2",
      year: 2026,
      mode: "year",
      asOf: "",
      frame: "annex",
    });
    if (!preview.ok) throw new Error(JSON.stringify(preview.problem));
    expect(preview.value.left.filter(({ text }) => text === "Thiếu vốn")).toHaveLength(2);
  });
});

describe("interrupted", () => {
  let small: FormSheet;
  beforeAll(async () => {
    small = await (await AddIn.open()).insert(villageRequest);
    small.type("i:1.a", "Chưa đạt");
    small.type("i:2.a", "Chưa đạt");
  });

  // All codes at the same two syncs of a write: rowsBelowForm.test.ts.
  const CODES = ["InvalidOperationInCellEditMode", "GeneralException"] as const;

  /** A first explanation, one in place of another with a second one besides, and a withdrawal. */
  async function tasks(): Promise<readonly (() => ReturnType<CheckWork["explain"]>)[]> {
    ({ addIn, form } = await AddIn.withCopyOf(small));
    work = await addIn.app.checkWork();
    await explain(["i:2.a"], "Thiếu vốn");
    const [first, second] = [await unmet("i:1.a"), await unmet("i:2.a")];
    const request = { text: "Chờ vốn", by: "A", on: "2023-12-02" };
    return [
      () => work.explain({ ...request, items: [item(first)] }),
      () => work.explain({ ...request, items: [item(first), item(second)] }),
      () => work.withdrawExplanation(second),
    ];
  }

  test("every sync refused with every plausible code: the sheet is as it was, and the next try goes through", async () => {
    for (const task of await tasks()) {
      const before = wholeSheet(form.sheet);
      for (const code of CODES) {
        for (const sync of [1, 2, 3]) {
          addIn.host.refuse({ sync, code });
          expect(await task()).toMatchObject({ ok: false });
          expect(addIn.host.plannedInterruptions).toBe(0);
          expect(wholeSheet(form.sheet)).toEqual(before);
        }
      }
      const done = await task();
      if (!done.ok) throw new Error(JSON.stringify(done));
      await undo(done.value);
    }
  });

  const SLIPS: readonly (readonly [string, () => void])[] = [
    ["rows come in above", () => addIn.host.person.insertRows(form.sheet, 9, 2)],
    [
      "the explanation is changed",
      () => void addIn.host.person.type(form.sheet, `${textColumn()}${lastRow() + 1}`, "khác"),
    ],
    ["a row is put into the block", () => addIn.host.person.insertRows(form.sheet, lastRow() + 1)],
  ];

  test.each(SLIPS)("%s between any two syncs: done, or not at all", async (_, slip) => {
    for (const sync of [2, 3]) {
      for (const number of [0, 1, 2]) {
        const task = (await tasks())[number];
        if (task === undefined) throw new Error("no task");
        let slipped: unknown = null;
        addIn.host.betweenSyncs(sync, () => {
          slip();
          slipped = wholeSheet(form.sheet);
        });
        const outcome = await task();
        expect(addIn.host.plannedInterruptions).toBe(0);
        if (!outcome.ok) expect(wholeSheet(form.sheet)).toEqual(slipped);
        if (outcome.ok) await expectSound();
      }
    }
  });

  test("a column that comes in between any two syncs: explained in the right columns, or not at all", async () => {
    for (const sync of [2, 3]) {
      for (const number of [0, 1]) {
        const task = (await tasks())[number];
        if (task === undefined) throw new Error("no task");
        let slipped: unknown = null;
        addIn.host.betweenSyncs(sync, () => {
          addIn.host.person.insertColumns(form.sheet, "C");
          slipped = wholeSheet(form.sheet);
        });
        const outcome = await task();
        expect(outcome).toMatchObject({ ok: false, problem: { code: "changed" } });
        expect(wholeSheet(form.sheet)).toEqual(slipped);
      }
    }
  });

  /** Every explanation in a row of its own, whole; nothing of the officer's lost; the form as sound as before. */
  async function expectSound(): Promise<void> {
    const { findings } = await check();
    expect(findings.filter(({ code }) => code.startsWith("structure.") || code.startsWith("internal."))).toEqual([]);
    const entries = block().filter(([first]) => first !== "GIẢI TRÌNH" && first !== "TT");
    for (const [no, content, text, signer] of entries) {
      expect([no, content, signer]).toEqual([
        expect.stringMatching(/^[12]$/),
        expect.stringMatching(/^Nội dung i:/),
        expect.stringContaining("ngày"),
      ]);
      expect(["Thiếu vốn", "Chờ vốn", "khác"]).toContain(text);
    }
  }
});

/** Zero-based row of the last row with a key of ours. */
function lastRow(): number {
  const column = form.layout.index("key");
  const keyed = [...form.sheet.storedIn({ top: 0, left: column, bottom: 500, right: column })].filter(({ cell }) =>
    isOurs(cell.value),
  );
  return keyed.at(-1)?.row ?? 0;
}

function textColumn(): string {
  const row = lastRow();
  const column = [...form.sheet.storedIn({ top: row, left: 0, bottom: row, right: 60 })].find(
    ({ cell }) => cell.value === "Thiếu vốn",
  )?.column;
  return String.fromCharCode(65 + (column ?? 0));
}

function columnAfterForm(): string {
  const at = form.layout.lastColumn + 1;
  return at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;
}

function isOurs(key: unknown): boolean {
  return typeof key === "string" && key.startsWith("x:");
}
