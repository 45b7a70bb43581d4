import { cellAddress, type CellPosition } from "../../src/grid/address";
import { valueText } from "../../src/grid/sheetGrid";
import type { AnnexReading } from "../../src/recognition/annex/annexReading";
import { readAnnex } from "../../src/recognition/annex/readAnnex";
import { annexGrid } from "../fixtures/annexGrids";
import { LAYOUTS } from "../fixtures/annexGrids/layouts";
import { compareReading, type Mistake } from "../fixtures/annexGrids/mistakes";

/** A slice of what `test/soak/annexes.ts` reads for as long as one likes. */
const SEEDS = Array.from({ length: 24 }, (_, index) => 100 + index);

const READINGS = SEEDS.map((seed) => {
  const { grid, expected, layout, description } = annexGrid(seed);
  return { seed, grid, layout: layout.name, description, reading: readAnnex(grid), expected };
});
const COMPARED = READINGS.map((one) => ({ ...one, ...compareReading(one.reading, one.expected) }));

test("the slice has every layout", () => {
  expect(new Set(COMPARED.map(({ layout }) => layout)).size).toBe(LAYOUTS.length);
});

test("99 of 100 codes, texts and thresholds of generated annexes are read as they stand there", () => {
  const compared = COMPARED.reduce((sum, one) => sum + one.compared, 0);
  const mistakes = COMPARED.flatMap((one) => one.mistakes.map((mistake) => `${one.seed} ${sentence(mistake)}`));
  const share = (100 * (compared - mistakes.length)) / compared;
  process.stdout.write(`  annexes read back: ${share.toFixed(2)} % of ${compared} codes, texts and thresholds\n`);
  expect(compared).toBeGreaterThan(5000);
  // The list says what was wrong where the share is too low.
  expect(mistakes.length / compared > 0.01 ? mistakes : []).toEqual([]);
});

test("no filled cell is lost: it is part of what was understood, or listed", () => {
  for (const { seed, grid, reading } of COMPARED) {
    if (reading === null) throw new Error(`seed ${seed}: no annex found`);
    const told = new Set(cellsOf(reading).map(cellAddress));
    const lost = grid.cells.filter((cell) => valueText(cell.value).trim() !== "" && !told.has(cellAddress(cell)));
    expect(lost.map((cell) => `${seed} ${cellAddress(cell)} ${valueText(cell.value)}`)).toEqual([]);
  }
});

test("what is read otherwise than it stands there is marked to be looked at again", () => {
  const silent = COMPARED.flatMap(({ seed, mistakes }) =>
    mistakes.filter(({ isDoubted }) => !isDoubted).map((mistake) => `${seed} ${sentence(mistake)}`),
  );
  expect(silent).toEqual([]);
});

function sentence({ what, address, expected, read }: Mistake): string {
  return `${address}: ${what} ${expected} read as ${read}`;
}

/** Every cell a reading accounts for. */
function cellsOf({ areas, groups, criteria, headings, left }: AnnexReading): readonly CellPosition[] {
  const indicators = criteria.flatMap((criterion) => criterion.indicators);
  const rows = indicators.flatMap((indicator) => [indicator, ...indicator.parts]);
  return [
    ...headings,
    ...areas.flatMap(({ cells }) => cells),
    ...groups.flatMap(({ cells }) => cells),
    ...criteria.flatMap(({ cells }) => cells),
    ...rows.flatMap(({ cells }) => cells),
    ...rows.flatMap(({ thresholds }) => thresholds.map(({ at }) => at)),
    ...left.map(({ at }) => at),
  ];
}
