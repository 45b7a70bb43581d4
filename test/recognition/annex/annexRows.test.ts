import { readAnnex } from "../../../src/recognition/annex/readAnnex";
import { annexLines, doubtLines, leftLines } from "../../fixtures/annexText";
import { sheetRows, type RowCell } from "../../fixtures/sheetRows";

const HEAD = ["TT", "Nội dung tiêu chí", "Chỉ tiêu"];
const NAMES = ["TT", "Tên tiêu chí", "Nội dung tiêu chí", "Yêu cầu"];

test.each<[string, readonly (readonly RowCell[])[], readonly string[]]>([
  [
    "numbered rows head criteria, coded rows are indicators",
    [HEAD, [1, "Quy hoạch"], ["1.1", "Có quy hoạch", "Đạt"], ["2.", "Giao thông"], ["2.1", "Tỷ lệ đường xã", "≥ 80%"]],
    ["1 Quy hoạch | 1.1 Có quy hoạch | Đạt", "2 Giao thông | 2.1 Tỷ lệ đường xã | ≥ 80%"],
  ],
  [
    "“Tiêu chí số 1 - …” heads a criterion",
    [
      HEAD,
      ["", "Tiêu chí số 1 - Quy hoạch"],
      ["1.1", "Có quy hoạch", "Đạt"],
      ["Tiêu chí 2: Điện"],
      ["2.1", "Hệ thống điện", "Đạt"],
    ],
    ["1 Quy hoạch | 1.1 Có quy hoạch | Đạt", "2 Điện | 2.1 Hệ thống điện | Đạt"],
  ],
  [
    "whole numbers under “Tiêu chí số …” count its indicators",
    [
      HEAD,
      ["", "Tiêu chí số 1. Quy hoạch"],
      [1, "Có quy hoạch", "Đạt"],
      [2, "Có quy chế", "Đạt"],
      ["", "Tiêu chí số 2. Điện"],
      [1, "Có điện", "Đạt"],
    ],
    ["1 Quy hoạch | 1.1 Có quy hoạch | Đạt", "1 Quy hoạch | 1.2 Có quy chế | Đạt", "2 Điện | 2.1 Có điện | Đạt"],
  ],
  [
    "roman rows are criteria where the numbers under each begin again and there are no codes",
    [
      HEAD,
      ["I", "Quy hoạch"],
      [1, "Có quy hoạch", "Đạt"],
      [2, "Có quy chế", "Đạt"],
      ["II", "Điện"],
      [1, "Có điện", "Đạt"],
    ],
    ["1 Quy hoạch | 1.1 Có quy hoạch | Đạt", "1 Quy hoạch | 1.2 Có quy chế | Đạt", "2 Điện | 2.1 Có điện | Đạt"],
  ],
  [
    "roman rows are groups beside numbered criteria",
    [
      HEAD,
      ["I", "HẠ TẦNG"],
      [1, "Quy hoạch"],
      ["1.1", "Có quy hoạch", "Đạt"],
      ["II. KINH TẾ"],
      [2, "Thu nhập"],
      ["2.1", "Thu nhập", "≥ 42"],
    ],
    ["1 Quy hoạch | 1.1 Có quy hoạch | Đạt", "2 Thu nhập | 2.1 Thu nhập | ≥ 42"],
  ],
  [
    "a numbered row with a requirement and nothing under it is its criterion's one indicator",
    [
      HEAD,
      [1, "Thu nhập (triệu đồng/người/năm)", "≥ 42"],
      [2, "Hộ nghèo", "≤ 5%"],
      [3, "Quy hoạch"],
      ["3.1", "Có quy hoạch", "Đạt"],
    ],
    [
      "1 Thu nhập (triệu đồng/người/năm) | 1.1 Thu nhập (triệu đồng/người/năm) | ≥ 42 triệu đồng/người/năm",
      "2 Hộ nghèo | 2.1 Hộ nghèo | ≤ 5%",
      "3 Quy hoạch | 3.1 Có quy hoạch | Đạt",
    ],
  ],
  [
    "letters and dashes under an indicator are its parts",
    [
      HEAD,
      [1, "Giáo dục"],
      ["1.1", "Phổ cập:"],
      ["a)", "Tiểu học", "Đạt"],
      ["", "b) Trung học cơ sở", "Mức độ 2"],
      ["", "- Xóa mù chữ", "≥ 90%"],
      ["1.2", "Xếp loại", "Khá trở lên"],
    ],
    [
      "1 Giáo dục | 1.1 Phổ cập: | ",
      "  a Tiểu học | Đạt",
      "  b Trung học cơ sở | Mức độ 2",
      "  - Xóa mù chữ | ≥ 90%",
      "1 Giáo dục | 1.2 Xếp loại | Khá trở lên",
    ],
  ],
  [
    "letters right under a criterion are its indicators",
    [
      HEAD,
      [1, "Vườn hộ"],
      ["a)", "Có nhà tiêu", "Đạt"],
      ["b)", "Có cổng", "Đạt"],
      [2, "Đường"],
      ["a)", "Có đèn", "Đạt"],
    ],
    ["1 Vườn hộ | 1.a Có nhà tiêu | Đạt", "1 Vườn hộ | 1.b Có cổng | Đạt", "2 Đường | 2.a Có đèn | Đạt"],
  ],
  [
    "“Trong đó: …” with a requirement is a part of the indicator above",
    [HEAD, [1, "Nước"], ["1.1", "Hộ dùng nước sạch", "≥ 95%"], ["", "Trong đó: từ công trình tập trung", "≥ 30%"]],
    ["1 Nước | 1.1 Hộ dùng nước sạch | ≥ 95%", "  - Trong đó: từ công trình tập trung | ≥ 30%"],
  ],
  [
    "the numbers of criteria stand in a first column without a heading",
    [
      ["", "Tiêu chí", "Nội dung", "Yêu cầu"],
      [4, "Điện", "4.1. Hộ có điện", "Đạt"],
      ["", "", "4.2. Điện an toàn", "≥ 80%"],
      [7, "Chợ", "Có chợ", "Đạt"],
    ],
    ["4 Điện | 4.1 Hộ có điện | Đạt", "4 Điện | 4.2 Điện an toàn | ≥ 80%", "7 Chợ | 7.1 Có chợ | Đạt"],
  ],
  [
    "a code of three numbers is a part of its indicator",
    [HEAD, [2, "Giao thông"], ["2.1", "Đường xã", "100%"], ["2.1.1", "Cứng hóa", "≥ 50%"]],
    ["2 Giao thông | 2.1 Đường xã | 100%", "  1 Cứng hóa | ≥ 50%"],
  ],
  [
    "number and name once, or on every row where a merge was lost",
    [
      NAMES,
      [1, "Quy hoạch", "1.1. Có quy hoạch", "Đạt"],
      ["", "", "1.2. Có quy chế", "Đạt"],
      [2, "Điện", "2.1 Có điện", "Đạt"],
      [2, "Điện", "2.2 Đủ điện", "≥ 90%"],
    ],
    [
      "1 Quy hoạch | 1.1 Có quy hoạch | Đạt",
      "1 Quy hoạch | 1.2 Có quy chế | Đạt",
      "2 Điện | 2.1 Có điện | Đạt",
      "2 Điện | 2.2 Đủ điện | ≥ 90%",
    ],
  ],
  [
    "a number column that counts the rows says nothing of the criteria",
    [
      NAMES,
      [1, "Quy hoạch", "Có quy hoạch", "Đạt"],
      [2, "", "Có quy chế", "Đạt"],
      [3, "", "Có bản đồ", "Đạt"],
      [4, "Điện", "Có điện", "Đạt"],
    ],
    [
      "1 Quy hoạch | 1.1 Có quy hoạch | Đạt",
      "1 Quy hoạch | 1.2 Có quy chế | Đạt",
      "1 Quy hoạch | 1.3 Có bản đồ | Đạt",
      "2 Điện | 2.1 Có điện | Đạt",
    ],
  ],
  [
    "codes stand in the number column beside names of criteria",
    [
      NAMES,
      ["1.1", "Quy hoạch", "Có quy hoạch", "Đạt"],
      ["1.2", "", "Có quy chế", "Đạt"],
      ["2.1", "Điện", "Có điện", "Đạt"],
    ],
    ["1 Quy hoạch | 1.1 Có quy hoạch | Đạt", "1 Quy hoạch | 1.2 Có quy chế | Đạt", "2 Điện | 2.1 Có điện | Đạt"],
  ],
  [
    "the number stands before the name",
    [
      ["Tên tiêu chí", "Nội dung tiêu chí", "Yêu cầu"],
      ["1. Quy hoạch", "1.1. Có quy hoạch", "Đạt"],
      ["", "1.2. Có quy chế", "Đạt"],
      ["Tiêu chí 2: Điện", "2.1 Có điện", "Đạt"],
    ],
    ["1 Quy hoạch | 1.1 Có quy hoạch | Đạt", "1 Quy hoạch | 1.2 Có quy chế | Đạt", "2 Điện | 2.1 Có điện | Đạt"],
  ],
  [
    "a text broken over rows is one text, its requirement wherever it stands",
    [
      HEAD,
      [1, "Giao thông"],
      ["1.1", "Tỷ lệ đường xã được"],
      ["", "nhựa hóa", "≥ 80%"],
      ["1.2", "Tỷ lệ đường thôn", "UBND cấp tỉnh"],
      ["", "", "quy định cụ thể"],
    ],
    [
      "1 Giao thông | 1.1 Tỷ lệ đường xã được nhựa hóa | ≥ 80%",
      "1 Giao thông | 1.2 Tỷ lệ đường thôn | UBND cấp tỉnh quy định cụ thể",
    ],
  ],
  [
    "the criterion's row speaks for indicators without a requirement of their own",
    [
      HEAD,
      [1, "Quy hoạch", "Đạt"],
      ["1.1", "Có quy hoạch"],
      ["1.2", "Có quy chế"],
      [2, "Điện"],
      ["2.1", "Có điện", "Đạt"],
    ],
    ["1 Quy hoạch | 1.1 Có quy hoạch | Đạt", "1 Quy hoạch | 1.2 Có quy chế | Đạt", "2 Điện | 2.1 Có điện | Đạt"],
  ],
  [
    "a heading without a number is the criterion of the codes that follow",
    [HEAD, [1, "Quy hoạch"], ["1.1", "Có quy hoạch", "Đạt"], ["", "Điện"], ["2.1", "Có điện", "Đạt"]],
    ["1 Quy hoạch | 1.1 Có quy hoạch | Đạt", "2 Điện | 2.1 Có điện | Đạt"],
  ],
  [
    "units come from their column, else from the brackets",
    [
      ["TT", "Nội dung", "ĐVT", "Mức đạt chuẩn"],
      [1, "Thu nhập"],
      ["1.1", "Thu nhập bình quân", "triệu đồng/người/năm", "≥ 42"],
      ["1.2", "Tỷ lệ hộ nghèo (%)", "", "≤ 13"],
      ["1.3", "Mô hình (nếu có)", "", "≥ 2"],
    ],
    [
      "1 Thu nhập | 1.1 Thu nhập bình quân | ≥ 42 triệu đồng/người/năm",
      "1 Thu nhập | 1.2 Tỷ lệ hộ nghèo (%) | ≤ 13%",
      "1 Thu nhập | 1.3 Mô hình (nếu có) | ≥ 2",
    ],
  ],
  [
    "a percentage kept as a number is read as it is shown",
    [
      HEAD,
      [1, "Y tế"],
      ["1.1", "Bảo hiểm y tế", { value: 0.905, format: "0.0%" }],
      ["1.2", "Thấp còi", { value: 48.5, format: "General" }],
    ],
    ["1 Y tế | 1.1 Bảo hiểm y tế | ≥ 90,5%", "1 Y tế | 1.2 Thấp còi | ≥ 48,5"],
  ],
])("%s", (_, rows, lines) => {
  expect(annexLines(readAnnex(sheetRows(rows)))).toEqual(lines);
});

