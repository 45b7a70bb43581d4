import { readAnnex } from "../../src/recognition/annex/readAnnex";
import { annexGrid } from "../fixtures/annexGrids";
import { compareReading } from "../fixtures/annexGrids/mistakes";

/** Annexes in every layout with dirt, one after another: at most one mistake in a hundred, and none without a doubt. */
export const soak = {
  name: "annexes are read as they stand on the sheet",
  run(seed: number): void {
    const { grid, expected, description } = annexGrid(seed);
    const { compared, mistakes } = compareReading(readAnnex(grid), expected);
    const silent = mistakes.filter(({ isDoubted }) => !isDoubted);
    const [worst] = [...silent, ...mistakes];
    if (worst === undefined || (silent.length === 0 && mistakes.length * 100 <= compared)) return;
    const { what, address, expected: stands, read } = worst;
    throw new Error(
      `${description}: ${mistakes.length} of ${compared} wrong, ${silent.length} without a doubt; ` +
        `${address}: ${what} ${stands} read as ${read}`,
    );
  },
};
