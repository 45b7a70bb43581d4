import fc from "fast-check";
import { printThreshold } from "../../../src/criteria/notation/printThreshold";
import type { WrittenThreshold } from "../../../src/criteria/notation/writtenThreshold";
import { respelled } from "../../fixtures/annexGrids/spellings";
import { waysToSay } from "../../fixtures/annexGrids/waysToSay";

/** The texts an officer could write for a threshold, in any spelling. */
export function sayings(threshold: WrittenThreshold): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(printThreshold(threshold), ...waysToSay(threshold)), fc.nat({ max: 31 }))
    .map(([text, spelling]) => respelled(text, spelling));
}
