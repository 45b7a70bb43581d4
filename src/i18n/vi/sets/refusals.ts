import type { NotationDoubt } from "../../../criteria/notation/writtenThreshold";
import type { SetProblem, ThresholdRefusal } from "../../../usecases/sets/setChange";
import { row } from "./row";

export function doubtWords(found: NotationDoubt): string {
  switch (found.code) {
    case "bareNumber":
      return "Chưa rõ là ít nhất hay không quá. Thêm dấu, ví dụ ≥ 80% hoặc ≤ 5%.";
    case "bareAtMost":
      return "Chỉ tiêu này thường là không quá. Thêm dấu cho rõ, ví dụ ≤ 5% hoặc ≥ 5%.";
    case "decimalPoint":
      return "Dấu chấm có thể là phần lẻ. Dùng dấu phẩy, ví dụ 48,5.";
    case "thousands":
      return "Dấu chấm có thể là hàng nghìn, cũng có thể là phần lẻ. Gõ liền, ví dụ 1200; phần lẻ dùng dấu phẩy, ví dụ 1,2.";
    case "wordsLeft":
      return `Chưa hiểu các chữ “${found.words}”. Bỏ đi, hoặc chuyển sang ô Ghi chú.`;
  }
}

function threshold(reason: ThresholdRefusal): string {
  switch (reason.kind) {
    case "unreadable":
      return "Chưa hiểu mức này. Gõ như trong văn bản, ví dụ: ≥ 80%; Không quá 3%; Khá trở lên; Đạt; Năm 2023: 42; năm 2024: 45.";
    case "doubtful":
      return reason.doubts.map(doubtWords).join(" ");
    case "otherKind":
      return "Mức này không hợp với cách trả lời của chỉ tiêu. Gõ lại mức, hoặc bấm Sửa chỉ tiêu để đổi cách trả lời.";
    case "otherDirection":
      return `Chỉ tiêu này tính ${row.comparisons[reason.op]}. Gõ lại mức, hoặc bấm Sửa chỉ tiêu để đổi chiều.`;
    case "otherUnit":
      return reason.unit === ""
        ? "Chỉ tiêu này không có đơn vị tính. Gõ con số không kèm đơn vị."
        : `Chỉ tiêu này tính bằng ${reason.unit}. Gõ lại mức, hoặc bấm Sửa chỉ tiêu để đổi đơn vị.`;
    case "beyondMaximum":
      return "Mức này lớn hơn mức có thể có. Xem lại dấu phẩy và số chữ số.";
    case "parts":
      return "Mức này có thêm điều kiện. Gõ mức chính ở đây; mỗi điều kiện kèm theo gõ ở dòng riêng của nó.";
    case "unknownLevel":
      return `Chọn một trong các mức: ${reason.scale.join(", ")}.`;
  }
}

/** Why a set was not changed, and what to do instead. */
function change(problem: SetProblem): string {
  switch (problem.code) {
    case "signing":
      return "Nhập họ tên người thực hiện, tối đa 100 ký tự.";
    case "threshold":
      return threshold(problem.reason);
    case "codeTaken":
      return `Mã ${problem.taken} đã có trong bộ này. Gõ mã khác.`;
    case "codeMalformed":
      return "Gõ số của tiêu chí, dấu chấm, rồi số thứ tự, ví dụ 17.10.";
    case "textRequired":
      return "Nhập nội dung chỉ tiêu.";
    case "scaleRequired":
      return "Nhập ít nhất hai mức, mỗi dòng một mức, từ thấp đến cao.";
    case "rowGone":
      return "Chỉ tiêu này không còn trong bộ. Chọn lại bộ tiêu chí rồi làm lại.";
    case "notShipped":
      return "Không có bản ban đầu để trả lại. Sửa từng chỗ, hoặc bỏ đi.";
    case "notKept":
      return "Máy này không cho lưu thêm, nên chưa có gì thay đổi. Lưu bộ tiêu chí ra tệp, rồi báo người quản trị máy.";
  }
}

export const refusals = { change };
