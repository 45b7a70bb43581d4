import type { FileWarning } from "../../cli/checkFile";
import type { RefusalCode } from "../../cli/reportJson";
import type { ClosedFigures } from "../../usecases/closing/closedFigures";
import { vietnameseDate } from "../dateFormat";
import { numberFormat, seenText } from "../numberFormat";

const refusal: Readonly<Record<RefusalCode, string>> = {
  "file.notFound": "Không tìm thấy hoặc không mở được tệp. Kiểm tra lại đường dẫn và tên tệp.",
  "file.empty": "Tệp rỗng. Sao chép hoặc tải lại tệp.",
  "file.notXlsx":
    "Đây không phải là tệp Excel (.xlsx). Mở tệp bằng Excel, chọn Lưu thành, kiểu Excel Workbook (.xlsx), rồi kiểm tra tệp mới.",
  "file.oldFormat":
    "Đây là tệp Excel đời cũ (.xls). Mở tệp bằng Excel, chọn Lưu thành, kiểu Excel Workbook (.xlsx), rồi kiểm tra tệp mới.",
  "file.encrypted":
    "Tệp có mật khẩu. Mở tệp bằng Excel, bỏ mật khẩu ở Tệp > Thông tin > Bảo vệ sổ làm việc, lưu lại rồi kiểm tra.",
  "file.damaged":
    "Tệp bị hỏng hoặc chưa tải hết. Tải lại tệp; nếu Excel vẫn mở được thì lưu thành tệp mới rồi kiểm tra.",
  "file.tooLarge": "Tệp quá lớn so với một biểu. Chép riêng trang có biểu sang tệp mới rồi kiểm tra tệp đó.",
  "file.bomb":
    "Tệp phình to bất thường khi mở nên không đọc, để tránh làm treo máy. Hỏi lại người gửi và xin tệp khác.",
  "file.noForm":
    "Không tìm thấy biểu: không trang nào có bảng tiêu chí, bảng vốn hoặc phụ lục bộ tiêu chí. Kiểm tra lại tệp; nếu biểu ở trang đang ẩn thì bỏ ẩn rồi lưu.",
};

const warning: Readonly<Record<FileWarning["code"], string>> = {
  cut: "có số liệu ngoài vùng A1:CV3000. Phần đó không được kiểm tra.",
  notCalculated: "có công thức chưa tính. Mở tệp bằng Excel, lưu lại rồi kiểm tra.",
};

type Found = Extract<ClosedFigures["receipt"], { readonly kind: "found" }>;
type LogEntry = Found["log"][number];

/** Chốt số liệu of one form: what was closed, whether it still holds, what became of it. */
const closing = {
  code: ({ code, on, by }: Pick<ClosedFigures, "code" | "on" | "by">) =>
    `Mã số liệu: ${code}, chốt ngày ${vietnameseDate(on)}${by === "" ? "" : `, người chốt: ${by}`}.`,
  unchanged: "Số liệu không thay đổi từ khi chốt.",
  changed: (cells: number) => `Số liệu ĐÃ THAY ĐỔI sau khi chốt, ${cells} ô:`,
  changedCell: (before: string, after: string) => [`lúc chốt: ${shown(before)}`, `nay: ${shown(after)}`],
  goneCell: "(dòng hoặc cột đã xóa)",
  unverified: {
    receiptGone: "Không đối chiếu được: trong tệp không có Phiếu kiểm tra của mã này. Xin lại tệp còn đủ trang.",
    receiptAltered: "Không đối chiếu được: Phiếu kiểm tra đã bị sửa. Xin lại tệp gốc.",
    columnsLost: "Không đối chiếu được vì biểu đã hỏng. Xem các lỗi dưới đây.",
  },
  event(entry: LogEntry): string {
    const day = entry.on === "" ? "" : ` ngày ${vietnameseDate(entry.on)}`;
    switch (entry.kind) {
      case "closed":
        return `Đã chốt${day}`;
      case "reopened":
        return `Bỏ chốt${day}`;
      case "sent":
        return `Đã gửi${day}, lần ${entry.time}${entry.document === "" ? "" : `, văn bản số ${entry.document}`}`;
      case "returned":
        return `Trả lại bổ sung${day}${entry.note === "" ? "" : `: ${entry.note}`}`;
    }
  },
  /** Behind the state of a form in one line. */
  short: {
    unchanged: "không thay đổi",
    changed: "ĐÃ THAY ĐỔI",
    receiptGone: "không đối chiếu được",
    receiptAltered: "không đối chiếu được",
    columnsLost: "không đối chiếu được",
  },
  notice: "Mã số liệu cho biết số liệu có thay đổi sau khi chốt hay không; mã không phải là chữ ký số.",
};

const figure = numberFormat(",", ".");

function shown(text: string): string {
  return text === "" ? "(trống)" : seenText(figure, text);
}

/** What `npm run check` says besides findings and verdicts: no part of the pane. */
export const commandLine = {
  usage: [
    "Cách dùng:",
    "  npm run check -- TỆP.xlsx …               kiểm tra từng tệp",
    "  npm run check -- THƯ_MỤC                  kiểm tra mọi tệp .xlsx trong thư mục",
    "  npm run --silent check -- --json TỆP.xlsx  in kết quả dạng JSON",
  ].join("\n"),
  oneFileForJson: "Với --json, chỉ ghi một tệp .xlsx.",
  emptyFolder: (folder: string) => `Không có tệp .xlsx nào trong “${folder}”.`,
  refusal,
  warning: (file: string, { code, sheet }: FileWarning) => `${file}, trang “${sheet}”: ${warning[code]}`,
  file: "Tệp",
  form: "Biểu",
  result: "Kết quả",
  state: "Trạng thái",
  stateOf: (state: string, percent: number, verification: string | null) =>
    `${state} ${percent}%${verification === null ? "" : ` (${verification})`}`,
  explained: "Đã giải trình",
  /** Behind the number of what is still to be explained. */
  explainedToo: (open: number, explained: number) =>
    explained === 0 ? String(open) : `${open} (đã giải trình ${explained})`,
  closing,
  errors: "Lỗi phải sửa",
  explain: "Cần giải trình",
  refused: "Không đọc được",
  notJudged: "Chưa kiểm tra được",
  funding: (works: number) => `Biểu vốn: ${works} nội dung`,
  annex: (areas: number, criteria: number, indicators: number, doubts: number) =>
    `Phụ lục: ${areas} vùng hoặc nhóm xã, ${criteria} tiêu chí, ${indicators} chỉ tiêu${doubts === 0 ? "" : `; ${doubts} chỗ cần xem lại`}`,
};
