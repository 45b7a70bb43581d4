import { rolesOfColumn } from "../../../src/recognition/tables/columnHeadings";
import { findTables } from "../../../src/recognition/tables/findTables";
import { SheetView } from "../../../src/recognition/tables/sheetView";
import { sheetRows, type RowCell } from "../../fixtures/sheetRows";

function tables(rows: readonly (readonly RowCell[])[], merges?: readonly string[]) {
  return findTables(new SheetView(sheetRows(rows, merges)));
}

/** Headings of each column, top to bottom: "Chỉ tiêu theo vùng / Tây Nguyên". */
function headings(rows: readonly (readonly RowCell[])[], merges?: readonly string[]): readonly string[] {
  const [table] = tables(rows, merges);
  return (table?.columns ?? []).map((column) => column.headings.map(({ text }) => text).join(" / "));
}

const TWO_ROWS = [
  ["TT", "Nội dung tiêu chí", "Chỉ tiêu chung", "Chỉ tiêu theo vùng", ""],
  ["", "", "", "Tây Nguyên", "Đông Nam Bộ"],
  [1, "Điện", "", "", ""],
];
const JOINED = [
  "TT",
  "Nội dung tiêu chí",
  "Chỉ tiêu chung",
  "Chỉ tiêu theo vùng / Tây Nguyên",
  "Chỉ tiêu theo vùng / Đông Nam Bộ",
];

test("a header of two rows is joined per column, its merges known or lost", () => {
  expect(headings(TWO_ROWS, ["A1:A2", "B1:B2", "C1:C2", "D1:E1"])).toEqual(JOINED);
  expect(headings(TWO_ROWS)).toEqual(JOINED);
});

test("a header of four rows is joined per column", () => {
  const rows = [
    ["TT", "Nội dung thực hiện", "Kết quả huy động", "", "", "Ghi chú"],
    ["", "", "Tổng số", "Vốn đầu tư trực tiếp", "", ""],
    ["", "", "", "NSTW", "NSĐP", ""],
    ["", "", "", "ĐTPT", "", ""],
    ["I", "Hợp phần thứ nhất", 10, 4, 6, ""],
  ];
  expect(headings(rows, ["A1:A4", "B1:B4", "C1:E1", "F1:F4", "C2:C4", "D2:E2", "E3:E4"])).toEqual([
    "TT",
    "Nội dung thực hiện",
    "Kết quả huy động / Tổng số",
    "Kết quả huy động / Vốn đầu tư trực tiếp / NSTW / ĐTPT",
    "Kết quả huy động / Vốn đầu tư trực tiếp / NSĐP",
    "Ghi chú",
  ]);
});

test("the heading of a group of columns may stand above the row that names the first columns", () => {
  const rows = [
    ["", "", "Chỉ tiêu theo vùng", ""],
    ["TT", "Nội dung tiêu chí", "Tây Nguyên", "Đông Nam Bộ"],
    ["1.1", "Có điện", "Đạt", "Đạt"],
  ];
  expect(headings(rows, ["C1:D1"])).toEqual([
    "TT",
    "Nội dung tiêu chí",
    "Chỉ tiêu theo vùng / Tây Nguyên",
    "Chỉ tiêu theo vùng / Đông Nam Bộ",
  ]);
});

test("rows under the header are its body; repeated headings and numbers of columns are told apart", () => {
  const head = ["TT", "Nội dung", "Chỉ tiêu"];
  const [table, ...more] = tables([
    ["PHỤ LỤC"],
    head,
    ["(1)", "(2)", "(3)"],
    ["1.1", "Có điện", "Đạt"],
    ["STT", "Nội dung", "Chỉ tiêu"],
    [],
    ["1.2", "Đủ điện", "Đạt"],
  ]);
  expect(more).toEqual([]);
  expect(table).toMatchObject({ headerRows: [1], numberRows: [2], repeatedRows: [4], bodyRows: [3, 6] });
});

test("tables of other headings are tables of their own", () => {
  const found = tables([
    ["TT", "Nội dung", "Chỉ tiêu"],
    ["1.1", "Có điện", "Đạt"],
    ["STT", "Tên tiêu chí", "Điểm chuẩn", "Điểm tự chấm"],
    [1, "Điện", 5, 4],
  ]);
  expect(found.map(({ headerRows, bodyRows }) => [headerRows, bodyRows])).toEqual([
    [[0], [1]],
    [[2], [3]],
  ]);
});

test.each([
  ["a title", [["BỘ TIÊU CHÍ QUỐC GIA VỀ NÔNG THÔN MỚI"]]],
  [
    "a list of people",
    [
      ["TT", "Họ và tên"],
      [1, "Nguyễn Văn A"],
    ],
  ],
  [
    "sentences with words of headings",
    [["Kết quả thực hiện nội dung tiêu chí của xã trong năm", "Ghi chú của cán bộ về các chỉ tiêu còn thiếu"]],
  ],
])("no table: %s", (_, rows) => {
  expect(tables(rows)).toEqual([]);
});

test.each([
  ["Số TT", "number"],
  ["Đơn vị tính (ĐVT)", "unit"],
  ["NỘI DUNG TIÊU CHÍ", "content"],
  ["Noi dung tieu chi", "content"],
  ["Chỉ tiêu", "content,requirement"],
  ["Tên tiêu chí", "criterion,content"],
  ["Yêu cầu đạt chuẩn", "requirement"],
  ["Kết quả thực hiện năm 2023", "result"],
  ["Tự đánh giá (Đạt/Chưa đạt)", "verdict"],
  ["Điểm tự chấm", "score"],
  ["Ghi chú", "note"],
  ["Tây Nguyên", ""],
])("a column under %j may hold: %s", (heading, roles) => {
  const [table] = tables([
    ["TT", "Nội dung", "Yêu cầu", heading],
    ["1.1", "Có điện", "Đạt", ""],
  ]);
  const column = table?.columns[3];
  expect(column && rolesOfColumn(column).join()).toBe(roles);
});
