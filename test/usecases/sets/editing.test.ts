import type { CriterionSet } from "../../../src/criteria/criterionSet";
import { criterionSetJson } from "../../../src/criteria/criterionSetJson";
import { signedSet } from "../../../src/criteria/signedSet";
import { thresholdOf } from "../../../src/criteria/thresholdOf";
import { createSetWork } from "../../../src/usecases/sets/createSetWork";
import type { RowChange, RowWords, SetProblem, ThresholdChange } from "../../../src/usecases/sets/setChange";
import type { SetView } from "../../../src/usecases/sets/setView";
import type { SetWork } from "../../../src/usecases/sets/setWork";
import { libraryLists } from "../../../src/usecases/libraryLists";
import type { Outcome, WorkbookPort } from "../../../src/usecases/ports";
import { SetLibrary } from "../../../src/usecases/setLibrary";
import { memoryStore } from "../../fixtures/memoryStore";
import { communeSet, programmeSet } from "../../fixtures/shippedSets";

const lan = { by: "Hoàng Thị Lan", on: "2023-11-25" };
const NTM = communeSet.id;
const change: ThresholdChange = {
  code: "3.1",
  part: null,
  area: "TDMNPB",
  text: "≥ 85%",
  document: "1494/QĐ-UBND",
  note: "Mức của tỉnh",
};

/** No workbook: what is edited stays on this machine. */
const noWorkbook = new Proxy(
  {},
  {
    get: (_, member) => {
      throw new Error(`asked for ${String(member)}`);
    },
  },
) as WorkbookPort;

function setWork(store = memoryStore()): { readonly work: SetWork; readonly library: SetLibrary } {
  const library = new SetLibrary(store);
  return { work: createSetWork({ workbook: noWorkbook, lists: libraryLists(library, null) }), library };
}

