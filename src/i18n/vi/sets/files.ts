import type { FileRefusal } from "../../../usecases/sets/setFile";

/** Where in the file: for whoever sent it, to look there. */
function at(place: string): string {
  return place === "" ? "" : ` Chỗ có lỗi: ${place}.`;
}

function refusal(problem: FileRefusal): string {
  switch (problem.code) {
    case "tooLarge":
      return "Tệp quá lớn nên không được mở. Chọn đúng tệp bộ tiêu chí đã lưu từ thẻ này.";
    case "notJson":
      return "Tệp bị hỏng hoặc không phải tệp bộ tiêu chí. Xin lại tệp từ nơi gửi.";
    case "hostileKey":
      return `Tệp có nội dung lạ, có thể gây hại, nên không được dùng. Báo lại nơi gửi.${at(problem.place)}`;
    case "tooDeep":
      return `Tệp có cấu trúc lạ nên không được dùng. Báo lại nơi gửi.${at(problem.place)}`;
    case "otherFormat":
      return "Tệp này không phải tệp bộ tiêu chí. Chọn tệp đã lưu bằng nút Lưu bộ tiêu chí ra tệp.";
    case "newerFormat":
      return "Tệp được lưu từ bản mới hơn của tiện ích. Cập nhật tiện ích rồi nhập lại.";
    case "invalidSet":
      return `Bộ tiêu chí trong tệp có chỗ sai (${problem.reason}). Báo lại nơi gửi.${at(problem.place)}`;
    case "notAsShipped":
      return `Tệp ghi là bộ ban đầu “${problem.title}” nhưng nội dung khác. Báo lại nơi gửi.`;
  }
}

/** Sets on their way to others, as a file or with the workbook. */
export const files = {
  save: "Lưu bộ tiêu chí ra tệp",
  saveHint: "Để giữ lại, hoặc gửi cho đơn vị khác nhập vào máy của họ.",
  saved: (name: string) => `Đã lưu tệp “${name}”`,
  savedText: "Tệp nằm ở thư mục Tải về (Downloads). Nếu không thấy, bấm Chép nội dung rồi dán vào Notepad và lưu lại.",
  notSaved: "Chưa lưu được bộ tiêu chí",
  copy: "Chép nội dung",
  copied: "Đã chép nội dung. Dán vào Notepad rồi lưu lại.",
  copyByHand: "Nội dung tệp: bấm vào ô, nhấn Ctrl+A rồi Ctrl+C để chép.",
  open: "Nhập từ tệp",
  openHint: "Bộ trong tệp thay cho bản cùng bộ đang có trên máy này. Nên lưu bản đang có ra tệp trước.",
  tooBig: "Tệp lớn hơn 4 MB nên không được mở. Chọn đúng tệp bộ tiêu chí đã lưu từ thẻ này.",
  opened: "Đã nhập bộ tiêu chí",
  notOpened: "Chưa nhập được tệp",
  look: (title: string) => `Xem ${title}`,
  refusal,
  putIn: "Gửi kèm tệp này",
  putInHint: "Bộ tiêu chí được ghi thành một trang tính. Ai mở tệp này bằng tiện ích đều dùng được.",
  putInDone: "Đã ghi bộ tiêu chí vào tệp này",
  putInto: (sheetName: string) => `Bộ tiêu chí nằm ở trang “${sheetName}”. Lưu tệp Excel rồi gửi đi.`,
  notPutIn: "Chưa ghi được bộ tiêu chí vào tệp",
};
