import type { Finding } from "../../review/finding";
import { period } from "./period";

/** Findings about the sheet itself: its head, its rows and columns. */
export type FormFinding = Extract<
  Finding,
  { readonly code: `head.${string}` | `structure.${string}` | `internal.${string}` }
>;

export function formSentence(finding: FormFinding): string {
  switch (finding.code) {
    case "head.modeUnknown":
      return "Ô Loại biểu trống hoặc ghi chữ không có trong danh sách. Chọn lại trong danh sách của ô.";
    case "head.asOfMissing":
      return "Ô Số liệu đến ngày trống hoặc không phải là ngày. Nhập ngày, tháng, năm, ví dụ 30/6/2023.";
    case "head.asOfOutsideYear":
      return `Ô Số liệu đến ngày ghi ngày ngoài năm ${finding.year}. Sửa lại ngày; sang năm khác thì tạo kỳ báo cáo mới ở thẻ Biểu.`;
    case "head.unitUnknown":
      return "Ô Đơn vị tính trống hoặc ghi chữ không có trong danh sách. Chọn lại trong danh sách của ô.";
    case "head.comparisonUnknown":
      return "Ô so sánh trống hoặc ghi chữ không có trong danh sách. Chọn lại trong danh sách của ô.";
    case "head.columnsNotArranged":
      return `Loại biểu đã đổi thành ${period.modes[finding.mode]}, nhưng các cột đang hiện là của loại khác. Bấm Sắp lại cột; số liệu giữ nguyên.`;
    case "structure.duplicateKey":
      return "Có hai dòng cùng mã, chỉ tính một. Xóa dòng thừa.";
    case "structure.rowMoved":
      return `Dòng này đang ghi số thứ tự ${finding.shownCode}. Có thể biểu đã bị sắp xếp lại một phần. Hoàn tác việc sắp xếp.`;
    case "structure.rowMissing":
      return "Dòng này đã bị xóa khỏi biểu. Hoàn tác, hoặc chèn biểu mới rồi chép số liệu sang.";
    case "structure.rowUnknown":
      return "Bộ tiêu chí không có dòng này. Dòng không được đánh giá và không được đếm.";
    case "structure.columnMissing":
      return `Không tìm thấy cột ${finding.column}. Hoàn tác việc xóa cột.`;
    case "structure.identityDamaged":
      return "Thông tin ẩn ở đầu biểu đã bị sửa hoặc xóa. Hoàn tác, hoặc chèn biểu mới rồi chép số liệu sang.";
    case "structure.layoutNewer":
      return "Biểu do phiên bản mới hơn của tiện ích chèn, chỉ xem được. Đóng Excel rồi mở lại để cập nhật tiện ích.";
    case "structure.layoutOlder":
      return "Biểu do phiên bản cũ của tiện ích chèn. Bấm Nâng cấp biểu để chép sang mẫu mới; trang cũ giữ nguyên.";
    case "structure.setUnknown":
      return `Tiện ích chưa có bộ tiêu chí “${finding.setId}”. Đóng Excel rồi mở lại để cập nhật tiện ích.`;
    case "internal.checkFailed":
      return `Một phần kiểm tra bị lỗi. Báo người hỗ trợ mã: ${finding.check}.`;
  }
}
