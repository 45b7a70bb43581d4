import { inflateRawSync } from "node:zlib";
import type { InflateAnswer } from "../xlsx/zip/partReader";

/** Node's own unpacking, stopped at the first byte too many. */
export function inflateRaw(packed: Uint8Array, most: number): InflateAnswer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const isTooLarge =
      typeof error === "object" && error !== null && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge ? "tooLarge" : "damaged";
  }
}
