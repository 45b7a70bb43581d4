import { singleList } from "../../src/criteria/criteriaList";
import { indicatorsOf } from "../../src/criteria/indicatorsOf";
import { FORM_MODES } from "../../src/forms/formMode";
import { CalculatedTable, changedResults } from "../fixtures/calculatedTable";
import { communeSet, villageSet } from "../fixtures/shippedSets";
import { evidenceForm, LISTS } from "./listForms";

test.each(LISTS)(
  "%s: a heading for each criterion, a row for each indicator or ready ones where none is known",
  (_name, list) => {
    const { rows } = evidenceForm(list);
    const documents = rows.filter(({ look }) => look === "item").map(({ key }) => key);
    const criteria = list.sets.flatMap(({ set }) => set.criteria);
    const headings = list.entries.filter(({ kind }) => kind === "group").length + criteria.length;
    expect(rows).toHaveLength(headings + documents.length);
    const indicators = list.sets.flatMap(({ set }, index) => {
      const kind = index === 0 ? "i" : "i2";
      return indicatorsOf(set).map(({ code }) => `${kind}:${code}/1`);
    });
    if (indicators.length > 0) expect([...documents].sort()).toEqual([...indicators].sort());
    else expect(documents).toHaveLength(3 * criteria.length);
  },
);

test.each(
  LISTS.map(
    ([name, list], index) =>
      [
        name,
        list,
        ["0/10 tiêu chí", "0/57 chỉ tiêu", "0/75 chỉ tiêu", "0/132 chỉ tiêu", "0/20 nội dung", "0/15 chỉ tiêu"][index],
      ] as const,
  ),
)("%s: the counter begins with nothing, in every mode", (_name, list, counter) => {
  for (const mode of FORM_MODES) {
    expect(new CalculatedTable(evidenceForm(list, { mode })).at(3, 0)).toBe(`Đã có tài liệu: ${counter ?? ""}`);
  }
});

function village(): CalculatedTable {
  return new CalculatedTable(evidenceForm(singleList(villageSet)));
}

test.each([
  ["a number", "number", "12/QĐ-UBND", 1],
  ["a number typed as one", "number", 12, 1],
  ["what it shows", "subject", "Ảnh nhà văn hóa thôn", 1],
  ["spaces only", "number", "  ", 0],
  ["a place only", "place", "Tủ số 2", 0],
])("a document with %s", (_name, column, value, count) => {
  const table = village();
  table.fill([["i:1.a/1", column, value]]);
  expect(table.at(3, 0)).toBe(`Đã có tài liệu: ${count}/20 nội dung`);
});

test("several documents of an indicator count once, wherever they stand and whichever is empty", () => {
  const table = village();
  // As a copied row: it keeps the indicator of its original.
  table.fill([
    ["i:2.a/1", "indicator", "i:1.a"],
    ["i:1.a/1", "number", "1/KH"],
    ["i:2.a/1", "number", "2/KH"],
  ]);
  expect(table.at(3, 0)).toBe("Đã có tài liệu: 1/20 nội dung");
  table.fill([["i:1.a/1", "number", null]]);
  expect(table.at(3, 0)).toBe("Đã có tài liệu: 1/20 nội dung");
  table.fill([["i:2.a/1", "number", null]]);
  expect(table.at(3, 0)).toBe("Đã có tài liệu: 0/20 nội dung");
});

test("a document changes the count of its indicator, nothing else", () => {
  const table = village();
  const before = table.results();
  table.fill([["i:3.a/1", "number", "5/BC-UBND"]]);
  expect([...changedResults(before, table.results())].sort()).toEqual([
    "i:3.a/1 / counted",
    "i:3.a/1 / filled",
    "row 3 / tt",
  ]);
});

test("code and text of an indicator stand on its row, all of it on paper", () => {
  const form = evidenceForm(singleList(communeSet));
  const table = new CalculatedTable(form);
  expect(table.value("i:17.10/1", "tt")).toBe("17.10");
  expect(table.value("i:1.2/1", "text")).toBe(
    "Ban hành quy định quản lý quy hoạch chung xây dựng xã và tổ chức thực hiện theo quy hoạch",
  );
  expect(form.columns.filter(({ hidden }) => !hidden).at(-1)?.id).toBe(form.lastPrinted);
});
