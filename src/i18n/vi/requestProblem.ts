import type { RequestProblem } from "../../usecases/app";

const fields: Readonly<Record<RequestProblem["field"], string>> = {
  commune: "tên xã",
  communeCode: "Mã xã",
  village: "tên thôn",
  responsibles: "tên ở danh sách Chủ trì",
  year: "năm",
  asOf: "ngày",
};

/** What is wrong with a field and what to type instead; stands under the field. */
export function requestProblem(problem: RequestProblem): string {
  const name = fields[problem.field];
  switch (problem.code) {
    case "required":
      return `Nhập ${name}.`;
    case "tooLong":
      return `Rút ngắn ${name} còn tối đa ${problem.maximum} ký tự.`;
    case "controlCharacter":
      return `Có ký tự lạ trong ${name}. Xóa đi rồi gõ lại.`;
    case "tooMany":
      return problem.field === "village"
        ? `Chỉ xếp được tối đa ${problem.maximum} thôn cạnh nhau. Bớt tên thôn.`
        : `Danh sách Chủ trì có tối đa ${problem.maximum} tên. Bớt dòng.`;
    case "repeated":
      return `Tên thôn “${problem.name}” ghi hai lần. Xóa bớt một.`;
    case "yearOutOfRange":
      return `Chọn năm từ ${problem.from} đến ${problem.to}.`;
    case "notADate":
      return "Nhập ngày, tháng, năm, ví dụ 30/6/2023.";
    case "outsideYear":
      return `Ngày phải nằm trong năm ${problem.year}. Sửa lại ngày hoặc năm.`;
  }
}
