/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseAreaAddress } from "../../src/grid/address";
import { STATE_COLOURS } from "../../src/forms/verdictColours";
import type { Corrected, ForeignWork } from "../../src/usecases/foreign/foreignWork";
import type { Correction, CriteriaReport, ForeignReading } from "../../src/usecases/foreign/foreignReading";
import { readInto } from "../../workbench/files/openWorkbook";
import type { Sheet } from "../../workbench/excel-host";
import plain from "../fixtures/foreign/a-plain.expected.json";
import twoRows from "../fixtures/foreign/b-two-row-header.expected.json";
import merged from "../fixtures/foreign/c-merged-no-codes.expected.json";
import oldFont from "../fixtures/foreign/d-vntime.expected.json";
import { AddIn } from "../fixtures/addIn";
import { wholeSheet } from "../fixtures/wholeSheet";

const FILES = path.join(__dirname, "../fixtures/foreign");
const ANSWERS = { "a-plain": plain, "b-two-row-header": twoRows, "c-merged-no-codes": merged, "d-vntime": oldFont };
type Sample = keyof typeof ANSWERS;
type Expected = { readonly address: string; readonly verdict: string };
const SAMPLES: readonly Sample[] = ["a-plain", "b-two-row-header", "c-merged-no-codes", "d-vntime"];

let addIn: AddIn;
let work: ForeignWork;
let sheet: Sheet;

async function openSample(name: Sample): Promise<void> {
  addIn = await AddIn.open();
  const { workbook } = addIn.host;
  await readInto(workbook, new Uint8Array(readFileSync(path.join(FILES, `${name}.xlsx`))), `${name}.xlsx`);
  addIn.host.modelReplaced();
  work = await addIn.app.foreignWork();
  for (const candidate of workbook.sheets) {
    addIn.host.person.activate(candidate);
    sheet = candidate;
    if ((await read()).tables.length > 0) return;
  }
  throw new Error(`no table in ${name}`);
}

async function read(): Promise<ForeignReading> {
  const outcome = await work.read(null);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

async function criteria(): Promise<CriteriaReport> {
  const table = (await read()).tables.find(({ kind }) => kind === "criteria");
  if (table?.kind !== "criteria") throw new Error("no table of criteria");
  return table;
}

/** What the sample's answer file says of each indicator. */
function expected(name: Sample): readonly Expected[] {
  return ANSWERS[name].indicators;
}

const COLOUR_OF: Readonly<Record<string, string | undefined>> = {
  met: STATE_COLOURS.met.fill,
  unmet: STATE_COLOURS.unmet.fill,
  invalid: STATE_COLOURS.invalid.fill,
  missing: STATE_COLOURS.open.fill,
  noThreshold: STATE_COLOURS.aside.fill,
  notApplicable: STATE_COLOURS.aside.fill,
};

/** Everything on the sheet as it is now. */
function snapshot(): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(wholeSheet(sheet)));
  return copy;
}

function colourAt(address: string): string | undefined {
  const area = parseAreaAddress(address);
  if (area === null) throw new Error(address);
  return addIn.host.judgement.conditionalStyle(sheet, area.top, area.left).fill;
}

describe.each(SAMPLES)("%s", (name) => {
  beforeEach(() => openSample(name));

  test("is read in three syncs without a write, and says what it understood", async () => {
    addIn.host.resetCounters();
    const table = await criteria();
    expect(addIn.host.counters).toMatchObject({ syncs: 3, writes: 0 });
    expect(table.sets.map(({ title }) => title).join()).toMatch(/nông thôn mới/);
    expect(table.columns.map(({ role }) => role)).toEqual(expect.arrayContaining(["requirement", "result"]));
  });

  test("every result wears the colour of its verdict; taking the colours away leaves nothing", async () => {
    const before = snapshot();
    addIn.host.resetCounters();
    const outcome = await work.colour(sheet.id, null);
    const { syncs } = addIn.host.counters;
    expect(outcome).toMatchObject({ ok: true, value: { doubtful: 0 } });
    const answers = expected(name);
    const wrong = answers.filter(({ address, verdict }) => colourAt(address) !== COLOUR_OF[verdict]);
    process.stdout.write(
      `${name}: ${answers.length} results coloured by ${sheet.conditionalFormats.length} rules in ${syncs} syncs\n`,
    );
    expect([wrong, answers.length > 15]).toEqual([[], true]);
    const rules = sheet.conditionalFormats.length;
    expect(await work.uncolour(sheet.id)).toEqual({ ok: true, value: { rules } });
    expect(snapshot()).toEqual(before);
  });
});

