import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CalculatorMaker } from "../calculation/calculator";
import { ironCalc } from "../calculation/ironCalc";

/** The calculator for tests in Node: the engine's .wasm read from the installed package. */
export function ironCalcFromDisk(): CalculatorMaker {
  const folder = dirname(require.resolve("@ironcalc/wasm"));
  return ironCalc(readFileSync(join(folder, "wasm_bg.wasm")));
}
