import type { NewSheet } from "../../usecases/app";
import { checkNotice } from "./checkNotice";
import { undoing } from "./undoing";

/** The form on view: what it is, and what can be made of it. */
export const openForm = {
  lookAgain: "Xem lại",
  looking: "Đang đọc biểu…",
  notRead: "Chưa đọc được biểu đang mở",
  none: "Trang đang mở không phải là biểu nông thôn mới. Mở trang có biểu rồi bấm Xem lại.",
  isNoForm: (sheetName: string) => `Trang “${sheetName}” không phải là biểu do tiện ích chèn.`,
  formsHere: "Biểu có trong tệp này:",
  goToForm: (sheetName: string) => `Đến trang “${sheetName}”`,
  noForms: "Tệp này chưa có biểu do tiện ích chèn. Sang thẻ Biểu để chèn biểu.",
  goToForms: "Sang thẻ Biểu",
  sheet: (sheetName: string) => `Trang “${sheetName}”`,
  changeMode: "Đổi loại biểu",
  changeModeHint: "Các cột hiện theo loại biểu mới. Số liệu đã nhập giữ nguyên.",
  modeChanged: "Đã đổi loại biểu",
  modeChangedText: "Các cột đã hiện theo loại biểu mới. Số liệu đã nhập giữ nguyên.",
  notChanged: "Chưa đổi được loại biểu",
  undo: "Hoàn tác",
  undone: "Đã hoàn tác",
  undoneText: "Trang tính đã trở lại như trước.",
  notUndone: "Chưa hoàn tác được",
  undoing,
  checkNotice,
  changeUnit: "Đổi đơn vị tính",
  changeUnitHint: "Mọi số tiền đã nhập được quy đổi chính xác. Có thể hoàn tác.",
  unitChanged: "Đã đổi đơn vị tính",
  unitChangedText: (cells: number) => `Đã viết lại ${cells} ô. Các dòng cộng tự tính theo đơn vị mới.`,
  unitNotChanged: "Chưa đổi được đơn vị tính",
  newPeriod: "Tạo kỳ báo cáo mới",
  newPeriodHint: "Biểu mới nằm ở trang khác, mang theo số liệu của biểu này. Trang này giữ nguyên.",
  newPeriodMade: "Đã tạo kỳ báo cáo mới",
  newPeriodNotMade: "Chưa tạo được kỳ báo cáo mới",
  upgrade: "Nâng cấp biểu",
  upgradeHint: "Biểu này theo mẫu cũ. Nâng cấp chép số liệu sang mẫu mới ở trang khác. Trang này giữ nguyên.",
  upgraded: "Đã nâng cấp biểu",
  notUpgraded: "Chưa nâng cấp được biểu",
  fixFields: "Còn ô chưa nhập đúng. Sửa các ô được đánh dấu rồi làm lại.",
  newSheet({ sheet, kept, carried }: Pick<NewSheet, "sheet" | "kept" | "carried">): string {
    const moved = `Biểu mới nằm ở trang “${sheet.sheetName}”. Đã chép ${kept} số liệu.`;
    if (carried === 0) return moved;
    return `${moved} ${carried} số liệu ghi “giữ số kỳ trước”: nhập số mới, hoặc xác nhận Không thay đổi ở thẻ Kiểm tra.`;
  },
  left: (count: number) => `${count} ô không có chỗ ở biểu mới, vẫn còn ở trang cũ:`,
  leftInput: (address: string, text: string) => `${address}: ${text}`,
};

export type OpenFormMessages = typeof openForm;