const OWN_RULE = {
  id: "{own}",
  areas: [{ top: 5, left: 0, bottom: 90, right: 5 }],
  formula: '=$D6="Đạt"',
  style: { fill: "#00FF00" },
  stopIfTrue: false,
};

describe("the sheet's own looks", () => {
  beforeEach(async () => {
    await openSample("a-plain");
    sheet.conditionalFormats = [OWN_RULE];
    addIn.host.modelReplaced();
  });

  test("its own rules stay what they are, before ours", async () => {
    await work.colour(sheet.id, null);
    expect(sheet.conditionalFormats[0]).toEqual(OWN_RULE);
    expect(sheet.conditionalFormats.length).toBeGreaterThan(5);
    expect(colourAt("D10")).toBe("#00FF00");
    await work.uncolour(sheet.id);
    expect(sheet.conditionalFormats).toEqual([OWN_RULE]);
  });

  test("coloured twice is coloured once", async () => {
    await work.colour(sheet.id, null);
    const rules = () => sheet.conditionalFormats.map(({ areas, formula, style }) => ({ areas, formula, style }));
    const once = rules();
    addIn.host.resetCounters();
    await work.colour(sheet.id, null);
    expect([rules(), addIn.host.counters.syncs]).toEqual([once, 7]);
  });

  test("a figure typed later is judged by the colour itself", async () => {
    await work.colour(sheet.id, null);
    const met = expected("a-plain").find(({ verdict }) => verdict === "met")?.address ?? "";
    sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule !== OWN_RULE && rule.id !== OWN_RULE.id);
    addIn.host.person.type(sheet, met, "Chưa đạt");
    expect(colourAt(met)).toBe(COLOUR_OF.unmet);
    addIn.host.person.clear(sheet, met);
    expect(colourAt(met)).toBe(COLOUR_OF.missing);
  });

  test("rows copied, inserted, deleted and sorted in between: afterwards only ours are gone", async () => {
    const change = () => {
      addIn.host.person.duplicateRow(sheet, 14);
      addIn.host.person.insertRows(sheet, 20);
      addIn.host.person.deleteRows(sheet, 30);
      addIn.host.person.sort(sheet, "A34:F40", { by: "D" });
    };
    change();
    const wanted = snapshot();
    await openSample("a-plain");
    sheet.conditionalFormats = [OWN_RULE];
    await work.colour(sheet.id, null);
    change();
    await work.uncolour(sheet.id);
    expect(snapshot()).toEqual(wanted);
  });

  test("on a protected sheet it is read, and colouring says what to do first", async () => {
    addIn.host.person.protect(sheet);
    const before = snapshot();
    expect((await criteria()).rows.tied).toBeGreaterThan(50);
    const problem = { ok: false, problem: { code: "sheetProtected" } };
    expect(await work.colour(sheet.id, null)).toEqual(problem);
    expect(await work.uncolour(sheet.id)).toEqual(problem);
    expect(snapshot()).toEqual(before);
  });
});

describe("corrected by the officer", () => {
  beforeEach(() => openSample("b-two-row-header"));

  async function correct(correction: Correction, machine: string | null = null): Promise<Corrected> {
    const outcome = await work.correct(sheet.id, correction, machine);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    return outcome.value;
  }

  test("the year, the area and the column of results; remembered in the workbook, whatever moves", async () => {
    const before = await criteria();
    const earlier = before.columns.find(({ role }) => role === "previousResult")?.column ?? -1;
    await correct({ kind: "year", year: 2022 });
    await correct({ kind: "area", area: "DBSH" });
    await correct({ kind: "role", column: earlier, role: "result" });
    addIn.host.person.insertColumns(sheet, "A");
    addIn.host.person.insertRows(sheet, 3);
    const after = await criteria();
    expect(after.year).toEqual({ value: 2022, certainty: "certain" });
    expect(after.area.value?.id).toBe("DBSH");
    expect(after.columns.find(({ role }) => role === "result")?.column).toBe(earlier + 1);
  });

  test("a row that is no indicator, and one tied to it instead", async () => {
    const row = 15;
    await correct({ kind: "row", row, to: null });
    expect((await criteria()).rows.tied).toBe(56);
    const [free] = (await criteria()).free;
    if (free === undefined) throw new Error("nothing is free");
    await correct({ kind: "row", row, to: free.tie });
    expect(await criteria()).toMatchObject({ free: [], rows: { tied: 57 } });
  });

  test("the next workbook from the template knows it, but not the year", async () => {
    const { machine } = await correct({ kind: "area", area: "DBSH" });
    const { machine: kept } = await correct({ kind: "year", year: 2022 }, machine);
    await openSample("b-two-row-header");
    const read = await work.read(kept);
    const table = read.ok ? read.value.tables[0] : null;
    expect(table).toMatchObject({ area: { value: { id: "DBSH" } }, year: { value: 2023 } });
    expect((await criteria()).area.value?.id).toBe("TDMNPB");
  });

  test("a note somebody tampered with counts as none", async () => {
    addIn.host.workbook.settings.set("bntm.foreign", '[{"headings":1}]');
    expect((await criteria()).area.value?.id).toBe("TDMNPB");
  });
});