function value<Value>(outcome: Outcome<Value, SetProblem>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

function rowOf(view: SetView, code: string, part: string | null = null) {
  const rows = view.criteria.flatMap((criterion) => criterion.rows);
  const row = rows.find((candidate) => candidate.code === code && candidate.part === part);
  if (row === undefined) throw new Error(code);
  return row;
}

function inArea(view: SetView, code: string, area = "TDMNPB") {
  const threshold = rowOf(view, code).thresholds.find((candidate) => candidate.area === area);
  if (threshold === undefined) throw new Error(area);
  return threshold;
}

function setOf(library: SetLibrary, id: string): CriterionSet {
  const set = library.edition(id);
  if (set === null) throw new Error(id);
  return set;
}

describe("a threshold put in place of the set's own", () => {
  test("is what forms are judged by from then on, with who put it there and by which document", async () => {
    const { work, library } = setWork();
    const view = value(await work.changeThreshold(NTM, change, lan));
    expect(inArea(view, "3.1")).toMatchObject({
      words: "≥ 85%",
      state: { kind: "unchecked" },
      source: "1494/QĐ-UBND",
      note: "Mức của tỉnh",
      changed: lan,
    });
    expect(rowOf(view, "3.1").changed).toBe(true);
    expect(rowOf(view, "3.2").changed).toBe(false);
    expect(inArea(view, "3.1", "DBSH").words).not.toBe("≥ 85%");
    const row = setOf(library, NTM)
      .criteria.flatMap(({ indicators }) => indicators)
      .find(({ code }) => code === "3.1");
    if (row === undefined) throw new Error("3.1");
    expect(thresholdOf(row, "TDMNPB", 2023)).toEqual({ kind: "figure", value: 85 });
  });

  test.each([
    ["nhiều", { kind: "unreadable" }],
    ["≤ 85%", { kind: "otherDirection", op: ">=" }],
  ])("%j is refused with a reason, and nothing has changed", async (text, reason) => {
    const { work, library } = setWork();
    const outcome = await work.changeThreshold(NTM, { ...change, text }, lan);
    expect(outcome).toEqual({ ok: false, problem: { code: "threshold", area: "TDMNPB", reason } });
    expect(library.editions).toEqual([]);
  });

  test("a bare number is taken in the row's own direction; an empty text takes the threshold away", async () => {
    const { work } = setWork();
    expect(inArea(value(await work.changeThreshold(NTM, { ...change, text: "85" }, lan)), "3.1").words).toBe("≥ 85%");
    const without = value(await work.changeThreshold(NTM, { ...change, text: "" }, lan));
    expect(inArea(without, "3.1")).toMatchObject({ words: "", state: { kind: "none" } });
  });

  test.each(["", "   ", "x".repeat(101)])("nobody's change (%j) is refused", async (by) => {
    const { work } = setWork();
    const outcome = await work.changeThreshold(NTM, change, { ...lan, by });
    expect(outcome).toEqual({ ok: false, problem: { code: "signing", field: "by" } });
  });

  test("a row or area that is gone, an unknown set, a machine that keeps nothing", async () => {
    const gone = { ok: false, problem: { code: "rowGone" } };
    const { work } = setWork();
    expect(await work.changeThreshold(NTM, { ...change, code: "3.9" }, lan)).toEqual(gone);
    expect(await work.changeThreshold(NTM, { ...change, area: "nhom1" }, lan)).toEqual(gone);
    expect(await work.changeThreshold("no-such-set", change, lan)).toEqual(gone);
    const full = setWork(memoryStore(null, true));
    expect(await full.work.changeThreshold(NTM, change, lan)).toEqual({ ok: false, problem: { code: "notKept" } });
    expect(full.library.editions).toEqual([]);
  });
});

describe("comparing with the document", () => {
  test("a threshold is checked by somebody on a day, and has to be checked anew once it is changed", async () => {
    const { work } = setWork();
    const place = { code: "3.1", part: null, area: "TDMNPB" };
    const checked = value(await work.markChecked(NTM, [place], "318/QĐ-TTg", lan));
    expect(inArea(checked, "3.1").state).toEqual({ kind: "checked", ...lan });
    expect(inArea(checked, "3.1").source).toBe("318/QĐ-TTg");
    expect(checked.states.checked).toBe(1);
    expect(inArea(checked, "3.1", "DBSH").state).toEqual({ kind: "unchecked" });
    const changed = value(await work.changeThreshold(NTM, change, lan));
    expect(inArea(changed, "3.1").state).toEqual({ kind: "unchecked" });
  });

  test("other words of the row have to be compared anew", async () => {
    const { work } = setWork();
    value(await work.markChecked(NTM, [{ code: "3.1", part: null, area: "TDMNPB" }], "318/QĐ-TTg", lan));
    const row: RowWords = {
      code: "3.1",
      text: "Lời khác",
      unit: "%",
      kind: { kind: "percentage", op: ">=" },
      notApplicable: "falls-out",
    };
    const view = value(await work.changeRow(NTM, { kind: "rewrite", place: { code: "3.1", part: null }, row }, lan));
    expect(inArea(view, "3.1").state).toEqual({ kind: "unchecked" });
    expect(inArea(view, "3.1").source).toBe("318/QĐ-TTg");
  });

  test("many at once, or none where one of them is gone", async () => {
    const { work, library } = setWork();
    const places = ["3.1", "3.2", "9.9"].map((code) => ({ code, part: null, area: "TDMNPB" }));
    expect((await work.markChecked(NTM, places, "", lan)).ok).toBe(false);
    expect(library.editions).toEqual([]);
    expect(value(await work.markChecked(NTM, places.slice(0, 2), "", lan)).states.checked).toBe(2);
  });
});

describe("going back", () => {
  test("a row, and with the last one the whole set, is as shipped again", async () => {
    const { work, library } = setWork();
    value(await work.changeThreshold(NTM, change, lan));
    value(await work.changeThreshold(NTM, { ...change, code: "4.2", text: "≥ 99%" }, lan));
    const one = value(await work.resetRow(NTM, { code: "3.1", part: null }, lan));
    expect([rowOf(one, "3.1").changed, rowOf(one, "4.2").changed]).toEqual([false, true]);
    const both = value(await work.resetRow(NTM, { code: "4.2", part: null }, lan));
    expect(both.set).toEqual(communeSet);
    expect(library.editions).toEqual([]);
  });

  test("the whole set at once; a set that did not ship is taken away", async () => {
    const { work, library } = setWork();
    value(await work.changeThreshold(NTM, change, lan));
    expect(value(await work.resetSet(NTM, lan.on))?.set).toEqual(communeSet);
    const own = signedSet({ ...communeSet, id: "xa-ntm-cua-tinh" }, { ...lan, note: "" });
    library.keep({ set: own, json: criterionSetJson(own) });
    expect(await work.resetRow("xa-ntm-cua-tinh", { code: "3.1", part: null }, lan)).toEqual({
      ok: false,
      problem: { code: "notShipped" },
    });
    expect(value(await work.resetSet("xa-ntm-cua-tinh", lan.on))).toBeNull();
    expect(library.editions).toEqual([]);
  });
});

describe("rows of people's own", () => {
  const words: RowWords = {
    code: "1.1",
    text: "Quy hoạch chung xã được phê duyệt",
    unit: "",
    kind: { kind: "yes-no" },
    notApplicable: "falls-out",
  };
  const add = (row: Partial<RowWords>, thresholds: Record<string, string> = {}): RowChange => ({
    kind: "add",
    criterion: 1,
    row: { ...words, ...row },
    thresholds,
    document: "51/2025/QĐ-TTg",
  });

  test("a set without indicators fills row by row, and serves a Biểu 01 once every criterion has one", async () => {
    const { work } = setWork();
    for (const { no } of programmeSet.criteria) {
      expect(work.sets().find(({ setId }) => setId === programmeSet.id)?.complete).toBe(false);
      const percent = { code: `${no}.1`, kind: { kind: "percentage", op: ">=" } } as const;
      const row = { ...add(percent, { nhom1: "≥ 80%", nhom2: "70" }), criterion: no };
      value(await work.changeRow(programmeSet.id, row, { ...lan, on: "2026-11-25" }));
    }
    const choice = work.sets().find(({ setId }) => setId === programmeSet.id);
    expect(choice).toMatchObject({ complete: true, indicatorCount: 10, own: true });
    const view = await work.open(programmeSet.id, "2026-11-25");
    if (view === null) throw new Error("no set");
    expect(rowOf(view, "1.1").thresholds.map(({ words: shown }) => shown)).toEqual(["≥ 80%", "≥ 70%", ""]);
  });

  test.each<[string, RowChange, SetProblem]>([
    ["a code of another criterion", add({ code: "2.1" }), { code: "codeMalformed" }],
    ["no code", add({ code: "một" }), { code: "codeMalformed" }],
    ["no words", add({ text: " " }), { code: "textRequired" }],
    ["a scale of one level", add({ kind: { kind: "level", scale: ["Khá", " Khá "] } }), { code: "scaleRequired" }],
    ["a criterion that is not there", { ...add({ code: "11.1" }), criterion: 11 } as RowChange, { code: "rowGone" }],
    [
      "a threshold of another kind",
      add({}, { nhom1: "≥ 80%" }),
      { code: "threshold", area: "nhom1", reason: { kind: "otherKind" } },
    ],
  ])("%s is refused", async (_, row, problem) => {
    const { work } = setWork();
    expect(await work.changeRow(programmeSet.id, row, lan)).toEqual({ ok: false, problem });
  });

  test("a code that is taken; a row rewritten keeps what still means something; one taken away is gone", async () => {
    const { work } = setWork();
    value(await work.changeRow(programmeSet.id, add({ kind: { kind: "percentage", op: ">=" } }, { nhom1: "80" }), lan));
    const place = { code: "1.1", part: null };
    expect(await work.changeRow(programmeSet.id, add({}), lan)).toEqual({
      ok: false,
      problem: { code: "codeTaken", taken: "1.1" },
    });
    const atMost = { ...words, code: "1.2", kind: { kind: "percentage", op: "<=" } } as const;
    const turned = value(await work.changeRow(programmeSet.id, { kind: "rewrite", place, row: atMost }, lan));
    expect(inArea(turned, "1.2", "nhom1").words).toBe("≤ 80%");
    const rewritten = { code: "1.2", part: null };
    const yesNo = value(
      await work.changeRow(programmeSet.id, { kind: "rewrite", place: rewritten, row: { ...words, code: "1.2" } }, lan),
    );
    expect(inArea(yesNo, "1.2", "nhom1").words).toBe("");
    const gone = value(await work.changeRow(programmeSet.id, { kind: "remove", place: rewritten }, lan));
    expect(gone.criteria[0]?.rows).toEqual([]);
  });

  test("how Không xét counts, by the document", async () => {
    const { work } = setWork();
    const counts = "counts-as-met";
    const view = value(await work.changeRow(NTM, { kind: "notApplicable", code: "3.1", counts }, lan));
    expect(rowOf(view, "3.1").notApplicable).toBe(counts);
  });
});

describe("looking for a row", () => {
  test.each([
    ["thu nhap", ["10.1"]],
    ["THU NHẬP bình quân", ["10.1"]],
    ["17.10", ["17.10"]],
    ["không có chữ nào như thế", []],
  ])("%j", async (query, codes) => {
    const { work } = setWork();
    const view = await work.open(NTM, lan.on);
    if (view === null) throw new Error("no set");
    const found = work.find(view, query).criteria.flatMap(({ rows }) => rows.map(({ code }) => code));
    expect(new Set(found)).toEqual(new Set(codes));
    expect(work.find(view, " ")).toEqual(view);
  });
});
