import { textHeight, wrappedLines } from "../../src/forms/textHeight";

const font = { size: 11 };

test("letters take the widths of Times New Roman: marks none, horns a little, bold more", () => {
  const lines = (text: string, width: number, bold = false): number => wrappedLines(text, width, { ...font, bold });
  // Ten letters of 5 points, and what Excel leaves free.
  expect(lines("a".repeat(10), 57)).toBe(1);
  expect(lines("ậ".repeat(10), 57)).toBe(1);
  expect(lines("ậ".repeat(10).normalize("NFD"), 57)).toBe(1);
  expect(lines("ư".repeat(10), 64)).toBe(2);
  expect(lines("Tỷ lệ hộ nghèo đa chiều", 118)).toBe(1);
  expect(lines("Tỷ lệ hộ nghèo đa chiều", 118, true)).toBe(2);
});

test("words wrap whole, long ones break inside, lines of the text begin anew", () => {
  expect(wrappedLines("Đảm bảo yêu cầu", 50, font)).toBe(2);
  expect(wrappedLines("triệuđồng/người/năm", 50, font)).toBeGreaterThan(1);
  expect(wrappedLines("một\nhai", 200, font)).toBe(2);
  expect(wrappedLines("", 200, font)).toBe(1);
});

test("a row of two lines is as high as Excel's own", () => {
  expect(textHeight("một\nhai", 200, font)).toBeGreaterThanOrEqual(30);
});