describe("the sheet's own column of verdicts", () => {
  beforeEach(() => openSample("b-two-row-header"));

  const verdictsIn = () =>
    Array.from({ length: 90 }, (_, row) => sheet.cell(row, 5).value).filter((value) => value !== null);

  test("is filled where it is empty and the result is sure; taken back, the sheet is as before", async () => {
    addIn.host.person.type(sheet, "F13", "Đạt một phần");
    const before = snapshot();
    const filled = await work.fillVerdicts(sheet.id, null);
    if (!filled.ok) throw new Error(JSON.stringify(filled.problem));
    const sure = expected("b-two-row-header").filter(({ verdict }) => verdict === "met" || verdict === "unmet");
    expect(filled.value.cells).toBe(sure.length - 1);
    const wrong = sure.filter(({ address, verdict }) => {
      const row = Number(address.slice(1)) - 1;
      const wanted = row === 12 ? "Đạt một phần" : verdict === "met" ? "Đạt" : "Chưa đạt";
      return sheet.cell(row, 5).value !== wanted;
    });
    expect([wrong, verdictsIn().length > 40]).toEqual([[], true]);
    expect(await work.takeBack(filled.value.inverse)).toEqual({ ok: true, value: null });
    expect(snapshot()).toEqual(before);
  });

  test("what somebody typed since is not taken back", async () => {
    const filled = await work.fillVerdicts(sheet.id, null);
    if (!filled.ok) throw new Error(JSON.stringify(filled.problem));
    addIn.host.person.type(sheet, "F13", "Đang xét");
    const before = snapshot();
    expect(await work.takeBack(filled.value.inverse)).toEqual({ ok: false, problem: { code: "changed" } });
    expect(snapshot()).toEqual(before);
  });
});

const CODES = ["InvalidOperationInCellEditMode", "AccessDenied", "GeneralException", "ActivityLimitReached"] as const;

describe("interrupted", () => {
  beforeEach(() => openSample("a-plain"));

  test.each(CODES)("%s at every sync: nothing but our colours can be left, and they come off", async (code) => {
    const before = snapshot();
    let sync = 1;
    for (; sync < 12; sync += 1) {
      addIn.host.refuse({ sync, code, afterActions: 9 });
      await work.colour(sheet.id, null);
      const late = addIn.host.plannedInterruptions > 0;
      if (late) await work.uncolour(sheet.id);
      expect(await work.uncolour(sheet.id)).toMatchObject({ ok: true });
      expect([sync, snapshot()]).toEqual([sync, before]);
      if (late) break;
    }
    expect(sync).toBeGreaterThan(4);
  });

  test("a row inserted or a figure typed between any two syncs: not coloured, or coloured with it", async () => {
    for (let sync = 2; sync <= 6; sync += 1) {
      await openSample("a-plain");
      addIn.host.betweenSyncs(sync, (person) => person.insertRows(sheet, 12));
      const outcome = await work.colour(sheet.id, null);
      if (addIn.host.plannedInterruptions > 0) break;
      const shifted = expected("a-plain").map(({ address, verdict }) => {
        const row = Number(address.slice(1));
        return { address: `D${row >= 12 ? row + 1 : row}`, verdict };
      });
      const wrong = shifted.filter(({ address, verdict }) => {
        return colourAt(address) !== (outcome.ok ? COLOUR_OF[verdict] : undefined);
      });
      expect([sync, wrong]).toEqual([sync, []]);
    }
  });
});
