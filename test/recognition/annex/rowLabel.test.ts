import { readLabel, type RowLabel } from "../../../src/recognition/annex/rowLabel";

function code(no: number, index: string, rest: string, deeper = ""): RowLabel {
  return { kind: "code", no, index, deeper, rest };
}

test.each<[string, RowLabel]>([
  ["2.1. Tỷ lệ đường xã", code(2, "1", "Tỷ lệ đường xã")],
  ["2.1.Tỷ lệ đường xã", code(2, "1", "Tỷ lệ đường xã")],
  ["17.10 Tỷ lệ hộ", code(17, "10", "Tỷ lệ hộ")],
  ["2 . 1 . Tỷ lệ", code(2, "1", "Tỷ lệ")],
  ["Chỉ tiêu 2.1: Tỷ lệ", code(2, "1", "Tỷ lệ")],
  ["2.01) Tỷ lệ", code(2, "1", "Tỷ lệ")],
  ["1.a. Có nhà tiêu", code(1, "a", "Có nhà tiêu")],
  ["2.1.3 Cứng hóa", code(2, "1", "Cứng hóa", "3")],
  ["2,1", code(2, "1", "")],
  ["2.1", code(2, "1", "")],
  ["15.Y tế", { kind: "whole", no: 15, rest: "Y tế" }],
  ["1. Quy hoạch", { kind: "whole", no: 1, rest: "Quy hoạch" }],
  ["(3)", { kind: "whole", no: 3, rest: "" }],
  ["1. 100% hộ có điện", { kind: "whole", no: 1, rest: "100% hộ có điện" }],
  ["Tiêu chí số 01 - Quy hoạch", { kind: "criterion", no: 1, rest: "Quy hoạch" }],
  ["TIÊU CHÍ 2: GIAO THÔNG", { kind: "criterion", no: 2, rest: "GIAO THÔNG" }],
  ["II. HẠ TẦNG", { kind: "roman", no: 2, rest: "HẠ TẦNG" }],
  ["IV", { kind: "roman", no: 4, rest: "" }],
  ["Phần I: Quy hoạch", { kind: "roman", no: 1, rest: "Quy hoạch" }],
  ["A. NHÓM CHUNG", { kind: "capital", rest: "NHÓM CHUNG" }],
  ["a) Tiểu học", { kind: "letter", letter: "a", rest: "Tiểu học" }],
  ["đ. Xóa mù chữ", { kind: "letter", letter: "đ", rest: "Xóa mù chữ" }],
  ["- Xóa mù chữ", { kind: "bullet", rest: "Xóa mù chữ" }],
  ["1.5 triệu đồng", { kind: "plain", rest: "1.5 triệu đồng" }],
  ["80%", { kind: "plain", rest: "80%" }],
  ["5 - 10 hộ", { kind: "plain", rest: "5 - 10 hộ" }],
  ["2 tuyến đường", { kind: "plain", rest: "2 tuyến đường" }],
  ["vi phạm giao thông", { kind: "plain", rest: "vi phạm giao thông" }],
  ["Xã có chợ", { kind: "plain", rest: "Xã có chợ" }],
  ["Điện", { kind: "plain", rest: "Điện" }],
])("%j begins as %j", (text, label) => {
  expect(readLabel(text)).toEqual(label);
});
