/** @jest-environment jsdom */
import { cellAddress } from "../../src/grid/address";
import type { TableRequest } from "../../src/usecases/app";
import { AddIn } from "../fixtures/addIn";
import { TableSheet, tableRequest } from "../fixtures/tableSheet";

const bieu10: TableRequest = { ...tableRequest, form: "bieu-10", area: "nhom2" };
const conditions: TableRequest = { ...tableRequest, form: "dieu-kien-cong-nhan", setId: "xa-ntm-2026-2030" };
const evidence: TableRequest = {
  ...tableRequest,
  form: "tai-lieu-kiem-chung",
  setId: "xa-ntm-2021-2025",
  year: 2024,
  asOf: "30/6/2024",
};

async function inserted(request: TableRequest): Promise<TableSheet> {
  return TableSheet.insert(await AddIn.open(), request);
}

const COUNTER = 3;

function counter(form: TableSheet): unknown {
  return form.sheet.cell(COUNTER, 0).value;
}

/** Sorts the rows between two keys by a column, hidden columns along with the rest. */
function sort(form: TableSheet, [from, to]: readonly [string, string], by: string, ascending: boolean): void {
  const last = form.column("note");
  const area = `${cellAddress({ row: form.rowOf(from), column: 0 })}:${cellAddress({ row: form.rowOf(to), column: last })}`;
  form.host.person.sort(form.sheet, area, { by: form.address(from, by).replace(/\d+/, ""), ascending });
}

test.each([
  ["Biểu 10", bieu10],
  ["Điều kiện", conditions],
  ["Tài liệu", evidence],
])(
  "%s is inserted in at most 4 syncs, and a check finds nothing but what is to be filled in",
  async (_name, request) => {
    const addIn = await AddIn.open();
    const form = await TableSheet.insert(addIn, request);
    expect(addIn.host.counters.syncs).toBeLessThanOrEqual(4);
    addIn.host.person.activate(form.sheet);
    const answer = await addIn.app.checkActiveSheet();
    expect(answer).toMatchObject({ ok: true, value: { kind: "report" } });
    const found = answer.ok && answer.value.kind === "report" ? answer.value.report.findings : [];
    expect(found.filter(({ code }) => code !== "table.valueMissing" && code !== "table.nothingEntered")).toEqual([]);
  },
);

test.each(["xa-ntm-1999", ""])("a form of the unknown set %j is not inserted", async (setId) => {
  const addIn = await AddIn.open();
  const outcome = await addIn.app.insertTable({ ...evidence, setId }, () => undefined);
  expect(outcome.ok).toBe(false);
  expect(addIn.host.workbook.sheets).toHaveLength(1);
});

describe("Biểu 10", () => {
  const MET = "Đạt 1/10 tiêu chí; chưa đạt 1 · chưa kết luận được 8";
  let form: TableSheet;
  beforeEach(async () => {
    form = await inserted(bieu10);
    form.type("i:1.1", "result.verdict", "Đạt");
    form.type("i:2.1", "result.verdict", "Đạt");
    form.type("i:2.5", "result.verdict", "Chưa đạt");
  });

  test("a copied row counts for the criterion of its original", () => {
    expect(counter(form)).toBe(MET);
    const row = form.rowOf("i:1.5");
    form.host.person.duplicateRow(form.sheet, row + 1);
    form.type(row + 1, "result.verdict", "Chưa đạt");
    expect(form.shown("c:1", "result.verdict")).toBe("Chưa đạt");
    expect(counter(form)).toBe("Đạt 0/10 tiêu chí; chưa đạt 2 · chưa kết luận được 8");
  });

  test.each([
    ["under the headings", () => form.rowOf("c:1")],
    ["between two rows", () => form.rowOf("i:2.3")],
    ["under the last", () => form.rowOf("i:10.5") + 1],
  ])("an empty row inserted %s counts nowhere, and the counter says so", (_name, place) => {
    const row = place();
    form.host.person.insertRows(form.sheet, row + 1);
    expect(counter(form)).toBe(MET);
    form.type(row, "result.verdict", "Chưa đạt");
    expect(String(counter(form))).toMatch(/^Đạt 1\/10 .* · có dòng mới chưa được xét/);
  });

  test("without a row the criterion follows from those that are left", () => {
    form.host.person.deleteRows(form.sheet, form.rowOf("i:2.5") + 1);
    expect(form.shown("c:2", "result.verdict")).toBe("Đạt");
    form.host.person.deleteRows(form.sheet, form.rowOf("c:1") + 1);
    expect(counter(form)).toBe("Đạt 1/10 tiêu chí; chưa đạt 0 · chưa kết luận được 9");
  });

  test.each(["tt", "result.verdict"])("sorted by %s, every criterion keeps its rows", (by) => {
    sort(form, ["c:1", "i:10.5"], by, false);
    expect(counter(form)).toBe(MET);
    form.type("i:2.5", "result.verdict", "Đạt");
    expect(form.shown("c:2", "result.verdict")).toBe("Đạt");
    expect(form.shown("c:1", "result.verdict")).toBe("Đạt");
  });
});

test("Điều kiện: a copied document is asked for like the others, a deleted condition leaves the form open", async () => {
  const form = await inserted(conditions);
  const answers = { "d:criteria.1": "10", "d:overall": "95", "s:2": "85", "d:debt": "0" };
  for (const [key, answer] of Object.entries(answers)) form.type(key, "value", answer);
  for (const number of [1, 2, 3, 4, 5, 6]) form.type(`d:document.${number}`, "value", "Có");
  expect(counter(form)).toBe("Đủ điều kiện đề nghị xét công nhận");
  const row = form.rowOf("d:document.6");
  form.host.person.duplicateRow(form.sheet, row + 1);
  form.type(row + 1, "value", "Chưa có");
  expect(counter(form)).toBe("Chưa đủ điều kiện: còn 1 điều kiện chưa đạt, 0 chưa có số liệu");
  form.host.person.deleteRows(form.sheet, row + 2);
  form.host.person.deleteRows(form.sheet, form.rowOf("d:document.3") + 1);
  expect(counter(form)).toBe("Đủ điều kiện đề nghị xét công nhận");
  form.host.person.deleteRows(form.sheet, form.rowOf("d:debt") + 1);
  expect(counter(form)).toBe("Chưa đủ điều kiện: còn 0 điều kiện chưa đạt, 1 chưa có số liệu");
});

test("Tài liệu: copied rows belong to their indicator, sorted or deleted it counts once", async () => {
  const form = await inserted(evidence);
  const row = form.rowOf("i:5.1/1");
  form.host.person.duplicateRow(form.sheet, row + 1);
  form.type(row, "number", "12/QĐ-UBND");
  form.type(row + 1, "number", "15/QĐ-UBND");
  form.type("i:1.2/1", "subject", "Quy định quản lý quy hoạch");
  expect(counter(form)).toBe("Đã có tài liệu: 2/57 chỉ tiêu");
  sort(form, ["c:1", "i:19.2/1"], "number", true);
  expect(counter(form)).toBe("Đã có tài liệu: 2/57 chỉ tiêu");
  form.host.person.deleteRows(form.sheet, form.rowOf("i:5.1/1") + 1);
  expect(counter(form)).toBe("Đã có tài liệu: 2/57 chỉ tiêu");
});
