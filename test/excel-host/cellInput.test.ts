import { readInput } from "../../workbench/excel-host/input/cellInput";
import { AMERICAN, VIETNAMESE } from "../../workbench/excel-host/input/culture";
import { dateSerial } from "../../workbench/excel-host/input/dateInput";
import { refusedCode } from "./refusedCode";
import type { Culture } from "../../workbench/excel-host/input/culture";

const TODAY = new Date(2025, 5, 15);

function read(text: string, culture: Culture, isTextCell = false): unknown {
  const input = readInput(text, { culture, isTextCell, today: TODAY });
  if (input.kind === "formula") return { formula: input.formula };
  return input.numberFormat === null ? input.value : [input.value, input.numberFormat];
}

test.each<[string, unknown, unknown]>([
  // text, en-US (what an add-in writes), vi-VN (what a person types)
  ["17.10", 17.1, "17.10"],
  ["85.5", 85.5, "85.5"],
  ["85,5", "85,5", 85.5],
  ["1.234", 1.234, [1234, "#,##0"]],
  ["1,234", [1234, "#,##0"], 1.234],
  ["1.234.567,5", "1.234.567,5", [1234567.5, "#,##0.00"]],
  ["85%", [0.85, "0%"], [0.85, "0%"]],
  ["85,5%", "85,5%", [0.855, "0.00%"]],
  ["85.5%", [0.855, "0.00%"], "85.5%"],
  [" 7 ", 7, 7],
  ["-5", -5, -5],
  ["+5", 5, 5],
  ["(5)", -5, -5],
  ["(a)", "(a)", "(a)"],
  ["1E3", [1000, "0.00E+00"], [1000, "0.00E+00"]],
  [".5", 0.5, ".5"],
  [",5", ",5", 0.5],
  ["-", "-", "-"],
  ["", null, null],
  ["true", true, true],
  ["FALSE", false, false],
  ["#N/A", { error: "#N/A" }, { error: "#N/A" }],
  ["1/2", [dateSerial(2025, 1, 2), "d-mmm"], [dateSerial(2025, 2, 1), "d-mmm"]],
  ["31/12/2025", "31/12/2025", [dateSerial(2025, 12, 31), "dd/mm/yyyy"]],
  ["12-31-25", [dateSerial(2025, 12, 31), "m/d/yyyy"], "12-31-25"],
  ["2025-12-31", [dateSerial(2025, 12, 31), "m/d/yyyy"], [dateSerial(2025, 12, 31), "dd/mm/yyyy"]],
  ["12/99", [dateSerial(1999, 12, 1), "mmm-yy"], [dateSerial(1999, 12, 1), "mmm-yy"]],
  ["7:30", [0.3125, "h:mm"], [0.3125, "h:mm"]],
  ["i:17.10", "i:17.10", "i:17.10"],
  ["1.2.3", "1.2.3", "1.2.3"],
  ["=A1+1", { formula: "=A1+1" }, { formula: "=A1+1" }],
  ["-A1", { formula: "=-A1" }, { formula: "=-A1" }],
  ["=", "=", "="],
  ["'=A1", "=A1", "=A1"],
])("%s is %j in English and %j in Vietnamese", (text, english, vietnamese) => {
  expect([read(text, AMERICAN), read(text, VIETNAMESE)]).toEqual([english, vietnamese]);
});

test.each(["17.10", "=A1", "1/2", "85%", "'x"])("a text cell keeps %s", (text) => {
  expect(read(text, AMERICAN, true)).toBe(text);
});

test.each(["- Nội dung", "=IF(", "+ thêm nữa", "a".repeat(32_768)])("refuses %s", (text) => {
  expect(refusedCode(() => read(text, AMERICAN))).toBe("InvalidArgument");
});

test.each([
  [1900, 1, 1, 1],
  [1900, 3, 1, 61],
  [2025, 1, 1, 45_658],
  [2025, 2, 29, null],
])("the date serial of %d-%d-%d is %p", (year, month, day, serial) => {
  expect(dateSerial(year, month, day)).toBe(serial);
});
