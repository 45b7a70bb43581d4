import type { CellValue } from "../../../src/grid/sheetGrid";
import { checkTableAmounts } from "../../../src/review/tables/tableAmounts";
import { offered, told } from "../../fixtures/reviewedTable";
import { FUNDS, funds, row, works, WORKS, type Entry } from "./filledTables";

const table = works();
const ledger = funds();

test.each<[string, Readonly<Record<string, CellValue>>, readonly string[], readonly number[]]>([
  ["as needed", {}, [], []],
  ["in nghìn", { central: 50_000, commune: null }, ["table.unitSlip w:2.1/central"], [50, 50_000]],
  ["in đồng", { central: 50_000_000, commune: null }, ["table.unitSlip w:2.1/central"], [50, 50_000_000]],
  ["in tỷ", { central: 0.05, commune: null }, ["table.unitSlip w:2.1/central"], [50, 0.05]],
  ["several sources in nghìn", { central: 30_000, commune: 20_000 }, ["table.unitSlip w:2.1/central"], []],
  ["merely more", { central: 480, commune: null }, [], []],
  ["nearly a thousand times", { central: 49_900, commune: null }, [], []],
])("sources against quantity by price: %s", (_name, cells, codes, options) => {
  table.fill([...WORKS, ...row("w:2.1", cells)]);
  const findings = checkTableAmounts(table.reviewed()).filter(({ code }) => code === "table.unitSlip");
  expect(told(findings)).toEqual(codes);
  expect(offered(findings[0])).toEqual(options);
});

test.each<[string, Readonly<Record<string, CellValue>>, readonly string[]]>([
  ["in nghìn", { disbursed: 500_000 }, ["table.unitSlip w:1/disbursed"]],
  ["a thousandth, which may be true", { disbursed: 0.5 }, []],
  ["over plan", { disbursed: 501 }, []],
])("disbursed against plan: %s", (_name, cells, codes) => {
  ledger.fill([...FUNDS, ...row("w:1", cells)]);
  const findings = checkTableAmounts(ledger.reviewed()).filter(({ code }) => code === "table.unitSlip");
  expect(told(findings)).toEqual(codes);
});

test.each<[string, CellValue, readonly string[]]>([
  ["a thousand tỷ", 1_000_000, ["table.unlikelyAmount w:3.1/commune"]],
  ["900 tỷ", 900_000, []],
  ["200 đồng", 0.0002, ["table.unlikelyAmount w:3.1/commune"]],
  ["100.000 đồng", 0.1, []],
  ["nothing", 0, []],
])("an amount alone: %s", (_name, value, codes) => {
  table.fill([...WORKS, ["w:3.1", "text", "Loa"], ["w:3.1", "commune", value]]);
  expect(told(checkTableAmounts(table.reviewed()))).toEqual(codes);
  table.fill([["w:3.1", "commune", null]]);
});

const USUAL: readonly Entry[] = [100, 250, 40, 80].map((amount, index): Entry => [`w:${index + 3}`, "planned", amount]);

test.each<[string, number, readonly string[]]>([
  ["like the others", 300, []],
  ["large, as works can be", 20_000, []],
  ["a thousand times the others", 300_000, ["table.unusualAmount w:10/planned"]],
  ["a thousandth of the others", 0.05, ["table.unusualAmount w:10/planned"]],
])("an amount in its column: %s", (_name, amount, codes) => {
  ledger.fill([...FUNDS, ...USUAL, ["w:10", "planned", amount]]);
  expect(told(checkTableAmounts(ledger.reviewed()))).toEqual(codes);
});

test("among a few amounts none is unusual", () => {
  ledger.fill([...FUNDS, ...USUAL.map(([key, column]): Entry => [key, column, null]), ["w:10", "planned", 300_000]]);
  expect(told(checkTableAmounts(ledger.reviewed()))).toEqual([]);
});
