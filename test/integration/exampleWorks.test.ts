/** @jest-environment jsdom */
import { loadPlanNinetyFive } from "../../src/forms/examples/loadExample";
import { valueText } from "../../src/grid/sheetGrid";
import { AddIn } from "../fixtures/addIn";
import { TableSheet } from "../fixtures/tableSheet";

let form: TableSheet;

beforeAll(async () => {
  const addIn = await AddIn.open();
  const outcome = await addIn.app.insertExample(() => undefined);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  const sheet = outcome.value.find(({ sheetName }) => sheetName.includes("Biểu 02"));
  form = TableSheet.of(addIn.host, sheet?.sheetId ?? "none");
});

test.each([
  ["m", 4700, "đường điện chiếu sáng"],
  ["m", 3300, "Xanh hóa các tuyến đường"],
  ["hộ", 3, "hộ nghèo"],
])("Biểu 02 has a work of %s %d: %s", (unit, quantity, words) => {
  const rows = bieu02Works().filter(({ text }) => text.includes(words));
  expect(rows).toEqual([expect.objectContaining({ unit, quantity, total: "", price: null, responsible: null })]);
});

test("Biểu 02 has the plan's works under their criteria, and no other figure", async () => {
  const { works } = await loadPlanNinetyFive();
  const found = bieu02Works();
  expect(found.map(({ criterion, text }) => ({ criterion, text }))).toEqual(
    works.map(({ criterion, text }) => ({ criterion, text })),
  );
  expect(found.filter(({ quantity }) => quantity !== null)).toHaveLength(3);
  expect(form.sheet.cell(3, 0).value).toBe("Chưa ghi kinh phí · 28 nội dung");
});

function bieu02Works() {
  const [key, text] = [form.column("key"), form.column("text")];
  const rows = [...form.sheet.storedIn({ top: 0, left: text, bottom: 200, right: text })].map(({ row }) => row);
  return rows
    .filter((row) => valueText(form.sheet.cell(row, key).value).startsWith("w:") && form.shown(row, "text") !== null)
    .map((row) => ({
      text: valueText(form.shown(row, "text")),
      criterion: form.shown(row, "criterion"),
      unit: form.shown(row, "unit"),
      quantity: form.shown(row, "quantity"),
      price: form.shown(row, "price"),
      total: form.shown(row, "total"),
      responsible: form.shown(row, "responsible"),
    }));
}
