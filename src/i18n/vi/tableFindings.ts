import { numberFormat, seenText, seenWords } from "../numberFormat";
import type { TableFinding } from "../laterFinding";

const format = numberFormat(",", ".");

export const tableCause: Readonly<Record<TableFinding["code"], string>> = {
  "table.notANumber": "Ô số ghi bằng chữ",
  "table.negative": "Số âm",
  "table.formulaError": "Công thức báo lỗi",
  "table.formulaOverwritten": "Công thức bị ghi đè",
  "table.rowWithoutFormulas": "Dòng mới thiếu công thức",
  "table.remark": "Đối chiếu chưa khớp",
  "table.columnMissing": "Thiếu cột",
  "table.sourceDiffers": "Vốn theo nguồn chưa khớp",
};

export function tableSentence(finding: TableFinding): string {
  const seen = seenText(format, finding.target.seen);
  switch (finding.code) {
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
    case "table.sourceDiffers":
      return `Biểu này ghi ${format(finding.here)} đồng, trang “${finding.sheetName}” ghi ${format(finding.there)} đồng. Sửa cho khớp, hoặc ghi lý do ở cột Ghi chú.`;
  }
}
