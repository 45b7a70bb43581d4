import { cellAddress } from "../../../src/grid/address";
import { readAnnex } from "../../../src/recognition/annex/readAnnex";
import { annexFile } from "../../fixtures/annexFile";
import { annexJson } from "../../fixtures/annexJson";
import expected from "../../fixtures/annexes/f-annex-regions.expected.json";

test("the sample of an annex by regions is read as its right answer says", async () => {
  const reading = readAnnex(await annexFile("f-annex-regions.xlsx"));
  expect(reading && annexJson(reading, "Phụ lục I")).toEqual(expected);
});

test("of the sample only the title is left", async () => {
  const reading = readAnnex(await annexFile("f-annex-regions.xlsx"));
  expect(reading?.left.map(({ at, reason }) => [cellAddress(at), reason])).toEqual([
    ["A1", "title"],
    ["A2", "title"],
  ]);
});
