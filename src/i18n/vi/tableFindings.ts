import { isoOfSerial, vietnameseDate } from "../dateFormat";
import { numberFormat, seenText, seenWords } from "../numberFormat";
import { readingsOf } from "../readings";
import type { TableFinding } from "../laterFinding";

const format = numberFormat(",", ".");

export const tableCause: Readonly<Record<TableFinding["code"], string>> = {
  "table.numberAsText": "Số đang ở dạng chữ",
  "table.notANumber": "Ô số ghi bằng chữ",
  "table.negative": "Số âm",
  "table.formulaError": "Công thức báo lỗi",
  "table.formulaOverwritten": "Công thức bị ghi đè",
  "table.sumDiffers": "Tổng không khớp",
  "table.rowWithoutFormulas": "Dòng mới thiếu công thức",
  "table.remark": "Đối chiếu chưa khớp",
  "table.columnMissing": "Thiếu cột",
  "table.valueMissing": "Còn ô chưa nhập",
  "table.nothingEntered": "Chưa nhập số liệu",
  "table.notListed": "Chữ không có trong danh sách",
  "table.notADate": "Ô ngày không phải là ngày",
  "table.valueInvalid": "Sai số liệu",
  "table.unmet": "Chưa đạt",
  "table.verdictContradicts": "Kết quả và đánh giá trái nhau",
  "table.reasonMissing": "Không xét nhưng chưa ghi lý do",
  "table.unitSlip": "Có thể nhầm đơn vị tiền",
  "table.unlikelyAmount": "Số tiền khó tin",
  "table.unusualAmount": "Số tiền khác hẳn các dòng khác",
  "table.overPlan": "Giải ngân vượt kế hoạch",
  "table.decisionMissing": "Chưa có quyết định giao vốn",
  "table.decisionIncomplete": "Quyết định giao vốn ghi chưa đủ",
  "table.carryOverOpen": "Vốn chuyển sang chưa giải ngân hết",
  "table.finishedShort": "Hoàn thành nhưng chưa đủ khối lượng",
  "table.startedBefore": "Tiến độ và khối lượng trái nhau",
  "table.doneOverPlan": "Thực hiện vượt khối lượng kế hoạch",
  "table.workOverdue": "Quá hạn",
  "table.sourceDiffers": "Vốn theo nguồn chưa khớp",
};

