import type { EntryFinding } from "../laterFinding";

export const entryCause: Readonly<Record<EntryFinding["code"], string>> = {
  "entry.evidenceMissing": "Đạt nhưng chưa ghi tài liệu kiểm chứng",
  "entry.formulaEmpty": "Công thức chưa cho kết quả",
};

export function entrySentence(finding: EntryFinding): string {
  switch (finding.code) {
    case "entry.evidenceMissing":
      return "Dòng này ghi Đạt. Ghi tên hoặc số văn bản chứng minh vào cột Tài liệu kiểm chứng.";
    case "entry.formulaEmpty":
      return "Ô có công thức nhưng công thức không cho kết quả. Sửa công thức, hoặc nhập thẳng số liệu.";
  }
}
