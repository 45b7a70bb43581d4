import { ReviewedTable, toldOfBody } from "../../fixtures/reviewedTable";
import { FILLED } from "./filledTables";

test.each(FILLED)("%s filled in as it should be has nothing to correct or explain", (_name, form, entries) => {
  expect(toldOfBody(new ReviewedTable(form).fill(entries).findings())).toEqual([]);
});

test("a new Biểu 02, Theo dõi vốn and list of documents ask for nothing: their rows are what people make of them", () => {
  const lists = FILLED.filter(([name]) => /^(Biểu 02|Theo dõi|Tài liệu)/.test(name));
  for (const [, form] of lists) expect(toldOfBody(new ReviewedTable(form).findings())).toEqual([]);
});