export function tableSentence(finding: TableFinding): string {
  const seen = seenText(format, finding.target.seen);
  switch (finding.code) {
    case "table.numberAsText": {
      const readings = readingsOf(finding.repair, format);
      return `Ô ghi chữ “${seenWords(finding.target.seen)}”, không được cộng. ${readings.length > 1 ? `Chọn ${readings.join(" hoặc ")}` : `Đổi thành số ${readings.join("")}`}.`;
    }
    case "table.notANumber":
      return `Ô ghi “${seenWords(finding.target.seen)}”, không được cộng. Nhập con số, không kèm chữ.`;
    case "table.negative":
      return `Ô ghi ${seen}. Số tiền và khối lượng không âm. Sửa lại.`;
    case "table.formulaError":
      return `Công thức của ô báo ${seen}. Hoàn tác việc xóa dòng, xóa cột; nếu đã xóa trang thì chèn lại biểu này.`;
    case "table.formulaOverwritten":
      return "Công thức của ô này đã bị ghi đè, kết quả không còn đúng. Hoàn tác, hoặc chép công thức từ dòng khác.";
    case "table.rowWithoutFormulas":
      return "Dòng chèn thêm chưa có công thức. Chọn các ô có công thức ở dòng trên rồi kéo xuống dòng này.";
    case "table.remark":
      return `Cột Đối chiếu ghi: ${seen}. Sửa số liệu, hoặc ghi lý do ở cột Ghi chú.`;
    case "table.columnMissing":
      return `Không tìm thấy cột ${finding.column}. Hoàn tác việc xóa cột.`;
    case "table.sumDiffers":
      return `Ô ghi ${format(finding.shown)}, các phần cộng lại là ${format(finding.expected)}. Trả lại công thức của biểu.`;
    case "table.valueMissing":
      return `Ô cột ${finding.column} còn trống. Nhập vào; ô số không có thì ghi 0.`;
    case "table.nothingEntered":
      return `Cột ${finding.column} chưa có số nào. Nhập các dòng có số liệu; không có thì ghi 0 ở một dòng.`;
    case "table.notListed":
      return `Ô cột ${finding.column} ghi “${seenWords(finding.target.seen)}”, không có trong danh sách nên không được tính. Chọn lại trong danh sách.`;
    case "table.notADate":
      return `Ô ghi “${seenWords(finding.target.seen)}”, không đọc được là ngày. Nhập ngày, tháng, năm, ví dụ 30/6/2026.`;
    case "table.valueInvalid":
      return `Ô ghi “${seenWords(finding.target.seen)}”, biểu không xét được. Nhập lại đúng loại số liệu của dòng.`;
    case "table.unmet":
      return "Dòng này chưa đạt. Kiểm tra lại số liệu; nếu đúng thì giải trình.";
    case "table.verdictContradicts":
      return `Kết quả ghi “${seenWords(finding.result)}”, đánh giá chọn “${seenWords(finding.target.seen)}”. Sửa một trong hai ô.`;
    case "table.reasonMissing":
      return "Đã ghi Không xét. Ghi lý do vào cột Ghi chú.";
    case "table.unitSlip": {
      const { amount, expected, factor } = finding;
      const times = amount > expected ? `gấp ${format(factor)} lần` : `bằng một phần ${format(factor)}`;
      const other = finding.comparedWith === "need" ? "khối lượng nhân đơn giá" : "vốn của dòng này";
      return `Số tiền ${format(amount)} đúng ${times} ${other} (${format(expected)}). Xem lại đơn vị tính ở đầu biểu.`;
    }
    case "table.unlikelyAmount":
      return `Theo đơn vị tính ở đầu biểu, số này là ${format(finding.amountInDong)} đồng. Xem lại có nhập nhầm đơn vị không.`;
    case "table.unusualAmount":
      return `Số này là ${format(finding.amount)}, các dòng khác thường khoảng ${format(finding.usual)}. Xem lại đơn vị tính; nếu đúng thì giải trình.`;
    case "table.overPlan":
      return `Đã giải ngân ${format(finding.disbursed)}, vốn được giao và chuyển sang chỉ có ${format(finding.plan)}. Sửa số liệu, hoặc giải trình.`;
    case "table.decisionMissing":
      return "Có vốn giao nhưng chưa ghi quyết định. Ghi số, ngày của quyết định giao vốn.";
    case "table.decisionIncomplete":
      return finding.lacks === "date"
        ? "Quyết định giao vốn chưa ghi ngày. Ghi thêm ngày, tháng, năm."
        : "Quyết định giao vốn chưa ghi số. Ghi thêm số, ký hiệu.";
    case "table.carryOverOpen":
      return `Đã sang quý IV, vốn năm trước chuyển sang còn ${format(finding.left)} chưa giải ngân. Cập nhật số giải ngân, hoặc giải trình.`;
    case "table.finishedShort":
      return `Ghi Hoàn thành nhưng mới thực hiện ${format(finding.done)}/${format(finding.quantity)}. Nhập khối lượng thực hiện, hoặc sửa tiến độ.`;
    case "table.startedBefore":
      return `Ghi Chưa thực hiện nhưng khối lượng thực hiện là ${format(finding.done)}. Sửa tiến độ hoặc khối lượng.`;
    case "table.doneOverPlan":
      return `Thực hiện ${format(finding.done)}, kế hoạch ${format(finding.quantity)}. Kiểm tra lại; nếu đúng thì giải trình.`;
    case "table.workOverdue":
      return `Thời gian hoàn thành ${vietnameseDate(isoOfSerial(finding.deadline))} đã qua mà chưa Hoàn thành. Cập nhật tiến độ, hoặc giải trình.`;
    case "table.sourceDiffers":
      return `Biểu này ghi ${format(finding.here)} đồng, trang “${finding.sheetName}” ghi ${format(finding.there)} đồng. Sửa cho khớp, hoặc ghi lý do ở cột Ghi chú.`;
  }
}
