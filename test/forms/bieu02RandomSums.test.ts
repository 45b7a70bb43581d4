import fc from "fast-check";
import { randomWorks, sumFaults } from "./bieu02Works";

test("sums are those of exact decimals over random works, rows without formulas too, and nothing is lost", () => {
  fc.assert(
    fc.property(randomWorks, (works) => {
      expect(sumFaults(works)).toEqual([]);
    }),
    { numRuns: 25, seed: 95 },
  );
});
