import { checkSampleText } from "../../../src/review/checks/sampleText";
import { communeSubject } from "../../fixtures/subjects";
import { judged } from "../judgedForms";

test.each([
  "Nguyễn Văn A",
  "NGUYỄN VĂN A",
  "Trần Thị B",
  "xxx",
  "…",
  "......",
  "Ví dụ: họp thôn",
  "BC số …/BC-UBND",
  "ngày ...",
  "abc",
  "XX/BC-UBND",
])("%j still stands for something", (text) => {
  expect(checkSampleText(judged(communeSubject, [["i:3.1", "evidence", text]]))).toMatchObject([
    { code: "entry.sampleText", severity: "explain", words: text, target: { anchor: { key: "i:3.1" } } },
  ]);
});

test.each([
  "Nguyễn Văn An",
  "Làm đường thôn A, thôn B, …",
  "BC số 12/BC-UBND",
  "Vì dụng cụ hỏng",
  "ông Lê Văn Xuân",
  "",
  "TT 01/2023",
])("%j is no sample", (text) => {
  expect(checkSampleText(judged(communeSubject, [["i:3.1", "note", text]]))).toEqual([]);
});