test("“Chỉ tiêu” heads indicators where texts stand under it, and figures where figures do", () => {
  const indicators = readAnnex(
    sheetRows([
      ["TT", "Tiêu chí", "Chỉ tiêu", "Mức đạt"],
      [1, "Điện", "1.1. Hộ có điện", "≥ 95%"],
      ["", "", "1.2. Điện an toàn", "Đạt"],
    ]),
  );
  const figures = readAnnex(
    sheetRows([
      ["TT", "Tiêu chí", "Chỉ tiêu"],
      [1, "Điện"],
      ["1.1", "Hộ có điện", "≥ 95%"],
    ]),
  );
  expect(annexLines(indicators)).toEqual(["1 Điện | 1.1 Hộ có điện | ≥ 95%", "1 Điện | 1.2 Điện an toàn | Đạt"]);
  expect(annexLines(figures)).toEqual(["1 Điện | 1.1 Hộ có điện | ≥ 95%"]);
});

test("what cannot be read stays a text without a threshold, marked and listed", () => {
  const reading = readAnnex(
    sheetRows([HEAD, [1, "Điện"], ["1.1", "Hộ có điện", "Xem phụ lục 3"], ["1.2", "Điện an toàn", "Đạt"]]),
  );
  expect(reading?.criteria[0]?.indicators[0]?.thresholds[0]).toMatchObject({ text: "Xem phụ lục 3", threshold: null });
  expect(doubtLines(reading)).toEqual(["unreadable C3"]);
  expect(leftLines(reading)).toEqual(["unreadable C3"]);
});

