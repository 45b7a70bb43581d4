import type { FileWarning } from "../../cli/checkFile";
import type { RefusalCode } from "../../cli/reportJson";

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
    "Không trang nào trong tệp là Biểu 01 hoặc phụ lục bộ tiêu chí. Kiểm tra lại tệp; nếu biểu ở trang đang ẩn thì bỏ ẩn rồi lưu.",
};

const warning: Readonly<Record<FileWarning["code"], string>> = {
  cut: "có số liệu ngoài vùng A1:CV3000. Phần đó không được kiểm tra.",
  notCalculated: "có công thức chưa tính. Mở tệp bằng Excel, lưu lại rồi kiểm tra.",
};

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
  errors: "Lỗi phải sửa",
  explain: "Cần giải trình",
  refused: "Không đọc được",
  notJudged: "Chưa kiểm tra được",
  annex: (areas: number, criteria: number, indicators: number, doubts: number) =>
    `Phụ lục: ${areas} vùng hoặc nhóm xã, ${criteria} tiêu chí, ${indicators} chỉ tiêu${doubts === 0 ? "" : `; ${doubts} chỗ cần xem lại`}`,
};
