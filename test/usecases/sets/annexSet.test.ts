import { loadShippedSet } from "../../../src/criteria/catalogue";
import type { CriterionSet } from "../../../src/criteria/criterionSet";
import { criterionSetJson } from "../../../src/criteria/criterionSetJson";
import { writtenWithParts } from "../../../src/criteria/notation/writtenOfRow";
import { thresholdWords } from "../../../src/criteria/notation/thresholdWords";
import { parseCriterionSet } from "../../../src/criteria/parseCriterionSet";
import { requirementIn } from "../../../src/criteria/requirementIn";
import { isUnaltered } from "../../../src/criteria/signedSet";
import type { AnnexDraft, AnnexDraftRow, AnnexHead } from "../../../src/usecases/sets/annex/annexDraft";
import { annexSet } from "../../../src/usecases/sets/annex/annexSet";
import { findAnnex } from "../../../src/usecases/sets/annex/findAnnex";
import { annexFile } from "../../fixtures/annexFile";

const signing = { by: "Hoàng Thị Lan", on: "2026-11-25" };
const AREAS = { chung: "chung", TDMNPB: "TDMNPB", DBSH: "DBSH", BTB: "BTB" };
const head: AnnexHead = {
  kind: "new",
  title: "Xã nông thôn mới tỉnh Lạng Sơn",
  label: "NTM LS",
  level: "commune",
  number: "1062/QĐ-UBND",
  inForceFrom: "15/6/2024",
  years: { from: 2024, to: 2025 },
  areas: AREAS,
};

const MIXED = "C13";

async function sample() {
  const grid = await annexFile("f-annex-regions.xlsx");
  const reading = { sheetId: "{1}", sheetName: "Phụ lục I", grid, activeCell: null };
  const found = await findAnnex({ readSheetWithLook: () => Promise.resolve({ ok: true, value: reading }) });
  if (!found.ok || found.value === null) throw new Error("no annex in the sample");
  return found.value;
}

function saved(draft: AnnexDraft, wanted: AnnexHead = head, base: CriterionSet | null = null): CriterionSet {
  const made = annexSet(draft, wanted, base, [], signing);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}

function changed({ rows, ...draft }: AnnexDraft, key: string, change: Partial<AnnexDraftRow>): AnnexDraft {
  return { ...draft, rows: rows.map((row) => (row.key === key ? { ...row, ...change } : row)) };
}

test("a row whose areas compare in different ways keeps each one's own", async () => {
  const rows = saved((await sample()).draft).criteria.flatMap(({ indicators }) => indicators);
  const poverty = rows.find(({ provenance }) => provenance.note === MIXED);
  if (poverty === undefined) throw new Error(MIXED);
  expect(["TDMNPB", "DBSH", "BTB"].map((area) => thresholdWords(poverty, area))).toEqual(["≤ 13%", "< 2%", "< 5%"]);
  expect(requirementIn(poverty, "TDMNPB").kind).toMatchObject({ kind: "percentage", op: "<=" });
  expect(requirementIn(poverty, "chung")).toEqual(poverty);
});

test("what an area asks in a way the row cannot have is refused at its cell", async () => {
  const { draft } = await sample();
  const row = draft.rows.find(({ key }) => key === MIXED);
  const cells = row?.cells.map((cell) => (cell.area === "BTB" ? { ...cell, text: "Khá trở lên" } : cell)) ?? [];
  expect(annexSet(changed(draft, MIXED, { cells }), head, null, [], signing)).toMatchObject({
    ok: false,
    problem: {
      code: "annexRow",
      key: MIXED,
      problem: { code: "threshold", area: "BTB", reason: { kind: "otherKind" } },
    },
  });
});

