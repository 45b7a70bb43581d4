import { fundingSources } from "../../src/forms/money/fundingSources";
import type { CellValue } from "../../src/grid/sheetGrid";
import { filledBieu02 } from "../fixtures/bieu02";
import { changedResults, type TableCell } from "../fixtures/calculatedTable";

const SOURCES = fundingSources(2023);
const COUNTER = "row 3 / tt";
const in2 = (...columns: readonly string[]) => columns.flatMap((column) => [`t:2 / ${column}`, `t:all / ${column}`]);
const own = (...columns: readonly string[]) => columns.map((column) => `w:2.1 / ${column}`);
const counted = (row: string) => [`${row} / works`, `${row} / progress`];

type Case = readonly [name: string, change: readonly [...TableCell, CellValue], dependents: readonly string[]];

const SOURCE_CASES = SOURCES.map(({ id, measure }): Case => {
  const money = [...own("total", "gap", "check"), ...in2("total"), COUNTER];
  return [id, ["w:2.1", id, 1.5], [...in2(id), ...(measure === "money" ? money : [])]];
});

/** What moves with a work from one criterion to another. */
const moved = (...rows: readonly string[]): readonly string[] =>
  rows.flatMap((row) => ["total", "central", "works", "progress"].map((column) => `${row} / ${column}`));

test.each<Case>([
  ...SOURCE_CASES,
  ["quantity, sources given", ["w:2.1", "quantity", 12], own("gap", "check")],
  ["price, sources given", ["w:2.1", "price", 4], own("gap", "check")],
  ["quantity, no source", ["w:3.1", "quantity", 3], ["w:3.1 / total", "t:3 / total", "t:all / total", COUNTER]],
  ["price, no source", ["w:3.1", "price", 16], ["w:3.1 / total", "t:3 / total", "t:all / total", COUNTER]],
  ["done", ["w:2.1", "done", 4], own("rate")],
  ["progress", ["w:2.1", "progress", "Hoàn thành"], [...in2("finished", "progress"), COUNTER]],
  ["another criterion", ["w:2.1", "criterion", 5], moved("t:2", "t:5")],
  ["no criterion", ["w:2.1", "criterion", null], [...moved("t:2", "t:none"), COUNTER]],
  ["a criterion there is not", ["w:2.1", "criterion", 9], [...moved("t:2", "t:none"), COUNTER]],
  ["a new text", ["w:2.2", "text", "Trồng cây"], [...counted("t:2"), ...counted("t:all"), COUNTER]],
  ["a text taken away", ["w:2.1", "text", null], [...counted("t:2"), ...counted("t:all"), COUNTER]],
  ["a number of days in words", ["w:2.1", "peopleLabourDays", "nhiều"], []],
  ["a note", ["w:2.1", "note", "theo đơn giá tỉnh"], []],
])("%s: exactly what depends on it changes", (_name, change, dependents) => {
  const table = filledBieu02();
  const before = table.results();
  table.fill([change]);
  expect([...changedResults(before, table.results())].sort()).toEqual([...dependents].sort());
  expect(table.errors()).toEqual([]);
});
