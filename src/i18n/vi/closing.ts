import type { ClosingProblem } from "../../usecases/closing/closingProblem";
import type { LogEntry } from "../../usecases/closing/closingWork";
import type { FormProblem } from "../../usecases/app";
import type { WorkbookProblem } from "../../usecases/ports";
import { vietnameseDate } from "../dateFormat";
import { numberFormat, seenText } from "../numberFormat";

const format = numberFormat(",", ".");

/** What only closing can be refused for. */
export type OnlyClosing = Exclude<ClosingProblem, FormProblem | WorkbookProblem>;

function problem(refusal: OnlyClosing): string {
  switch (refusal.code) {
    case "notReady":
      return `Biểu còn ${refusal.errors} lỗi phải sửa và ${refusal.unexplained} nội dung cần giải trình. Sửa, giải trình hết rồi chốt.`;
    case "alreadyClosed":
      return "Biểu này đã chốt. Muốn sửa thì bấm Bỏ chốt trước.";
    case "notClosed":
      return "Biểu này chưa chốt. Bấm Kiểm tra để xem lại.";
    case "receiptGone":
      return `Không tìm thấy Phiếu kiểm tra của mã ${refusal.closingCode} trong tệp. Lấy lại trang phiếu từ bản lưu, hoặc Bỏ chốt rồi chốt lại.`;
    case "logFull":
      return `Bảng theo dõi ở trang “${refusal.sheetName}” đã hết dòng trống. Bỏ chốt rồi chốt lại để có phiếu mới.`;
    case "notADay":
      return "Ghi ngày theo dạng 12/7/2026.";
    case "leftHalfClosed":
      return "Excel dừng giữa chừng. Trang có thể còn khóa hoặc còn dòng Mã số liệu ở cuối biểu. Bấm Kiểm tra, rồi bấm Bỏ chốt.";
  }
}

/** Chốt số liệu and what follows it. */
export const closing = {
  close: "Chốt số liệu",
  closeTitle: (sheetName: string) => `Chốt số liệu trang “${sheetName}”`,
  whatHappens: [
    "Trang tính bị khóa; vẫn chọn được ô và chỉnh được cột.",
    "Ngày chốt và Mã số liệu được ghi ở cuối biểu.",
    "Phiếu kiểm tra được lập ở một trang mới.",
  ] as readonly string[],
  undoCleared: "Excel sẽ xóa danh sách hoàn tác (Ctrl+Z). Muốn sửa lại thì bấm Bỏ chốt.",
  notYet: "Chưa chốt được",
  left: (errors: number, unexplained: number) => problem({ code: "notReady", errors, unexplained }),
  understood: "Đóng",
  cancel: "Thôi",
  by: "Người chốt",
  byMissing: "Ghi họ tên người chốt.",
  password: "Mật khẩu khóa trang (có thể để trống)",
  passwordHint: "Không ai lấy lại được mật khẩu đã quên. Ghi lại ở nơi an toàn.",
  passwordAgain: "Nhập lại mật khẩu",
  passwordDiffers: "Hai lần nhập khác nhau. Nhập lại.",
  done: "Đã chốt số liệu",
  doneText: (code: string, receiptName: string) =>
    `Mã số liệu: ${code}. Phiếu kiểm tra ở trang “${receiptName}”. In phiếu cùng biểu để trình ký.`,
  notDone: "Chưa chốt được số liệu",
  heading: "Đã chốt số liệu",
  closedOn: (isoDate: string, by: string) =>
    by === "" ? `Chốt ngày ${vietnameseDate(isoDate)}.` : `Chốt ngày ${vietnameseDate(isoDate)}, người chốt: ${by}.`,
  code: (code: string) => `Mã số liệu: ${code}`,
  receiptAt: (sheetName: string) => `Phiếu kiểm tra ở trang “${sheetName}”.`,
  noSignature: "Mã cho biết số liệu có thay đổi sau khi chốt hay không, không phải là chữ ký số.",
  unchanged: "Số liệu không thay đổi từ khi chốt.",
  changed: (count: number) => `Đã thay đổi ${count} chỗ sau khi chốt`,
  changedText: "Sửa lại như cũ, hoặc Bỏ chốt rồi chốt lại để có mã mới.",
  changedCell: (address: string, before: string, after: string) => `Ô ${address}: ${before} → ${after}`,
  changedHead: (before: string, after: string) => `Đầu biểu: ${before} → ${after}`,
  lostCell: (before: string) => `Dòng hoặc cột đã bị xóa, trước là ${before}`,
  quoted: (text: string) => (text === "" ? "trống" : `“${seenText(format, text)}”`),
  more: (count: number) => `và ${count} chỗ khác`,
  notVerified: "Chưa đối chiếu được",
  receiptGone: (code: string) => problem({ code: "receiptGone", closingCode: code }),
  receiptUnread: "Excel chưa đọc được trang Phiếu kiểm tra. Đợi vài giây rồi bấm Kiểm tra.",
  receiptAltered: "Phần mã trong Phiếu kiểm tra đã bị sửa. Lấy lại trang phiếu từ bản lưu, hoặc Bỏ chốt rồi chốt lại.",
  columnsLost: "Biểu đã bị xóa cột nên không so được từng ô. Lấy lại cột đã xóa rồi bấm Kiểm tra.",
  /** "Đã gửi lần 1 ngày 12/7/2026, số 45/BC-UBND" */
  logged(entry: LogEntry): string {
    const day = vietnameseDate(entry.on);
    switch (entry.kind) {
      case "sent":
        return `Đã gửi lần ${entry.time} ngày ${day}${entry.document === "" ? "" : `, số ${entry.document}`}`;
      case "returned":
        return `Trả lại bổ sung ngày ${day}${entry.note === "" ? "" : `: ${entry.note}`}`;
      case "closed":
        return `Đã chốt ngày ${day}${entry.by === "" ? "" : `, ${entry.by}`}`;
      case "reopened":
        return `Bỏ chốt ngày ${day}${entry.by === "" ? "" : `, ${entry.by}`}`;
    }
  },
  log: "Theo dõi gửi và trả lại",
  sent: "Ghi Đã gửi",
  document: "Số văn bản",
  documentMissing: "Ghi số văn bản, ví dụ 45/BC-UBND.",
  day: "Ngày",
  dayHint: "Ví dụ: 12/7/2026",
  time: "Lần gửi",
  notATime: "Ghi số thứ tự lần gửi, từ 1.",
  returned: "Ghi Trả lại bổ sung",
  note: "Nội dung phải bổ sung",
  noteMissing: "Ghi nội dung phải bổ sung.",
  record: "Ghi vào phiếu",
  recorded: "Đã ghi vào Phiếu kiểm tra",
  recordedText: "Dòng mới nằm ở bảng theo dõi của phiếu.",
  notRecorded: "Chưa ghi được vào Phiếu kiểm tra",
  reopen: "Bỏ chốt",
  reopenTitle: (sheetName: string) => `Bỏ chốt trang “${sheetName}”`,
  reopenText: "Trang được mở khóa và dòng Mã số liệu được bỏ. Phiếu kiểm tra ở lại, ghi thêm ngày bỏ chốt.",
  reopenBy: "Người bỏ chốt",
  reopenPassword: "Mật khẩu khóa trang (nếu có)",
  reopened: "Đã bỏ chốt",
  reopenedText: "Sửa số liệu, bấm Kiểm tra, rồi chốt lại để có mã mới.",
  notReopened: "Chưa bỏ chốt được",
  problem,
};

export type ClosingMessages = typeof closing;
