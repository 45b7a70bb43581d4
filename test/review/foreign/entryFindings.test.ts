import { indicatorsOf } from "../../../src/criteria/indicatorsOf";
import { cellAddress } from "../../../src/grid/address";
import { judgeCriteria } from "../../../src/review/foreign/judgeCriteria";
import { reviewCriteria } from "../../../src/review/foreign/reviewCriteria";
import { recogniserOf } from "../../../src/usecases/foreign/knownSets";
import { rowsGrid, type Written } from "../../fixtures/foreign/rowsGrid";
import { listSource } from "../../fixtures/listSource";
import { communeSet } from "../../fixtures/shippedSets";

type Row = readonly [code: string, asked: string, last: Written, now: Written, proof: Written];

const textOf = (code: string) => indicatorsOf(communeSet).find((one) => one.code === code)?.text ?? "";

/** A template with the last year's results and documents: what is found on it. */
async function found(row: Row): Promise<readonly (readonly string[])[]> {
  const rows: readonly Row[] = [
    row,
    ["4.2", "≥ 95%", 97, 98, "BC số 5"],
    ["5.1", "≥ 70%", 75, 76, "BC số 5"],
    ["13.1", "Đạt", "Đạt", "Đạt", "BC số 5"],
  ];
  const grid = rowsGrid([
    ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2023, TỈNH LẠNG SƠN"],
    ["TT", "Nội dung tiêu chí", "Mức đạt chuẩn", "Kết quả năm 2022", "Kết quả năm 2023", "Tài liệu kiểm chứng"],
    ...rows.map(([code, ...cells]) => [code, textOf(code), ...cells]),
  ]);
  const { tables, view } = (await recogniserOf(listSource)).sheet({ name: "Sheet1", grid });
  const [table] = tables;
  if (table?.kind !== "criteria") throw new Error("no table of criteria");
  return reviewCriteria(judgeCriteria(table, view)).map(({ target, code, severity }) => [
    cellAddress(target.position),
    code,
    severity,
  ]);
}

test("a row in order has nothing to find", async () => {
  expect(await found(["3.1", "≥ 80%", 82, 85, "BC số 5"])).toEqual([]);
});

const ROUNDED = { value: 79.96, format: "0.0" };
const DAY = { value: 45_000, format: "dd/mm/yyyy" };

test.each<[string, Row, readonly (readonly string[])[]]>([
  [
    "79,96 shown as 80,0",
    ["3.1", "≥ 80%", 79, ROUNDED, "BC"],
    [
      ["E3", "indicator.unmet", "explain"],
      ["E3", "entry.roundedOver", "note"],
    ],
  ],
  ["a day in place of a figure", ["3.1", "≥ 80%", 82, DAY, "BC"], [["E3", "entry.becameDate", "error"]]],
  ["the tenfold of last year", ["3.1", "≥ 80%", 8.5, 85, "BC"], [["E3", "entry.unitSlip", "explain"]]],
  ["far from last year, in words", ["3.1", "≥ 80%", "40 %", "85,5%", "BC"], [["E3", "entry.farFromLast", "explain"]]],
  ["met, and no word of what proves it", ["3.1", "≥ 80%", 82, 85, ""], [["F3", "entry.evidenceMissing", "note"]]],
  ["blanks nobody sees", ["3.1", "≥ 80%", 82, "85\u00a0%  ", "BC"], [["E3", "entry.oddCharacters", "note"]]],
])("%s", async (_, row, findings) => {
  expect(await found(row)).toEqual(findings);
});
