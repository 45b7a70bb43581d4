import fc from "fast-check";
import { moneySum } from "../../src/forms/money/exactMoney";
import { fundingSources } from "../../src/forms/money/fundingSources";
import type { CellValue } from "../../src/grid/sheetGrid";
import { bieu02 } from "../fixtures/bieu02";
import { CalculatedTable, type TableCell } from "../fixtures/calculatedTable";

const SOURCES = fundingSources(2023);
const SUMMED = ["total", ...SOURCES.map(({ id }) => id)];
const TYPED = ["quantity", "price", ...SOURCES.map(({ id }) => id)];

export type Work = {
  readonly key: string;
  readonly criterion: CellValue;
  /** False for a row an officer inserted: neither key nor formulas. */
  readonly ours: boolean;
  readonly cells: Readonly<Record<string, CellValue>>;
};

/** Amounts to the đồng in millions, and words, which count as nothing. */
const amount = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -5, max: 5_000_000_000 }).map((dong) => dong / 1_000_000),
  fc.constant("chưa rõ"),
);
const work: fc.Arbitrary<Work> = fc.record({
  key: fc.constantFrom("w:1.1", "w:2.2", "w:4.2", "w:7.2"),
  criterion: fc.constantFrom<CellValue>(1, 2, 7, null, 9, "2"),
  ours: fc.boolean(),
  cells: fc.record(Object.fromEntries(TYPED.map((id) => [id, amount]))),
});

/** Which works a sum row is for, by what stands in their column of criteria. */
const SUM_ROWS: readonly (readonly [row: string, criteria: readonly CellValue[]])[] = [
  ["t:all", [1, 2, 7, null, 9, "2"]],
  ["t:1", [1]],
  ["t:2", [2, "2"]],
  ["t:3", []],
  ["t:7", [7]],
  ["t:none", [null, 9]],
];

/** Works in some of the rows, each row once. */
export const randomWorks = fc.uniqueArray(work, { selector: ({ key }) => key, minLength: 1 });

/** Sums that are not those of exact decimals over these works, rows without formulas too. */
export function sumFaults(works: readonly Work[]): readonly string[] {
  const table = new CalculatedTable(bieu02());
  for (const one of works) table.fill(entriesOf(table, one));
  return SUM_ROWS.flatMap(([row, criteria]) =>
    SUMMED.flatMap((column) => {
      const counted = works.filter(({ criterion }) => criteria.includes(criterion));
      const expected = moneySum(counted.flatMap((one) => added(one, column)));
      const shown = table.value(row, column);
      return shown === expected ? [] : [`${row} / ${column}: expected ${expected}, shown ${JSON.stringify(shown)}`];
    }),
  );
}

function entriesOf(table: CalculatedTable, { key, criterion, ours, cells }: Work) {
  const row = table.places.rowOf(key);
  const entry = (column: string, value: CellValue): readonly [...TableCell, CellValue] => [row, column, value];
  const cleared = ours ? [] : ["key", "total", "rate", "gap", "check"];
  return [
    entry("criterion", criterion),
    ...Object.entries(cells).map(([column, value]) => entry(column, value)),
    ...cleared.map((column) => entry(column, null)),
  ];
}

/** What a work adds to a column; a row without formulas adds its sources to the total, but no product. */
function added({ ours, cells }: Work, column: string): readonly number[] {
  const at = (id: string): readonly number[] => {
    const value = cells[id];
    return typeof value === "number" ? [value] : [];
  };
  if (column !== "total") return at(column);
  const sources = SOURCES.flatMap(({ id, measure }) => (measure === "money" ? at(id) : []));
  const [quantity] = at("quantity");
  const [price] = at("price");
  if (sources.length > 0 || !ours || quantity === undefined || price === undefined) return sources;
  return [Number((quantity * price).toFixed(6))];
}
