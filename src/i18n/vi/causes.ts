import type { FirstFinding } from "../laterFinding";

/** Headings of the groups of findings whose words come first. */
export const cause: Readonly<Record<FirstFinding["code"], string>> = {
  "value.missing": "Chưa có số liệu",
  "threshold.missing": "Chưa có mức chuẩn",
  "head.modeUnknown": "Không rõ loại biểu",
  "head.asOfMissing": "Chưa ghi số liệu đến ngày nào",
  "head.asOfOutsideYear": "Ngày của số liệu ngoài năm",
  "head.comparisonUnknown": "Không rõ cách so sánh",
  "head.columnsNotArranged": "Cột chưa theo loại biểu",
  "head.unitUnknown": "Không rõ đơn vị tính",
  "structure.duplicateKey": "Trùng mã",
  "structure.rowMoved": "Dòng bị xáo trộn",
  "structure.rowMissing": "Thiếu dòng",
  "structure.rowUnknown": "Dòng không có trong bộ tiêu chí",
  "structure.columnMissing": "Thiếu cột",
  "structure.identityDamaged": "Phần đầu biểu bị sửa",
  "structure.layoutNewer": "Biểu của phiên bản mới hơn",
  "structure.layoutOlder": "Biểu của phiên bản cũ",
  "structure.setUnknown": "Không rõ bộ tiêu chí",
  "internal.checkFailed": "Chưa kiểm tra hết",
};