test("scores, notes and sums are listed, not read", () => {
  const reading = readAnnex(
    sheetRows([
      ["TT", "Tên tiêu chí", "Nội dung tiêu chí", "Chỉ tiêu chung", "Điểm chuẩn", "Ghi chú"],
      [1, "Điện", "1.1. Hộ có điện", "≥ 95%", 5, "Sở Công Thương"],
      ["", "", "1.2. Điện an toàn", "Đạt", 5, ""],
      ["", "Cộng tiêu chí 1 (1 + 2)", "", "", 10, ""],
    ]),
  );
  expect(annexLines(reading)).toEqual(["1 Điện | 1.1 Hộ có điện | ≥ 95%", "1 Điện | 1.2 Điện an toàn | Đạt"]);
  expect(leftLines(reading)).toEqual([
    "otherColumn E1",
    "otherColumn F1",
    "otherColumn E2",
    "otherColumn F2",
    "otherColumn E3",
    "sum B4",
    "sum E4",
  ]);
});

test.each<[string, readonly (readonly RowCell[])[]]>([
  [
    "a list of people",
    [
      ["TT", "Họ và tên"],
      [1, "Nguyễn Văn A"],
      [2, "Trần Văn B"],
    ],
  ],
  [
    "a report with results",
    [
      ["TT", "Nội dung tiêu chí", "Chỉ tiêu", "Kết quả"],
      ["1.1", "Có điện", "Đạt", "Đạt"],
    ],
  ],
  ["a form of ours", [["bntm.form", "bieu-01"], HEAD, [1, "Điện"], ["1.1", "Có điện", "Đạt"]]],
  ["an empty sheet", []],
])("no annex: %s", (_, rows) => {
  expect(readAnnex(sheetRows(rows))).toBeNull();
});