test("the sample becomes a valid set that asks in every area what the annex asks", async () => {
  const { draft, understood, left } = await sample();
  const set = saved(draft);
  expect(parseCriterionSet(criterionSetJson(set))).toEqual(set);
  expect(isUnaltered(set)).toBe(true);
  expect([set.id, set.decision.inForceFrom, set.withoutIndicators]).toEqual([
    "xa-nong-thon-moi-tinh-lang-son",
    "2024-06-15",
    false,
  ]);
  const income = set.criteria.flatMap(({ indicators }) => indicators).find(({ code }) => code === "2.2");
  if (income === undefined) throw new Error("no 2.2");
  expect(writtenWithParts(income, "TDMNPB")).toMatchObject({
    bound: { value: { value: 100 } },
    and: [{ text: "cứng hóa" }],
  });
  expect(writtenWithParts(income, "BTB")).toMatchObject({ bound: { op: ">=", value: { value: 90.5 } }, and: [] });
  expect(income.thresholds["chung"]).toEqual({ kind: "province" });
  expect(income.records["BTB"]).toEqual({
    document: "1062/QĐ-UBND",
    note: "",
    changed: signing,
    checked: null,
  });
  expect([understood > 40, left.length]).toEqual([true, 2]);
});

test("what could not be read stays beside the threshold that is missing", async () => {
  const { draft } = await sample();
  const row = draft.rows[0];
  if (row === undefined) throw new Error("no row");
  const cells = row.cells.map((cell, at) => (at === 1 ? { ...cell, original: "Theo phụ lục", text: "" } : cell));
  const [indicator] = saved(changed(draft, row.key, { cells })).criteria[0]?.indicators ?? [];
  expect(indicator?.thresholds["TDMNPB"]).toBeUndefined();
  expect(indicator?.records["TDMNPB"]?.note).toBe("Theo phụ lục");
});

test("a row that was dropped is not in the set, a row that cannot be one is named", async () => {
  const { draft } = await sample();
  const [first, second] = draft.rows;
  if (first === undefined || second === undefined) throw new Error("no rows");
  const codes = (set: CriterionSet) => set.criteria.flatMap(({ indicators }) => indicators.map(({ code }) => code));
  expect(codes(saved(changed(draft, first.key, { dropped: true })))).not.toContain(first.code);
  const problem = (mended: AnnexDraft) => {
    const made = annexSet(mended, head, null, [], signing);
    return made.ok ? null : made.problem;
  };
  expect(problem(changed(draft, second.key, { code: first.code }))).toEqual({
    code: "annexRow",
    key: second.key,
    problem: { code: "codeTaken", taken: first.code },
  });
  const cells = second.cells.map((cell, at) => (at === 0 ? { ...cell, text: "Theo phụ lục" } : cell));
  expect(problem(changed(draft, second.key, { cells }))).toMatchObject({
    key: second.key,
    problem: { code: "threshold", area: "chung", reason: { kind: "unreadable" } },
  });
});

test.each<[Partial<Extract<AnnexHead, { kind: "new" }>>, string]>([
  [{ title: " " }, "title"],
  [{ label: "quá dài đấy" }, "label"],
  [{ number: "" }, "number"],
  [{ inForceFrom: "31/02/2024" }, "inForceFrom"],
  [{ years: { from: 2026, to: 2025 } }, "years"],
])("a head with %j is refused at its field", async (mistake, field) => {
  const made = annexSet((await sample()).draft, { ...head, ...mistake }, null, [], signing);
  expect(made).toEqual({ ok: false, problem: { code: "annexHead", field } });
});

test("an edition keeps the decision, the areas and the criteria's names of its set; what the annex lacks stays empty", async () => {
  const base = await loadShippedSet("xa-ntm-2026-2030", { inForceOn: "2026-11-25" });
  const areas = { chung: "*", TDMNPB: "nhom1", DBSH: "", BTB: "nhom3" };
  const set = saved((await sample()).draft, { kind: "edition", setId: "xa-ntm-2026-2030", areas }, base);
  expect([set.id, set.decision, set.areas]).toEqual([base?.id, base?.decision, base?.areas]);
  expect([set.criteria.length, set.withoutIndicators]).toEqual([10, true]);
  expect(set.criteria[1]?.name).toBe("Hạ tầng kinh tế - xã hội");
  const road = set.criteria[1]?.indicators.find(({ code }) => code === "2.2");
  // Nhóm 2 has no column of its own: what holds for all holds for it.
  expect([road?.thresholds["nhom2"], road?.thresholds["nhom3"]]).toEqual([
    { kind: "province" },
    { kind: "value", value: 90.5 },
  ]);
  const twice = { ...areas, DBSH: "nhom1" };
  const made = annexSet((await sample()).draft, { kind: "edition", setId: set.id, areas: twice }, base, [], signing);
  expect(made).toEqual({ ok: false, problem: { code: "annexAreas" } });
});
