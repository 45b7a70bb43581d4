import { TextDecoder, TextEncoder } from "node:util";

/** jsdom has neither; every browser does, and IronCalc's wasm binding needs both. */
if (typeof globalThis.TextDecoder === "undefined") Object.assign(globalThis, { TextDecoder, TextEncoder });
