/** Why a text is not taken for data; `place` is a path into it ("sets.0.title"), "" for the whole. */
export type JsonRefusal =
  | { readonly code: "tooLarge"; readonly length: number; readonly maximum: number }
  | { readonly code: "notJson" }
  /** A key that programs give a meaning of its own: `__proto__` and the like. */
  | { readonly code: "hostileKey"; readonly place: string }
  | { readonly code: "tooDeep"; readonly place: string };

export type UntrustedJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusal: JsonRefusal };

/** Two million letters: a set of 200 indicators in seven regions has a tenth of it. */
export const JSON_MAXIMUM = 2_000_000;

/** A set is eight deep. */
const DEPTH_MAXIMUM = 20;

const HOSTILE_KEYS: ReadonlySet<string> = new Set(["__proto__", "prototype", "constructor"]);

/** Data out of a file or a sheet somebody sent: bounded before it is read, and looked through before it is used. */
export function untrustedJson(text: string): UntrustedJson {
  if (text.length > JSON_MAXIMUM) {
    return { ok: false, refusal: { code: "tooLarge", length: text.length, maximum: JSON_MAXIMUM } };
  }
  const parsed = parse(text);
  if (parsed === null) return { ok: false, refusal: { code: "notJson" } };
  const refusal = firstFault(parsed.value);
  return refusal === null ? { ok: true, value: parsed.value } : { ok: false, refusal };
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

type Visited = { readonly value: unknown; readonly path: readonly string[] };

/** Without recursion: what it looks for is what would break that. */
function firstFault(root: unknown): JsonRefusal | null {
  const waiting: Visited[] = [{ value: root, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value !== "object" || value === null) continue;
    if (path.length >= DEPTH_MAXIMUM) return { code: "tooDeep", place: path.join(".") };
    for (const [key, inner] of Object.entries(value)) {
      const place = [...path, key];
      if (HOSTILE_KEYS.has(key)) return { code: "hostileKey", place: place.join(".") };
      waiting.push({ value: inner, path: place });
    }
  }
  return null;
}
