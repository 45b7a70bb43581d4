import type { FormProblem } from "../../usecases/app";
import type { WorkbookProblem } from "../../usecases/ports";
import { findings } from "./findings";

/** What stands in the way and what to do next. */
function workbook(problem: WorkbookProblem): string {
  switch (problem.code) {
    case "cellEditMode":
      return "Có ô đang nhập dở trong trang tính. Bấm Enter để kết thúc ô đang nhập, rồi làm lại.";
    case "workbookProtected":
      return "Tệp đang khóa cấu trúc nên không thêm được trang. Vào thẻ Xem lại (Review), bỏ Bảo vệ sổ làm việc (Protect Workbook), rồi làm lại.";
    case "readOnly":
      return "Tệp đang mở ở chế độ chỉ đọc. Bấm Cho phép chỉnh sửa (Enable Editing), hoặc lưu thành tệp khác rồi làm lại.";
    case "workbookClosed":
      return "Tệp đã đóng hoặc tệp khác đang mở phía trước. Mở lại tệp rồi làm lại.";
    case "hostTooOld":
      return "Excel trên máy này đã cũ. Cần Excel 2021 hoặc Microsoft 365.";
    case "sheetProtected":
      return "Trang tính đang bị khóa. Vào thẻ Xem lại (Review), bấm Bỏ bảo vệ trang tính (Unprotect Sheet), rồi làm lại.";
    case "wrongPassword":
      return "Mật khẩu không đúng. Xem bộ gõ, Caps Lock rồi nhập lại.";
    case "sheetGone":
      return "Trang tính này không còn trong tệp. Chọn trang khác rồi bấm Kiểm tra.";
    case "tooLarge":
      return "Trang tính quá lớn nên Excel không đọc được. Xóa các dòng, cột thừa ngoài biểu rồi làm lại.";
    case "busy":
      return "Excel đang bận. Đợi vài giây rồi làm lại.";
    case "cancelled":
      return "Việc này đã được hủy. Tệp không bị thay đổi.";
    case "leftover":
      return `Chưa chèn xong và chưa xóa được trang đang chèn dở. Xóa trang “${problem.sheetName}” rồi chèn lại.`;
    case "halfWritten":
      return "Excel dừng giữa chừng nên có thể mới sửa được một phần. Bấm Ctrl+Z, xem lại các ô vừa sửa, rồi làm lại.";
    case "unknown":
      return `Excel chưa làm được việc này. Làm lại; nếu vẫn lỗi, báo người hỗ trợ mã: ${problem.reference}.`;
  }
}

export const problems = {
  workbook,
  /** Why nothing could be done with the form on view. */
  form(problem: FormProblem | WorkbookProblem): string {
    switch (problem.code) {
      case "notAForm":
        return `Trang “${problem.sheetName}” không phải là biểu nông thôn mới. Mở trang có biểu rồi làm lại.`;
      case "unreadable":
        return `Chưa đọc được biểu ở trang “${problem.sheetName}”. ${findings.sentence(problem.finding)}`;
      case "upToDate":
        return `Biểu ở trang “${problem.sheetName}” đã theo mẫu mới nhất. Không cần nâng cấp.`;
      case "changed":
        return "Số liệu trong trang vừa thay đổi nên chưa ghi gì. Xem lại rồi làm lại.";
      case "unitUnknown":
        return "Ô Đơn vị tính ở đầu biểu trống hoặc ghi chữ lạ. Chọn lại trong danh sách của ô rồi làm lại.";
      case "notConvertible":
        return `Chưa quy đổi ô nào, vì các ô sau ghi số bằng chữ hoặc có công thức riêng: ${problem.cells.join(", ")}. Thay bằng con số rồi làm lại.`;
      default:
        return workbook(problem);
    }
  },
  goToNextIssue: {
    nothingLeft: "Không còn ô nào cần sửa trong biểu này.",
    notAForm: (sheetName: string) =>
      `Trang “${sheetName}” không phải là biểu nông thôn mới. Mở trang có biểu rồi bấm lại.`,
    unreadable: (sheetName: string) =>
      `Chưa kiểm tra được biểu ở trang “${sheetName}”. Mở thẻ Kiểm tra để xem lý do và cách sửa.`,
  },
};
