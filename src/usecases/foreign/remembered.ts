import * as v from "valibot";
import { foldText } from "../../grid/foldText";
import {
  FOREIGN_ROLES,
  type CriteriaTable,
  type ForeignCorrections,
  type ForeignRole,
} from "../../recognition/foreign/foreignTable";

/**
 * What officers corrected on tables of one template, by its own words: rows and columns move, and the next workbook made
 * from the template has the same words.
 */
export type RememberedTemplate = v.InferOutput<typeof template>;

export type RowTie = { readonly set: number; readonly code: string; readonly part: string | null };

/** One thing an officer corrected; rows and columns of the sheet, zero-based. */
export type Correction =
  | { readonly kind: "sets"; readonly setIds: readonly string[] }
  | { readonly kind: "area"; readonly area: string }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "role"; readonly column: number; readonly role: ForeignRole | null }
  /** Null: the row is no indicator. */
  | { readonly kind: "row"; readonly row: number; readonly to: RowTie | null };

const LONGEST = 2000;
const text = v.pipe(v.string(), v.maxLength(LONGEST));
const tie = v.object({ set: v.number(), code: text, part: v.nullable(text) });
const template = v.object({
  headings: v.string(),
  setIds: v.nullable(v.array(text)),
  area: v.nullable(text),
  /** Of one sheet, never of the template: the next one is of another year. */
  years: v.record(text, v.number()),
  roles: v.array(v.object({ heading: text, role: v.nullable(v.picklist(FOREIGN_ROLES)) })),
  rows: v.array(v.object({ text, to: v.nullable(tie) })),
});
const templates = v.array(template);

/** None where the text is nobody's or was tampered with: then nothing is remembered. */
export function parseRemembered(stored: string | null): readonly RememberedTemplate[] {
  if (stored === null) return [];
  try {
    const parsed = v.safeParse(templates, JSON.parse(stored));
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}

/** What a table is remembered by: its headings from left to right. */
export function templateOf({ columns }: Pick<CriteriaTable, "columns">): string {
  return columns.map(({ heading }) => foldText(heading)).join("|");
}

/** What is remembered of this template, the workbook's own word first. */
export function rememberedOf(
  headings: string,
  ...sources: readonly (readonly RememberedTemplate[])[]
): RememberedTemplate | null {
  return sources.flat().find((one) => one.headings === headings) ?? null;
}

/** As rows and columns of this sheet. */
export function correctionsFor(
  { setIds, area, years, roles, rows }: RememberedTemplate,
  table: CriteriaTable,
  sheetId: string,
): ForeignCorrections {
  const year = years[sheetId];
  const wordsOf = rowWords(table);
  return {
    ...(setIds === null ? {} : { setIds }),
    ...(area === null ? {} : { area }),
    ...(year === undefined ? {} : { year }),
    roles: new Map(
      roles.flatMap(({ heading, role }) =>
        table.columns.flatMap((column) =>
          foldText(column.heading) === heading ? [[column.column, role] as const] : [],
        ),
      ),
    ),
    rows: new Map(
      rows.flatMap(({ text: words, to }) =>
        [...wordsOf].flatMap(([row, own]) => (own === words ? [[row, to] as const] : [])),
      ),
    ),
  };
}

/** With one more correction; null where the row or column it is about is gone. */
export function withCorrection(
  before: RememberedTemplate | null,
  table: CriteriaTable,
  sheetId: string,
  correction: Correction,
): RememberedTemplate | null {
  const known = before ?? {
    headings: templateOf(table),
    setIds: null,
    area: null,
    years: {},
    roles: [],
    rows: [],
  };
  switch (correction.kind) {
    case "sets":
      // Areas, ties and codes are another set's.
      return { ...known, setIds: [...correction.setIds], area: null, rows: [] };
    case "area":
      return { ...known, area: correction.area };
    case "year":
      return { ...known, years: { ...known.years, [sheetId]: correction.year } };
    case "role": {
      const found = table.columns.find(({ column }) => column === correction.column);
      if (found === undefined) return null;
      const heading = foldText(found.heading);
      const others = known.roles.filter((one) => one.heading !== heading);
      return { ...known, roles: [...others, { heading, role: correction.role }] };
    }
    case "row": {
      const words = rowWords(table).get(correction.row);
      if (words === undefined) return null;
      const others = known.rows.filter((one) => one.text !== words);
      return { ...known, rows: [...others, { text: words, to: correction.to }] };
    }
  }
}

/** In place of what was known of the template. */
export function withTemplate(
  known: readonly RememberedTemplate[],
  one: RememberedTemplate,
): readonly RememberedTemplate[] {
  return [one, ...known.filter(({ headings }) => headings !== one.headings)].slice(0, MOST_TEMPLATES);
}

/** A machine meets a few templates a year; the one used longest ago goes. */
const MOST_TEMPLATES = 30;

/** What stands in each row that could be an indicator, folded and cut to what is kept. */
function rowWords({ rows }: CriteriaTable): ReadonlyMap<number, string> {
  return new Map(
    rows.flatMap((row) => ("text" in row ? [[row.row, foldText(row.text).slice(0, LONGEST)] as const] : [])),
  );
}
