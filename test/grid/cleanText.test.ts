import fc from "fast-check";
import { cleanText, oddityOf } from "../../src/grid/cleanText";

test.each([
  ["Đạt ", "Đạt", "blanks"],
  ["Đạt\u00a0", "Đạt", "blanks"],
  ["BC  số 12", "BC số 12", "blanks"],
  ["BC\tsố 12", "BC số 12", "blanks"],
  ["Đ\u200bạt", "Đạt", "invisible"],
  ["\ufeffĐạt", "Đạt", "invisible"],
  ["Đạt".normalize("NFD"), "Đạt", "letters"],
  ["  ", "", "onlyBlanks"],
  ["\u00a0\u200b", "", "onlyBlanks"],
  ["dòng 1 \n dòng 2\n", "dòng 1\ndòng 2", "blanks"],
  ["dòng 1\r\ndòng 2", "dòng 1\ndòng 2", "blanks"],
] as const)("%j is cleaned to %j: %s", (text, clean, oddity) => {
  expect([cleanText(text), oddityOf(text)]).toEqual([clean, oddity]);
});

test.each(["", "Đạt", "BC số 12/BC-UBND", "dòng 1\n\ndòng 2", "95/KH-UBND – đợt 2"])(
  "%j stands as it should",
  (text) => {
    expect([cleanText(text), oddityOf(text)]).toEqual([text, null]);
  },
);

test("a cleaned text is clean", () => {
  const texts = fc.string({ unit: fc.constantFrom(" ", "\u00a0", "\n", "\r", "\t", "\u200b", "a", "\u0323", "Đ") });
  fc.assert(fc.property(texts, (text) => expect(oddityOf(cleanText(text))).toBeNull()));
});
