/** A set on its way to somebody else. */
export type SetFile = { readonly name: string; readonly text: string };

/** Why a file was refused; `place` is a path within it ("sets.0.criteria.3"), "" for the whole. */
export type FileRefusal =
  | { readonly code: "tooLarge"; readonly bytes: number; readonly maximum: number }
  | { readonly code: "notJson" }
  | { readonly code: "hostileKey"; readonly place: string }
  | { readonly code: "tooDeep"; readonly place: string }
  /** No file of this product's, or of a later one. */
  | { readonly code: "otherFormat" }
  | { readonly code: "newerFormat"; readonly found: number }
  | { readonly code: "invalidSet"; readonly place: string; readonly reason: string };
