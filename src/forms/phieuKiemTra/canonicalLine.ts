/**
 * One input of a form, as its receipt keeps it: what no format, no recalculation and no program that saves the file
 * changes. `key` is the row's key ("i:3.1"), "head" for the choices of the head, "+2" for the second row an officer
 * added; `column` a column id. An empty cell has no line.
 */
export type CanonicalLine = {
  readonly key: string;
  readonly column: string;
  readonly kind: CanonicalKind;
  readonly value: string;
};

export const CANONICAL_KINDS = ["text", "number", "boolean", "error"] as const;

/** The text "12" and the number 12 are two things. */
export type CanonicalKind = (typeof CANONICAL_KINDS)[number];

export const HEAD_KEY = "head";

/** Lines that tell how the form was checked when it was closed: they are no cells of it. */
export const CHECK_KEY = "check";
