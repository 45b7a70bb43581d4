import { excelEntry } from "../../src/excel/writeGateway";

const entry = (text: string, cellIsText = false): unknown => excelEntry({ kind: "text", text }, cellIsText);

test.each([
  ["=1+1"],
  ['=HYPERLINK("http://x")'],
  ["+84 912"],
  ["-"],
  ["@SUM(A1)"],
  ["'quoted"],
  ["17.10"],
  ["1/2"],
  ["3-5"],
  ["85%"],
  ["TRUE"],
  ["Mar 5"],
  ["m2/người"],
  ["\t=1"],
  ["ngày 15/02"],
])("text %j keeps its characters and becomes nothing else", (text) => {
  expect(entry(text)).toBe(`'${text}`);
});

test.each([["Đạt"], ["Thôn Còn Toòng, xã Thụy Hùng"], ["bntm.form"], ["(tự đánh giá)"], ["%đạt"]])(
  "plain words %j are written as they are, or with the prefix, but never changed",
  (text) => {
    expect([text, `'${text}`]).toContain(entry(text));
  },
);

test("a cell formatted as text takes every text without a prefix", () => {
  expect(entry("17.10", true)).toBe("17.10");
});

test("formulas, figures and empty cells", () => {
  expect(excelEntry({ kind: "formula", formula: "=A1" }, false)).toBe("=A1");
  expect(excelEntry({ kind: "number", number: 80 }, false)).toBe(80);
  // null leaves a cell as it is, "" would clear it.
  expect(excelEntry({ kind: "empty" }, false)).toBeNull();
});
