import type { ReadBound } from "./readBound";
import type { NotationDoubt } from "./writtenThreshold";

/** A bare figure means at least; a bare 0 means none, and 100% can mean nothing else. */
export function bareDoubt({ bare, value, percent }: ReadBound): readonly NotationDoubt[] {
  return !bare || value === 0 || (percent && value === 100) ? [] : [{ code: "bareNumber" }];
}
