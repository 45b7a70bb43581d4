import { foldText, textKey, wordKey } from "../../src/grid/foldText";

test.each([
  ["Tỷ lệ  HỘ\u00a0ĐÓI\nnghèo ", "ty le ho doi ngheo"],
  ["Ðất đai", "dat dai"],
  ["Ủy ban nhân dân".normalize("NFD"), "uy ban nhan dan"],
  ["quy\u00adđịnh\u200b", "quydinh"],
  ["", ""],
])("%j is searched for as %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ["hòa", "hoà"],
  ["THỦY", "thuỷ"],
  ["đạt".normalize("NFD"), "Đạt"],
])("%j and %j are one word", (one, other) => {
  expect(wordKey(one)).toBe(wordKey(other));
});

test.each([
  ["đạt", "đất"],
  ["năm", "nam"],
  ["trên", "tren"],
])("%j and %j are two words", (one, other) => {
  expect(wordKey(one)).not.toBe(wordKey(other));
});

test("a text has the key of its words", () => {
  expect(textKey("Hòa/Thuý, 2 lần").split("/")).toEqual([textKey("hoà"), textKey("thúy, 2 lần")]);
  expect(textKey(" Nhựa hoá\nhoặc  bê tông hoá ")).toBe(textKey("nhựa hóa hoặc bê tông hóa"));
});
