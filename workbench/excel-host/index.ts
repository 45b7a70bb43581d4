/**
 * The Excel stand-in: the host half of Office.js's request protocol over a plain workbook model. Development and tests
 * only; it knows nothing of the product. How it behaves and why: docs/excel-stand-in.md.
 */
export type { HostOptions } from "./excelHost";
export { ExcelHost } from "./excelHost";
export type { Counters } from "./counters";
export type { Refusal } from "./refusals";
export type { Person, SortOrder } from "./user/person";
export type { TypingResult } from "./user/typing";
export type { Calculator, CalculatorMaker } from "./calculation/calculator";
export { ironCalc } from "./calculation/ironCalc";
export type { Culture } from "./input/culture";
export { AMERICAN, VIETNAMESE } from "./input/culture";
export { ExcelError } from "./model/excelError";
export type { ExcelErrorCode } from "./model/excelError";
export type { Sheet } from "./model/sheet";
export type { Workbook } from "./model/workbook";
export { attachDesktop } from "./transports/desktop";
export { attachWeb } from "./transports/web";
export type { ClientConnection } from "./transports/connection";
