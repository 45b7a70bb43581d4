import fc from "fast-check";
import { cellAddress } from "../../../src/grid/address";
import type { SheetGrid } from "../../../src/grid/sheetGrid";
import { readAnnex } from "../../../src/recognition/annex/readAnnex";
import { understoodCells } from "../../../src/recognition/annex/understoodCells";
import { shownText } from "../../../src/recognition/tables/shownText";
import { annexFile } from "../../fixtures/annexFile";
import { annexGrid } from "../../fixtures/annexGrids";
import { annexLines, doubtLines, leftLines } from "../../fixtures/annexText";
import { sheetRows } from "../../fixtures/sheetRows";

const HEAD = ["TT", "Tên tiêu chí", "Nội dung tiêu chí", "Chỉ tiêu chung", "Chỉ tiêu theo vùng", "", ""];
const REGIONS = ["", "", "", "", "TDMN phía Bắc", "Tây Nguyên", "ĐNB"];

test("a merged cell over the areas holds for all of them, one over rows for all its rows", () => {
  const reading = readAnnex(
    sheetRows(
      [
        HEAD,
        REGIONS,
        [1, "Điện", "1.1. Hộ có điện", "Đạt", "≥ 90%"],
        ["", "", "1.2. Điện an toàn", "", "≥ 80%", "≥ 85%", "≥ 95%"],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:G1", "E3:G3", "A3:A4", "B3:B4", "D3:D4"],
    ),
  );
  expect(annexLines(reading)).toEqual([
    "1 Điện | 1.1 Hộ có điện | Đạt | ≥ 90% | ≥ 90% | ≥ 90%",
    "1 Điện | 1.2 Điện an toàn | Đạt | ≥ 80% | ≥ 85% | ≥ 95%",
  ]);
  expect(reading?.criteria[0]?.indicators[0]?.thresholds.map(({ source, at }) => [source, cellAddress(at)])).toEqual([
    ["merged", "D3"],
    ["merged", "E3"],
    ["merged", "E3"],
    ["merged", "E3"],
  ]);
  expect(doubtLines(reading)).toEqual([]);
});

test("where merges were lost, “Đạt” of the first region is that of all with a doubt, a figure stays its own", () => {
  const reading = readAnnex(
    sheetRows([HEAD, REGIONS, [1, "Điện", "1.1. Hộ có điện", "", "Đạt"], ["", "", "1.2. Điện an toàn", "", "≥ 80%"]]),
  );
  expect(annexLines(reading)).toEqual([
    "1 Điện | 1.1 Hộ có điện |  | Đạt | Đạt | Đạt",
    "1 Điện | 1.2 Điện an toàn |  | ≥ 80% |  | ",
  ]);
  expect(doubtLines(reading)).toEqual(["mergeGuessed E3", "mergePossible E4"]);
});

test("headings said again, page numbers, titles, notes and signatures are listed by what they are", () => {
  const reading = readAnnex(
    sheetRows([
      ["PHỤ LỤC I"],
      ["(Ban hành kèm theo Quyết định số 318/QĐ-TTg)"],
      [],
      HEAD,
      REGIONS,
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
      [1, "Điện", "1.1. Hộ có điện", "Đạt", "≥ 90%", "≥ 90%", "≥ 90%"],
      ["- 2 -"],
      ["PHỤ LỤC I (tiếp theo)"],
      HEAD,
      REGIONS,
      ["", "", "1.2. Điện an toàn", "Đạt", "≥ 90%", "≥ 90%", "≥ 90%"],
      [],
      ["Ghi chú: (*) Áp dụng từ năm 2023."],
      ["1. Xã đảo theo quy định riêng."],
      ["", "NGƯỜI LẬP BIỂU", "", "", "TM. ỦY BAN NHÂN DÂN"],
      ["", "Nguyễn Văn A", "", "", "Trần Văn B"],
    ]),
  );
  expect(annexLines(reading)).toHaveLength(2);
  expect(leftLines(reading).filter((line) => !/^(headingAgain|columnNumbers)/.test(line))).toEqual([
    "title A1",
    "title A2",
    "pageNumber A8",
    "title A9",
    "note A14",
    "note A15",
    "signature B16",
    "signature E16",
    "signature B17",
    "signature E17",
  ]);
});

test("a second annex under the same headings is another table", () => {
  const reading = readAnnex(
    sheetRows([
      ["TT", "Nội dung", "Chỉ tiêu"],
      [1, "Quy hoạch"],
      ["1.1", "Có quy hoạch", "Đạt"],
      [2, "Điện"],
      ["2.1", "Có điện", "Đạt"],
      ["PHỤ LỤC II"],
      ["TT", "Nội dung", "Chỉ tiêu"],
      [1, "Quy hoạch"],
      ["1.1", "Có quy hoạch mới", "Đạt"],
    ]),
  );
  expect(annexLines(reading)).toEqual(["1 Quy hoạch | 1.1 Có quy hoạch | Đạt", "2 Điện | 2.1 Có điện | Đạt"]);
  expect(leftLines(reading).filter((line) => line.startsWith("otherTable"))).toEqual([
    "otherTable A8",
    "otherTable B8",
    "otherTable A9",
    "otherTable B9",
    "otherTable C9",
  ]);
});

test.each([
  [["Chung"], ["chung"], []],
  [["Mức đạt chuẩn"], ["chung"], []],
  [["Xã nhóm 1", "Xã nhóm 2", "Nhóm III"], ["Xã nhóm 1", "Xã nhóm 2", "Xã nhóm 3"], []],
  [["Tây Nguyên", "Xã khó khăn"], ["TN", "Xã khó khăn"], ["areaUnknown D1"]],
  [["Tây Nguyên", "TN"], ["TN", "TN (2)"], ["areaRepeated D1"]],
])("the columns %j are the areas %j", (headings, areas, doubts) => {
  const asked = headings.map(() => "Đạt");
  const reading = readAnnex(
    sheetRows([
      ["TT", "Nội dung", ...headings],
      [1, "Điện"],
      ["1.1", "Có điện", ...asked],
      ["1.2", "Đủ điện", ...asked],
    ]),
  );
  expect(reading?.areas.map(({ id }) => id)).toEqual(areas);
  expect(doubtLines(reading)).toEqual(doubts);
});

/** Understood and left together are the filled cells, and none is both. */
function expectEveryCell(grid: SheetGrid): void {
  const reading = readAnnex(grid);
  if (reading === null) return;
  const understood = understoodCells(reading);
  const left = reading.left.map(({ at }) => cellAddress(at));
  const filled = grid.cells.filter((cell) => shownText(cell) !== "").map(cellAddress);
  expect([...understood, ...left].sort()).toEqual(filled.sort());
}

test("of annexes in every layout, with dirt, every cell is understood or listed, once", () => {
  for (let seed = 1; seed <= 18; seed += 1) expectEveryCell(annexGrid(seed).grid);
});

test("of a sheet with anything typed anywhere every cell is understood or listed, once", async () => {
  const sample = await annexFile("f-annex-regions.xlsx");
  const texts = [
    "Đạt",
    "3",
    "II. KINH TẾ",
    "Ghi chú: x",
    "TT",
    "Chỉ tiêu",
    "- 2 -",
    "Tây Nguyên",
    "2.1",
    "a) phần",
    "≥ 80%",
    "tiếp theo",
    "Cộng",
    "TM.",
  ];
  const edit = fc.record({
    row: fc.nat(24),
    column: fc.nat(8),
    value: fc.oneof(fc.constantFrom(...texts), fc.integer({ min: 0, max: 30 }), fc.constant(null)),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), fc.boolean(), (edits, withMerges) => {
      const cells = new Map(sample.cells.map((cell) => [cellAddress(cell), cell]));
      for (const place of edits) cells.set(cellAddress(place), { ...place, formula: null });
      expectEveryCell(withMerges ? { ...sample, cells: [...cells.values()] } : { cells: [...cells.values()] });
    }),
    { numRuns: 150 },
  );
});
