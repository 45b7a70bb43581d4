import { cellAddress } from "../../../src/grid/address";
import { readAnnex } from "../../../src/recognition/annex/readAnnex";
import { annexFile } from "../../fixtures/annexFile";

test("of the sample only the title is left", async () => {
  const reading = readAnnex(await annexFile("f-annex-regions.xlsx"));
  expect(reading?.left.map(({ at, reason }) => [cellAddress(at), reason])).toEqual([
    ["A1", "title"],
    ["A2", "title"],
  ]);
});
